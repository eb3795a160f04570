/**
 * Every story, in each language: plays without fault, and is held against the rules of axe-core. Needs `npm run build:storybook`
 * first.
 */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { openSite } from '../../scripts/chromium.mjs';
import { violations } from './axe.mjs';
import { storiesOf, storyAt, untilDrawn, untilOver } from './stories.mjs';

const VIEWS = [
  ['vi', 'light'],
  ['en', 'light'],
  ['km', 'light'],
  ['vi', 'dark'],
];

const site = await openSite();
const stories = await storiesOf(site);

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

/** A page on the last story, from which each of them is another one to go to; it says what goes wrong from then on. */
async function openView(language, theme) {
  const context = await site.browser.createBrowserContext();
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(site.at('/')).origin) errors.push(`asks ${request.url()}`);
  });
  await page.setViewport({ width: 1024, height: 768 });
  // What fades or counts is half-way at a chance moment.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  // A page that isn't in front is hidden, where widgets do no work.
  await page.emulateFocusedPage(true);
  const { id } = stories.at(-1);
  await page.goto(storyAt(site, id, `language:${language};theme:${theme};time:held`));
  await untilOver(page, id);
  return { page, errors };
}

/** Goes to a story, waits until it has played and its widgets are drawn, and answers what went wrong. */
async function show(page, id, language, errors) {
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
  await untilOver(page, id);
  const faults = await page.evaluate(() => globalThis.faults);
  if (faults.length > 0) return [...faults, ...errors.splice(0)];
  await untilDrawn(page, language);
  return errors.splice(0);
}
