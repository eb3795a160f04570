/** Words explained in a page's text, by real pointers, fingers and keys, on small and hostile pages. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { openSite } from '../../scripts/chromium.mjs';
import { violations } from './axe.mjs';

const SRC = '/campaigns/an-giang-2022/glossary.vi.json';
const TRIGGER = 'sen-term >>> [role=button]';
const POPOVER = '#popover';

let site;
let page;
/** The scripts that the page asked for. */
let asked;

before(async () => {
  site = await openSite();
});
after(() => site.close());

beforeEach(async () => {
  page = await site.browser.newPage();
  page.setDefaultTimeout(10_000);
  asked = [];
  page.on('request', (request) => asked.push(request.url()));
});
afterEach(() => page.close());

/** The demo page with `markup` instead of what it says; `prepare` runs in the page before anything else. */
async function open(markup, { width = 800, height = 600, prepare, language = '' } = {}) {
  await page.setViewport({ width, height, hasTouch: true });
  if (prepare) await page.evaluateOnNewDocument(prepare);
  await page.goto(site.at(`/demo/commune${language}.html`));
  await page.evaluate((text) => {
    document.body.innerHTML = text;
  }, markup);
  await found('[role=button]');
}

const term = (word) => `<sen-term src="${SRC}">${word}</sen-term>`;
const text = `<p>Trước ${term('VNeID')} sau.</p><p id="beside">Bên cạnh</p>`;
const isOpen = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('sen-term')].some(({ shadowRoot }) => shadowRoot.querySelector('#popover')),
  );
/** What is so called in the first term of the page, once it is there. */
const found = async (selector) =>
  (
    await page.waitForFunction(
      (name) => document.querySelector('sen-term')?.shadowRoot?.querySelector(name),
      {},
      selector,
    )
  ).asElement();
const opened = () => found(POPOVER);
const closed = () =>
  page.waitForFunction(() => !document.querySelector('sen-term').shadowRoot.querySelector('#popover'));
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
/** The popover's box, once it stands. */
async function box() {
  const popover = await opened();
  let [last, now] = ['', ''];
  do {
    last = now;
    await pause(60);
    now = JSON.stringify(await popover.boundingBox());
  } while (now !== last);
  return JSON.parse(now);
}

describe('a word in a text', () => {
  it('loads its popover when the first is met, not before, and once', async () => {
    await page.setViewport({ width: 800, height: 600 });
    await page.goto(site.at('/demo/commune.html'));
    const trigger = await found('[role=button]');
    await page.waitForNetworkIdle();
    const popovers = () => asked.filter((url) => /\/parts\/(?:term\.explanation|popover|floating|dist)-/.test(url));
    assert.deepEqual(popovers(), []);
    await trigger.hover();
    await opened();
    assert.equal(popovers().length, 1);
    await page.mouse.move(0, 0);
    await closed();
    await trigger.hover();
    await opened();
    assert.equal(popovers().length, 1);
  });

  it('is explained to a pointer, which may move onto the explanation, until it leaves both', async () => {
    await open(text);
    await page.hover(TRIGGER);
    const { x, y, width, height } = await box();
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 10 });
    await pause(600);
    assert.ok(await isOpen(), 'it stays while the pointer is on it');
    await page.mouse.move(790, 590);
    await closed();
  });

  it('isn’t explained to a pointer that only passes', async () => {
    await open(text);
    const { x, y, width, height } = await (await page.$(TRIGGER)).boundingBox();
    await page.hover(TRIGGER);
    await opened();
    await page.mouse.move(790, 590);
    await closed();
    await page.mouse.move(x + width / 2, y + height / 2);
    await pause(20);
    await page.mouse.move(790, 590);
    await pause(500);
    assert.ok(!(await isOpen()));
  });

  it('goes away by Esc though the pointer stays', async () => {
    await open(text);
    await page.hover(TRIGGER);
    await opened();
    await page.keyboard.press('Escape');
    await closed();
    await pause(500);
    assert.ok(!(await isOpen()));
  });

  it('stays after a click until a click elsewhere', async () => {
    await open(text);
    await page.click(TRIGGER);
    await opened();
    await page.mouse.move(790, 590);
    await pause(600);
    assert.ok(await isOpen());
    await page.mouse.click(790, 590);
    await closed();
  });

  it('is explained at a tap, and closed by a tap elsewhere', async () => {
    await open(text);
    await (await page.$(TRIGGER)).tap();
    const { x, y } = await box();
    await page.touchscreen.tap(x + 20, y + 40);
    await pause(300);
    assert.ok(await isOpen(), 'a tap on it is none elsewhere');
    await (await page.$('#beside')).tap();
    await closed();
    await (await page.$(TRIGGER)).tap();
    await opened();
    await (await page.$('sen-term >>> button.close')).tap();
    await closed();
  });

  it('can be used with the keyboard alone', async () => {
    await open(`<p>${term('số hoá')} và ${term('VNeID')}</p>`);
    const focused = () =>
      page.evaluate(() => {
        let { activeElement } = document;
        while (activeElement.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
        return activeElement.ariaLabel ?? activeElement.innerText.trim();
      });
    await page.keyboard.press('Tab');
    await opened();
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'Chuyển đổi số');
    await page.keyboard.press('Enter');
    assert.equal(await focused(), 'Chuyển đổi số', 'the explanation itself');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), '← Số hoá');
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await closed();
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.querySelectorAll('sen-term')[1].shadowRoot.querySelector('#popover'));
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.waitForFunction(() => document.querySelectorAll('sen-term')[0].shadowRoot.querySelector('#popover'));
  });

  for (const [width, height] of [
    [320, 256],
    [320, 568],
    [1280, 720],
  ]) {
    it(`has its explanation within the screen, wherever it stands, at ${width} by ${height} pixels`, async () => {
      for (const place of [
        'inset: 0 auto auto 0',
        'inset: 0 0 auto auto',
        'inset: auto 0 0 auto',
        'inset: 45% auto auto 40%',
      ]) {
        await open(`<p class="place">${term('Ngày Chuyển đổi số quốc gia')}</p>`, { width, height });
        await page.addStyleTag({ content: `.place { position: fixed; margin: 0; max-width: 9em; ${place} }` });
        await page.keyboard.press('Tab');
        const { x, y, width: wide, height: high } = await box();
        assert.ok(x >= 0 && y >= 0 && x + wide <= width && y + high <= height, `${place}: ${[x, y, wide, high]}`);
        assert.ok(high >= 110, `${place}: one can read in it`);
        const reached = await page.evaluate(() => {
          const popover = document.querySelector('sen-term').shadowRoot.querySelector('#popover');
          popover.scrollTo(0, popover.scrollHeight);
          return popover.scrollTop + popover.clientHeight >= popover.scrollHeight - 1;
        });
        assert.ok(reached, 'all of it can be scrolled to');
      }
    });
  }

  const hostile =
    'body { padding: 1em } .clip { overflow: hidden; inline-size: 8em; block-size: 3em } .moved { transform: translate(40px, 30px) }';
  for (const [name, classes, prepare] of [
    ['clips and transforms', 'clip moved', undefined],
    ['clips, in browsers without a top layer', 'clip', withoutTopLayer],
    ['transforms, in browsers without a top layer', 'moved', withoutTopLayer],
  ]) {
    it(`is explained within what ${name}`, async () => {
      await open(`<style>${hostile}</style><div class="${classes}"><p>${term('VNeID')}</p></div>`, { prepare });
      await page.hover(TRIGGER);
      const { x, y, width, height } = await box();
      const word = await (await page.$(TRIGGER)).boundingBox();
      assert.ok(Math.abs(x - word.x) < 2 && Math.abs(y - word.y - word.height) < 8, 'right below the word');
      for (const [left, top] of [
        [x + 5, y + 20],
        [x + width - 5, y + height - 20],
      ]) {
        const isThere = await page.evaluate(
          (...at) => document.elementFromPoint(...at)?.localName === 'sen-term',
          left,
          top,
        );
        assert.ok(isThere, `it is seen at ${left}, ${top}`);
      }
    });
  }

  it('is accessible while its explanation shows', async () => {
    for (const language of ['', '.en', '.km']) {
      await page.setViewport({ width: 800, height: 600 });
      await page.goto(site.at(`/demo/commune${language}.html`));
      await (await found('[role=button]')).click();
      await opened();
      assert.equal((await violations(page, 'sen-term')).join('\n'), '');
    }
  });

  it('prints as its text', async () => {
    await open(text);
    await page.click(TRIGGER);
    await opened();
    await page.emulateMediaType('print');
    const shown = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('sen-term');
      return [
        getComputedStyle(shadowRoot.querySelector('#popover')).display,
        getComputedStyle(shadowRoot.querySelector('[role=button]')).textDecorationLine,
        document.querySelector('p').innerText,
      ];
    });
    assert.deepEqual(shown, ['none', 'none', 'Trước VNeID sau.']);
  });

  it('keeps its style where the site allows no styles but its own', async () => {
    const refused = [];
    page.on('console', (message) => refused.push(message.text()));
    await open(text, { prepare: allowNoStyles });
    await page.click(TRIGGER);
    const { x } = await box();
    assert.ok(x > 0);
    assert.deepEqual(
      refused.filter((one) => one.includes('Content Security Policy')),
      [],
    );
  });
});

describe('the words with script off', () => {
  it('stand in their text, and in the list that the author wrote, in its order', async () => {
    await page.setJavaScriptEnabled(false);
    await page.goto(site.at('/demo/commune.html'));
    const said = (await page.content()).replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
    assert.ok(said.includes('hưởng ứng Ngày Chuyển đổi số quốc gia. Bà con được xem'));
    const places = ['Chuyển đổi số (CĐS) Chuyển đổi số là', 'Số hoá Số hoá là', 'Đường dẫn Đường dẫn'].map((words) =>
      said.indexOf(words),
    );
    assert.ok(
      places.every((place, index) => place > (places[index - 1] ?? 0)),
      places.join(),
    );
    assert.ok(await page.$eval('sen-glossary dl', (list) => list.getBoundingClientRect().height > 1000));
  });
});

function withoutTopLayer() {
  delete HTMLElement.prototype.showPopover;
}

function allowNoStyles() {
  document.addEventListener('readystatechange', () => {
    if (document.querySelector('meta[http-equiv]')) return;
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "style-src 'self'";
    document.head.prepend(policy);
  });
}
