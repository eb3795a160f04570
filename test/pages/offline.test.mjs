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
const HTML = { 'Content-Type': 'text/html; charset=utf-8' };
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
  page.setDefaultTimeout(20_000);
});
afterEach(async () => {
  await context.close();
  await site.end();
});

const quote = (text) => JSON.stringify([{ kind: 'paraphrase', text, name: 'Một người', source: { name: 'Nguồn' } }]);

async function startSite() {
  const folder = await mkdtemp(join(tmpdir(), 'sen-offline-'));
  await cp('dist/embed', join(folder, 'embed'), { recursive: true });
  const state = { headers: {}, reports: [], asked: [], isSilent: () => false };
  let server;
  const answer = async (request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    state.asked.push(pathname);
    if (request.method === 'POST') {
      state.reports.push(pathname);
      return response.end();
    }
    if (state.isSilent(pathname)) return undefined;
    if (state.inMaintenance?.test(pathname)) return response.writeHead(200, HTML).end('<h1>Bảo trì</h1>');
    if (pathname === state.failing) return response.writeHead(503).end();
    const body = await readFile(join(folder, pathname)).catch(() => undefined);
    if (!body) return response.writeHead(404).end();
    const own = state.headers[pathname] ?? {};
    const type = `${TYPES[extname(pathname)] ?? 'text/plain'}; charset=utf-8`;
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache', ...state.headers.all, ...own });
    const go = () => response.end(request.method === 'HEAD' ? undefined : body);
    if (state.hold && pathname === '/quotes.json') state.hold(go);
    else go();
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
    path: (path) => join(folder, path),
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
  for (const end = Date.now() + 20_000; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    if (await isSo()) return;
    if (Date.now() > end) assert.fail(typeof what === 'function' ? await what() : what);
  }
}
const says = (words) =>
  until(
    async () => (await text()).includes(words),
    async () => `waited for “${words}” in: ${await text()}`,
  );

/** The caches in which a folder keeps files. */
const cacheNames = () =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('sen-offline')));
/** The addresses of what is kept on the device. */
const keptAddresses = async () =>
  page.evaluate(
    async (names) => {
      const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return all.flat().map(({ url }) => url);
    },
    await cacheNames(),
  );
const kept = async () => (await keptAddresses()).map((address) => new URL(address).pathname);
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
    site.state.isSilent = (path) => path === '/quotes.json';
    await visit();
    await says('Câu đầu tiên');
  });

  it('waits once for a server that does not answer at all, not for each of its files', async () => {
    await firstVisit();
    site.state.isSilent = () => true;
    const begun = Date.now();
    await visit();
    await says('Câu đầu tiên');
    const seconds = (Date.now() - begun) / 1000;
    assert.ok(seconds < 9, `waited for ${seconds} seconds`);
  });

  it('keeps what came after it had stopped waiting', async () => {
    await firstVisit();
    await site.write('quotes.json', quote('Câu mới'));
    let answer;
    const asked = new Promise((resolve) => (site.state.hold = (go) => ((answer = go), resolve())));
    await visit();
    await asked;
    await says('Câu đầu tiên');
    answer();
    const keptText = async () => page.evaluate(async () => (await (await caches.match('/quotes.json'))?.text()) ?? '');
    await until(async () => (await keptText()).includes('Câu mới'), keptText);
  });

  it('neither shows nor keeps a web page in a file’s place', async () => {
    await firstVisit(`${QUOTE}&lang=en`);
    site.state.inMaintenance = /quotes\.json|\.js$/;
    await visit(`${QUOTE}&lang=en`);
    await says('Câu đầu tiên');
    await site.goOffline();
    await visit(`${QUOTE}&lang=en`);
    await says('Câu đầu tiên');
  });

  it('mends a part of the library that came broken', async () => {
    await firstVisit(`${QUOTE}&lang=en`);
    const part = (await kept()).find((path) => /\/parts\/en-/.test(path));
    assert.ok(part, 'there are English messages');
    await site.change(part, (script) => `document.title = 'Bản đúng';${script}`);
    await visit(`${QUOTE}&lang=en`);
    await page.waitForFunction(() => document.title === 'Bản đúng');
  });

  it('asks the server for nothing that the frame did not ask for itself', async () => {
    await site.write('polled.json', '{}');
    site.state.headers['/polled.json'] = { 'Cache-Control': 'no-store' };
    await page.evaluateOnNewDocument(() => {
      void fetch('/polled.json');
      void fetch('/answers', { method: 'POST' });
    });
    await visit();
    await says('Câu đầu tiên');
    for (const path of ['/quotes.json', '/embed/frame.html', '/embed/frame.css', '/embed/sen-quote.js'])
      await keeps(path);
    await visit();
    await says('Câu đầu tiên');
    await page.waitForNetworkIdle();
    const count = (path) => site.state.asked.filter((one) => one === path).length;
    assert.deepEqual([count('/polled.json'), count('/answers')], [2, 2], 'once for each visit');
  });

  it('leaves other folders of the site what they keep', async () => {
    await cp(site.path('embed'), site.path('embed-2'), { recursive: true });
    await firstVisit();
    await page.goto(site.at(`embed-2/frame.html?${QUOTE}`));
    await says('Câu đầu tiên');
    await keeps('/embed-2/sen-quote.js');
    assert.deepEqual(await cacheNames(), ['sen-offline-1 /embed/', 'sen-offline-1 /embed-2/']);
    await site.goOffline();
    await visit();
    await says('Câu đầu tiên');
  });

  it('goes without where its worker can’t be registered, and says so to developers', async () => {
    const failures = [];
    page.on('pageerror', ({ message }) => failures.push(message));
    const warned = new Promise((resolve) =>
      page.on('console', (message) => message.type() === 'warn' && resolve(message.text())),
    );
    site.state.failing = '/embed/offline.js';
    await visit();
    await says('Câu đầu tiên');
    assert.match(await warned, /Offline: offline\.js was not registered/);
    assert.deepEqual(failures, []);
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
    await until(
      async () => !(await cacheNames()).includes('sen-offline-1 /embed/'),
      async () => `there are ${await cacheNames()}`,
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
    assert.deepEqual(await cacheNames(), []);
  });

  it('keeps nothing private and nothing of other sites', async () => {
    await firstVisit();
    const other = await startSite();
    other.state.headers.all = { 'Access-Control-Allow-Origin': '*' };
    await other.write('other.json', '{}');
    await site.write('mine.json', '{}');
    await site.write('open.json', '{}');
    site.state.headers['/mine.json'] = { 'Cache-Control': 'private' };
    const before = await kept();
    const statuses = await page.evaluate(async (elsewhere) => {
      const asked = [elsewhere, '/mine.json', '/missing.json', '/open.json'];
      const all = [];
      for (const address of asked) all.push((await fetch(address)).status);
      return all;
    }, other.at('other.json'));
    await other.end();
    assert.deepEqual(statuses, [200, 200, 404, 200]);
    await keeps('/open.json'); // the last, so that the others would have come
    assert.deepEqual((await kept()).sort(), [...before, '/open.json'].sort());
  });

  it('does not keep without end, and lets content go before the widgets', async () => {
    await firstVisit();
    const own = (await kept()).filter((path) => path.startsWith('/embed/'));
    await page.evaluate(async () => {
      for (let place = 0; place < 205; place++) await fetch(`/quotes.json?${place}`);
    });
    await until(
      async () => (await keptAddresses()).at(-1)?.endsWith('?204') && (await kept()).length === 200,
      async () => `kept ${(await kept()).length} files`,
    );
    const left = await kept();
    assert.deepEqual(
      own.filter((path) => !left.includes(path)),
      [],
    );
  });
});

describe('without “offline”, or where it can’t be', () => {
  it('no service worker is registered', async () => {
    await visit('widget=quote&src=../quotes.json');
    await says('Câu đầu tiên');
    await page.waitForNetworkIdle();
    assert.ok(!site.state.asked.includes('/embed/offline.js'), 'no worker is asked for');
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
    await page.waitForNetworkIdle();
    assert.ok(!site.state.asked.includes('/embed/offline.js'), 'no worker is asked for');
    assert.equal(await isRegistered(), false);
    assert.deepEqual(failures, []);
  });
});
