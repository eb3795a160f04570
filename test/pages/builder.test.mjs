/** What a webmaster takes from the snippet builder: a snippet, a file, a link to go on later. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  addressOfFrame,
  CELLS,
  click,
  copied,
  downloads,
  find,
  open,
  page,
  paste,
  seen,
  site,
  told,
  until,
  untilSaid,
  useBuilder,
  value,
  watchDownloads,
  write,
} from './builder.mjs';

useBuilder();

describe('the snippet builder', () => {
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

  it('makes no link that it could not open again, and says so', async () => {
    await open('ticker');
    await write('#cell-0-label', 'xã');
    await until(() => location.hash.startsWith('#work='));
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([`Giá trị;Nội dung\n5;${'x'.repeat(5_000_000)}`], 'lon.csv'));
      document.querySelector('sen-builder').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    });
    await until(() => location.hash === '');
    await click('#link');
    await untilSaid('[role=alert]', 'Nội dung này quá nhiều cho một liên kết.');
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
    const { saved } = await watchDownloads();
    await click('#download');
    await saved();
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
    assert.match(await value('#snippet'), /<sen-ticker src="\/noi-dung\/ticker.json"/);
    await write('#src', '/tep/so-lieu.csv');
    await untilSaid('.take .note', 'ở địa chỉ /tep/so-lieu.csv.');
    const { saved } = await watchDownloads();
    await click('#download');
    await saved();
    assert.ok((await readdir(downloads)).includes('so-lieu.json'));

    await click('#tab-frame');
    await until(() =>
      document.querySelector('sen-builder').shadowRoot.querySelector('#snippet').value.includes('iframe'),
    );
    assert.match(await addressOfFrame(), /frame\.html\?widget=ticker&lang=vi#\{"lang":"vi","statistics"/);
    const leftovers = await page.evaluate(
      () => document.querySelector('sen-builder').shadowRoot.querySelectorAll('.take .note, #src').length,
    );
    assert.equal(leftovers, 0);
  });

  it('keeps a file address for each widget', async () => {
    await open('ticker');
    await click('input[value=file]');
    await write('#src', '/tep/so-lieu.json');
    await click('input[value=quiz]');
    assert.equal(await value('#src'), '');
    assert.match(
      await (await find('#src-hint')).evaluate((one) => one.textContent),
      /Bỏ trống là \/noi-dung\/quiz\.json\./,
    );
    await click('input[value=ticker]');
    assert.equal(await value('#src'), '/tep/so-lieu.json');
  });

  it('copies and saves what was typed last, however soon', async () => {
    await open('ticker');
    await write('#cell-0-value', '5');
    await write('#cell-0-label', 'xã');
    await seen('xã');
    const typeAndPress = (text, button) =>
      page.evaluate(
        (label, id) => {
          const { shadowRoot } = document.querySelector('sen-builder');
          const field = shadowRoot.querySelector('#cell-0-label');
          field.value = label;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          shadowRoot.querySelector(id).click();
        },
        text,
        button,
      );
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await typeAndPress('phường', '#copy');
    await until(async () => (await navigator.clipboard.readText()).includes('phường'));
    const { saved } = await watchDownloads();
    await typeAndPress('đặc khu', '#download');
    await saved();
    const { statistics } = JSON.parse(await readFile(join(downloads, 'ticker.json'), 'utf8'));
    assert.equal(statistics[0].label, 'đặc khu');
  });

  it('shows the widget on a low screen before anybody scrolls to it', async () => {
    await page.setViewport({ width: 360, height: 400 });
    await open('ticker');
    await write('#cell-0-value', '5');
    await write('#cell-0-label', 'xã');
    await seen('xã');
    const top = await (await find('sen-builder-preview')).evaluate((one) => one.getBoundingClientRect().top);
    assert.ok(top > 3 * 400, `at ${top} pixels`);
  });

  it('says what was copied in the language that one goes on in', async () => {
    await open('ticker');
    await write('#cell-0-value', '5');
    await write('#cell-0-label', 'xã');
    await copied('tag');
    await untilSaid('[role=alert]', 'Đã chép.');
    await click('button[lang=en]');
    await untilSaid('[role=alert]', 'Copied.');
  });

  it('changes its language on the page, and says so in its address', async () => {
    await open('ticker');
    await click('button[lang=en]');
    await untilSaid('h1', 'Snippet builder');
    assert.equal(new URL(page.url()).searchParams.get('lang'), 'en');
    assert.equal(await page.title(), 'Snippet builder | sen-campaign');
  });
});
