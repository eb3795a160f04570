/** The quiz on the demo page, as a slow network brings it. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
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

describe('the certificate', () => {
  let page;
  // What is to be visible is looked for in every frame; else only where the outermost tree changes.
  const shown = (selector) => page.waitForSelector(`sen-quiz >>> ${selector}`, { visible: true });
  const press = async (selector) => (await shown(selector)).click();
  before(async () => {
    page = await site.browser.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(site.at('/demo/district.html'));
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
