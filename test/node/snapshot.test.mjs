/** `npm run snapshot`: dated copies of what servers answer. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { openModules } from '../../scripts/modules.mjs';

const JSON_STAT = await readFile(new URL('../files/open-data/json-stat-canada.json', import.meta.url), 'utf8');
const CSV = 'Giá trị;Đơn vị;Nội dung\n83,06;%;hộ có Internet\n';

/** What the server has at each path: the media type and the text, or a status. */
const FILES = {
  '/json-stat': ['application/json; charset=utf-8', JSON_STAT],
  '/bang.csv': ['text/csv', CSV],
  '/trang.json': ['text/html', '<!doctype html><title>Bảo trì</title>'],
  '/hong.json': ['application/json', '{\n"statistics": [\n'],
  '/trong.json': ['application/json', '{"statistics": []}'],
  '/hinh.png': ['image/png', 'PNG'],
  '/loi': 500,
};

let server;
let origin;
let folder;
let modules;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sen-snapshot-'));
  modules = await openModules();
  server = createServer(({ url }, response) => {
    const file = FILES[url] ?? 404;
    if (typeof file === 'number') response.writeHead(file).end();
    else response.writeHead(200, { 'content-type': file[0] }).end(file[1]);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
});
after(async () => {
  await modules?.close();
  server?.close();
  await rm(folder, { recursive: true });
});

const old = '{"snapshotOf": "tốt"}';
let file;
beforeEach(async () => {
  file = join(folder, 'so-lieu.snapshot.json');
  await writeFile(file, old);
});

const snapshot = (...words) =>
  promisify(execFile)(process.execPath, ['scripts/snapshot.mjs', ...words], {
    cwd: new URL('../..', import.meta.url),
  }).then(
    () => ({ code: 0, said: '' }),
    ({ code, stderr }) => ({ code, said: stderr }),
  );

describe('a snapshot', () => {
  it('keeps the answer as it is, with where it came from, when and as what', async () => {
    const before = Date.now();
    assert.equal((await snapshot(`${origin}/json-stat`, file)).code, 0);
    const { retrieved, ...copy } = JSON.parse(await readFile(file, 'utf8'));
    assert.deepEqual(copy, { snapshotOf: `${origin}/json-stat`, mediaType: 'application/json', content: JSON_STAT });
    assert.ok(Math.abs(Date.parse(retrieved) - before) < 60_000);
    assert.deepEqual(await readdir(folder), ['so-lieu.snapshot.json'], 'nothing else is left');
  });

  for (const [path, query] of [
    ['/json-stat', 'sex=T'],
    ['/bang.csv', ''],
  ]) {
    it(`of ${path} gives the same figures as the answer, by the same choice`, async () => {
      await snapshot(`${origin}${path}`, file);
      const [{ readAnswer }, { schemaFor }] = await Promise.all(
        ['content/read', 'content/statistic.schema'].map(modules.load),
      );
      const read = (text, mediaType, src) => readAnswer({ isOk: true, text, mediaType }, src, schemaFor(query));
      const [mediaType, text] = FILES[path];
      const { items } = await read(text, mediaType.split(';')[0], `${origin}${path}`);
      const copied = await read(await readFile(file, 'utf8'), 'application/json', file);
      assert.ok(items.length > 0);
      assert.deepEqual(copied.items, items);
      assert.equal(copied.isSound, true);
      assert.equal(new Date(copied.retrieved).getUTCFullYear(), new Date().getUTCFullYear());
    });
  }

  it('of a copy is that copy, with its own date', async () => {
    const copy = JSON.stringify({
      ...{ snapshotOf: 'https://x.example/', retrieved: '2022-10-10T00:00:00Z' },
      ...{ mediaType: 'text/csv', content: CSV },
    });
    FILES['/ban-sao.json'] = ['application/json', copy];
    assert.equal((await snapshot(`${origin}/ban-sao.json`, file)).code, 0);
    assert.equal(await readFile(file, 'utf8'), copy);
  });

  for (const [path, why] of [
    ['/trang.json', /sent a web page/],
    ['/hong.json', /line 3: this is not valid JSON/],
    ['/trong.json', /there is nothing in it yet/],
    ['/hinh.png', /this kind of file/],
    ['/loi', /answers 500/],
    ['/khong-co', /answers 404/],
  ]) {
    it(`of ${path} is not made: the good one stays, and the reason is said`, async () => {
      const { code, said } = await snapshot(`${origin}${path}`, file);
      assert.equal(code, 1);
      assert.match(said, why);
      assert.equal(await readFile(file, 'utf8'), old);
    });
  }

  it('of a server that is down is not made', async () => {
    const { code, said } = await snapshot('http://127.0.0.1:1/', file);
    assert.equal(code, 1);
    assert.match(said, /no answer/);
  });

  it('says how it is to be called, and where it can’t write', async () => {
    for (const words of [[], [`${origin}/json-stat`], ['so-lieu.json', file]]) {
      const { code, said } = await snapshot(...words);
      assert.equal(code, 1);
      assert.match(said, /npm run snapshot -- <address> <file>/);
    }
    const { code, said } = await snapshot(`${origin}/json-stat`, join(folder, 'khong-co', 'so-lieu.json'));
    assert.equal(code, 1);
    assert.match(said, /can't be written/);
  });
});
