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

/** Opens the built Storybook: `stories` are all that there are, `take` makes a picture of one (PNG). */
export async function openStudio() {
  const site = await openSite();
  const page = await site.browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.emulateTimezone('Asia/Ho_Chi_Minh');
  const fonts = await fontFaces();
  return {
    stories: await listStories(site),
    /** Goes to a story in `language`; answers with what takes its picture at a width in pixels. */
    visit: async (id, language) => {
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
        return Buffer.from(await page.screenshot({ fullPage: true }));
      };
    },
    close: site.close,
  };
}

async function listStories(site) {
  const response = await fetch(site.at('/storybook/index.json'));
  if (!response.ok) {
    await site.close();
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
