/** Where pictures of stories are taken: the same fonts, the same moment and no motion, on every machine. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openSite } from '../../scripts/chromium.mjs';
import { storiesOf, storyAt, untilDrawn, untilOver } from '../pages/stories.mjs';

export const LANGUAGES = ['vi', 'en', 'km'];
export const WIDTHS = [360, 1280];

/** How far down a story is pictured, in pixels; longer ones go on as they began. */
const DEPTH = 3000;

const FOLDERS = ['noto-sans', 'noto-sans-khmer'].map((name) => `node_modules/@fontsource/${name}`);
const WEIGHTS = [400, 600, 700];
/** The files of a font that have the letters of our languages. */
const SUBSET = /url\((\.\/files\/[\w-]+-(?:latin|vietnamese|khmer)-\d+-normal\.woff2)\)/;
const FAMILIES = "'Noto Sans', 'Noto Sans Khmer'";

/** Opens the built Storybook, with a page for each language. */
export async function openStudio() {
  const site = await openSite();
  const fonts = await fontFaces();
  const pages = new Map(await Promise.all(LANGUAGES.map(async (language) => [language, await openPage(site)])));
  return {
    /** All stories that there are. */
    stories: await storiesOf(site),
    /** Goes to a story in `language`; answers with what takes its picture (PNG) at a width in pixels. */
    visit: async (id, language) => {
      const page = pages.get(language);
      await page.setViewport({ width: WIDTHS.at(-1), height: 800 });
      await page.goto(storyAt(site, id, `language:${language};time:held;motion:reduce`));
      await page.addStyleTag({
        content: `${fonts}\n:root { --sen-font: ${FAMILIES}; } .stage { font-family: ${FAMILIES}; }`,
      });
      await untilOver(page, id);
      await settle(page, language);
      return async (width) => {
        await page.setViewport({ width, height: 800 });
        await settle(page, language);
        await page.evaluate(steadyFields);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        const clip = { x: 0, y: 0, width, height: Math.min(height, DEPTH) };
        return Buffer.from(await page.screenshot({ clip, captureBeyondViewport: true }));
      };
    },
    close: site.close,
  };
}

async function openPage(site) {
  const context = await site.browser.createBrowserContext();
  const page = await context.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.emulateTimezone('Asia/Ho_Chi_Minh');
  // A page that isn't in front is hidden, where widgets do no work, and may not copy.
  await page.emulateFocusedPage(true);
  return page;
}

/** The rules by which @fontsource brings the fonts, with the fonts in them. */
async function fontFaces() {
  const rules = FOLDERS.flatMap((folder) => WEIGHTS.map((weight) => rulesIn(folder, `${weight}.css`)));
  return (await Promise.all(rules)).flat().join('\n');
}

async function rulesIn(folder, sheet) {
  const rules = (await readFile(join(folder, sheet), 'utf8')).match(/@font-face \{[^}]*\}/g);
  return Promise.all(
    rules
      .filter((rule) => SUBSET.test(rule))
      .map(async (rule) => {
        const font = await readFile(join(folder, SUBSET.exec(rule)[1]), 'base64');
        return rule.replace(SUBSET, `url(data:font/woff2;base64,${font})`);
      }),
  );
}

/** Waits until widgets and fonts are there and drawn. */
async function settle(page, language) {
  await untilDrawn(page, language);
  await page.evaluate(() => document.fonts.ready.then(() => new Promise((resolve) => requestAnimationFrame(resolve))));
}

/** The port of the address, which fields to copy from show, is another each time; and where somebody writes, a caret blinks. */
function steadyFields() {
  const steady = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'textarea') element.value = element.value.replaceAll(location.host, 'stories.example');
      if (element.matches('input, textarea')) element.style.caretColor = 'transparent';
      if (element.shadowRoot) steady(element.shadowRoot);
    }
  };
  steady(document);
}
