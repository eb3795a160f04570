/** Frames without a network: what was seen once opens again, what changed comes when the network is back. */
import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { launchOptions } from '../../scripts/chromium.mjs';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const QUOTE = 'widget=quote&src=../quotes.json&offline';

/** A site whose files the tests change, and whose network they cut. */
let site;
let browser;
let context;
let page;

before(async () => {
  browser = await launch(launchOptions());
});
after(() => browser?.close());

beforeEach(async () => {
  site = await startSite();
  await site.write('quotes.json', quote('Câu đầu tiên'));
  context = await browser.createBrowserContext();
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
});
afterEach(async () => {
  await context.close();
  await site.end();
});

const quote = (text) => JSON.stringify([{ kind: 'paraphrase', text, name: 'Một người', source: { name: 'Nguồn' } }]);

async function startSite() {
  const folder = await mkdtemp(join(tmpdir(), 'sen-offline-'));
  await cp('dist/embed', join(folder, 'embed'), { recursive: true });
  const state = { headers: {}, reports: [], asked: [] };
  let server;
  const answer = async (request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    state.asked.push(pathname);
    if (request.method === 'POST') {
      state.reports.push(pathname);
      return response.end();
    }
    if (pathname === state.silent) return undefined;
    if (pathname === state.failing) return response.writeHead(503).end();
    const body = await readFile(join(folder, pathname)).catch(() => undefined);
    if (!body) return response.writeHead(404).end();
    const own = state.headers[pathname] ?? {};
    const type = `${TYPES[extname(pathname)] ?? 'text/plain'}; charset=utf-8`;
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache', ...state.headers.all, ...own });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  const start = async (port) => {
    server = createServer(answer);
    await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
    return server.address().port;
  };
  const stop = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  const port = await start(0);
  return {
    state,
    at: (path) => `http://127.0.0.1:${port}/${path}`,
    write: (path, text) => writeFile(join(folder, path), text),
    change: async (path, act) => writeFile(join(folder, path), act(await readFile(join(folder, path), 'utf8'))),
    goOffline: stop,
    goOnline: () => start(port),
    end: async () => {
      if (server.listening) await stop();
      await rm(folder, { recursive: true });
    },
  };
}

const visit = (query = QUOTE) => page.goto(site.at(`embed/frame.html?${query}`));

const text = () =>
  page.evaluate(() => {
    const widget = document.querySelector('body > :first-child');
    return `${document.body.innerText} ${widget?.shadowRoot?.querySelector('.base')?.innerText}`;
  });

async function until(isSo, what) {
  for (const end = Date.now() + 10_000; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    if (await isSo()) return;
    if (Date.now() > end) assert.fail(typeof what === 'function' ? await what() : what);
  }
}
const says = (words) =>
  until(
    async () => (await text()).includes(words),
    async () => `waited for “${words}” in: ${await text()}`,
  );

/** The paths of what is kept on the device. */
const kept = () =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('sen-offline'));
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => new URL(url).pathname);
  });
const keeps = (path) =>
  until(
    async () => (await kept()).includes(path),
    async () => `kept ${path}: ${await kept()}`,
  );
const isRegistered = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length > 0);

/** A first visit, until all that it loaded is kept. */
async function firstVisit(query = QUOTE, words = 'Câu đầu tiên') {
  await visit(query);
  await says(words);
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  const browsers = /favicon\.ico$|offline\.js$/; // asked for by browsers for themselves
  for (const path of ['/embed/frame.html', ...loaded.filter((one) => !browsers.test(one))]) await keeps(path);
}

describe('a frame with “offline”', () => {
  it('opens without a network after one visit, with its last content', async () => {
    await firstVisit();
    await site.goOffline();
    await visit();
    await says('Câu đầu tiên');
  });

  it('does so in another language and within another page, too', async () => {
    // The page around comes from elsewhere: it is not the worker's to keep.
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const body = `<iframe src="/embed/frame.html?${QUOTE}&lang=km"></iframe>`;
      if (request.url() === site.at('page.html')) void request.respond({ contentType: 'text/html', body });
      else void request.continue();
    });
    const open = async () => {
      await page.goto(site.at('page.html'));
      const frame = await (await page.waitForSelector('iframe')).contentFrame();
      await frame.waitForFunction(() =>
        document.querySelector('sen-quote')?.shadowRoot?.textContent.includes('Câu đầu tiên'),
      );
    };
    await open();
    for (const path of ['/embed/frame.html', '/embed/sen-quote.js', '/quotes.json']) await keeps(path);
    await until(async () => (await kept()).some((path) => /\/parts\/km-/.test(path)), 'waited for the Khmer messages');
    await site.goOffline();
    await open();
  });

  it('says so where a widget was never seen with a network', async () => {
    await firstVisit();
    await site.goOffline();
    await visit('widget=quiz&lang=en&offline');
    await says('The file “sen-quiz.js” could not be loaded.');
  });

  it('shows what has changed as soon as the network is back, and keeps that', async () => {
    await firstVisit();
    await site.goOffline();
    await site.write('quotes.json', quote('Câu mới'));
    await visit();
    await says('Câu đầu tiên');
    await site.goOnline();
    await visit();
    await says('Câu mới');
    await site.goOffline();
    await visit();
    await says('Câu mới');
  });

  it('shows the last good answer while the server fails', async () => {
    await firstVisit();
    site.state.failing = '/quotes.json';
    await visit();
    await says('Câu đầu tiên');
    assert.ok(site.state.asked.lastIndexOf('/quotes.json') > site.state.asked.lastIndexOf('/embed/frame.html'));
  });

  it('does not wait for ever for a server that does not answer', async () => {
    await firstVisit();
    site.state.silent = '/quotes.json';
    await visit();
    await says('Câu đầu tiên');
  });

  it('has a new version of the library replace the old one', async () => {
    await firstVisit();
    await site.change('embed/sen-quote.js', (script) => `document.title = 'Bản 2';${script}`);
    await visit();
    await page.waitForFunction(() => document.title === 'Bản 2');
    await site.goOffline();
    await visit();
    await says('Câu đầu tiên');
    assert.equal(await page.title(), 'Bản 2');
  });

  it('drops what an older service worker kept in another way', async () => {
    await firstVisit();
    await site.change('embed/offline.js', (script) => script.replace('sen-offline-1', 'sen-offline-2'));
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
    const names = () => page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('sen-')));
    await until(
      async () => !(await names()).includes('sen-offline-1'),
      async () => `there are ${await names()}`,
    );
    await firstVisit();
    await site.goOffline();
    await visit();
    await says('Câu đầu tiên');
  });

  it('can be ended everywhere, as the documentation says', async () => {
    await firstVisit();
    const [, script] = /```js\n([^`]+)```/.exec(await readFile('docs/frame.md', 'utf8'));
    await site.write('embed/offline.js', script);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
    await until(async () => {
      await visit('widget=quote&src=../quotes.json');
      return !(await isRegistered());
    }, 'waited for the worker to go');
  });

  it('asks for a file whose name tells what is in it once', async () => {
    await firstVisit(`${QUOTE}&lang=en`);
    const part = (await kept()).find((path) => /\/parts\/en-/.test(path));
    site.state.asked.length = 0;
    await visit(`${QUOTE}&lang=en`);
    await says('Câu đầu tiên');
    assert.ok(site.state.asked.includes('/embed/sen-quote.js'));
    assert.ok(!site.state.asked.includes(part), `asked for ${part} again`);
  });

  it('keeps nothing private, nothing of other sites, and not without end', async () => {
    await firstVisit();
    await until(() => page.evaluate(() => navigator.serviceWorker.controller !== null), 'waited for the worker');
    await site.write('mine.json', '{}');
    site.state.headers['/mine.json'] = { 'Cache-Control': 'private' };
    await page.evaluate(async () => {
      await fetch('/mine.json');
      await fetch('/missing.json');
      for (let place = 0; place < 205; place++) await fetch(`/quotes.json?${place}`);
    });
    await until(
      async () => (await kept()).length === 200,
      async () => `kept ${(await kept()).length} files`,
    );
    assert.deepEqual(
      (await kept()).filter((path) => !/^\/quotes/.test(path)),
      [],
    );
  });
});

describe('without “offline”, or where it can’t be', () => {
  it('no service worker is registered', async () => {
    await visit('widget=quote&src=../quotes.json');
    await says('Câu đầu tiên');
    assert.equal(await isRegistered(), false);
  });

  const POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; report-uri /reports`;

  it('none where the site’s rules would refuse it, and nothing is reported', async () => {
    site.state.headers.all = { 'Content-Security-Policy': `${POLICY}; trusted-types lit-html` };
    const heard = new Promise((resolve) => page.on('console', (message) => resolve(message.text())));
    await visit();
    await says('Câu đầu tiên');
    assert.match(await heard, /allow the Trusted Types policy “sen-offline”/);
    assert.equal(await isRegistered(), false);
    assert.deepEqual(site.state.reports, []);
  });

  it('one where the rules allow it by name', async () => {
    site.state.headers.all = { 'Content-Security-Policy': `${POLICY}; trusted-types lit-html sen-offline` };
    await firstVisit();
    await site.goOffline();
    await visit();
    await says('Câu đầu tiên');
    assert.deepEqual(site.state.reports, []);
  });

  it('none in a sandbox, which goes without', async () => {
    const failures = [];
    page.on('pageerror', ({ message }) => failures.push(message));
    const content = encodeURIComponent(quote('Câu trong địa chỉ'));
    await site.write(
      'page.html',
      `<iframe sandbox="allow-scripts" src="/embed/frame.html?widget=quote&offline#${content}"></iframe>`,
    );
    await page.goto(site.at('page.html'));
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await frame.waitForFunction(() =>
      document.querySelector('sen-quote')?.shadowRoot?.textContent.includes('Câu trong địa chỉ'),
    );
    assert.equal(await isRegistered(), false);
    assert.deepEqual(failures, []);
  });
});
