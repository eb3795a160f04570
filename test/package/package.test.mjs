/** The package, installed from its archive. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { rolldown } from 'rolldown';
import { WIDGETS } from '../../scripts/widgets.mjs';
import { install } from './installed.mjs';

const run = promisify(execFile);
const MB = 1_000_000;
const { exports } = JSON.parse(await readFile('package.json', 'utf8'));
/** Without `./server`, for which users install more; the app with Astro has it. */
const modules = Object.entries(exports).filter(
  ([entry, path]) => entry !== './server' && typeof path === 'string' && path.endsWith('.js'),
);
const nameOf = (entry) => `sen-campaign${entry.slice(1)}`;

let installed;
before(async () => (installed = await install()));
after(() => installed.remove());

describe('the package', () => {
  it('has an entry that registers each widget, and one that is its class alone', () => {
    const entries = WIDGETS.flatMap((name) => [`./${name}`, `./${name}/element`]);
    assert.deepEqual(
      entries.filter((entry) => !(entry in exports)),
      [],
    );
  });

  for (const [entry] of modules)
    it(`can be imported in plain Node: ${nameOf(entry)}`, async () => {
      assert.equal(await installed.node(`await import('${nameOf(entry)}'); console.log('read')`), 'read');
    });

  it('registers nothing where only classes are imported', async () => {
    const entries = ['.', ...WIDGETS.map((name) => `./${name}/element`)].map(nameOf);
    const code = `
      for (const entry of ${JSON.stringify(entries)}) await import(entry);
      console.log(${JSON.stringify(WIDGETS)}.filter((name) => customElements.get('sen-' + name)).join());`;
    assert.equal(await installed.node(code), '');
  });

  for (const name of WIDGETS)
    it(`registers <sen-${name}>, and it alone, by sen-campaign/${name}`, async () => {
      const code = `
        await import('sen-campaign/${name}');
        console.log(${JSON.stringify(WIDGETS)}.filter((name) => customElements.get('sen-' + name)).join());`;
      assert.equal(await installed.node(code), name);
    });

  for (const name of WIDGETS)
    it(`loads no package but Lit until <sen-${name}> needs more`, async () => {
      const own = join(installed.folder, 'node_modules/sen-campaign', exports[`./${name}`]);
      assert.deepEqual([...(await packagesAtOnce(own))], ['lit']);
    });

  it('takes at most 7 MB with all that it brings', async () => {
    const bytes = await sizeOf(join(installed.folder, 'node_modules'));
    assert.ok(bytes <= 7 * MB, `${(bytes / MB).toFixed(2)} MB`);
  });

  it('holds the modules, their declarations and what describes them, nothing else', async () => {
    const paths = await readdir(join(installed.folder, 'node_modules/sen-campaign'));
    assert.deepEqual(paths.sort(), [
      'LICENSE',
      'README.md',
      'custom-elements.json',
      'dist',
      'llms.txt',
      'package.json',
    ]);
    assert.deepEqual(await readdir(join(installed.folder, 'node_modules/sen-campaign/dist')), ['cli', 'lib', 'types']);
  });

  it('passes on the licences of the packages that are built into it', async () => {
    const text = await readFile(
      join(installed.folder, 'node_modules/sen-campaign/dist/lib/vendor/LICENSES.txt'),
      'utf8',
    );
    for (const name of ['valibot', '@floating-ui/dom', 'papaparse', 'd3-scale']) assert.match(text, new RegExp(name));
  });

  it('is as package managers, Node and bundlers want it (publint)', async () => {
    const { stdout } = await run('npx', ['publint', 'run', installed.archive, '--strict']);
    assert.match(stdout, /All good/);
  });

  it('has types that resolve in Node and in bundlers (Are the types wrong?)', async () => {
    const notCode = Object.keys(exports)
      .filter((entry) => /\.(?:css|json)$/.test(entry))
      .map((entry) => entry.slice('./'.length));
    const options = ['--profile', 'esm-only', '--no-emoji', '--exclude-entrypoints', ...notCode];
    await assert.doesNotReject(run('npx', ['attw', installed.archive, ...options]));
  });
});

/** The packages that a module and all that it imports at once come from, those built in included. */
async function packagesAtOnce(module) {
  const bundle = await rolldown({ input: module, external: (id) => !/^[./]/.test(id), logLevel: 'silent' });
  const { output } = await bundle.generate();
  await bundle.close();
  const found = new Set();
  const follow = (file) => {
    const chunk = output.find(({ fileName }) => fileName === file);
    const builtIn = chunk?.moduleIds.filter((id) => id.includes('/vendor/'));
    for (const id of builtIn ?? [file]) found.add(builtIn ? id : packageOf(id));
    for (const other of chunk?.imports ?? []) follow(other);
  };
  follow(output.find(({ isEntry }) => isEntry).fileName);
  return found;
}

const packageOf = (id) => /^(?:@[^/]+\/)?[^/]+/.exec(id)[0];

async function sizeOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
