/** README.html, as somebody opens it who has just unpacked the archive. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import { buildReadme } from '../../scripts/build-readme.mjs';
import { launchOptions } from '../../scripts/chromium.mjs';
import { violations } from './axe.mjs';

let browser;
let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sen-readme-'));
  await buildReadme(folder, { version: '9.8.7' });
  browser = await launch(launchOptions());
});
after(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

async function open({ width = 1280, scheme = 'light' } = {}) {
  const page = await browser.newPage();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const address = pathToFileURL(join(folder, 'README.html')).href;
  await page.goto(address);
  return { page, others: asked.filter((url) => url !== address) };
}

describe('README.html', () => {
  it('says the short path in both languages, and asks for nothing else', async () => {
    const { page, others } = await open();
    const headings = await page.$$eval('h2', (all) =>
      all.map((one) => `${one.closest('[lang]').lang}: ${one.textContent}`),
    );
    assert.deepEqual(headings, [
      'vi: Trang 1: đưa thư mục lên trang web',
      'vi: Trang 2: làm một tiện ích, dán vào bài viết',
      'vi: Chọn cách dán',
      'vi: Khi có gì không đúng',
      'vi: Cập nhật và gỡ bỏ',
      'en: Page 1: put the folder on your site',
      'en: Page 2: make a widget, paste it into an article',
      'en: Choose how to paste',
      'en: When something is wrong',
      'en: Updating and removing',
    ]);
    assert.deepEqual(others, []);
    assert.equal(await page.$$eval('script', (all) => all.length), 0);
    await page.close();
  });

  it('names the version that it lies in', async () => {
    const { page } = await open();
    const text = await page.evaluate(() => document.documentElement.textContent);
    assert.deepEqual([...new Set(text.match(/sen-campaign-\d+\.\d+\.\d+/g))], ['sen-campaign-9.8.7']);
    await page.close();
  });

  it('has the place that each of its links leads to', async () => {
    const { page } = await open();
    const lost = await page.$$eval('a', (all) =>
      all.map(({ hash }) => hash).filter((hash) => !document.getElementById(decodeURIComponent(hash.slice(1)))),
    );
    assert.deepEqual(lost, []);
    await page.close();
  });

  for (const scheme of ['light', 'dark']) {
    for (const width of [320, 1280]) {
      it(`fits ${width} px and is accessible in ${scheme} colours`, async () => {
        const { page } = await open({ width, scheme });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        assert.deepEqual(await violations(page, 'body'), []);
        await page.close();
      });
    }
  }
});
