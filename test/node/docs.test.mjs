/** The pages in docs/: their links lead somewhere, and both languages of the embedding guide say the same. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { anchorOf, blocksOf, spansOf } from '../../scripts/markdown.mjs';

const inDocs = (await readdir('docs', { recursive: true })).filter((path) => path.endsWith('.md'));
const paths = ['README.md', 'CONTRIBUTING.md', ...inDocs.map((path) => join('docs', path))];
const pages = new Map(await Promise.all(paths.map(async (path) => [path, blocksOf(await readFile(path, 'utf8'))])));
const translated = paths.filter((path) => pages.has(path.replace(/\.md$/, '.vi.md')));
const { version } = JSON.parse(await readFile('package.json', 'utf8'));

const textsOf = ({ kind, text, items, rows }) => (kind === 'code' ? [] : [text ?? items ?? rows].flat(2));
const linksIn = (path) =>
  pages
    .get(path)
    .flatMap(textsOf)
    .flatMap(spansOf)
    .flatMap(({ href }) => href ?? []);
const anchorsIn = (path) => pages.get(path).flatMap(({ kind, text }) => (kind === 'heading' ? [anchorOf(text)] : []));

/** What a link within the project leads to that isn't there. */
function isBroken(from, href) {
  const [file, anchor] = href.split('#');
  const target = file ? join(dirname(from), file) : from;
  if (!existsSync(target)) return true;
  return anchor !== undefined && pages.has(target) && !anchorsIn(target).includes(anchor);
}

describe('the pages in docs/', () => {
  for (const path of paths) {
    it(`link only to what there is, in ${path}`, () => {
      const own = linksIn(path).filter((href) => !/^[a-z]+:/.test(href));
      assert.deepEqual(
        own.filter((href) => isBroken(path, href)),
        [],
      );
    });
  }
});

describe('the recipes for frameworks', () => {
  const blocks = pages.get('docs/frameworks.md');
  // The paragraph before a piece of code names the file that it is of.
  const pieces = blocks.flatMap((block, index) => {
    const links = block.kind === 'code' ? textsOf(blocks[index - 1]).flatMap(spansOf) : [];
    const file = links.find(({ href }) => href?.startsWith('../test/consumers/'))?.href;
    return file ? [{ file: join('docs', file), parts: block.text.split('\n…\n') }] : [];
  });
  const lines = (text) => text.replace(/^\s+|\s+$/gm, '');

  it('are there for each app that is tried out', async () => {
    const apps = (await readdir('test/consumers', { withFileTypes: true })).filter((entry) => entry.isDirectory());
    const linked = linksIn('docs/frameworks.md');
    assert.deepEqual(
      apps.map(({ name }) => name).filter((name) => !linked.some((href) => href.includes(`/consumers/${name}/`))),
      [],
    );
  });

  for (const { file, parts } of pieces)
    it(`are code of ${file}`, async () => {
      const code = lines(await readFile(file, 'utf8'));
      assert.deepEqual(
        parts.filter((part) => !code.includes(lines(part))),
        [],
      );
    });
});

describe('the embedding guide', () => {
  it('is there in both languages, with a page for each kind of site', () => {
    const kinds = [
      'portal',
      'sharepoint',
      'liferay',
      'dotnetnuke',
      'wordpress',
      'joomla',
      'drupal',
      'php-aspnet',
      'static',
    ];
    const expected = ['docs/embedding.md', ...kinds.map((kind) => `docs/embedding/${kind}.md`)];
    assert.deepEqual(translated.toSorted(), expected.toSorted());
    for (const kind of kinds) {
      assert.ok(linksIn('docs/embedding.md').includes(`embedding/${kind}.md`), kind);
      assert.ok(linksIn('docs/embedding.vi.md').includes(`embedding/${kind}.vi.md`), kind);
    }
  });

  for (const path of translated) {
    const vietnamese = path.replace(/\.md$/, '.vi.md');
    const both = [path, vietnamese];

    it(`has the same parts in both languages: ${path}`, () => {
      const shapes = both.map((one) =>
        pages.get(one).map(({ kind, level, isOrdered, items, rows, language, text }) => ({
          ...{ kind, level, isOrdered, language },
          size: items?.length ?? rows?.length,
          code: kind === 'code' ? text : undefined,
        })),
      );
      assert.deepEqual(...shapes);
    });

    it(`cites the same sources in both languages: ${path}`, () => {
      const sources = both.map((one) => linksIn(one).filter((href) => /^https?:/.test(href)));
      assert.deepEqual(...sources);
    });

    it(`names the present version and when it was checked: ${path}`, async () => {
      for (const one of both) {
        const text = await readFile(one, 'utf8');
        const versions = new Set(text.match(/sen-campaign-\d+\.\d+\.\d+/g));
        assert.deepEqual([...versions], [`sen-campaign-${version}`]);
        assert.match(text, /^\*(?:Checked on \d{1,2} \w+ \d{4}|Kiểm tra ngày \d{1,2}\/\d{1,2}\/\d{4}), /m);
        assert.ok(text.includes(`version ${version}`) || text.includes(`bản ${version}`));
      }
    });
  }
});
