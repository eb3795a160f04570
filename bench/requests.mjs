/**
 * What a page asks for, by how many widgets it has and how they were pasted; writes the table in docs/requests.md. Bytes are those
 * of the files packed by `gzip -9`. Needs `npm run build`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { campaignParts } from '../demo/parts.mjs';
import { openSite } from '../scripts/chromium.mjs';
import { FIRST } from '../scripts/widgets.mjs';
import { openModules } from '../scripts/modules.mjs';

const PAGE = new URL('../docs/requests.md', import.meta.url);
const [START, END] = ['<!-- npm run bench:requests writes this table -->\n', '\n<!-- end of the table -->'];

const modules = await openModules();
const parts = await campaignParts('vi', await modules.load('embed/markup/index'));
await modules.close();
const markups = Object.fromEntries(parts.map((html) => [html.match(/^<sen-(\w+)/)[1], html]));
const names = Object.keys(markups);

const script = (path) => `<script type="module" src="/embed/${path}"></script>`;
/** The widgets of each page, and how it loads them. */
const PAGES = [
  ...names.map((name) => ({ about: `${name} by \`sen.js\``, widgets: [name], head: script('sen.js') })),
  { about: `the first four (${FIRST.join(', ')}) by \`sen.js\``, widgets: FIRST, head: script('sen.js') },
  { about: `all ${names.length} by \`sen.js\``, widgets: names, head: script('sen.js') },
  ...names.map((name) => ({ about: `\`sen-${name}.js\``, widgets: [name], head: script(`sen-${name}.js`) })),
  ...names.map((name) => ({
    about: `\`alone/sen-${name}.js\``,
    widgets: [name],
    head: `<script src="/embed/alone/sen-${name}.js"></script>`,
  })),
];

const site = await openSite();
const rows = [];
for (const page of PAGES) rows.push({ ...page, ...(await measure(page)) });
await site.close();

const line = (cells) => `| ${cells.join(' | ')} |`;
const inKilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const table = [
  line(['page', 'requests until its widgets are drawn', 'bytes', 'requests in all', 'bytes in all']),
  line(['---', '---:', '---:', '---:', '---:']),
  ...rows.map(({ about, drawn, all }) =>
    line([about, drawn.length, inKilobytes(sum(drawn)), all.length, inKilobytes(sum(all))]),
  ),
].join('\n');
const text = await readFile(PAGE, 'utf8');
const [before, after] = [text.indexOf(START), text.indexOf(END)];
if (before < 0 || after < before) throw new Error(`docs/requests.md has lost its marks: ${START}${END}`);
await writeFile(PAGE, text.slice(0, before) + START + table + text.slice(after));
console.log(table);

/** The sizes of the scripts that had come when each widget was drawn, and of all that came. */
async function measure({ widgets, head }) {
  const page = await site.browser.newPage();
  // A window in which nothing is far down; a network on which what comes later comes after a while.
  await page.setViewport({ width: 1280, height: 20_000 });
  await page.emulateNetworkConditions({ latency: 300, download: 1_000_000, upload: 1_000_000 });
  await page.setRequestInterception(true);
  const body = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title><link rel="icon" href="data:,">${head}<body>${widgets.map((name) => markups[name]).join('')}`;
  page.on('request', (request) => {
    const isPage = new URL(request.url()).pathname === '/trang.html';
    void (isPage ? request.respond({ contentType: 'text/html; charset=utf-8', body }) : request.continue());
  });
  await page.goto(site.at('/trang.html'), { waitUntil: 'domcontentloaded' });
  const drawnAt = await page.waitForFunction(
    (tags) =>
      tags.every((tag) => document.querySelector(tag).shadowRoot?.querySelector('.base > :not(slot)')) &&
      performance.now(),
    {},
    widgets.map((name) => `sen-${name}`),
  );
  const drawn = await drawnAt.jsonValue();
  await page.waitForNetworkIdle({ idleTime: 1000 });
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name, responseEnd }) => ({ path: new URL(name).pathname, responseEnd })),
  );
  await page.close();
  const files = (some) => sizesOf(some.map(({ path }) => `dist${path}`));
  return { drawn: await files(scripts.filter(({ responseEnd }) => responseEnd <= drawn)), all: await files(scripts) };
}

function sizesOf(files) {
  return Promise.all(files.map(async (file) => gzipSync(await readFile(file), { level: 9 }).length));
}

function sum(numbers) {
  return numbers.reduce((total, one) => total + one, 0);
}
