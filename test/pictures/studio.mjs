/** Where pictures of stories are taken: the same fonts, the same moment and no motion, on every machine. */
import { readFile } from 'node:fs/promises';
import { openSite } from '../../scripts/chromium.mjs';

export const LANGUAGES = ['vi', 'en', 'km'];
export const WIDTHS = [360, 1280];

const FONTS = [
  ['Noto Sans', 'noto-sans', ['latin', 'vietnamese']],
  ['Noto Sans Khmer', 'noto-sans-khmer', ['khmer']],
];
const WEIGHTS = [400, 600, 700];
/** What each subset of a font holds, so that one family has them all (as @fontsource's own style sheets say). */
const RANGES = {
  latin: 'U+0000-00FF, U+2000-206F, U+20AC, U+2122, U+2190-2193, U+2212, U+2215, U+FEFF, U+FFFD',
  vietnamese:
    'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB',
  khmer: 'U+1780-17FF, U+19E0-19FF, U+200C-200D, U+25CC',
};
const FAMILIES = FONTS.map(([family]) => `'${family}'`).join();

/** How far down a story is pictured, in pixels; longer ones go on as they began. */
const DEPTH = 3000;

/** Opens the built Storybook, in a browser for each language, as pages in the background draw nothing. */
export async function openStudio() {
  const fonts = await fontFaces();
  const rooms = new Map(await Promise.all(LANGUAGES.map(async (language) => [language, await openRoom()])));
  return {
    /** All stories that there are. */
    stories: await listStories(rooms.get(LANGUAGES[0]).site),
    /** Goes to a story in `language`; answers with what takes its picture (PNG) at a width in pixels. */
    visit: async (id, language) => {
      const { site, page } = rooms.get(language);
      await page.setViewport({ width: WIDTHS.at(-1), height: 800 });
      const globals = `language:${language};time:held;motion:reduce;a11y.manual:!true`;
      await page.goto(site.at(`/storybook/iframe.html?id=${id}&viewMode=story&globals=${globals}`));
      await page.addStyleTag({
        content: `${fonts}\n:root { --sen-font: ${FAMILIES}; } .stage { font-family: ${FAMILIES}; }`,
      });
      await settle(page, language);
      return async (width) => {
        await page.setViewport({ width, height: 800 });
        await settle(page, language);
        await page.evaluate(nameHost);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        const clip = { x: 0, y: 0, width, height: Math.min(height, DEPTH) };
        return Buffer.from(await page.screenshot({ clip, captureBeyondViewport: true }));
      };
    },
    close: () => Promise.all([...rooms.values()].map(({ site }) => site.close())),
  };
}

async function openRoom() {
  const site = await openSite();
  const page = await site.browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.emulateTimezone('Asia/Ho_Chi_Minh');
  // Only pages that have the focus may copy.
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return { site, page };
}

async function listStories(site) {
  const response = await fetch(site.at('/storybook/index.json'));
  if (!response.ok) {
    throw new Error('There are no stories to take pictures of: run `npm run build:storybook` first.');
  }
  const { entries } = await response.json();
  return Object.values(entries).filter(({ type }) => type === 'story');
}

async function fontFaces() {
  const faces = FONTS.flatMap(([family, folder, subsets]) =>
    subsets.flatMap((subset) => WEIGHTS.map((weight) => fontFace(family, folder, subset, weight))),
  );
  return (await Promise.all(faces)).join('\n');
}

async function fontFace(family, folder, subset, weight) {
  const file = await readFile(`node_modules/@fontsource/${folder}/files/${folder}-${subset}-${weight}-normal.woff2`);
  return `@font-face {
  font-family: '${family}'; font-weight: ${weight}; unicode-range: ${RANGES[subset]};
  src: url(data:font/woff2;base64,${file.toString('base64')});
}`;
}

/** Waits until fonts and widgets are there and nothing is on its way any more. */
async function settle(page, language) {
  await page.waitForFunction(areDrawn, {}, language);
  await page.waitForNetworkIdle({ idleTime: 100 });
  await page.waitForFunction(areDrawn, {}, language);
  await page.evaluate(() => document.fonts.ready.then(() => new Promise((resolve) => requestAnimationFrame(resolve))));
}

/** The port of the address, which fields to copy from show, is another each time. */
function nameHost() {
  const rename = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'textarea') element.value = element.value.replaceAll(location.host, 'stories.example');
      if (element.shadowRoot) rename(element.shadowRoot);
    }
  };
  rename(document);
}

/** Whether the story's widgets are there and have nothing left to draw. */
function areDrawn(language) {
  const widgets = [...document.querySelectorAll(`#storybook-root [lang="${language}"] *`)].filter(({ localName }) =>
    localName.startsWith('sen-'),
  );
  return (
    widgets.length > 0 &&
    widgets.every(
      ({ shadowRoot, isUpdatePending }) => !isUpdatePending && shadowRoot?.querySelector('.base > *') !== null,
    )
  );
}
