/** A slow network: while something of a widget is still to come its text can be read, and nothing moves when it comes. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { campaignParts } from '../../demo/parts.mjs';
import { openSite } from '../../scripts/chromium.mjs';
import { openModules } from '../../scripts/modules.mjs';
import { loader } from './hosts.mjs';

const TAGS = 'countdown programme roadmap pillars ticker ranking quote quiz glossary'
  .split(' ')
  .map((name) => `sen-${name}`);

/** Of each: the widget with its attributes, the response that is late, and what there is once it has come. */
const LATE = {
  'the rings of a countdown': ['countdown', 'display="ring"', 'countdown.extras', 'svg.ring'],
  'a countdown in one line': ['countdown', 'display="inline"', 'countdown.extras', '.inline sen-add-to-calendar'],
  'its lunar date': ['countdown', 'calendar="lunar"', 'lunar', '[part=lunar] + sen-add-to-calendar'],
  'the choice that was kept of a programme': ['programme', 'save', 'storage', '.check, [part=session]'],
  'the drawing of pillars': ['pillars', '', 'pillars.extras', '.roof'],
  'a picture of pillars that are read aloud': ['pillars', 'speak', 'government', '.picture svg'],
  'pillars as a story': ['pillars', 'view="story"', 'pillars.further', '.story'],
  'the gestures of a ticker': ['ticker', '', 'ticker.extras', 'sen-number'],
  'the search of a ranking': ['ranking', '', 'search-field', 'input'],
  'the lines of a ranking': ['ranking', 'display="bump"', 'ranking.chart', '[part=chart]'],
  'the heights of quotes': ['quote', '', 'quote.late', '[hidden=until-found]'],
  'what plays a quiz': ['quiz', '', 'quiz.play', '[part=actions] button, button'],
  'the progress that was kept of a quiz': ['quiz', 'save', 'quiz.session', '[part=prompt]'],
  'the search of a glossary': ['glossary', '', 'search-field', 'input'],
};

let site;
/** Of each language, its widgets by their names. */
const widgets = {};
before(async () => {
  const modules = await openModules();
  const markup = await modules.load('embed/markup/index');
  for (const language of ['vi', 'en', 'km']) {
    const parts = await campaignParts(language, markup);
    widgets[language] = new Map(parts.map((html) => [html.match(/^<sen-(\w+)/)[1], html]));
  }
  await modules.close();
  site = await openSite();
});
after(() => site.close());

describe('on a slow network', () => {
  for (const language of ['en', 'km'])
    it(`the author’s text stands until the messages in ${language} have come, and nothing moves then`, async () => {
      const html = [...widgets[language].values()].join('\n');
      const plain = await visit(html, { language, script: false });
      const written = await plain.page.evaluate(textOf, TAGS);
      await plain.page.close();
      const { page, late } = await visit(html, { language, isLate: (file) => file.startsWith(`${language}-`) });
      await late.isAsked;
      for (const tag of TAGS) await page.waitForSelector(`${tag}:defined`);
      await painted(page);
      assert.deepEqual(await page.evaluate(textOf, TAGS), written);
      late.come();
      for (const tag of TAGS) await isDrawn(page, tag, '.base');
      await page.waitForNetworkIdle({ idleTime: 200 });
      await painted(page);
      assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
      await page.close();
    });

  for (const [what, [name, attributes, file, drawn]] of Object.entries(LATE))
    it(`nothing moves when there is ${what}`, async () => {
      const html = widgets.vi.get(name).replace(/^<sen-\w+/, `$& ${attributes}`);
      const { page, late } = await visit(html, { isLate: (asked) => asked.startsWith(`${file}-`) });
      await late.isAsked;
      await painted(page);
      const [text] = await page.evaluate(textOf, [`sen-${name}`]);
      assert.notEqual(text, '');
      late.come();
      await isDrawn(page, `sen-${name}`, drawn);
      await page.waitForNetworkIdle({ idleTime: 200 });
      await painted(page);
      assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
      await page.close();
    });
});

/**
 * Opens a page with `html` in a window in which all of it is seen. Files of parts/ for which `isLate` holds come when `late.come`
 * is called; `late.isAsked` is kept once the first is asked for.
 */
async function visit(html, { language = 'vi', isLate = () => false, script = true }) {
  const late = {};
  late.isAsked = new Promise((resolve) => (late.ask = resolve));
  const isCome = new Promise((resolve) => (late.come = resolve));
  const page = await site.browser.newPage();
  await page.setViewport({ width: 360, height: 10_000 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.setJavaScriptEnabled(script);
  if (script) await page.evaluateOnNewDocument(noteShifts);
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === '/late.html')
      return request.respond({ contentType: 'text/html; charset=utf-8', body: pageOf(html, language) });
    if (isLate(pathname.replace(/^.*\/parts\//, ''))) {
      late.ask();
      await isCome;
    }
    return request.continue();
  });
  await page.goto(site.at('/late.html'), { waitUntil: 'domcontentloaded' });
  return { page, late };
}

/** Widgets in a text. What is longer than most is given its room, as a page's author does. */
const pageOf = (
  html,
  language,
) => `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Trang thử</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
${loader('/embed/')}<style>${ROOMS}</style></head>
<body><p>Tin tức</p>${html}<p>Bà con xem thêm.</p></body></html>`;

const ROOMS = `sen-roadmap { --sen-room: 120em } sen-glossary { --sen-room: 800em } sen-ranking[display=bump] { --sen-room: 66em }`;

function noteShifts() {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries())
      globalThis.shifts.push([value.toFixed(5), ...sources.map(({ node }) => node?.localName ?? 'within')].join(' '));
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What can be read of each: the author's own, or what is drawn. */
function textOf(tags) {
  return tags.map((tag) => {
    const widget = document.querySelector(tag);
    return `${widget.innerText} ${widget.shadowRoot?.querySelector('.base')?.innerText ?? ''}`.trim();
  });
}

/** Until the shadow root of the widget has what `selector` finds. Waiting for selectors sees no change in there. */
const isDrawn = (page, tag, selector) =>
  page.waitForFunction((name, part) => document.querySelector(name).shadowRoot?.querySelector(part), {}, tag, selector);

/** Until what is there now has been shown. */
const painted = (page) =>
  page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))));
