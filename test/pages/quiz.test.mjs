/** The quiz on the demo page, as a slow network brings it. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { words } from '../../demo/words.mjs';
import { openSite } from '../../scripts/chromium.mjs';
import { openModules } from '../../scripts/modules.mjs';
import { comeNear } from './reading.mjs';

/** The quiz of An Giang in a page with nothing else. */
const { questions } = JSON.parse(
  await readFile(new URL('../../campaigns/an-giang-2022/quiz.vi.json', import.meta.url), 'utf8'),
);
const modules = await openModules();
const markup = await modules.load('embed/markup/index');
await modules.close();
const QUIZ = `<!doctype html><html lang="vi"><title>Quiz</title><body>${markup.toHtml(markup.quiz(questions, words.vi.answer))}<script type="module" src="/embed/sen-quiz.js"></script></body></html>`;

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
  await page.goto(site.at('/demo/commune.html'));
  await comeNear(page, 'sen-quiz');
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

it('is answered and explained with at most 14 kB: of the end, of files and of stores nothing has to load before', async () => {
  const page = await site.browser.newPage();
  await page.setRequestInterception(true);
  const loaded = [];
  const held = [];
  page.on('request', (request) => {
    const url = request.url();
    if (url.endsWith('/quiz.html')) void request.respond({ contentType: 'text/html; charset=utf-8', body: QUIZ });
    // What is told to screen readers is drawn first; whether its 0.4 kB come before this ends is chance.
    else if (/quiz\.result|announcer/.test(url)) held.push(url);
    else void request.continue();
  });
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) loaded.push(response.text());
  });
  await page.goto(site.at('/quiz.html'), { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => document.querySelector('sen-quiz').shadowRoot?.querySelector('form input'));
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('sen-quiz');
    shadowRoot.querySelectorAll('input')[2].click();
    shadowRoot.querySelector('[type=submit]').click();
  });
  await page.waitForFunction(() => document.querySelector('sen-quiz').shadowRoot.querySelector('.feedback.right'));
  const scripts = await Promise.all(loaded);
  const bytes = scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0);
  console.log(`${bytes} bytes after gzip`);
  assert.equal(held.filter((url) => url.includes('quiz.result')).length, 1);
  assert.ok(bytes <= 14_000, `${bytes} bytes`);
  assert.equal(/chứng nhận|adlnet|SHORTANSWER|qti-|Idempotency|GIFT/i.exec(scripts.join())?.[0], undefined);
});

describe('the certificate', () => {
  let page;
  // What is to be visible is looked for in every frame; else only where the outermost tree changes.
  const shown = (selector) => page.waitForSelector(`sen-quiz >>> ${selector}`, { visible: true });
  const press = async (selector) => (await shown(selector)).click();
  before(async () => {
    page = await site.browser.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(site.at('/demo/commune.html'));
    await comeNear(page, 'sen-quiz');
    await page.$eval('sen-quiz', (quiz) => {
      quiz.data = [{ kind: 'true-false', prompt: 'Ngày 10 tháng 10?', correct: true }];
      quiz.removeAttribute('src');
      quiz.setAttribute('certificate', 'Tỉnh An Giang');
    });
    await page.waitForFunction(() =>
      document.querySelector('sen-quiz').shadowRoot?.querySelector('legend')?.innerText.includes('10 tháng 10?'),
    );
    await press('input[type=radio]');
    await press('[type=submit]');
    await press('.feedback ~ .actions [type=submit]');
    await press('.result .button:nth-of-type(2)');
    await (await shown('dialog input')).type('Nguyễn Thị Ánh');
  });

  it('is saved on the device as a PNG of a whole A4 sheet', async () => {
    const downloadPath = await mkdtemp(join(tmpdir(), 'sen-certificate-'));
    const session = await site.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath, eventsEnabled: true });
    const saved = new Promise((resolve) => {
      session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve());
    });
    await press('dialog .primary');
    await saved;
    const [file] = await readdir(downloadPath);
    const picture = await readFile(join(downloadPath, file));
    await rm(downloadPath, { recursive: true });
    assert.equal(file, 'Giấy chứng nhận.png');
    assert.equal(picture.subarray(1, 4).toString(), 'PNG');
    // Width and height stand in the first chunk (PNG §11.2.2).
    assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [1684, 1191]);
  });

  it('is printed alone, with the name on it', async () => {
    await press('dialog .button:nth-of-type(2)');
    const frame = await (await page.waitForSelector('body > iframe')).contentFrame();
    const printed = await frame.$eval('body', (body) => [document.title, body.children.length, body.textContent]);
    assert.equal(printed[0], 'Giấy chứng nhận – Nguyễn Thị Ánh');
    assert.equal(printed[1], 1);
    assert.match(printed[2], /Nguyễn Thị Ánh/);
  });
});
