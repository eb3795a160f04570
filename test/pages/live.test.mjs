/** Figures from a server of another origin that fails in every way: the last good ones stay, with their date. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { openSite } from '../../scripts/chromium.mjs';

const MINUTE = 60_000;
const NOON = Date.parse('2026-11-25T12:00:00+07:00');

let site;
let server;
let context;
let page;

before(async () => {
  server = await startServer();
  site = await openSite();
});
after(async () => {
  await site?.close();
  server?.close();
});

/** A fresh site for each test, whose clock stands at noon but when the test lets it go on. */
beforeEach(async () => {
  server.reset();
  context = await site.browser.createBrowserContext();
  page = await newPage();
});
afterEach(() => context.close());

async function newPage() {
  const opened = await context.newPage();
  opened.setDefaultTimeout(10_000);
  await opened.emulateTimezone('Asia/Ho_Chi_Minh');
  // So that numbers stand still by themselves.
  await opened.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await opened.evaluateOnNewDocument((noon) => {
    let now = noon;
    Date.now = () => now;
    Math.random = () => 0;
    /** As if `ms` had gone by in sleep; clocks look at the time when the page is shown again. */
    globalThis.pass = (ms) => {
      now += ms;
      document.dispatchEvent(new Event('visibilitychange'));
    };
    // Half a minute of waiting for an answer is half a second here.
    const wait = globalThis.setTimeout;
    globalThis.setTimeout = (act, ms, ...rest) => wait(act, ms === 30_000 ? 500 : ms, ...rest);
  }, NOON);
  return opened;
}

async function open(attributes, { inner = '', on = page } = {}) {
  await on.goto(site.at('/demo/commune.html'));
  await place(`<sen-ticker display="row" src="${server.url}" ${attributes}>${inner}</sen-ticker>`, on);
}

const place = (markup, on = page) =>
  on.evaluate((text) => {
    globalThis.told = [];
    document.addEventListener('sen-error', ({ detail }) => globalThis.told.push(...detail.problems));
    const main = document.querySelector('main');
    main.innerHTML = text;
    main.scrollIntoView();
  }, markup);

const textOf = (on = page) =>
  on.evaluate(() => {
    const base = document.querySelector('sen-ticker').shadowRoot?.querySelector('.base');
    // Numbers that roll have their text in a root of their own.
    const numbers = [...(base?.querySelectorAll('sen-number') ?? [])].map(({ shadowRoot }) => shadowRoot?.textContent);
    return [base?.innerText, ...numbers].join(' ').replace(/\s+/g, ' ');
  });
async function says(...wanted) {
  for (let tries = 0; ; tries++) {
    const text = await textOf();
    if (wanted.every((one) => text.includes(one))) return;
    assert.ok(tries < 100, `waited for ${wanted.join(', ')} in: ${text}`);
    await pause(50);
  }
}
const saysNoDate = () => until(async () => !(await textOf()).includes('tải lúc'));
const pass = (ms) => page.evaluate((time) => globalThis.pass(time), ms);
const told = () => page.evaluate(() => globalThis.told.map(({ code }) => code));
const hears = async (...codes) => {
  await until(async () => (await told()).length > 0);
  assert.deepEqual(await told(), codes);
};
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
async function until(isSo, seconds = 5) {
  for (let tries = 0; !(await isSo()); tries++) {
    assert.ok(tries < seconds * 20, `waited for ${isSo}`);
    await pause(50);
  }
}
/** Long enough for a request that should not be made to arrive. */
const noneMore = async (count) => {
  await pause(300);
  assert.equal(server.requests.length, count);
};
const asked = (count, seconds) => until(() => server.requests.length === count, seconds);

const DATE = 'Số liệu tải lúc 12:00 25/11/2026';
const OWN = '<ul><li><data value="1">1</data> của trang</li></ul>';

/** Each way to fail: what the author is told of it. */
const FAULTS = {
  'answers 500': { plan: { status: 500 }, code: 'unreachable' },
  'breaks off in the middle': { plan: { isCut: true }, code: 'unreachable' },
  'drops the connection': { plan: { isDropped: true }, code: 'unreachable' },
  'takes too long': { plan: { delay: 2000 }, code: 'unreachable' },
  'answers half a file': { plan: { body: '{"statistics": [{"value": 7,' }, code: 'syntax' },
  'answers a page for people': {
    plan: { body: '<!doctype html><title>Bảo trì</title>', type: 'text/html' },
    code: 'wrong-format',
  },
  'calls a page JSON': { plan: { body: '<!doctype html><title>Bảo trì</title>' }, code: 'wrong-format' },
  'has no figures left': { plan: { body: '{"statistics": []}' }, code: 'empty' },
};

describe('figures that are read anew', () => {
  it('change when the server has others, and say nothing of dates', async () => {
    await open('refresh="5m"');
    await says('1.000 hộ');
    server.value = 1001;
    await pass(5 * MINUTE);
    await says('1.001 hộ');
    await saysNoDate();
  });

  it('are asked for by what the browser knows of them, and stay the same where they are', async () => {
    await open('refresh="5m"');
    await says('1.000 hộ');
    // What draws rolling numbers comes a little later than the figures.
    await page.waitForFunction(() => document.querySelector('sen-ticker').shadowRoot.querySelector('sen-number'));
    await page.evaluate(() => {
      const ticker = document.querySelector('sen-ticker');
      globalThis.items = ticker.items;
      globalThis.changes = 0;
      const observer = new MutationObserver((list) => (globalThis.changes += list.length));
      observer.observe(ticker.shadowRoot, { subtree: true, childList: true, characterData: true });
    });
    await pass(5 * MINUTE);
    await asked(2);
    await until(() => server.requests[1].status === 304);
    assert.equal(server.requests[1].headers['if-none-match'], '"1000"');
    await pause(200);
    assert.deepEqual(
      await page.evaluate(() => [document.querySelector('sen-ticker').items === globalThis.items, globalThis.changes]),
      [true, 0],
    );
    server.validator = 'last-modified';
    server.value = 1002;
    await pass(5 * MINUTE);
    await says('1.002 hộ');
    await pass(5 * MINUTE);
    await asked(4);
    assert.ok(server.requests[3].headers['if-modified-since']);
    assert.equal(server.methods.has('OPTIONS'), false, 'no preflight');
  });

  it('are asked for once by several widgets', async () => {
    await page.goto(site.at('/demo/commune.html'));
    await place(`<sen-ticker display="row" src="${server.url}" refresh="5m"></sen-ticker>`.repeat(3));
    await says('1.000 hộ');
    await pass(5 * MINUTE);
    await asked(2);
    await noneMore(2);
  });

  it('are asked for no more once another file is, or the widget is gone, and again when it is back', async () => {
    await open('refresh="5m"');
    await says('1.000 hộ');
    await page.evaluate(() => {
      globalThis.ticker = document.querySelector('sen-ticker');
      globalThis.ticker.remove();
    });
    await pass(5 * MINUTE);
    await noneMore(1);
    server.value = 1001;
    await page.evaluate(() => document.querySelector('main').append(globalThis.ticker));
    await says('1.001 hộ');
    await asked(2);
    server.value = 1002;
    await page.evaluate((src) => {
      globalThis.ticker.src = src;
    }, `${server.url}?khac`);
    await says('1.002 hộ');
    await asked(3);
    await pass(5 * MINUTE);
    await asked(4);
    assert.equal(server.requests[3].url, '/so-lieu.json?khac');
    await noneMore(4);
  });

  it('are not asked for while the page is hidden, but at once when it is back', async () => {
    await open('refresh="5m"');
    await says('1.000 hộ');
    const other = await newPage();
    await other.bringToFront();
    await until(() => page.evaluate(() => document.hidden));
    await pass(10 * MINUTE);
    await noneMore(1);
    await page.bringToFront();
    await asked(2);
  });

  it('are not asked for while they are off the screen, but at once when they are back', async () => {
    await open('refresh="5m"');
    await says('1.000 hộ');
    await page.evaluate(() => {
      const space = document.createElement('div');
      space.style.setProperty('block-size', '5000px');
      document.querySelector('main').prepend(space);
      scrollTo(0, 0);
    });
    await pause(200);
    await pass(10 * MINUTE);
    await noneMore(1);
    await page.evaluate(() => document.querySelector('sen-ticker').scrollIntoView());
    await asked(2);
  });

  it('are not asked for once the reader stopped what changes by itself, but at once when that goes on', async () => {
    await open('refresh="5m"');
    await says('1.000 hộ');
    const press = (name) =>
      page.evaluate((text) => {
        const buttons = [...document.querySelector('sen-ticker').shadowRoot.querySelectorAll('button')];
        buttons.find(({ textContent }) => textContent.trim() === text).click();
      }, name);
    await press('Tạm dừng');
    await says('Chạy tiếp');
    await pass(10 * MINUTE);
    await says('1.000 hộ', DATE);
    await noneMore(1);
    await press('Chạy tiếp');
    await asked(2);
  });

  it('are not asked for without a network, say their date, and are asked for at once when it is back', async () => {
    await open('refresh="5m"');
    await says('1.000 hộ');
    // What would say the date is to be there before the network goes.
    await page.waitForNetworkIdle();
    await page.setOfflineMode(true);
    await pass(10 * MINUTE);
    await says('1.000 hộ', DATE);
    await noneMore(1);
    assert.deepEqual(await told(), [], 'nobody was asked in vain');
    await page.setOfflineMode(false);
    await asked(2);
    await saysNoDate();
  });

  it('come every few seconds where that is asked for', async () => {
    await page.evaluateOnNewDocument(() => {
      const start = performance.now();
      const noon = Date.now();
      Date.now = () => noon + performance.now() - start;
    });
    await open('refresh="1s"');
    await asked(3, 30);
    const [, second, third] = server.requests.map(({ at }) => at);
    assert.ok(third - second >= 4900, `at least 5 s: ${third - second}`);
  });
});

for (const [fault, { plan, code }] of Object.entries(FAULTS)) {
  describe(`a server that ${fault}`, () => {
    it('takes no good figure away; the reader sees their date, the page’s author hears why', async () => {
      await open('refresh="5m"');
      await says('1.000 hộ');
      server.plan = plan;
      await pass(5 * MINUTE);
      await says('1.000 hộ', DATE);
      await hears(code);
      assert.equal(await page.$('sen-ticker >>> [part=problem]'), null);
      server.plan = {};
      server.value = 1001;
      await pass(10 * MINUTE);
      await says('1.001 hộ');
      await saysNoDate();
    });

    it('leaves the author’s figures and one sentence where there were no others', async () => {
      server.plan = plan;
      await open('refresh="5m" cache', { inner: OWN });
      await says('của trang');
      await hears(code);
      await page.waitForSelector('sen-ticker >>> [part=problem]', { visible: true });
      assert.equal(await page.$('sen-ticker >>> [part=dated]'), null);
    });
  });
}

describe('a server that goes on failing', () => {
  it('is asked ever more seldom', async () => {
    await open('refresh="5m"');
    await says('1.000 hộ');
    server.plan = { status: 503 };
    await pass(5 * MINUTE);
    await says(DATE);
    // After each failure twice as long as before, up to an hour.
    let count = 2;
    for (const wait of [10, 20, 40, 60, 60]) {
      await pass((wait - 1) * MINUTE);
      await noneMore(count);
      await pass(MINUTE);
      await asked(++count);
      await pause(100);
    }
  });

  it('is asked no sooner than it wants', async () => {
    await open('refresh="5m"');
    await says('1.000 hộ');
    server.plan = { status: 429, headers: { 'retry-after': '7200', 'access-control-expose-headers': 'retry-after' } };
    await pass(5 * MINUTE);
    await says(DATE);
    await pass(119 * MINUTE);
    await noneMore(2);
    await pass(MINUTE);
    await asked(3);
  });
});

describe('figures that are kept on the device', () => {
  it('show with their date when the page is opened without its server, and give way to newer ones', async () => {
    await open('cache');
    await says('1.000 hộ');
    await until(() => page.evaluate(() => caches.has('sen-campaign')));
    server.plan = { status: 500 };
    await open('cache refresh="5m"', { inner: OWN });
    await says('1.000 hộ', DATE);
    assert.equal(await page.$('sen-ticker >>> [part=problem]'), null);
    server.plan = {};
    server.value = 1001;
    await pass(10 * MINUTE);
    await says('1.001 hộ');
    await saysNoDate();
  });

  it('are never those of a bad answer', async () => {
    await open('cache');
    await says('1.000 hộ');
    await until(() => page.evaluate(() => caches.has('sen-campaign')));
    server.plan = FAULTS['answers half a file'].plan;
    for (const time of ['first', 'second']) {
      await open('cache', { inner: OWN });
      await hears('syntax');
      assert.match(await textOf(), /1\.000 hộ/, `the ${time} time`);
    }
  });

  it('are not kept where nobody asks for it', async () => {
    await open('refresh="5m"');
    await says('1.000 hộ');
    await pause(200);
    assert.deepEqual(await page.evaluate(() => caches.keys()), []);
  });

  it('are only lost where nothing can be kept', async () => {
    await page.evaluateOnNewDocument(() => {
      CacheStorage.prototype.open = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
    });
    const errors = [];
    page.on('pageerror', (error) => errors.push(error));
    await open('cache');
    await says('1.000 hộ');
    await pause(200);
    assert.deepEqual(errors, []);
  });

  it('say that they are old', async () => {
    await open('cache max-age="30d"');
    await says('1.000 hộ');
    await until(() => page.evaluate(() => caches.has('sen-campaign')));
    server.plan = { status: 500 };
    await page.evaluateOnNewDocument(() => globalThis.pass(31 * 86_400_000));
    await open('cache max-age="30d"');
    await says('1.000 hộ', 'Số liệu đã cũ, tải lúc 12:00 25/11/2026');
  });
});

describe('a dated copy', () => {
  it('shows with its date while the server is slow, and gives way to what comes', async () => {
    server.plan = { isHeld: true };
    await open(`snapshot="${server.copyOf(900, '2026-10-10T01:00:00Z')}"`);
    await says('900 hộ', 'Số liệu tải lúc 08:00 10/10/2026');
    server.release();
    await says('1.000 hộ');
    await saysNoDate();
  });

  it('shows where it is newer than what was kept, and not where it is older', async () => {
    await open('cache');
    await says('1.000 hộ');
    await until(() => page.evaluate(() => caches.has('sen-campaign')));
    server.plan = { status: 500 };
    await open(`cache snapshot="${server.copyOf(900, '2026-10-10T01:00:00Z')}"`);
    await says('1.000 hộ', DATE);
    await open(`cache snapshot="${server.copyOf(1100, '2026-11-25T05:30:00Z')}"`);
    await says('1.100 hộ', 'Số liệu tải lúc 12:30 25/11/2026');
  });

  it('says its date wherever it is read', async () => {
    await page.goto(site.at('/demo/commune.html'));
    await place(`<sen-ticker display="row" src="${server.copyOf(900, '2026-10-10T01:00:00Z')}"></sen-ticker>`);
    await says('900 hộ', 'Số liệu tải lúc 08:00 10/10/2026');
  });

  it('that is wrong is named, and hides nothing', async () => {
    await open(`snapshot="${server.copyOf(900, 'hôm qua')}"`, { inner: OWN });
    await says('1.000 hộ');
    await until(async () => (await told()).length > 0);
    const [problem] = await page.evaluate(() => globalThis.told);
    assert.deepEqual([problem.code, problem.path, problem.line], ['invalid-date', 'retrieved', 1]);
    assert.equal(await page.$('sen-ticker >>> [part=problem]'), null);
  });
});

/** A server of open data: has one figure, `value`, and fails as `plan` says. */
async function startServer() {
  const state = { reset };
  let held = [];
  function reset() {
    Object.assign(state, { requests: [], methods: new Set(), plan: {}, value: 1000, validator: 'etag', since: 0 });
    held.splice(0).forEach((release) => release());
  }
  state.release = () => {
    state.plan = {};
    held.splice(0).forEach((release) => release());
  };
  const bodyOf = (value) =>
    JSON.stringify({ statistics: [{ value, unit: 'hộ', label: 'có Internet', period: '2022' }] });
  const server = createServer(async (request, response) => {
    const { url, headers, method } = request;
    state.methods.add(method);
    response.setHeader('access-control-allow-origin', '*');
    const { searchParams, pathname } = new URL(url, 'http://host');
    if (pathname === '/ban-sao.json') {
      const [snapshotOf, retrieved] = ['https://du-lieu.example/so-lieu', searchParams.get('luc')];
      const content = bodyOf(Number(searchParams.get('so')));
      const copy = { snapshotOf, retrieved, mediaType: 'application/json', content };
      return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(copy));
    }
    const seen = { at: performance.now(), url, headers };
    state.requests.push(seen);
    const { plan } = state;
    if (plan.isDropped) return void request.socket.destroy();
    if (plan.delay) await pause(plan.delay);
    if (plan.isHeld) await new Promise((release) => held.push(release));
    const body = plan.body ?? bodyOf(state.value);
    const tag = `"${state.value}"`;
    const isKnown = headers['if-none-match'] === tag || headers['if-modified-since'] === MODIFIED;
    seen.status = plan.status ?? (isKnown && !plan.body ? 304 : 200);
    if (plan.isCut) {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length * 2 });
      response.write(body);
      return void setTimeout(() => request.socket.destroy(), 50);
    }
    const validator = state.validator === 'etag' ? { etag: tag } : { 'last-modified': MODIFIED };
    response.writeHead(seen.status, {
      'content-type': plan.type ?? 'application/json',
      ...(seen.status < 400 && !plan.body ? validator : {}),
      ...plan.headers,
    });
    response.end(seen.status === 200 ? body : '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  reset();
  return Object.assign(state, {
    url: `${origin}/so-lieu.json`,
    copyOf: (value, date) => `${origin}/ban-sao.json?so=${value}&luc=${encodeURIComponent(date)}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
}

const MODIFIED = 'Wed, 25 Nov 2026 05:00:00 GMT';
