/** Themes as a page loads them, beside `sen.css`. Needs `npm run build` and `npm run build:site` first. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { openSite } from '../../scripts/chromium.mjs';

const site = await openSite();
const page = await site.browser.newPage();
after(() => site.close());

/** What a quiz looks like on the demo page, which is light and knows of no theme, with a theme’s file loaded. */
async function quizWith(theme) {
  await page.goto(site.at('/demo/commune.html'));
  await page.addStyleTag({ url: site.at(`/embed/themes/${theme}.css`) });
  await page.$eval('sen-quiz', (quiz) => quiz.scrollIntoView());
  // Mutations inside a shadow root wake nobody outside it: ask in each frame.
  await page.waitForFunction(() => document.querySelector('sen-quiz').shadowRoot?.querySelector('.primary'));
  return page.$eval('pierce/.primary', (primary) => ({
    button: getComputedStyle(primary).backgroundColor,
    text: getComputedStyle(primary.getRootNode().querySelector('.base')).color,
    fields: getComputedStyle(primary).colorScheme,
  }));
}

describe('a page with a theme', () => {
  it('has dark widgets, their fields too, with the dark lotus', async () => {
    assert.deepEqual(await quizWith('lotus-dark'), {
      button: 'rgb(255, 148, 194)',
      text: 'rgb(247, 239, 244)',
      fields: 'dark',
    });
  });

  it('has light widgets with the light one, on a dark page, too', async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    assert.deepEqual(await quizWith('lotus-light'), {
      button: 'rgb(168, 25, 95)',
      text: 'rgb(35, 26, 43)',
      fields: 'light',
    });
  });

  it('has them in high contrast, as light as the page is', async () => {
    assert.deepEqual(await quizWith('contrast'), {
      button: 'rgb(138, 13, 75)',
      text: 'rgb(20, 9, 26)',
      fields: 'normal',
    });
  });
});
