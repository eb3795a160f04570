/** The snippet builder as its tests use it, on a strict site of its own. Needs `npm run build` first. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach } from 'node:test';
import { launch } from 'puppeteer-core';
import { launchOptions } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';

/** What a strict site allows. */
const POLICY =
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self';
frame-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`.replace(/\n/g, ' ');

/** Cells of a spreadsheet for each widget, and a text by which the widget is known to show them. */
export const CELLS = {
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
export let site;
export let browser;
/** A page of its own for each test. */
export let page;
/** What the console and the errors of the page say. */
export let told;
/** A folder for files. */
export let downloads;

/** Opens the site, and before each test an empty page. */
export function useBuilder() {
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
}

export const find = (selector) => page.waitForSelector(`sen-builder >>> ${selector}`);
export const click = async (selector) => (await find(selector)).evaluate((one) => one.click());
export const value = async (selector) => (await find(selector)).evaluate((one) => one.value);
export const textOf = async (selector) =>
  (await find(selector)).evaluate((one) => one.textContent.trim().replace(/\s+/g, ' '));
export const write = async (selector, text) => {
  await (await find(selector)).focus();
  await page.keyboard.sendCharacter(text);
};
/** Waits until the builder's own text, or what `read` answers of it, is as wanted. */
export const until = (read, ...given) => page.waitForFunction(read, { timeout: 10_000 }, ...given);
export const untilSaid = (selector, text) =>
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

export async function open(widget, language = 'vi') {
  await page.goto(`${site.url}/embed/builder/?lang=${language}`);
  await find('main');
  if (widget) await click(`input[value=${widget}]`);
}

export async function paste(cells) {
  await click('#tab-text');
  await write('#text', cells);
}

export const frame = async () => (await find('sen-builder-preview >>> iframe')).contentFrame();

/** The preview, once the widget in it shows `text`. */
export async function seen(text) {
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
export async function copied(way) {
  await click(`#tab-${way}`);
  await until(() => document.querySelector('sen-builder').shadowRoot.querySelector('#snippet').value !== '');
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await click('#copy');
  await until(async () => (await navigator.clipboard.readText()) !== '');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Has a file dropped on the place for content. */
export const drop = (name, content) => dropOn('.drop', [name, content]);

/** Has files dropped, each a name and its text or bytes; answers whether the browser would leave the page for them. */
export const dropOn = async (selector, ...files) =>
  (await find(selector)).evaluate((place, given) => {
    const dataTransfer = new DataTransfer();
    for (const [name, content] of given)
      dataTransfer.items.add(new File([typeof content === 'string' ? content : new Uint8Array(content)], name));
    const options = { dataTransfer, bubbles: true, cancelable: true, composed: true };
    return place.dispatchEvent(new DragEvent('drop', options));
  }, files);

/** Has the next file that the page saves put into `downloads`; `saved` waits for it. */
export async function watchDownloads() {
  const client = await page.createCDPSession();
  const behavior = { behavior: 'allow', downloadPath: downloads, eventsEnabled: true };
  await client.send('Browser.setDownloadBehavior', behavior);
  const done = new Promise((resolve) =>
    client.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve()),
  );
  return { saved: () => done };
}

/** The address in the snippet of a frame, as people read it. */
export async function addressOfFrame() {
  await until(() =>
    document.querySelector('sen-builder').shadowRoot.querySelector('#snippet').value.includes('iframe'),
  );
  const [, address] = /src="([^"]*)"/.exec(await value('#snippet'));
  return decodeURIComponent(address.replaceAll('&amp;', '&'));
}
