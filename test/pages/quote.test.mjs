/** Quotes on the demo page: found by the browser itself, read without script. Needs the builds and `npm run build:site` first. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import { openSite } from '../../scripts/chromium.mjs';
import { comeNear } from './reading.mjs';
import { copyAll } from './copying.mjs';

const site = await openSite();
const address = site.at('/demo/commune.html');
after(() => site.close());

const LAST = 'khuyến khích người dân dùng các nền tảng số';

/** What the eye sees: the place, and the text of the slides that the browser draws. */
const shown = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('sen-quote');
    const slides = [...shadowRoot.querySelectorAll('.slide:not([hidden])')];
    return [shadowRoot.querySelector('.place').textContent, ...slides.map((slide) => slide.innerText)];
  });

async function open() {
  const page = await site.browser.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  await page.goto(address);
  await comeNear(page, 'sen-quote');
  await page.waitForFunction(() => document.querySelector('sen-quote')?.shadowRoot?.querySelector('.slide[hidden]'));
  return page;
}

describe('quotes on a page', () => {
  it('show what the browser finds in one that is out of sight', async () => {
    const page = await open();
    assert.match((await shown(page)).join(), /^1\/7,[^]*bứt lên/);
    await page.goto(`${address}#:~:text=${encodeURIComponent(LAST)}`);
    await page.waitForFunction(
      () => document.querySelector('sen-quote').shadowRoot.querySelector('.place').textContent === '7/7',
    );
    const [place, ...texts] = await shown(page);
    assert.equal(place, '7/7');
    assert.equal(texts.length, 1);
    assert.ok(texts[0].includes(LAST));
    await page.close();
  });

  it('are copied all together', async () => {
    const page = await open();
    const copied = await copyAll(page);
    const { quotes } = JSON.parse(await readFile('campaigns/an-giang-2022/quotes.vi.json', 'utf8'));
    assert.deepEqual(
      quotes.flatMap(({ text }) => text).filter((paragraph) => !copied.includes(paragraph)),
      [],
    );
    assert.equal((await shown(page)).length, 2);
    await page.close();
  });

  it('keep the height of the tallest as the page becomes narrow', async () => {
    const page = await open();
    const heights = async () =>
      page.evaluate(async () => {
        const widget = document.querySelector('sen-quote');
        const next = widget.shadowRoot.querySelector('.controls > :last-child');
        const found = new Set();
        for (let step = 0; step < 7; step++) {
          next.click();
          await widget.updateComplete;
          const [stage, quote] = ['.stage', '[data-shown] > .quote'].map((one) => widget.shadowRoot.querySelector(one));
          if (quote.scrollHeight > stage.clientHeight) throw new Error('A quote is cut off.');
          found.add(stage.getBoundingClientRect().height);
        }
        return [...found];
      });
    const wide = await heights();
    assert.equal(wide.length, 1);
    await page.setViewport({ width: 360, height: 720 });
    await page.waitForFunction(
      (before) => document.querySelector('sen-quote').shadowRoot.querySelector('.stage').clientHeight > before + 50,
      {},
      wide[0],
    );
    assert.equal((await heights()).length, 1);
    await page.close();
  });

  it('are ready for gestures at the next step, where what listens to them could not be loaded at first', async () => {
    const page = await site.browser.newPage();
    const thrown = [];
    const reported = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    page.on('console', (message) => message.type() === 'error' && reported.push(message.text()));
    const failed = new Promise((resolve) => page.on('requestfailed', resolve));
    await page.setRequestInterception(true);
    let isLost = true;
    page.on('request', (request) => {
      if (isLost && request.url().includes('quote.late-')) void request.abort();
      else void request.continue();
    });
    await page.goto(address);
    await comeNear(page, 'sen-quote');
    await failed;
    isLost = false;
    await page.evaluate(() => document.querySelector('sen-quote').shadowRoot.querySelector('.controls button').click());
    await page.waitForFunction(() => document.querySelector('sen-quote').shadowRoot.querySelector('.slide[hidden]'), {
      timeout: 5000,
    });
    assert.deepEqual(thrown, []);
    assert.ok(reported.some((text) => text.includes('quote.late')));
    await page.close();
  });

  it('stand one after the other without script, each saying that it is retold', async () => {
    const page = await site.browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(address);
    const figures = await page.$$eval('sen-quote > figure', (all) =>
      all.map((one) => ({
        text: one.innerText,
        top: one.getBoundingClientRect().top,
        kind: getComputedStyle(one, '::before').content,
      })),
    );
    assert.equal(figures.length, 7);
    assert.match(figures[0].text, /bứt lên[^]*Nguyễn Thị Minh Thúy, Phó Chủ tịch/);
    assert.match(figures[6].text, /nền tảng số[^]*Nguyễn Phú Tiến/);
    for (const { kind } of figures) assert.match(kind, /không phải nguyên văn/);
    const tops = figures.map(({ top }) => top);
    assert.deepEqual(
      tops,
      tops.toSorted((a, b) => a - b),
    );
    await page.close();
  });
});
