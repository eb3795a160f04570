/** The quiz on the demo page, as a slow network brings it. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { openSite } from '../../scripts/chromium.mjs';

let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

it('takes an answer that was given before the part that checks it has arrived', async () => {
  const page = await site.browser.newPage();
  await page.setRequestInterception(true);
  let held;
  const asked = new Promise((resolve) => {
    page.on('request', (request) => {
      if (!request.url().includes('quiz.play')) return void request.continue();
      held = request;
      resolve();
    });
  });
  await page.goto(site.at('/demo/district.html'));
  await asked;
  const quiz = () => document.querySelector('sen-quiz').shadowRoot;
  await page.waitForFunction(`(${quiz})()?.querySelector('form input')`);
  await page.evaluate(
    `(${quiz})().querySelector('form input').click(); (${quiz})().querySelector('[type=submit]').click()`,
  );
  assert.equal(await page.evaluate(`(${quiz})().querySelector('.feedback') === null`), true);
  await held.continue();
  await page.waitForFunction(`(${quiz})().querySelector('.feedback')`, { timeout: 5000 });
});
