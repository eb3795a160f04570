/**
 * Every story, in each language: plays without fault, and is held against the rules of axe-core. Needs `npm run build:storybook`
 * first.
 */
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

after(() => site.close());

// Each view has a page of its own, which goes from story to story as Storybook's own does.
describe('stories', { concurrency: VIEWS.length }, () => {
  for (const [language, theme] of VIEWS)
    describe(`in ${language}, ${theme}`, { concurrency: 1 }, () => {
      const view = openView(language, theme);
      for (const { id, title, name } of stories)
        it(`${title}: ${name}`, async () => {
          const { page, errors } = await view;
          assert.deepEqual(await show(page, id, language, errors), []);
          assert.equal((await violations(page, '#storybook-root')).join('\n'), '');
        });
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

/** A page on the first story, which says what goes wrong from then on. */
async function openView(language, theme) {
  const context = await site.browser.createBrowserContext();
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setViewport({ width: 1024, height: 768 });
  // What fades or counts is half-way at a chance moment.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  // A page that isn't in front is hidden, where widgets do no work.
  await page.emulateFocusedPage(true);
  // The accessibility panel must not run axe-core at the same time.
  const globals = `language:${language};theme:${theme};time:held;a11y.manual:!true`;
  await page.goto(site.at(`/storybook/iframe.html?id=${stories[0].id}&viewMode=story&globals=${globals}`));
  await page.waitForFunction(isOver, {}, stories[0].id);
  return { page, errors };
}

/** Goes to a story, waits until it has played and its widgets are drawn, and answers what went wrong. */
async function show(page, id, language, errors) {
  errors.length = 0;
  await page.evaluate((storyId) => {
    // What the story before left in the address and on the device is none of this one's.
    history.replaceState(null, '', location.pathname + location.search);
    localStorage.clear();
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    globalThis.faults ??= ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing'].reduce(
      (faults, event) => {
        channel.on(event, (error) =>
          faults.push(`${event}: ${error?.message ?? error?.title ?? JSON.stringify(error)}`),
        );
        return faults;
      },
      [],
    );
    globalThis.faults.length = 0;
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  }, id);
  await page.waitForFunction(isOver, {}, id);
  const faults = await page.evaluate(() => globalThis.faults);
  if (faults.length > 0) return faults;
  await page.waitForFunction(areDrawn, {}, language);
  // Content and messages come from modules of their own.
  await page.waitForNetworkIdle({ idleTime: 50 });
  await page.waitForFunction(areDrawn, {}, language);
  return errors;
}

/** Whether Storybook has done all that there is to do for the story. */
function isOver(storyId) {
  const { id, phase } = globalThis.__STORYBOOK_PREVIEW__?.currentRender ?? {};
  return id === storyId && /^(?:completed|finished|errored|aborted)$/.test(phase);
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
