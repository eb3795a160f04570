/** What a page asks for that has the loader, a widget's own file, or a file with all of a widget. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, beforeEach, describe, it } from 'node:test';
import { campaignParts } from '../../demo/parts.mjs';
import { openSite } from '../../scripts/chromium.mjs';
import { openModules } from '../../scripts/modules.mjs';
import { comeNear } from './reading.mjs';

const COUNTDOWN = '<sen-countdown date="10-10">Ngày Chuyển đổi số quốc gia</sen-countdown>';
const QUIZ = `<sen-quiz><ol><li><p>Mấy trụ cột?</p><ul><li>Hai</li><li>Ba</li></ul>
<details><summary>Đáp án</summary><strong>Ba</strong></details></li></ol></sen-quiz>`;
const GLOSSARY = '<sen-glossary><dl><dt id="a"><dfn>VNeID</dfn></dt><dd>Ứng dụng.</dd></dl></sen-glossary>';
const FAR_DOWN = '<p style="height: 5000px"></p>';
const LOADER = '<script type="module" src="/embed/sen.js"></script>';

const modules = await openModules();
const parts = await campaignParts('vi', await modules.load('embed/markup/index'));
await modules.close();
const { files } = JSON.parse(await readFile('dist/embed/integrity.json', 'utf8'));

let site;
let page;
/** The files of ours that were asked for, without their hashes; what went wrong. */
let asked;
let told;
before(async () => {
  site = await openSite();
});
after(() => site.close());
beforeEach(async () => {
  await page?.close();
  page = await site.browser.newPage();
  await page.setViewport({ width: 400, height: 600 });
  [asked, told] = [[], []];
  page.on('pageerror', (error) => told.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && told.push(message.text()));
});

/** Opens a page of `body` and `head`; `spoil` may change what a file of ours is. */
async function open(body, { head = '', language = 'vi', spoil = () => undefined } = {}) {
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Trang</title><link rel="icon" href="data:,">${head}<body>${body}</body></html>`;
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === '/trang.html')
      return void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    if (pathname.startsWith('/embed/'))
      asked.push(pathname.slice('/embed/'.length).replace(/^(parts\/.+)-[\w-]{7}\.js$/, '$1.js'));
    const changed = await spoil(pathname);
    if (changed === undefined) void request.continue();
    else if (changed === LOST) void request.abort();
    else void request.respond({ contentType: 'text/javascript', body: changed });
  });
  await page.goto(site.at('/trang.html'));
}

const drawn = (tag) =>
  page.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector('.base > :not(slot)'),
    { timeout: 10_000 },
    tag,
  );
const isDefined = (tag) => page.evaluate((name) => Boolean(customElements.get(name)), tag);
/** What the network loses. */
const LOST = Symbol('lost');
/** What never comes. */
const never = new Promise(() => {});
const withoutParts = (pathname) => (pathname.startsWith('/embed/parts/') ? never : undefined);
const own = (tag) => `<script type="module" src="/embed/${tag}.js"></script>`;

describe('the loader', () => {
  for (const [way, script] of Object.entries({
    'as a module': LOADER,
    'as a plain script': '<script src="/embed/sen.js"></script>',
    'as a plain script at the end of the page': { end: '<script src="/embed/sen.js" defer></script>' },
  }))
    it(`brings one widget by one file beside itself and what all share, ${way}`, async () => {
      const { end = '' } = script;
      await open(`${COUNTDOWN}${end}`, { head: end ? '' : script });
      await drawn('sen-countdown');
      await page.waitForNetworkIdle();
      assert.deepEqual(asked, ['sen.js', 'parts/runtime.js', 'parts/countdown.js']);
      assert.deepEqual(told, []);
    });

  it('asks for what all widgets share beside the first widget, not after it', async () => {
    const order = [];
    await open(COUNTDOWN, {
      head: LOADER,
      spoil: async (pathname) => {
        order.push(pathname.includes('/parts/countdown') ? 'widget' : pathname.includes('/runtime') ? 'runtime' : '');
        // Neither goes on before both are asked for.
        if (order.at(-1))
          while (!(order.includes('widget') && order.includes('runtime'))) await new Promise(setImmediate);
      },
    });
    await drawn('sen-countdown');
  });

  it('brings each kind once, however many there are', async () => {
    await open(`${COUNTDOWN}${QUIZ}${COUNTDOWN}${QUIZ}`, { head: LOADER });
    await drawn('sen-quiz');
    await page.waitForNetworkIdle();
    assert.equal(new Set(asked).size, asked.length, asked.join());
  });

  it('waits with what is far down until a reader comes near', async () => {
    await open(`${COUNTDOWN}${FAR_DOWN}${QUIZ}`, { head: LOADER });
    await drawn('sen-countdown');
    await page.waitForNetworkIdle();
    assert.deepEqual(asked, ['sen.js', 'parts/runtime.js', 'parts/countdown.js']);
    await comeNear(page, 'sen-quiz');
    await drawn('sen-quiz');
    assert.ok(asked.includes('parts/quiz.js'));
  });

  it('brings everything before the page is printed', async () => {
    await open(`${FAR_DOWN}${COUNTDOWN}`, { head: LOADER });
    await page.waitForNetworkIdle();
    assert.deepEqual(asked, ['sen.js']);
    await page.pdf();
    await drawn('sen-countdown');
  });

  it('finds what comes later', async () => {
    await open('<main></main>', { head: LOADER });
    await page.waitForNetworkIdle();
    assert.deepEqual(asked, ['sen.js']);
    await page.$eval('main', (main, markup) => (main.innerHTML = markup), COUNTDOWN);
    await drawn('sen-countdown');
  });

  it('looks into a shadow root that it is told of, now and later', async () => {
    await open('<div></div>', { head: LOADER });
    await page.waitForNetworkIdle();
    await page.$eval(
      'div',
      (host, markup) => {
        const root = host.attachShadow({ mode: 'closed' });
        root.innerHTML = markup;
        document.dispatchEvent(new CustomEvent('sen-look', { detail: root }));
        globalThis.later = () => root.append(document.createElement('sen-ticker'));
      },
      COUNTDOWN,
    );
    await page.waitForFunction(() => customElements.get('sen-countdown'));
    await page.evaluate(() => globalThis.later());
    await page.waitForFunction(() => customElements.get('sen-ticker'));
  });

  it('brings the glossary at the end of the page for a word at its beginning', async () => {
    await open(`<p>Tải <sen-term>VNeID</sen-term>.</p>${FAR_DOWN}${GLOSSARY}`, { head: LOADER });
    await page.waitForFunction(() => document.querySelector('sen-term').shadowRoot?.querySelector('[role=button]'));
  });

  it('finds that glossary in plain HTML too, and where the page is still coming', async () => {
    await open(
      `<p>Tải <sen-term>VNeID</sen-term>.</p>${FAR_DOWN}<div data-sen="glossary"><h3>VNeID</h3><p>Ứng dụng.</p></div>`,
      { head: '<script src="/embed/sen.js"></script>' },
    );
    await page.waitForFunction(() => document.querySelector('sen-term').shadowRoot?.querySelector('[role=button]'));
  });

  it('waits with a plain-HTML host until all of it is there', async () => {
    // The page stops inside the host until what it then waits for is let go.
    let letGo;
    const held = new Promise((resolve) => (letGo = resolve));
    const opened = open(
      '<div data-sen="ticker"><ul><li>5 xã</li><script src="/wait.js"></script><li>7 huyện</li></ul></div><p>Cuối</p>',
      {
        head: '<script src="/embed/sen.js"></script>',
        spoil: (pathname) => (pathname === '/wait.js' ? held.then(() => '') : undefined),
      },
    );
    await page.waitForFunction(() => customElements.get('sen-ticker'));
    letGo();
    await opened;
    await drawn('sen-ticker');
    const text = await page.$eval('sen-ticker', ({ shadowRoot }) => shadowRoot.textContent);
    assert.match(text, /xã/);
    assert.match(text, /huyện/);
  });

  it('tries again with what was lost once the network is back', async () => {
    let isLost = true;
    await open(COUNTDOWN, {
      head: LOADER,
      spoil: (pathname) => (isLost && pathname.includes('/parts/countdown') ? LOST : undefined),
    });
    await page.waitForNetworkIdle();
    assert.equal(await isDefined('sen-countdown'), false);
    isLost = false;
    await page.setOfflineMode(true);
    await page.setOfflineMode(false);
    await drawn('sen-countdown');
  });

  it('leaves a plain-HTML host as it is where its widget can’t come', async () => {
    await open('<div data-sen="countdown"><p><strong>Ngày hội</strong> 10/10</p></div>', {
      head: LOADER,
      spoil: (pathname) => (pathname.includes('/parts/countdown') ? 'throw new Error("lost")' : undefined),
    });
    await page.waitForNetworkIdle();
    assert.equal(
      await page.$eval('[data-sen]', ({ innerHTML }) => innerHTML),
      '<p><strong>Ngày hội</strong> 10/10</p>',
    );
    assert.match(told.join(), /lost/);
  });

  it('adds no name to the page, even as a plain script that is there twice', async () => {
    const DRIVERS = /puppeteer|^__aria/; // what drives the browser
    const names = () => page.evaluate(() => Object.getOwnPropertyNames(window));
    await open(COUNTDOWN);
    const own = await names();
    await page.close();
    page = await site.browser.newPage();
    page.on('pageerror', (error) => told.push(String(error)));
    await open(COUNTDOWN, { head: '<script src="/embed/sen.js"></script>'.repeat(2) });
    await drawn('sen-countdown');
    assert.deepEqual(
      (await names()).filter((name) => !own.includes(name) && !DRIVERS.test(name)),
      [],
    );
    assert.deepEqual(told, []);
  });
});

describe('hashes', () => {
  const SCRIPT = `<script type="module" src="/embed/sen.js" integrity="${files['sen.js']}" crossorigin="anonymous"></script>`;
  const hashes = Object.entries(files).map(([path, hash]) => [`/embed/${path}`, hash]);
  const MAP = `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(hashes) })}</script>`;
  const changed = (name) => async (pathname) =>
    pathname.includes(name) ? `${await readFile(`dist${pathname}`, 'utf8')}\n` : undefined;

  it('let through what they were made of', async () => {
    await open(COUNTDOWN, { head: MAP + SCRIPT });
    await drawn('sen-countdown');
    assert.deepEqual(told, []);
  });

  it('keep out a loader that is another one; the page’s own text stays', async () => {
    await open(COUNTDOWN, { head: SCRIPT, spoil: changed('sen.js') });
    await page.waitForNetworkIdle();
    assert.equal(await isDefined('sen-countdown'), false);
    assert.match(told.join(), /integrity/);
    assert.match(await page.$eval('body', ({ innerText }) => innerText), /Ngày Chuyển đổi số quốc gia/);
  });

  it('keep out a part that is another one, by the import map', async () => {
    await open(COUNTDOWN, { head: MAP + SCRIPT, spoil: changed('/parts/countdown') });
    await page.waitForNetworkIdle();
    assert.equal(await isDefined('sen-countdown'), false);
    assert.match(told.join(), /integrity/);
  });
});

describe('a file of one widget', () => {
  it('with all of it fills plain-HTML hosts', async () => {
    await open('<div data-sen="countdown" data-date="10-10"><p>Ngày hội</p></div>', {
      head: '<script src="/embed/alone/sen-countdown.js"></script>',
    });
    await drawn('sen-countdown');
    assert.deepEqual(asked, ['alone/sen-countdown.js']);
  });

  for (const markup of parts) {
    const [, tag] = markup.match(/^<(sen-\w+)/);

    it(`needs nothing else to show ${tag} of the author’s own text`, async () => {
      await open(markup.replace(/ data-part="\w+"/g, ''), { head: own(tag), spoil: withoutParts });
      await drawn(tag);
      assert.equal(asked[0], `${tag}.js`);
      assert.deepEqual(told, []);
    });

    it(`with all of it is the only request of ${tag}, in another language too`, async () => {
      await open(markup, { head: `<script src="/embed/alone/${tag}.js"></script>`, language: 'km' });
      await drawn(tag);
      await page.waitForNetworkIdle();
      assert.deepEqual(asked, [`alone/${tag}.js`]);
      assert.equal(await page.$eval(tag, ({ shadowRoot }) => shadowRoot.querySelector('.base').lang), 'km');
      assert.deepEqual(told, []);
    });
  }

  it('needs nothing else to make a word a button, beside that of the glossary', async () => {
    await open(`<p>Tải <sen-term>VNeID</sen-term>.</p>${GLOSSARY}`, {
      head: own('sen-term') + own('sen-glossary'),
      spoil: withoutParts,
    });
    await page.waitForFunction(() => document.querySelector('sen-term').shadowRoot?.querySelector('[role=button]'));
    assert.deepEqual(told, []);
  });
});
