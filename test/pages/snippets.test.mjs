/**
 * The code beside each widget's main story, rendered back: it says and looks the same as the story. Needs `npm run build` and
 * `npm run build:storybook` first.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { openSite } from '../../scripts/chromium.mjs';
import { openModules } from '../../scripts/modules.mjs';
import { bundle } from './applications.mjs';
import { storyAt } from './stories.mjs';

const STORIES = {
  countdown: 'an-giang',
  glossary: 'an-giang',
  pillars: 'an-giang',
  programme: 'an-giang',
  quiz: 'an-giang',
  quote: 'an-giang',
  ranking: 'an-giang',
  roadmap: 'an-giang',
  term: 'in-text',
  ticker: 'an-giang',
};
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
/** When stories happen, for pages that are none. */
const modules = await openModules();
const { PRESENT } = await modules.load('../stories/content');
await modules.close();
/** A word within a sentence can't stand in a frame. */
const UNFRAMED = ['term'];

let site;
let page;
/** What each story says, looks like, and is written as. */
const stories = {};
/** Files of pages that no build has, by their paths. */
const files = new Map();

before(async () => {
  site = await openSite({}, files);
  page = await site.browser.newPage();
  await page.setViewport({ width: 800, height: 8100 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.evaluateOnNewDocument((present) => (Date.now = () => present), PRESENT);
  for (const [widget, story] of Object.entries(STORIES)) {
    await page.goto(storyAt(site, `widgets-${widget}--${story}`, 'time:held'));
    await page.waitForFunction(() => globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('sen/written'));
    const [{ code }] = await page.evaluate(() => globalThis.__STORYBOOK_ADDONS_CHANNEL__.last('sen/written'));
    stories[widget] = { code, ...(await shown(page, widget)) };
  }
  const { entry, files: built } = await bundle(
    Object.fromEntries(
      ['react', 'vue'].map((way) => [
        way,
        Object.fromEntries(Object.entries(stories).map(([widget, { code }]) => [widget, code[way]])),
      ]),
    ),
  );
  for (const [name, text] of built) files.set(`/storybook/${name}`, text);
  files.set(
    '/storybook/application.html',
    onPage(`<div id="place"></div><script type="module">
import { mount } from './${entry}'; window.mount = mount;</script>`),
  );
});
after(() => site.close());

/** As wide as Storybook's stage leaves a story. */
const onPage = (body) =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/snippet.css"><body>${body}</body></html>`;
files.set(
  '/snippet.css',
  'body { margin: 0; padding: 1rem; font: medium / 1.55 system-ui, sans-serif } iframe { border: 0 }',
);

for (const widget of Object.keys(STORIES))
  describe(`the code of ${widget}`, () => {
    for (const way of ['tag', 'plain'])
      it(`as ${way} says and looks the same`, async () => {
        await open(stories[widget].code[way]);
        const { text, picture } = await shown(page, widget);
        assert.equal(text, stories[widget].text);
        assert.equal(difference(stories[widget].picture, picture), 0, 'pixels that differ');
      });

    if (!UNFRAMED.includes(widget))
      it('as frame says and looks the same', async () => {
        // A frame has an edge of its own around the widget.
        await open(stories[widget].code.frame.replace(/width="100%" height="\d+"/, 'width="776" height="8000"'));
        const frame = await (await page.waitForSelector('iframe')).contentFrame();
        const { text, picture } = await shown(frame, widget);
        assert.equal(text, stories[widget].text);
        assert.ok(difference(stories[widget].picture, picture) < 0.01 * picture.width * picture.height);
      });

    for (const way of ['react', 'vue'])
      it(`in ${way} says the same`, async () => {
        await page.goto(site.at('/storybook/application.html'));
        await page.waitForFunction(() => globalThis.mount);
        await page.evaluate((id) => globalThis.mount[id](document.querySelector('#place')), `${way}_${widget}`);
        assert.equal((await shown(page, widget)).text, stories[widget].text);
      });
  });

it('a word within a sentence has no code for a frame', () => {
  assert.deepEqual(
    UNFRAMED.map((widget) => stories[widget].code.frame),
    [undefined],
  );
});

/** Opens a page with a snippet in it, which finds the library where tests serve it. */
async function open(code) {
  files.set('/storybook/snippet.html', onPage(code.replaceAll(`/sen-campaign-${version}/`, '/embed/')));
  await page.goto(site.at('/storybook/snippet.html'));
}

/** The text and the picture of a widget, once it is drawn. */
async function shown(at, widget) {
  const isDrawn = (name) => {
    const found = [...document.querySelectorAll(`sen-${name}`)];
    return (
      found.length > 0 &&
      found.every(
        ({ shadowRoot, isUpdatePending }) =>
          isUpdatePending === false &&
          shadowRoot?.querySelector('.base > *') &&
          (name === 'term' ? shadowRoot.querySelector('[role=button]') : !shadowRoot.querySelector('.base > slot')),
      )
    );
  };
  await at.waitForFunction(isDrawn, { timeout: 10_000 }, widget);
  await page.waitForNetworkIdle({ idleTime: 150 });
  await at.waitForFunction(isDrawn, { timeout: 10_000 }, widget);
  await at.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  const whole = await at.evaluateHandle(
    (name) => document.querySelector(name === 'term' ? 'p:has(sen-term)' : `sen-${name}`),
    widget,
  );
  // Without the room that a page keeps for it.
  const base = await whole.evaluateHandle((element) => element.shadowRoot?.querySelector('.base') ?? element);
  const text = await base.evaluate((drawn) => {
    const numbers = [...drawn.querySelectorAll('sen-number')].map(({ shadowRoot }) => shadowRoot.textContent);
    return [drawn.innerText, ...numbers].join(' ').replace(/\s+/g, ' ');
  });
  return { text, picture: PNG.sync.read(Buffer.from(await base.screenshot())) };
}

/** How many pixels differ; all of them where the sizes do. */
function difference(one, other) {
  if (one.width !== other.width || one.height !== other.height)
    return Math.max(one.width * one.height, other.width * other.height);
  return pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: 0.1 });
}
