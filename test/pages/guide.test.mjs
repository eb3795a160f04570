/** The embedding guide, done as it says: its two pages step by step, then every snippet in it, on a site like its readers'. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { launchOptions } from '../../scripts/chromium.mjs';
import { blocksOf, sectionOf, spansOf } from '../../scripts/markdown.mjs';
import { openOldSite } from './old-site.mjs';

const GUIDES = { vi: 'docs/embedding.vi.md', en: 'docs/embedding.md' };
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const folder = `/sen-campaign-${version}/`;
const archive = `dist/sen-campaign-${version}.zip`;

const read = async (path) => blocksOf(await readFile(path, 'utf8'));
const guides = Object.fromEntries(
  await Promise.all(Object.entries(GUIDES).map(async ([lang, path]) => [lang, await read(path)])),
);
const kinds = (await readdir('docs/embedding'))
  .filter((name) => name.endsWith('.vi.md'))
  .map((name) => `docs/embedding/${name}`);
// Both languages have the same snippets: test/node/docs.test.mjs.
const pages = new Map([
  [GUIDES.vi, guides.vi],
  ...(await Promise.all(kinds.map(async (path) => [path, await read(path)]))),
]);
const headerOf = (guide) => guide.find(({ text }) => text?.startsWith('Content-Security-Policy: '))?.text;

let browser;
let site;
let integrity;
before(async () => {
  browser = await launch(launchOptions());
  const login = '<!doctype html><title>Đăng nhập</title>';
  site = await openOldSite({ archive, files: { ...contentFiles(guides.vi), '/noi-dung/dang-nhap.csv': login } });
  integrity = JSON.parse(Buffer.from(site.served.get(`${folder}integrity.json`)).toString());
});
after(async () => {
  await browser.close();
  await site.close();
});

/** What stands in code blocks as the content of files, by the path that the words before name. */
function contentFiles(guide) {
  const files = guide.flatMap(({ kind, language, text }, index) => {
    const [, path] = /`(\/noi-dung\/[^`]+)`/.exec(guide[index - 1]?.text ?? '') ?? [];
    return kind === 'code' && language !== 'html' && path ? [[path, text]] : [];
  });
  return Object.fromEntries(files);
}

/** A snippet as it is pasted: with the site's own name, and the hashes of `integrity.json` where the guide leaves them out. */
const ready = (html) =>
  html
    .replaceAll('https://trang-cua-ban.example', site.origin)
    .replace(/src="([^"]+)" integrity="sha384-…"/g, (_, src) => {
      const hash = integrity.files[src.slice(folder.length)];
      return `src="${src}" integrity="${hash}"`;
    });

/** Opens a page; `told` is what its console, its errors and its failed requests say. */
async function visit(path, { origin = site.origin } = {}) {
  const page = await browser.newPage();
  const told = [];
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && told.push(message.text()));
  page.on('pageerror', (error) => told.push(String(error)));
  page.on('requestfailed', (request) => {
    // What a page gives up itself is none of its failures.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') told.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => response.status() >= 400 && told.push(`${response.status()}: ${response.url()}`));
  await page.setViewport({ width: 1000, height: 900 });
  await page.goto(origin + path);
  return { page, told };
}

/** How many widgets a snippet has. */
const widgetsIn = (html) => html.match(/<sen-[a-z]+|data-sen="|<iframe/g)?.length ?? 0;

/** Waits until as many widgets are drawn, in the page and in its frames; answers with what they say is wrong. */
async function drawn(page, count) {
  const states = async () => {
    const all = await Promise.all(page.frames().map((frame) => frame.evaluate(statesIn)));
    return all.flat();
  };
  const end = Date.now() + 10_000;
  for (;;) {
    const now = await states();
    if (now.filter(({ isDrawn }) => isDrawn).length >= count) return now.flatMap(({ problem }) => problem ?? []);
    if (Date.now() > end) assert.fail(`${JSON.stringify(now)} after ten seconds, not ${count} widgets`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Each widget of a document; then what a frame says of its address. */
const statesIn = () => [
  ...[...document.querySelectorAll('*')]
    .filter(({ localName }) => localName.startsWith('sen-'))
    .map(({ localName, shadowRoot }) => ({
      tag: localName,
      isDrawn: Boolean(shadowRoot?.querySelector('.base > :not(slot, .problem)')),
      problem: shadowRoot?.querySelector('[part~="problem"]')?.textContent,
    })),
  ...[...document.querySelectorAll('body > .fault')].map(({ textContent }) => ({ problem: textContent })),
];

/** Waits for a countdown, in the page or a frame of it, that says what it counts down to. */
async function shows(page, title) {
  const says = (text) =>
    [...document.querySelectorAll('sen-countdown')].some(({ shadowRoot }) => shadowRoot?.textContent.includes(text));
  await Promise.any(page.frames().map((frame) => frame.waitForFunction(says, { timeout: 10_000 }, title)));
}

/** The names in bold type in a step, each with the value after it, if there is one. */
const namesIn = (step) =>
  spansOf(step).flatMap(({ kind, text }, index, spans) =>
    kind === 'bold' ? [{ name: text, value: spans.slice(index + 1).find((span) => span.kind !== 'text')?.text }] : [],
  );
const addressIn = (step) => spansOf(step).find(({ kind, text }) => kind === 'code' && text.startsWith('/'))?.text;

/** What is called by one of the names, or begins so where nothing is; in shadow roots, too. */
async function find(page, ...names) {
  const found = await page.waitForFunction(
    (wanted) => {
      const all = (root) =>
        [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
      const named = all(document).filter((one) => one.matches(':enabled, label, [role="tab"], h1, h2'));
      const text = (one) => one.textContent.replace(/\s+/g, ' ').trim();
      const isOne = (one) => wanted.includes(text(one));
      return named.find(isOne) ?? named.find((one) => wanted.some((name) => text(one).startsWith(name)));
    },
    { timeout: 5000 },
    names,
  );
  return found.asElement();
}

const press = async (page, step) => (await find(page, ...namesIn(step).map(({ name }) => name))).click();

for (const [language, guide] of Object.entries(guides)) {
  const [putSteps, makeSteps] = [0, 1].map(
    (number) => sectionOf(guide, number).find(({ kind }) => kind === 'list').items,
  );

  describe(`the two pages in ${language}`, () => {
    it('lead from the archive to the builder', async () => {
      const [unpack, , open, see] = putSteps;
      const named = spansOf(unpack).filter(({ kind }) => kind === 'code');
      const [zip, unpacked, inside] = named.map(({ text }) => text);
      assert.ok(archive.endsWith(`/${zip}`));
      assert.ok(site.served.has(`/${unpacked}/${inside}`));
      const { page, told } = await visit(addressIn(open));
      await find(page, namesIn(see)[0].name);
      assert.deepEqual(told, []);
      await page.close();
    });

    it('lead from the builder to a live widget', async () => {
      const [open, choose, fill, copy, edit, paste] = makeSteps;
      const fields = namesIn(fill).slice(0, 2);
      const [{ value: title }] = fields;
      const clipboard = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'];
      await browser.defaultBrowserContext().overridePermissions(site.origin, clipboard);
      const { page, told } = await visit(addressIn(open));
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await press(page, choose);
      for (const { name, value } of fields) {
        await (await find(page, name)).click();
        await page.keyboard.type(value);
      }
      await shows(page, title);
      await press(page, copy);
      const snippet = await page.waitForFunction(() => navigator.clipboard.readText());

      await page.goto(`${site.origin}/quan-tri/`);
      await press(page, edit);
      await page.type('textarea', await snippet.jsonValue());
      await press(page, paste);
      await page.waitForFunction(() => location.pathname.startsWith('/bai-viet/'));
      await shows(page, title);
      assert.deepEqual(told, []);
      await page.close();
    });
  });

  describe(`what the guide in ${language} says of mistakes`, () => {
    const rows = guide.filter(({ kind }) => kind === 'table').flatMap(({ rows: [, ...rest] }) => rest);
    const quoted = rows.flatMap(([seen]) => /^“([^”…]+)/.exec(seen)?.[1].trim() ?? []);

    for (const [place, src] of ['/noi-dung/khong-co.csv', '/noi-dung/dang-nhap.csv'].entries()) {
      it(`is what widgets say: “${quoted[place]} …”`, async () => {
        const html = `<script type="module" src="${folder}sen.js"></script><sen-ticker src="${src}"></sen-ticker>`;
        const { page } = await visit(site.publish(html, language));
        const text = () =>
          document.querySelector('sen-ticker').shadowRoot?.querySelector('[part~="problem"]')?.textContent;
        const said = await (await page.waitForFunction(text)).jsonValue();
        assert.ok(said.includes(quoted[place]), said);
        await page.close();
      });
    }
  });
}

for (const [path, blocks] of pages) {
  describe(`the snippets of ${path}`, () => {
    const snippets = blocks.filter(({ kind, language }) => kind === 'code' && language === 'html');
    for (const [index, { text }] of snippets.entries()) {
      const [first] = text.match(/<(?:sen-\w+|div data-sen="\w+"|iframe)[^>]*/) ?? [];
      it(`${index + 1} becomes a widget: ${first?.replace(/\s+/g, ' ')}`, async () => {
        assert.ok(widgetsIn(text) > 0);
        const { page, told } = await visit(site.publish(ready(text)));
        assert.deepEqual(await drawn(page, widgetsIn(text)), []);
        assert.deepEqual(told, []);
        await page.close();
      });
    }
  });
}

describe('inside the form that an ASP.NET page is', () => {
  it('widgets send nothing when one answers a question', async () => {
    const snippet = pages.get('docs/embedding/php-aspnet.vi.md').find(({ text }) => text?.includes('<form'));
    const { page } = await visit(site.publish(snippet.text));
    await drawn(page, 1);
    await page.evaluate(() => document.addEventListener('submit', () => document.body.setAttribute('data-sent', '')));
    const answers = await page.$$('sen-quiz >>> button, sen-quiz >>> input');
    assert.ok(answers.length > 0);
    await answers[0].click();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('sen-quiz').shadowRoot.textContent.includes('Chưa đúng'));
    assert.equal(await page.evaluate(() => document.body.hasAttribute('data-sent')), false);
    await page.close();
  });
});

describe('under the header for strict sites', () => {
  let strict;
  before(async () => {
    const [name, value] = headerOf(guides.vi).split(/: (.*)/s);
    // With what its table adds for frames.
    const header = `${value} sen-offline; frame-src 'self'`;
    strict = await openOldSite({ archive, files: contentFiles(guides.vi), headers: { [name]: header } });
  });
  after(() => strict.close());

  const own = guides.vi.filter(({ language }) => language === 'html');
  for (const [index, { text }] of own.entries()) {
    it(`snippet ${index + 1} of the guide works, and nothing is reported`, async () => {
      const { page, told } = await visit(strict.publish(ready(text)), { origin: strict.origin });
      assert.deepEqual(await drawn(page, widgetsIn(text)), []);
      assert.deepEqual(told, []);
      await page.close();
    });
  }
});
