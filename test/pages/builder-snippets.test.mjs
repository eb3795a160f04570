/** Each widget as the snippet builder shows it, and what each of its snippets becomes in a page. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { browser, CELLS, copied, find, frame, open, page, paste, seen, site, told, useBuilder } from './builder.mjs';

/** What would change between two pictures stands still. */
const STILL = { countdown: { 'option-precision': 'day' } };

const WAYS = ['tag', 'plain', 'alone', 'frame'];

useBuilder();

describe('the snippet builder', () => {
  for (const [widget, [cells, known]] of Object.entries(CELLS))
    it(`shows pasted cells as a ${widget}, and copies what looks the same in a page`, async () => {
      await open(widget);
      await paste(cells);
      for (const [id, option] of Object.entries(STILL[widget] ?? {})) await (await find(`#${id}`)).select(option);
      const inside = await seen(known);
      const around = await inside.evaluate(() => {
        const copy = document.body.cloneNode(true);
        copy.querySelector('#widget').textContent = 'HERE';
        return copy.innerHTML;
      });
      const expected = await picture(inside);
      for (const way of WAYS) {
        const snippet = await copied(way);
        // A frame with all of it in sight, as wide as the page leaves other widgets: it has an edge of its own.
        const visible = snippet.replace(/width="100%" height="\d+"/, 'width="346" height="2400"');
        const body = around.replace('HERE', () => visible);
        const other = await pasted(body, way, known);
        const { text, whole, drawn } = await picture(other.at);
        await other.page.close();
        assert.equal(text, expected.text, `the text of ${way}`);
        if (way === 'frame') assert.ok(shareThatDiffers(expected.drawn, drawn) < 0.01, 'the picture of frame');
        else assert.equal(difference(expected.whole, whole), 0, `pixels of ${way} that differ`);
      }
      assert.deepEqual(told, []);
    });
});

/** The widget's text and its pictures: with the room that the page keeps for it, and what is drawn alone. */
async function picture(at) {
  if (at === (await frame())) {
    // The preview shows as much of the page as there is room; for its picture, all.
    await (await find('sen-builder-preview')).evaluate((one) => one.style.setProperty('--_height', '2400px'));
    await page.setViewport({ width: 1280, height: 3600 });
    await page.waitForNetworkIdle();
  }
  await at.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  const widget = await at.evaluateHandle(() =>
    [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot?.querySelector('.base')),
  );
  const base = await widget.evaluateHandle(({ shadowRoot }) => shadowRoot.querySelector('.base'));
  const text = await base.evaluate((drawn) => {
    const numbers = [...drawn.querySelectorAll('sen-number')].map(({ shadowRoot }) => shadowRoot.textContent);
    return [drawn.innerText, ...numbers].join(' ').replace(/\s+/g, ' ');
  });
  const whole = PNG.sync.read(Buffer.from(await widget.screenshot()));
  const drawn = PNG.sync.read(Buffer.from(await base.screenshot()));
  return { whole, drawn, text };
}

/** Opens a page with a snippet in it. */
async function pasted(body, way, known) {
  const other = await browser.newPage();
  await other.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await other.setViewport({ width: 360, height: 3000 });
  await other.setRequestInterception(true);
  const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/embed/builder/old-cms.css"><body>${body}</body></html>`;
  other.on('request', (request) =>
    new URL(request.url()).pathname === '/trang.html'
      ? void request.respond({ contentType: 'text/html; charset=utf-8', body: html })
      : void request.continue(),
  );
  await other.goto(`${site.url}/trang.html`);
  const at = way === 'frame' ? await (await other.waitForSelector('iframe')).contentFrame() : other;
  await at.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('*')].some((one) =>
        one.shadowRoot?.querySelector('.base')?.innerText.includes(wanted),
      ),
    { timeout: 10_000 },
    known,
  );
  await other.waitForNetworkIdle();
  return { page: other, at };
}

/** How many pixels of two pictures differ. */
function difference(one, other) {
  assert.deepEqual([other.width, other.height], [one.width, one.height], 'the size of the picture');
  return pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: 0.1 });
}

/** The share of pixels that differ, where one may begin at another fraction of a pixel: edges of letters, one row more. */
function shareThatDiffers(one, other) {
  assert.equal(other.width, one.width);
  assert.ok(Math.abs(one.height - other.height) <= 1, `heights of ${one.height} and ${other.height} pixels`);
  const { width } = one;
  const height = Math.min(one.height, other.height);
  const [first, second] = [one, other].map(({ data }) => data.subarray(0, width * height * 4));
  return pixelmatch(first, second, undefined, width, height, { threshold: 0.1 }) / (width * height);
}
