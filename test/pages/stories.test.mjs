/** Every story, in each language, held against the rules of axe-core. Needs `npm run build:storybook` first. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { openSite } from '../../scripts/chromium.mjs';
import { violations } from './axe.mjs';

const VIEWS = [
  ['vi', 'light'],
  ['en', 'light'],
  ['km', 'light'],
  ['vi', 'dark'],
];

const site = await openSite();
const stories = await listStories();
const page = await site.browser.newPage();
const errors = [];
page.on('pageerror', (error) => errors.push(String(error)));
await page.setViewport({ width: 1024, height: 768 });
// What fades or counts is half-way at a chance moment.
await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);

after(() => site.close());

for (const [language, theme] of VIEWS)
  describe(`stories in ${language}, ${theme}`, () => {
    for (const { id, title, name } of stories)
      it(`${title}: ${name}`, async () => {
        await open(id, language, theme);
        assert.deepEqual(errors, []);
        assert.equal((await violations(page, '#storybook-root')).join('\n'), '');
      });
  });

async function listStories() {
  const response = await fetch(site.at('/storybook/index.json'));
  if (!response.ok) {
    await site.close();
    throw new Error('There are no stories to test: run `npm run build:storybook` first.');
  }
  const { entries } = await response.json();
  return Object.values(entries).filter(({ type }) => type === 'story');
}

/** Goes to a story and waits until its widgets are drawn. */
async function open(id, language, theme) {
  errors.length = 0;
  // The accessibility panel must not run axe-core at the same time.
  const globals = `language:${language};theme:${theme};a11y.manual:!true`;
  await page.goto(site.at(`/storybook/iframe.html?id=${id}&viewMode=story&globals=${globals}`));
  await page.waitForFunction(areDrawn, {}, language);
  // Content and messages come from modules of their own.
  await page.waitForNetworkIdle({ idleTime: 100 });
  await page.waitForFunction(areDrawn, {}, language);
}

/** Whether the story's widgets are there and have nothing left to draw. */
function areDrawn(language) {
  const widgets = [...document.querySelectorAll(`#storybook-root [lang="${language}"] *`)].filter(({ localName }) =>
    localName.startsWith('sen-'),
  );
  return (
    widgets.length > 0 &&
    widgets.every(
      ({ shadowRoot, isUpdatePending }) =>
        !isUpdatePending &&
        shadowRoot?.querySelector('.base')?.lang === language &&
        shadowRoot.querySelector('.base > *'),
    )
  );
}
