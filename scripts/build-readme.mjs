/** Writes README.html, the leaflet in the archive: the guide's short path, in both languages, to be read from a disk. */
import { readFile, writeFile } from 'node:fs/promises';
import { anchorOf, blocksOf, sectionOf, spansOf } from './markdown.mjs';

const GUIDES = { vi: 'docs/embedding.vi.md', en: 'docs/embedding.md' };
/**
 * What of the guide is in the leaflet, by how its Vietnamese headings begin (the other language's are at the same places), and
 * the last kind of block that is taken, if not all are.
 */
const SECTIONS = [
  { start: 'Trang 1' },
  { start: 'Trang 2' },
  { start: 'Chọn cách dán', last: 'table' },
  { start: 'Khi có gì không đúng' },
  { start: 'Cập nhật' },
];

/** Writes `<out>/README.html` for `version`. */
export async function buildReadme(out, { version }) {
  const guides = await Promise.all(Object.values(GUIDES).map((path) => readFile(path, 'utf8')));
  const [vi, en] = guides.map((guide) =>
    blocksOf(guide.replace(/sen-campaign-\d+\.\d+\.\d+/g, `sen-campaign-${version}`)),
  );
  const sections = SECTIONS.map(({ start, last }) => ({ number: numberOf(start, headingsOf(vi)), last }));
  const style = await readFile('src/embed/readme/readme.css', 'utf8');
  await writeFile(`${out}/README.html`, page({ vi: leaflet(vi, sections), en: leaflet(en, sections), version, style }));
}

function numberOf(start, headings) {
  const number = headings.findIndex(({ text }) => text.startsWith(start));
  if (number < 0) throw new Error(`${GUIDES.vi} has no heading “${start}…”, which README.html takes from it.`);
  return number;
}

const headingsOf = (guide) => guide.filter(({ kind, level }) => kind === 'heading' && level === 2);

const page = ({ vi, en, version, style }) => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>sen-campaign ${version}</title>
<style>
${style}</style>
</head>
<body>
<p>sen-campaign ${version} · Tiếng Việt · <a href="#en" lang="en">English</a></p>
<main>
${vi}
<div lang="en" id="en">
${en}
</div>
</main>
</body>
</html>
`;

/** The guide's title, and the sections of it that a leaflet has, with their headings. */
function leaflet(guide, sections) {
  const title = guide.find(({ kind }) => kind === 'heading');
  const parts = sections.flatMap(({ number, last }) => {
    const blocks = sectionOf(guide, number);
    const end = blocks.findIndex(({ kind }) => kind === last);
    return [headingsOf(guide)[number], ...(end < 0 ? blocks : blocks.slice(0, end + 1))];
  });
  const anchors = new Set(parts.filter(({ kind }) => kind === 'heading').map(({ text }) => anchorOf(text)));
  const inLine = (text) =>
    spansOf(text)
      .map((span) => spanToHtml(span, anchors))
      .join('');
  return [title, ...parts].map((block) => toHtml(block, inLine)).join('\n');
}

function toHtml(block, inLine) {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} id="${anchorOf(block.text)}">${inLine(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${inLine(block.text)}</p>`;
    case 'list': {
      const tag = block.isOrdered ? 'ol' : 'ul';
      return `<${tag}>\n${block.items.map((item) => `<li>${inLine(item)}</li>`).join('\n')}\n</${tag}>`;
    }
    case 'table': {
      const [head, ...rows] = block.rows;
      const row = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${inLine(cell)}</${tag}>`).join('')}</tr>`;
      return `<table>\n<thead>${row(head, 'th')}</thead>\n<tbody>\n${rows.map((cells) => row(cells, 'td')).join('\n')}\n</tbody>\n</table>`;
    }
    case 'code':
      return `<pre><code>${escape(block.text)}</code></pre>`;
    default:
      throw new Error(`README.html has no place for “${block.kind}”.`);
  }
}

const TAGS = { code: 'code', bold: 'strong', emphasis: 'em' };

/** Of links, those to what the leaflet has; of others, their words. */
function spanToHtml({ kind, text, href = '' }, anchors) {
  if (TAGS[kind]) return `<${TAGS[kind]}>${escape(text)}</${TAGS[kind]}>`;
  return anchors.has(href.slice(1)) ? `<a href="${href}">${escape(text)}</a>` : escape(text);
}

const escape = (text) => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);
