/** Every story on a site with a strict policy: nothing of it is refused in Chromium, and nothing fails in any engine. */
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { openSite } from '../../scripts/chromium.mjs';
import { findBrowsers } from '../../scripts/setup.mjs';
import { openWebKit } from './webkit.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const LANGUAGES = ['vi', 'km'];
/** The stories of a file draw in turn on one page. */
const TIMEOUT = 60_000;

const files = (await readdir('stories'))
  .filter((name) => name.endsWith('.stories.ts'))
  .map((name) => name.replace('.stories.ts', ''));
const engines = findBrowsers();

let site;
before(async () => {
  await build({
    root: 'test/pages/strict',
    configFile: resolve('vite.config.ts'),
    publicDir: false,
    base: './',
    logLevel: 'error',
    build: { outDir: resolve('dist/strict'), emptyOutDir: true, assetsInlineLimit: 0 },
  });
  site = await openSite({ 'Content-Security-Policy': POLICY });
});
after(() => site.close());

const addressOf = (file, language) => site.at(`/strict/?file=${file}&lang=${language}`);

/** What a page complains of while it draws the stories of a file, and how many those are. */
async function draw(browser, file, language) {
  const page = await browser.newPage();
  const told = [];
  page.on('console', (message) => {
    // Some stories are of files that aren't there.
    if (message.type() === 'error' && !message.text().includes('404')) told.push(message.text());
  });
  page.on('pageerror', (error) => told.push(String(error)));
  await page.goto(addressOf(file, language));
  await page.waitForFunction(() => globalThis.strict?.isOver, { timeout: TIMEOUT });
  const { complaints, drawn } = await page.evaluate(() => globalThis.strict);
  await page.close();
  return { complaints: [...complaints, ...told], drawn };
}

describe('stories under a strict policy', () => {
  for (const file of files)
    for (const language of LANGUAGES)
      it(`${file} in ${language}: nothing is refused in Chromium`, async () => {
        const { complaints, drawn } = await draw(site.browser, file, language);
        assert.deepEqual(complaints, []);
        assert.ok(drawn.length > 0);
      });

  it('leaves search engines untold rather than be refused', async () => {
    const page = await site.browser.newPage();
    const isSaid = new Promise((resolve) => {
      page.on('console', (message) => message.text().includes('structured-data') && resolve());
    });
    await page.goto(addressOf('countdown', 'vi'));
    await page.waitForFunction(() => globalThis.strict?.isOver, { timeout: TIMEOUT });
    await page.evaluate(() => {
      const countdown = document.createElement('sen-countdown');
      for (const [name, value] of Object.entries({ date: '10-10', 'structured-data': '' }))
        countdown.setAttribute(name, value);
      document.body.append(countdown);
    });
    await isSaid;
    await page.waitForFunction(() => document.body.lastElementChild.shadowRoot.querySelector('.base'));
    assert.equal(await page.$('script[type="application/ld+json"]'), null);
    assert.deepEqual(await page.evaluate(() => globalThis.strict.complaints), []);
    await page.close();
  });

  it('is what these pages have: a style attribute is refused on them', async () => {
    const page = await site.browser.newPage();
    await page.goto(addressOf('none', 'vi'));
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await page.waitForFunction(() => globalThis.strict.complaints.some((one) => one.includes('style-src')));
    await page.close();
  });
});

describe('the same in Firefox', { skip: !engines.firefox && 'there is no Firefox' }, () => {
  let firefox;
  before(async () => {
    firefox = await launch({ browser: 'firefox', executablePath: engines.firefox, headless: true });
  });
  after(() => firefox.close());
  for (const file of files)
    it(`${file}: nothing fails`, async () => {
      const { complaints, drawn } = await draw(firefox, file, 'vi');
      assert.deepEqual(complaints, []);
      assert.ok(drawn.length > 0);
    });
});

describe('the same in WebKit', { skip: !engines.webkit && 'there is no WebKit' }, () => {
  let webkit;
  before(async () => {
    webkit = await openWebKit(engines.webkit);
  });
  after(() => webkit.close());
  for (const file of files)
    it(`${file}: nothing fails`, { timeout: TIMEOUT }, async () => {
      await webkit.goto(addressOf(file, 'vi'));
      while (!(await webkit.evaluate('return globalThis.strict?.isOver === true'))) await sleep(100);
      const { complaints, drawn } = await webkit.evaluate('return globalThis.strict');
      assert.deepEqual(complaints, []);
      assert.ok(drawn.length > 0);
    });
});
