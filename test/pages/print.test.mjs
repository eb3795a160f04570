/** The demo page on paper: all that the author wrote, and all that the content files say, of every widget. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import { openSite } from '../../scripts/chromium.mjs';
import { bare, pdfText } from './paper.mjs';

const PAGES = { vi: '/demo/district.html', en: '/demo/district.en.html', km: '/demo/district.km.html' };
const FILES = ['programme', 'roadmap', 'pillars', 'statistics', 'ranking', 'quotes', 'quiz', 'glossary'];
/** What a file says to the program, not to readers. */
const UNREAD = /^(?:id|href|illustration|start|end|date|status|kind|related|timezone)$/;

const site = await openSite();
after(() => site.close());

/** Every text of a value of JSON that readers are to read, a line each. */
function textsIn(value, key = '') {
  if (typeof value === 'string') return UNREAD.test(key) ? [] : value.split('\n');
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, Array.isArray(value) ? key : name));
}

/** Every text of the items in the files that the page was made of. */
async function itemsTexts(language) {
  const texts = FILES.map(async (name) => {
    const file = JSON.parse(await readFile(`campaigns/an-giang-2022/${name}.${language}.json`, 'utf8'));
    return textsIn(Object.values(file).find(Array.isArray));
  });
  return (await Promise.all(texts)).flat();
}

const lost = (texts, paper) => [...new Set(texts)].filter((text) => !paper.includes(bare(text)));

/** What the author wrote in each widget, a text node each. */
const authorsTexts = (page) =>
  page.evaluate(() => {
    const texts = [];
    for (const widget of document.querySelectorAll('main :not(:defined), main [data-sen]')) {
      const walker = document.createTreeWalker(widget, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode.data);
    }
    return texts;
  });

/** All that is drawn, in shadow roots too, where the page is printed. */
const drawnText = (page) =>
  page.evaluate(() => {
    const textOf = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data;
      if (
        node.nodeType === Node.ELEMENT_NODE &&
        (node.localName === 'style' ||
          (!node.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
            getComputedStyle(node).display !== 'contents'))
      )
        return '';
      const children =
        node.localName === 'slot' ? node.assignedNodes({ flatten: true }) : (node.shadowRoot ?? node).childNodes;
      return [...children].map(textOf).join('');
    };
    return textOf(document.body);
  });

async function open(language, script = true) {
  const page = await site.browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  await page.setJavaScriptEnabled(script);
  await page.goto(site.at(PAGES[language]));
  return page;
}

/** What widgets do before printing, they do at once; so that Khmer, whose letters are glyphs in a PDF, can be read from the page. */
async function onPaper(page, language) {
  if (language !== 'km') return pdfText(await page.pdf({ format: 'A4' }));
  await page.emulateMediaType('print');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  return bare(await drawnText(page));
}

describe('the demo page on paper', () => {
  for (const language of Object.keys(PAGES)) {
    it(`says all of every widget in ${language}`, async () => {
      const silent = await open(language, false);
      const written = await authorsTexts(silent);
      await silent.close();
      const page = await open(language);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      for (let y = 0; y < height; y += 600) {
        await page.evaluate((top) => scrollTo(0, top), y);
        await page.waitForNetworkIdle({ idleTime: 50 });
      }
      const paper = await onPaper(page, language);
      await page.close();
      assert.deepEqual(lost(await itemsTexts(language), paper), []);
      assert.deepEqual(lost(written, paper), []);
    });

    // What is still loading when Khmer is read from the page would have been laid out before.
    if (language === 'km') continue;
    it(`says all that the author wrote in ${language}, printed before anything was scrolled to`, async () => {
      const silent = await open(language, false);
      const written = await authorsTexts(silent);
      await silent.close();
      const page = await open(language);
      const paper = await onPaper(page, language);
      await page.close();
      assert.deepEqual(lost(written, paper), []);
    });
  }
});
