/** The demo page on paper: all that the author wrote, and all that the content files say, of every widget. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import { openSite } from '../../scripts/chromium.mjs';
import { bare, pdfText } from './paper.mjs';

const PAGES = { vi: '/demo/commune.html', en: '/demo/commune.en.html', km: '/demo/commune.km.html' };
const FILES = ['programme', 'roadmap', 'pillars', 'statistics', 'ranking', 'quotes', 'quiz', 'glossary'];
/** What a file says to the program, not to readers. */
const UNREAD = /^(?:id|href|illustration|start|end|date|status|kind|related|better|timezone)$/;

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

/**
 * What the author wrote in each widget, a text node each, without the commas between them. Dates are written anew in the widget's
 * language, and headings of columns are those of a table that isn't drawn.
 */
const authorsTexts = (page) =>
  page.evaluate(() => {
    const texts = [];
    for (const widget of document.querySelectorAll('main :not(:defined), main [data-sen]')) {
      const walker = document.createTreeWalker(widget, NodeFilter.SHOW_TEXT);
      while (walker.nextNode())
        if (!walker.currentNode.parentElement.closest('time, thead'))
          texts.push(walker.currentNode.data.replace(/^[\s,]+|[\s,]+$/g, ''));
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

  it('has nothing to press', async () => {
    const page = await open('vi');
    await page.waitForNetworkIdle();
    const paper = await onPaper(page, 'vi');
    await page.close();
    for (const control of ['Thêm vào lịch', 'Tạm dừng', 'Trả lời', 'Xếp theo tên'])
      assert.ok(!paper.includes(bare(control)), control);
  });
});
