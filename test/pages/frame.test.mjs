/** Widgets in iframes of another site's page, under the strictest headers, in a sandbox and without. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { launchOptions } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { findBrowsers } from '../../scripts/setup.mjs';

const POLICY = [
  "default-src 'none'",
  ...['script', 'style', 'img', 'connect', 'font'].map((kind) => `${kind}-src 'self'`),
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');
const SANDBOX = 'sandbox="allow-scripts"';

/** What each shows first: its content file, more parameters, and words of it. */
const WIDGETS = {
  countdown: { query: 'date=10-10&text=Ngày Chuyển đổi số&add-to-calendar', says: 'Ngày Chuyển đổi số' },
  glossary: { file: 'glossary', says: 'An toàn thông tin' },
  pillars: { file: 'pillars', query: 'view=accordion&speak', says: 'Chính quyền số' },
  programme: { file: 'programme', query: 'save', says: 'Ngày Chuyển đổi số quốc gia' },
  quiz: { file: 'quiz', query: 'save&submit-to=answers', says: 'Ngày Chuyển đổi số quốc gia là ngày nào?' },
  quote: { file: 'quotes', says: 'Nguyễn Thị Minh Thúy' },
  ranking: { file: 'ranking', query: 'cache', says: 'Đà Nẵng' },
  roadmap: { file: 'roadmap', says: '7 mốc' },
  term: { file: 'glossary', query: 'text=DTI', says: 'DTI' },
  ticker: { file: 'statistics', query: 'cache&refresh=1m&display=grid', says: 'An Giang' },
};
const NAMES = Object.keys(WIDGETS);
const contents = new Map();
const engines = findBrowsers();

/** Violations of the policy, as browsers report them, from whichever process a frame is in. */
const reports = [];
/** The page around, of another site than the frames. */
let markup = '';
let host;
/** Where the frames are; `open` lets sandboxed ones read. */
let site;
let openSite;
let browser;
let page;

before(async () => {
  host = await startHost();
  const headers = { 'Content-Security-Policy': `${POLICY}; report-uri ${host.url}/reports` };
  site = await serve({ headers });
  openSite = await serve({ headers: { ...headers, 'Access-Control-Allow-Origin': '*' } });
  // Bars that take room, as on desktops: a frame that gets or loses one is narrower or wider inside.
  browser = await launch({ ...launchOptions(), ignoreDefaultArgs: ['--hide-scrollbars'] });
  const files = new Set(Object.values(WIDGETS).flatMap(({ file }) => file ?? []));
  for (const file of files) contents.set(file, await readFile(`campaigns/an-giang-2022/${file}.vi.json`, 'utf8'));
});
after(async () => {
  await browser?.close();
  await Promise.all([site, openSite, host].map((server) => server?.close()));
});

beforeEach(async () => {
  reports.length = 0;
  page = await browser.newPage();
  page.setDefaultTimeout(15_000);
  await page.setViewport({ width: 800, height: 900 });
  if (!(await browser.version()).startsWith('firefox'))
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]); // Firefox was told before
  await page.evaluateOnNewDocument(tellErrors);
});
afterEach(() => page.close());

/** In every frame: what fails there is told to the page around. */
function tellErrors() {
  for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation'])
    addEventListener(type, (event) => {
      const { message, reason, violatedDirective } = event;
      top.postMessage({ failed: `${type}: ${message ?? reason ?? violatedDirective} in ${location.search}` }, '*');
    });
  if (top !== self) return;
  globalThis.failures = [];
  globalThis.heard = [];
  addEventListener('message', ({ data }) => {
    globalThis.heard.push(data);
    if (data?.failed) globalThis.failures.push(data.failed);
  });
}

async function startHost() {
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      let body = '';
      request.on('data', (text) => (body += text));
      request.on('end', () => reports.push(JSON.parse(body)['csp-report']) && response.end());
      return;
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(request.url === '/' ? `<!doctype html><title>Trang xã</title><h1>Trang xã</h1>${markup}` : FORGER);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => (server.closeAllConnections(), server.close()),
  };
}

/** A page that claims a height for itself. */
const FORGER = `<!doctype html><title>Khác</title><script>
  parent.postMessage({ type: 'sen-frame', height: 1234 }, '*');
</script>`;

const hostScript = (at = site) => `<script src="${at.url}/embed/frame-host.js"></script>`;

function frame(name, query, { attributes = '', at = site, fragment = '', height = 150 } = {}) {
  const address = `${at.url}/embed/frame.html?${query}${fragment && `#${encodeURIComponent(fragment)}`}`;
  return `<iframe title="${name}" width="100%" height="${height}" ${attributes} src="${address.replaceAll('&', '&amp;')}"></iframe>`;
}

/** A widget as a webmaster asks for it; `inAddress` has the content in the fragment. */
function widget(name, { inAddress = false, more = '', ...options } = {}) {
  const { file, query } = WIDGETS[name];
  const src = file && !inAddress ? `src=../campaigns/an-giang-2022/${file}.vi.json` : '';
  const fragment = inAddress && file ? contents.get(file) : '';
  return frame(name, [`widget=${name}`, src, query, more].filter(Boolean).join('&'), { fragment, ...options });
}

async function open(...parts) {
  markup = parts.join('\n');
  await page.goto(host.url);
}

async function inside(title) {
  const element = await page.waitForSelector(`iframe[title="${title}"]`);
  return element.contentFrame();
}

/** In a sandbox, only what is seen begins. */
const see = (title) => page.$eval(`iframe[title="${title}"]`, (element) => element.scrollIntoView());

/** All text of a frame, through shadow roots. */
const textOf = async (title) =>
  (await inside(title)).evaluate(() => {
    const read = (root) =>
      [...root.childNodes].map((node) => {
        if (node.nodeType === Node.TEXT_NODE) return node.data;
        if (/^(?:STYLE|SCRIPT|TEMPLATE|NOSCRIPT)$/.test(node.nodeName)) return '';
        return [...(node.shadowRoot ? read(node.shadowRoot) : []), ...read(node)].join(' ');
      });
    return read(document.body).join(' ').replace(/\s+/g, ' ');
  });

async function until(isSo, what, seconds = 10) {
  for (const end = Date.now() + seconds * 1000; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    if (await isSo()) return;
    if (Date.now() > end) assert.fail(typeof what === 'function' ? await what() : what);
  }
}
const says = (title, words) =>
  until(
    async () => (await textOf(title)).includes(words),
    async () => `waited for “${words}” in: ${await textOf(title)}`,
  );

const heightOf = (title) => page.$eval(`iframe[title="${title}"]`, ({ clientHeight }) => clientHeight);
const contentHeightOf = async (title) =>
  (await inside(title)).evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
const isAsHigh = async (title) => (await heightOf(title)) === (await contentHeightOf(title));
const fits = (title) =>
  until(
    () => isAsHigh(title),
    async () => `${title}: the frame is ${await heightOf(title)} px, its content ${await contentHeightOf(title)}`,
  );
const failures = () => page.evaluate(() => globalThis.failures);

async function nothingFailed() {
  assert.deepEqual(await failures(), []);
  assert.deepEqual(reports, []);
}

function showsAnyWidget() {
  for (const [way, options] of [
    ['without a sandbox', {}],
    ['in a sandbox, with its content in the address', { inAddress: true, attributes: SANDBOX }],
    ['in a sandbox, with a file that anybody may read', { attributes: SANDBOX, isOpen: true }],
  ])
    it(`${way}: as high as its content, with nothing reported`, async () => {
      const at = options.isOpen ? openSite : site;
      await open(hostScript(at), ...NAMES.map((name) => widget(name, { ...options, at })));
      for (const name of NAMES) {
        if (options.attributes) await see(name);
        await says(name, WIDGETS[name].says);
        await fits(name);
        assert.ok((await heightOf(name)) > 150, `${name} needs more room than it was given at first`);
      }
      const heights = await page.evaluate(() => globalThis.heard.filter((one) => one?.height).length);
      assert.ok(heights < 10 * NAMES.length, `no height leads to another for ever: ${heights} were told`);
      await nothingFailed();
    });
}

describe('a frame shows any widget', () => {
  showsAnyWidget();

  it('in the room that it has, where the page has no script', async () => {
    await open(widget('pillars'), widget('quiz', { attributes: SANDBOX, inAddress: true }));
    for (const name of ['pillars', 'quiz']) {
      await says(name, WIDGETS[name].says);
      assert.equal(await heightOf(name), 150);
      const canScroll = await (
        await inside(name)
      ).evaluate(() => {
        scrollTo(0, 10_000);
        return scrollY > 100;
      });
      assert.ok(canScroll, `${name} can be scrolled`);
    }
    await nothingFailed();
  });

  it('and a violation would be reported', async () => {
    await open(widget('countdown'));
    await says('countdown', 'Ngày Chuyển đổi số');
    await (
      await inside('countdown')
    ).evaluate(() => {
      try {
        document.createElement('script').src = 'frame.js';
      } catch {
        // It is refused; the report is what counts.
      }
    });
    await until(async () => reports.length > 0 && (await failures()).length > 0, 'waited for a report');
  });
});

describe('the same in Firefox', { skip: !engines.firefox && 'there is no Firefox' }, () => {
  let chromium;
  before(async () => {
    chromium = browser;
    browser = await launch({
      browser: 'firefox',
      executablePath: engines.firefox,
      extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
    });
  });
  after(async () => {
    await browser.close();
    browser = chromium;
  });
  showsAnyWidget();
});

describe('the height of a frame', () => {
  it('follows what the reader opens and closes', async () => {
    await open(hostScript(), widget('pillars'));
    await says('pillars', 'Chính quyền số');
    await fits('pillars');
    const before = await heightOf('pillars');
    const heading = await (await inside('pillars')).waitForSelector('>>> button[aria-expanded="true"]');
    await heading.click();
    await until(async () => (await heightOf('pillars')) < before - 100, 'waited for the frame to shrink');
    await fits('pillars');
    await heading.click();
    await until(async () => (await heightOf('pillars')) === before, 'waited for the frame to grow again');
  });

  it('follows the width of the window', async () => {
    await open(hostScript(), widget('roadmap'));
    await says('roadmap', '7 mốc');
    await fits('roadmap');
    const wide = await heightOf('roadmap');
    await page.setViewport({ width: 340, height: 900 });
    await until(async () => (await heightOf('roadmap')) > wide, 'waited for the narrow frame to grow');
    await fits('roadmap');
    await page.setViewport({ width: 800, height: 900 });
    await until(async () => (await heightOf('roadmap')) === wide, 'waited for the wide frame to shrink');
  });

  it('counts the border where the page’s style does', async () => {
    await open('<style>iframe{box-sizing:border-box;border:10px solid}</style>', hostScript(), widget('quote'));
    await says('quote', 'Nguyễn Thị Minh Thúy');
    await fits('quote');
  });

  it('is the page’s where its style says so: what is below can then be scrolled to, and only then', async () => {
    const roomOf = async (title) =>
      (await inside(title)).evaluate(() => getComputedStyle(document.documentElement).overflowY);
    await open('<style>iframe{max-height:600px}</style>', hostScript(), widget('pillars'), widget('countdown'));
    await says('countdown', 'Ngày Chuyển đổi số');
    await fits('countdown');
    await until(async () => (await roomOf('countdown')) === 'hidden', 'a frame with room for all has no scroll bar');
    await says('pillars', 'Chính quyền số');
    await until(async () => (await heightOf('pillars')) > 150, 'waited for the frame to grow');
    // Folded it has room, and loses it as the reader opens parts of it.
    const isCut = async () => (await contentHeightOf('pillars')) > (await heightOf('pillars'));
    const pillars = await inside('pillars');
    for (const heading of await pillars.$$('>>> button[aria-expanded="false"]')) await heading.click();
    await until(isCut, 'waited for more than there is room for');
    await until(async () => (await roomOf('pillars')) === 'visible', 'waited for the scroll bar');
    await pillars.evaluate(() => scrollTo(0, 10_000));
    assert.ok(await pillars.evaluate(() => scrollY > 0), 'what is below can be reached');
    await nothingFailed();
  });

  it('is kept where the script comes late, twice, or before its frames', async () => {
    await open(widget('quote'));
    await says('quote', 'Nguyễn Thị Minh Thúy');
    for (let time = 0; time < 2; time++)
      await page.evaluate(
        (src) => document.body.append(Object.assign(document.createElement('script'), { src })),
        `${site.url}/embed/frame-host.js`,
      );
    await fits('quote');
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), widget('countdown'));
    await says('countdown', 'Ngày Chuyển đổi số');
    await fits('countdown');
    await nothingFailed();
  });

  it('is set for frames below the fold before the reader scrolls to them, however late their content', async () => {
    await page.setRequestInterception(true);
    const file = new Promise((resolve) =>
      page.on('request', (request) =>
        /quiz\.vi\.json$/.test(request.url()) ? resolve(request) : void request.continue(),
      ),
    );
    const opened = open(hostScript(), '<p style="height:5000px"></p>', widget('quiz')); // goes on while a file is on its way
    const request = await file;
    assert.doesNotMatch(await textOf('quiz'), /\S/);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300))); // longer than a frame takes to settle
    await request.continue();
    await opened;
    await says('quiz', WIDGETS.quiz.says);
    await fits('quiz');
  });

  it('is told by no message of another shape', async () => {
    await open(hostScript(), widget('quote'));
    await says('quote', 'Nguyễn Thị Minh Thúy');
    await fits('quote');
    const right = await heightOf('quote');
    await (
      await inside('quote')
    ).evaluate(() => {
      const type = 'sen-frame';
      for (const height of [NaN, Infinity, -5, 0, 20_001, 1e9, 300.5, '300', null])
        parent.postMessage({ type, height }, '*');
      for (const message of [{ type, height: 300, more: 1 }, { type: 'other', height: 300 }, [type, 300], type, null])
        parent.postMessage(message, '*');
      parent.postMessage('the last', '*');
    });
    await page.waitForFunction(() => globalThis.heard.includes('the last'));
    assert.equal(await heightOf('quote'), right);
    await (await inside('quote')).evaluate(() => parent.postMessage({ type: 'sen-frame', height: 333 }, '*'));
    await until(async () => (await heightOf('quote')) === 333, 'the right shape is heard');
    await nothingFailed();
  });

  it('is told by nobody else', async () => {
    const forgers = [
      '<iframe title="other page" height="150" src="/forger"></iframe>',
      `<iframe title="other page in a sandbox" height="150" ${SANDBOX} src="/forger"></iframe>`,
      // Its address is a frame's, but it has gone elsewhere since.
      frame('gone elsewhere', 'widget=quote', { fragment: contents.get('quotes') }),
    ];
    // The frame of another folder than the script's.
    const other = widget('quote', { at: openSite });
    await open(hostScript(), ...forgers, other);
    await says('quote', 'Nguyễn Thị Minh Thúy');
    await fits('gone elsewhere');
    const before = await heightOf('gone elsewhere');
    await (await inside('gone elsewhere')).evaluate((address) => location.replace(address), `${host.url}/forger`);
    await page.evaluate(() => postMessage({ type: 'sen-frame', height: 1234 }, '*'));
    const count = () => page.evaluate(() => globalThis.heard.filter((one) => one?.height === 1234).length);
    await until(
      async () => (await count()) === 4,
      async () => `heard ${await count()} of four forged messages`,
    );
    const heights = await page.$$eval('iframe', (frames) => frames.map(({ clientHeight }) => clientHeight));
    assert.deepEqual(heights, [150, 150, before, 150]);
  });
});

describe('links of a frame', () => {
  it('open in the place of the whole page, also out of a sandbox that allows it', async () => {
    for (const attributes of ['', 'sandbox="allow-scripts allow-top-navigation-by-user-activation"']) {
      const content = JSON.stringify([
        { kind: 'statement', text: 'Một câu', name: 'Một người', source: { name: 'Nguồn', href: `${host.url}/nguon` } },
      ]);
      await open(hostScript(), frame('quote', 'widget=quote', { attributes, fragment: content }));
      await says('quote', 'Một câu');
      await fits('quote');
      const link = await (await inside('quote')).waitForSelector(`>>> a[href$="/nguon"]`);
      await Promise.all([page.waitForNavigation(), link.click()]);
      assert.equal(page.url(), `${host.url}/nguon`);
    }
  });

  it('to its own parts stay in it', async () => {
    for (const options of [{}, { attributes: SANDBOX, inAddress: true }]) {
      await open(hostScript(), widget('glossary', options));
      await says('glossary', 'An toàn thông tin');
      const glossary = await inside('glossary');
      const link = await glossary.waitForSelector('>>> dd a[href*="#"]');
      const target = await link.evaluate(({ hash }) => hash);
      await link.evaluate((one) => one.click());
      await glossary.waitForFunction((hash) => location.hash === hash, {}, target);
      assert.equal(page.url(), `${host.url}/`);
      await says('glossary', 'An toàn thông tin');
      await nothingFailed();
    }
  });

  it('that give a file give it', async () => {
    await open(hostScript(), widget('countdown'));
    await says('countdown', 'Thêm vào lịch');
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true });
    const begun = new Promise((resolve) => session.once('Browser.downloadWillBegin', resolve));
    const countdown = await inside('countdown');
    await fits('countdown');
    const folded = await heightOf('countdown');
    await (await countdown.waitForSelector('>>> summary')).click();
    await until(async () => (await heightOf('countdown')) > folded + 100, 'waited for room for the list');
    await (await countdown.waitForSelector('>>> button.choice')).click();
    assert.match((await begun).suggestedFilename, /\.ics$/);
    assert.equal(page.url(), `${host.url}/`);
    await nothingFailed();
  });
});

describe('content in the address of a frame', () => {
  it('is still there when the frame is loaded again', async () => {
    for (const attributes of ['', SANDBOX]) {
      await open(hostScript(), widget('glossary', { inAddress: true, attributes }));
      await reload();
      await nothingFailed();
    }
  });

  it('is still there after a step to a part of it', async () => {
    await open(hostScript(), widget('glossary', { inAddress: true }));
    await says('glossary', 'An toàn thông tin');
    const glossary = await inside('glossary');
    await glossary.evaluate(() => (location.hash = 'dti'));
    await glossary.waitForFunction(() => history.state !== null);
    await reload();
    assert.equal(await (await inside('glossary')).evaluate(() => location.hash), '#dti');
    await nothingFailed();
  });

  async function reload() {
    await says('glossary', 'An toàn thông tin');
    const glossary = await inside('glossary');
    await glossary.evaluate(() => {
      document.querySelector('sen-glossary').remove();
      location.reload();
    });
    await until(async () => (await textOf('glossary').catch(() => '')).includes('An toàn thông tin'), 'waited for it');
  }

  it('may be changed by the page', async () => {
    await open(
      hostScript(),
      frame('quote', 'widget=quote', {
        fragment: '[{"kind":"paraphrase","text":"Câu đầu","name":"A","source":{"name":"B"}}]',
      }),
    );
    await says('quote', 'Câu đầu');
    await page.$eval('iframe', (element) => {
      element.src = element.src.replace(
        /#.*/,
        `#${encodeURIComponent('[{"kind":"paraphrase","text":"Câu sau","name":"A","source":{"name":"B"}}]')}`,
      );
    });
    await says('quote', 'Câu sau');
  });

  it('that is no JSON is named', async () => {
    await open(frame('quote', 'widget=quote&lang=en', { fragment: '[{"text":' }));
    await says('quote', 'The content after the # is not valid JSON.');
  });
});

describe('the address of a frame', () => {
  it('says the language', async () => {
    await open(...['vi', 'en', 'km'].map((lang) => frame(lang, `widget=countdown&date=10-10&text=X&lang=${lang}`)));
    await says('vi', 'giây');
    await says('en', 'seconds');
    await says('km', 'វិនាទី');
    for (const attributes of [SANDBOX]) await open(frame('km', 'widget=countdown&date=10-10&lang=km', { attributes }));
    await says('km', 'វិនាទី');
    await nothingFailed();
  });

  it('says the colours', async () => {
    const themes = ['light', 'dark', 'auto'];
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await open(...themes.map((theme) => frame(theme, `widget=countdown&date=10-10&theme=${theme}`)));
    const inks = [];
    for (const theme of themes) {
      await says(theme, 'giây');
      inks.push(await (await inside(theme)).evaluate(inkOf));
    }
    assert.ok(inks[0] < 100, `dark ink in the light: ${inks[0]}`);
    assert.ok(inks[1] > 200, `light ink in the dark: ${inks[1]}`);
    assert.equal(inks[2], inks[1]);
    await nothingFailed();
  });

  it('has what is wrong with it named in the reader’s language', async () => {
    await open(
      frame('1', 'lang=vi'),
      frame('2', 'widget=game&lang=en'),
      frame('3', 'widget=quiz&lang=vi&onclick=1'),
      frame('4', 'widget=countdown&date=10-10&lang=en&tries=2'),
      frame('5', 'widget=quiz&lang=en&src=https://elsewhere.example/quiz.json'),
      frame('6', 'widget=quiz&lang=km&theme=red'),
    );
    await says('1', 'Địa chỉ của khung thiếu “widget=…”. Có thể chọn: countdown, glossary,');
    await says('2', 'There is no widget “game”.');
    await says('3', 'Khung này không nhận thuộc tính “onclick”.');
    await says('4', 'This frame takes no attribute “tries”.');
    await says('4', 'seconds');
    await says('5', '“src” must be an address on the same site as this frame.');
    await says('6', 'តម្លៃរបស់ “theme” មិនអាចប្រើបានទេ។');
    await nothingFailed();
  });

  it('has a script named that does not run, with or without a sandbox', async () => {
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      /sen-quote\.js$/.test(request.url())
        ? void request.respond({
            contentType: 'text/javascript',
            body: '(() => { throw new Error("half of a file"); })()',
          })
        : void request.continue(),
    );
    await open(hostScript(), widget('quote', { more: 'lang=en' }));
    await says('quote', 'The file “sen-quote.js” could not be loaded.');
    await fits('quote');
    await open(widget('quote', { more: 'lang=en', attributes: SANDBOX, inAddress: true }));
    await says('quote', 'The file “alone/sen-quote.js” could not be loaded.');
  });

  it('is shown in Vietnamese where its language is none', async () => {
    await open(frame('1', 'widget=countdown&date=10-10&lang=vi-a'));
    await says('1', 'giây');
    await says('1', 'Giá trị của “lang” không dùng được.');
    await nothingFailed();
  });

  it('in a sandbox that may not read the file, says what to do', async () => {
    await open(hostScript(), widget('quiz', { attributes: SANDBOX, more: 'lang=en' }));
    await says('quiz', 'Access-Control-Allow-Origin');
    await fits('quiz');
    assert.deepEqual(await failures(), []);
    assert.deepEqual(reports, []);
  });

  it('opened by itself shows the site’s content, and no words of the address', async () => {
    await page.goto(
      `${site.url}/embed/frame.html?widget=quote&lang=en&text=UBND&src=../campaigns/an-giang-2022/quotes.en.json#[{}]`,
    );
    const whole = async () =>
      page.evaluate(() => `${document.body.innerText} ${document.querySelector('sen-quote')?.shadowRoot.textContent}`);
    await until(async () => (await whole()).includes('Nguyễn Thị Minh Thúy'), whole);
    assert.match(await whole(), /Content after the # can only be used where the frame is part of another page/);
    assert.match(await whole(), /“text” can only be used where/);
    assert.doesNotMatch(await whole(), /UBND/);
  });

  it('opened by itself quotes nothing that a stranger may have written', async () => {
    const words = 'Gọi 0123 để nhận thưởng, và gửi mã của bạn cho chúng tôi';
    const parameters = [...words.split(' ').map((word) => `${word}=1`), `date=${words}`, `until=${words}`].join('&');
    const text = () =>
      page.evaluate(
        () =>
          `${document.body.innerText} ${document.querySelector('sen-quote, sen-countdown')?.shadowRoot.textContent}`,
      );
    await page.goto(`${site.url}/embed/frame.html?widget=countdown&${parameters}`);
    await until(async () => (await text()).includes('Khung này không nhận thuộc tính “…”.'), text);
    assert.doesNotMatch(await text(), /0123|thưởng/);
    assert.equal((await text()).match(/Khung này không nhận/g).length, 1);
    await page.goto(`${site.url}/embed/frame.html?widget=${words}`);
    await until(async () => (await text()).includes('Không có phần nào tên “…”.'), text);
    await page.goto(`${site.url}/embed/frame.html?widget=quote&src=${'x'.repeat(200)}`);
    await until(async () => /tệp …x{60}\b/i.test(await text()), text);
    assert.doesNotMatch(await text(), /x{61}/);
  });
});

/** How bright the text of a widget is, 0 to 255. */
function inkOf() {
  const base = document.querySelector('sen-countdown').shadowRoot.querySelector('.base');
  return Number(/\d+/.exec(getComputedStyle(base).color)[0]);
}
