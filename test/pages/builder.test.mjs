/** The snippet builder as a webmaster meets it: fill in, paste, drop, see, copy, go on later. Needs `npm run build` first. */
import assert from 'node:assert/strict';
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

const WAYS = ['tag', 'plain', 'alone', 'frame'];

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
        // A frame with all of it in sight, as wide as the page leaves other widgets: it has an edge of its own.
        const visible = snippet.replace(/width="100%" height="\d+"/, 'width="346" height="2400"');
        const body = around.replace('HERE', () => visible);
        const other = await pasted(body, way, known);
        const { text, whole, drawn } = await picture(other.at);
        await other.page.close();
        assert.equal(text, expected.text, `the text of ${way}`);
        if (way === 'frame') assert.ok(shareThatDiffers(expected.drawn, drawn) < 0.01, 'the picture of frame');
        else assert.equal(difference(expected.whole, whole), 0, `pixels of ${way} that differ`);
      }
      assert.deepEqual(told, []);
    });

  it('is filled in by a form, with each mistake at its field, and what is right shown', async () => {
    await open('ticker');
    await write('#cell-0-value', '95,7');
    await write('#cell-0-label', 'xã có Internet');
    await seen('xã có Internet');
    await click('#add');
    await write('#cell-1-value', 'nhiều');
    await write('#cell-1-label', 'thôn');
    await untilSaid('#cell-1-value-mistake', 'Cần một con số, như 1250 hoặc 1,5, nhưng là “nhiều”.');
    const field = await find('#cell-1-value');
    const described = await field.evaluate((one) => [
      one.getAttribute('aria-invalid'),
      one.getAttribute('aria-describedby'),
    ]);
    assert.deepEqual(described, ['true', 'cell-1-value-mistake']);
    assert.match(await textOf('[role=status]'), /Số mục đọc được: 1\. Số chỗ cần sửa: 1\./);
    await seen('xã có Internet');
    assert.match(await value('#snippet'), /xã có Internet/);
    assert.equal(await value('#cell-1-value'), 'nhiều');
    await field.evaluate((one) => one.select());
    await page.keyboard.sendCharacter('12');
    await until(() => !document.querySelector('sen-builder').shadowRoot.querySelector('.mistake'));
    assert.match(await value('#snippet'), /thôn/);
  });

  it('names mistakes by line in what is pasted, and goes there', async () => {
    await open('ticker');
    await paste('Giá trị\tNội dung\n5\tx\nnhiều\ty');
    await untilSaid('#text-mistakes', 'Dòng 3, “Giá trị”: cần một con số, như 1250 hoặc 1,5, nhưng là “nhiều”.');
    await click('#text-mistakes button');
    const chosen = await (await find('#text')).evaluate((one) => one.value.slice(one.selectionStart, one.selectionEnd));
    assert.equal(chosen, 'nhiều\ty');
    await click('#tab-form');
    await untilSaid('.mistake', 'Cần một con số');
    assert.deepEqual([await value('#cell-0-value'), await value('#cell-1-value')], ['5', 'nhiều']);
  });

  it('leaves as it is what no form can hold', async () => {
    await open('ticker');
    await paste('{ "statistics": [\n{ "value": 5 "label": "x" }\n] }');
    await untilSaid('#text-mistakes', 'Dòng 2: sai cách viết JSON.');
    await click('#tab-form');
    await untilSaid('[role=alert]', 'Mẫu không giữ được hết nội dung này');
    assert.match(await value('#text'), /"value": 5 "label"/);
  });

  for (const [name, widget, content, known] of [
    ['so-lieu.csv', 'ticker', 'Giá trị;Nội dung\n5;xã', 'xã'],
    [
      'lich.ics',
      'programme',
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261010T010000Z\nSUMMARY:Khai mạc\nEND:VEVENT\nEND:VCALENDAR',
      'Khai mạc',
    ],
    ['cau-hoi.gift', 'quiz', 'Mấy trụ cột? {=Ba ~Hai}', 'Mấy trụ cột?'],
    [
      'loi.json',
      'quote',
      '{"quotes":[{"kind":"statement","text":"Làm ngay.","name":"A","source":{"name":"Báo"}}]}',
      'Làm ngay.',
    ],
  ])
    it(`takes ${name} where it is dropped`, async () => {
      await open(widget);
      await drop(name, content);
      await seen(known);
      assert.deepEqual(told, []);
    });

  it('names the file and the line of a mistake in one that is dropped', async () => {
    await open('ticker');
    await drop('so-lieu.json', '{ "statistics": [\n{ "value": "x", "label": "y" }\n] }');
    await untilSaid('#text-mistakes', 'Tệp so-lieu.json, dòng 2');
  });

  it('reads the first sheet of an .xlsx, and says what to do with an old .xls', async () => {
    await open('ticker');
    const path = join(downloads, 'so-lieu.xlsx');
    await writeFile(
      path,
      xlsx([
        ['Giá trị', 'Nội dung'],
        [95.7, 'xã có Internet'],
        [54, 'hạng'],
      ]),
    );
    await (await find('#file')).uploadFile(path);
    await seen('xã có Internet');
    assert.equal(await value('#cell-0-value'), '95.7');
    await drop('cu.xls', 'x');
    await untilSaid('[role=alert]', 'lưu lại thành .xlsx');
    await drop('hong.xlsx', 'x');
    await untilSaid('[role=alert]', 'đây không phải tệp .xlsx đúng');
    assert.equal(await value('#cell-0-value'), '95.7');
    assert.deepEqual(told, []);
  });

  it('takes back what was replaced', async () => {
    await open('ticker');
    await write('#cell-0-label', 'xã');
    await drop('so-lieu.csv', 'Giá trị;Nội dung\n5;thôn');
    await until(() => document.querySelector('sen-builder').shadowRoot.querySelector('#cell-0-label').value === 'thôn');
    await click('#undo');
    await until(() => document.querySelector('sen-builder').shadowRoot.querySelector('#cell-0-label').value === 'xã');
  });

  it('goes on from its link, on another page and after a reload', async () => {
    await open('quote');
    await paste(CELLS.quote[0]);
    await seen('Làm ngay.');
    await until(() => location.hash.startsWith('#work='));
    const before = await page.evaluate(() => location.hash);
    await (await find('#theme')).select('dark');
    await until((hash) => location.hash !== hash, before);
    await click('#link');
    await until(async () => (await navigator.clipboard.readText()).includes('#work='));
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto('about:blank');
    await page.goto(link);
    await seen('Làm ngay.');
    assert.match(await value('#snippet'), /data-sen-theme="dark"/);
  });

  it('keeps the address of a link that it can’t open, until there is other work', async () => {
    await page.goto('about:blank');
    await page.goto(`${site.url}/embed/builder/?lang=vi#work=zAAAA`);
    await untilSaid('[role=alert]', 'Liên kết này bị thiếu hoặc bị sửa');
    assert.equal(await page.evaluate(() => location.hash), '#work=zAAAA');
    await write('#cell-0-summary', 'Ngày hội');
    await until(() => location.hash.startsWith('#work=') && location.hash !== '#work=zAAAA');
  });

  it('copies where there is no https:, too', async () => {
    await open('ticker');
    await write('#cell-0-value', '5');
    await write('#cell-0-label', 'xã');
    await seen('xã');
    await page.evaluate(() => {
      globalThis.copied = undefined;
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      addEventListener('copy', ({ clipboardData }) => (globalThis.copied = clipboardData.getData('text/plain')));
    });
    await click('#copy');
    await until(() => globalThis.copied?.includes('sen-ticker'));
    await untilSaid('[role=alert], .notice', 'Đã chép.');
  });

  it('says that a link is broken, and loses nothing', async () => {
    await open('ticker');
    await write('#cell-0-label', 'xã');
    await page.evaluate(() => (location.hash = '#work=zAAAA'));
    await untilSaid('[role=alert]', 'Liên kết này bị thiếu hoặc bị sửa');
    assert.equal(await value('#cell-0-label'), 'xã');
    await page.goto('about:blank');
    await page.goto(`${site.url}/embed/builder/#work=t${Buffer.from('{"widget":"x"}').toString('base64url')}`);
    await untilSaid('[role=alert]', 'Liên kết này bị thiếu hoặc bị sửa');
    assert.deepEqual(told, []);
  });

  it('gives the checked content as a file, for a snippet that asks for it', async () => {
    await open('ticker');
    await paste(CELLS.ticker[0]);
    await seen(CELLS.ticker[1]);
    const client = await page.createCDPSession();
    await client.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
      eventsEnabled: true,
    });
    const done = new Promise((resolve) =>
      client.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve()),
    );
    await click('#download');
    await done;
    assert.ok((await readdir(downloads)).includes('ticker.json'));
    const { lang, statistics } = JSON.parse(await readFile(join(downloads, 'ticker.json'), 'utf8'));
    assert.equal(lang, 'vi');
    assert.deepEqual(statistics[0], {
      value: 95.7,
      unit: '%',
      label: 'xã có Internet',
      period: '2022',
      source: { name: 'Sở' },
    });
    await click('input[value=file]');
    await write('#src', '/tep/so-lieu.json');
    await until(() =>
      document
        .querySelector('sen-builder')
        .shadowRoot.querySelector('#snippet')
        .value.includes('<sen-ticker src="/tep/so-lieu.json" lang="vi"></sen-ticker>'),
    );
  });

  it('says when HTML can not hold all of the content', async () => {
    await open('ticker');
    await paste('{"statistics":[{"value":5,"label":"xã","target":{"value":9}}]}');
    await seen('xã');
    await untilSaid('.take .note', 'HTML không chứa được hết nội dung này');
    assert.match(await value('#snippet'), /<sen-ticker src="ticker.json"/);
  });

  it('is used by keyboard: items move with the focus on them, and removing leaves it near', async () => {
    await open('glossary');
    await write('#cell-0-term', 'Một');
    await click('#add');
    const focused = () => page.evaluate(() => document.querySelector('sen-builder').shadowRoot.activeElement?.id);
    const focusOn = (id) =>
      until((wanted) => document.querySelector('sen-builder').shadowRoot.activeElement?.id === wanted, id);
    await focusOn('cell-1-term');
    await page.keyboard.type('Hai');
    await click('#add');
    await focusOn('cell-2-term');
    await page.keyboard.type('Ba');
    await (await find('#up-2')).focus();
    await page.keyboard.press('Enter');
    await focusOn('up-1');
    await page.keyboard.press('Enter');
    await focusOn('down-0');
    const order = () => Promise.all([0, 1, 2].map((index) => value(`#cell-${index}-term`)));
    assert.deepEqual(await order(), ['Ba', 'Một', 'Hai']);
    await (await find('#remove-2')).focus();
    await page.keyboard.press('Enter');
    await focusOn('remove-1');
    await (await find('#tab-tag')).focus();
    await page.keyboard.press('ArrowRight');
    assert.equal(await focused(), 'tab-plain');
    await (await find('input[value=glossary]')).focus();
    await page.keyboard.press('ArrowUp');
    await until(() => document.querySelector('sen-builder').shadowRoot.querySelector('input[value=quote]').checked);
  });

  for (const [language, heading, mistake] of [
    ['vi', 'Tạo mã nhúng', 'Cần một con số'],
    ['en', 'Snippet builder', 'A number is needed'],
    ['km', 'បង្កើតកូដបង្កប់', 'ត្រូវការលេខ'],
  ])
    for (const scheme of ['light', 'dark'])
      it(`keeps to the rules of access, ${scheme}, in ${language}`, async () => {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.setViewport({ width: 320, height: 800 });
        await open('ticker', language);
        assert.equal(await textOf('h1'), heading);
        await write('#cell-0-value', 'x');
        await untilSaid('#cell-0-value-mistake', '“x”');
        assert.ok((await textOf('#cell-0-value-mistake')).includes(mistake));
        await until(() => document.querySelector('sen-builder').shadowRoot.querySelector('sen-builder-preview'));
        assert.deepEqual(await violations(page, 'sen-builder'), []);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
        const small = await page.evaluate(() =>
          [
            ...document
              .querySelector('sen-builder')
              .shadowRoot.querySelectorAll(
                'button, select, input:not([type=radio], [type=checkbox]), .check, .kind, summary',
              ),
          ]
            .filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().height < 44)
            .map(({ id, className }) => id || className),
        );
        assert.deepEqual(small, []);
      });

  it('changes its language on the page, and says so in its address', async () => {
    await open('ticker');
    await click('button[lang=en]');
    await untilSaid('h1', 'Snippet builder');
    assert.equal(new URL(page.url()).searchParams.get('lang'), 'en');
    assert.equal(await page.title(), 'Snippet builder | sen-campaign');
  });
});

/** The widget's text and its pictures: with the room that the page keeps for it, and what is drawn alone. */
async function picture(at) {
  if (at === (await frame())) {
    // The preview shows as much of the page as there is room; for its picture, all.
    await (await find('sen-builder-preview')).evaluate((one) => one.style.setProperty('--_height', '2400px'));
    await page.setViewport({ width: 1280, height: 3600 });
    await page.waitForNetworkIdle();
  }
  await at.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  const widget = await at.evaluateHandle(() =>
    [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot?.querySelector('.base')),
  );
  const base = await widget.evaluateHandle(({ shadowRoot }) => shadowRoot.querySelector('.base'));
  const text = await base.evaluate((drawn) => {
    const numbers = [...drawn.querySelectorAll('sen-number')].map(({ shadowRoot }) => shadowRoot.textContent);
    return [drawn.innerText, ...numbers].join(' ').replace(/\s+/g, ' ');
  });
  const whole = PNG.sync.read(Buffer.from(await widget.screenshot()));
  const drawn = PNG.sync.read(Buffer.from(await base.screenshot()));
  return { whole, drawn, text };
}

/** Opens a page with a snippet in it. */
async function pasted(body, way, known) {
  const other = await browser.newPage();
  await other.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await other.setViewport({ width: 360, height: 3000 });
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
  await other.waitForNetworkIdle();
  return { page: other, at };
}

/** How many pixels of two pictures differ. */
function difference(one, other) {
  assert.deepEqual([other.width, other.height], [one.width, one.height], 'the size of the picture');
  return pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: 0.1 });
}

/** The share of pixels that differ, where one may begin at another fraction of a pixel: edges of letters, one row more. */
function shareThatDiffers(one, other) {
  assert.equal(other.width, one.width);
  assert.ok(Math.abs(one.height - other.height) <= 1, `heights of ${one.height} and ${other.height} pixels`);
  const { width } = one;
  const height = Math.min(one.height, other.height);
  const [first, second] = [one, other].map(({ data }) => data.subarray(0, width * height * 4));
  return pixelmatch(first, second, undefined, width, height, { threshold: 0.1 }) / (width * height);
}

/** A spreadsheet of one sheet (ECMA-376), its texts in the cells themselves. */
function xlsx(rows) {
  const cell = (value, at) =>
    typeof value === 'number'
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const sheet = rows.map(
    (cells, row) => `<row r="${row + 1}">${cells.map((one, at) => cell(one, 'AB'[at] + (row + 1))).join('')}</row>`,
  );
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (id, type, target) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/></Relationships>`;
  const files = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relation('rId1', 'officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="So lieu" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheet.join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
