/** The snippet builder as a webmaster meets it: fill in, paste, drop, see, copy, go on later. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { launch } from 'puppeteer-core';
import { launchOptions } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { violations } from './axe.mjs';

/** What a strict site allows. */
const POLICY =
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self';
frame-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`.replace(/\n/g, ' ');

/** Cells of a spreadsheet for each widget, and a text by which the widget is known to show them. */
const CELLS = {
  countdown: ['Sự kiện\tBắt đầu\nNgày Chuyển đổi số quốc gia\t10-10', 'Ngày Chuyển đổi số quốc gia'],
  programme: [
    'Sự kiện\tNgày\tGiờ\tĐịa điểm\nKhai mạc\t27/10/2022\t7h30\tLong Xuyên\nBế mạc\t27/10/2022\t16:00\tLong Xuyên',
    'Khai mạc',
  ],
  ticker: [
    'Giá trị\tĐơn vị\tNội dung\tNăm\tNguồn\n95,7\t%\txã có Internet\t2022\tSở\n54\t/63\tDTI\t2022\tBộ',
    'xã có Internet',
  ],
  ranking: ['Tỉnh\tHạng\tNăm\nĐà Nẵng\t1\t2022\nAn Giang\t2\t2022', 'An Giang'],
  quiz: ['Câu hỏi\tA\tB\tĐúng\tGiải thích\nMấy trụ cột?\tHai\tBa\tB\tBa trụ cột.', 'Mấy trụ cột?'],
  pillars: [
    'Mã\tTên\tTóm tắt\tCác ý\tNguồn\ncqs\tChính quyền số\tNhanh hơn.\tMột; Hai\tBộ\nkts\tKinh tế số\tRộng hơn.\tBa\tBộ',
    'Chính quyền số',
  ],
  roadmap: ['Mốc\tBắt đầu\tTrạng thái\nQuyết định 749\t3/6/2020\tĐã xong\nMục tiêu\t2030\tSắp tới', 'Quyết định 749'],
  quote: ['Loại\tLời nói\tNgười nói\tNguồn\nNguyên văn\tLàm ngay.\tNguyễn Văn A\tBáo', 'Làm ngay.'],
  glossary: ['Từ\tNghĩa\tVí dụ\nSố hoá\tChuyển giấy thành dữ liệu.\tẢnh chụp', 'Chuyển giấy thành dữ liệu.'],
};
/** What would change between two pictures stands still. */
const STILL = { countdown: { 'option-precision': 'day' } };

let site;
let browser;
let page;
let told;
let downloads;
before(async () => {
  site = await serve({ headers: { 'Content-Security-Policy': POLICY } });
  browser = await launch(launchOptions());
  await browser
    .defaultBrowserContext()
    .overridePermissions(site.url, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  downloads = await mkdtemp(join(tmpdir(), 'sen-builder-'));
});
after(async () => {
  await browser.close();
  await site.close();
  await rm(downloads, { recursive: true });
});
beforeEach(async () => {
  await page?.close();
  page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.setViewport({ width: 1280, height: 900 });
  told = [];
  page.on('pageerror', (error) => told.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && told.push(message.text()));
});

const find = (selector) => page.waitForSelector(`sen-builder >>> ${selector}`);
const click = async (selector) => (await find(selector)).evaluate((one) => one.click());
const value = async (selector) => (await find(selector)).evaluate((one) => one.value);
const textOf = async (selector) =>
  (await find(selector)).evaluate((one) => one.textContent.trim().replace(/\s+/g, ' '));
const write = async (selector, text) => {
  await (await find(selector)).focus();
  await page.keyboard.sendCharacter(text);
};
/** Waits until the builder's own text, or what `read` answers of it, is as wanted. */
const until = (read, ...given) => page.waitForFunction(read, { timeout: 10_000 }, ...given);
const untilSaid = (selector, text) =>
  until(
    (at, wanted) =>
      document
        .querySelector('sen-builder')
        .shadowRoot.querySelector(at)
        ?.textContent.replace(/\s+/g, ' ')
        .includes(wanted),
    selector,
    text,
  );

async function open(widget, language = 'vi') {
  await page.goto(`${site.url}/embed/builder/?lang=${language}`);
  await find('main');
  if (widget) await click(`input[value=${widget}]`);
}

async function paste(cells) {
  await click('#tab-text');
  await write('#text', cells);
}

const frame = async () => (await find('sen-builder-preview >>> iframe')).contentFrame();

/** The preview, once the widget in it shows `text`. */
async function seen(text) {
  const inside = await frame();
  await inside.waitForFunction(
    (wanted) => {
      const base = document.querySelector('#widget > *')?.shadowRoot?.querySelector('.base');
      return base && !base.querySelector('slot:not([name])') && base.innerText.includes(wanted);
    },
    { timeout: 10_000 },
    text,
  );
  return inside;
}

/** Copies the snippet of one way and answers with the clipboard's text. */
async function copied(way) {
  await click(`#tab-${way}`);
  await until(() => document.querySelector('sen-builder').shadowRoot.querySelector('#snippet').value !== '');
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await click('#copy');
  await until(async () => (await navigator.clipboard.readText()) !== '');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Has a file dropped on the place for content. */
const drop = async (name, content) =>
  (await find('.drop')).evaluate(
    (place, called, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], called));
      place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, composed: true }));
    },
    name,
    content,
  );

const WAYS = ['tag', 'plain', 'alone', 'frame'].filter((way) => way !== 'frame' || existsSync('dist/embed/frame.html'));

describe('the snippet builder', () => {
  for (const [widget, [cells, known]] of Object.entries(CELLS))
    it(`shows pasted cells as a ${widget}, and copies what looks the same in a page`, async () => {
      await open(widget);
      await paste(cells);
      for (const [id, option] of Object.entries(STILL[widget] ?? {})) await (await find(`#${id}`)).select(option);
      const inside = await seen(known);
      const around = await inside.evaluate(() => {
        const copy = document.body.cloneNode(true);
        copy.querySelector('#widget').textContent = 'HERE';
        return copy.innerHTML;
      });
      const expected = await picture(inside);
      for (const way of WAYS) {
        const snippet = await copied(way);
        const other = await pasted(
          around.replace('HERE', () => snippet),
          way,
          known,
        );
        const { shot, text } = await picture(other.at);
        await other.page.close();
        if (way === 'frame') continue; // it is as high as it says, and looks as its own page does
        assert.equal(text, expected.text, `the text of ${way}`);
        assert.equal(difference(expected.shot, shot), 0, `pixels of ${way} that differ`);
      }
      assert.deepEqual(told, []);
    });
});

/** The widget as it is drawn: its text and its picture, 360 pixels wide. */
async function picture(at) {
  const owner = 'page' in at ? at.page() : at;
  const place = await at.waitForSelector('#widget');
  await owner.evaluate(() => document.fonts.ready);
  if (owner === page) {
    // The preview shows as much of the page as there is room; for its picture, all.
    await (await find('sen-builder-preview')).evaluate((one) => one.style.setProperty('--_height', '2400px'));
    await page.setViewport({ width: 1280, height: 3600 });
  }
  await at.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  const text = await place.evaluate((one) => {
    const widget = [...one.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot?.querySelector('.base'));
    return widget?.shadowRoot.querySelector('.base').innerText;
  });
  return { shot: PNG.sync.read(Buffer.from(await place.screenshot())), text };
}

/** Opens a page with a snippet in it. */
async function pasted(body, way, known) {
  const other = await browser.newPage();
  await other.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await other.setViewport({ width: 360, height: 900 });
  await other.setRequestInterception(true);
  const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/embed/builder/old-cms.css"><body>${body}</body></html>`;
  other.on('request', (request) =>
    new URL(request.url()).pathname === '/trang.html'
      ? void request.respond({ contentType: 'text/html; charset=utf-8', body: html })
      : void request.continue(),
  );
  await other.goto(`${site.url}/trang.html`);
  const at = way === 'frame' ? await (await other.waitForSelector('iframe')).contentFrame() : other;
  await at.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('*')].some((one) =>
        one.shadowRoot?.querySelector('.base')?.innerText.includes(wanted),
      ),
    { timeout: 10_000 },
    known,
  );
  return { page: other, at };
}

function difference(one, other) {
  assert.deepEqual([other.width, other.height], [one.width, one.height], 'the size of the picture');
  return pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: 0.1 });
}
