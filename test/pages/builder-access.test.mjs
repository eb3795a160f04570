/** The snippet builder by keyboard, in other colours and on narrow screens. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { violations } from './axe.mjs';
import {
  click,
  drop,
  find,
  open,
  page,
  paste,
  textOf,
  until,
  untilSaid,
  useBuilder,
  value,
  write,
} from './builder.mjs';

/** What a webmaster meets on the way, and how. */
const STATES = {
  'mistakes in a text': async () => {
    await paste('Giá trị\tNội dung\nnhiều\txã\n5\tthôn\nvài\tbản');
    await untilSaid('#text-mistakes', 'Dòng 4');
  },
  'columns that nothing shows': async () => {
    await paste('STT\tGiá trị\tSố liệu\tNội dung\t\n1\t5\t6\txã\tthêm');
    await untilSaid('#unused', 'STT');
    await click('#tab-form');
    await find('#cell-0-STT');
  },
  'content in a file': async () => {
    await paste('{"statistics":[{"value":5,"label":"xã","target":{"value":9}}]}');
    await untilSaid('.take .note', 'HTML không chứa được hết nội dung này');
    await click('input[value=file]');
    await find('#src');
  },
  'a notice': async () => {
    await drop('bao-cao.pdf', '%PDF-1.7');
    await untilSaid('[role=alert]', 'Chưa đọc được tệp');
  },
  'mistakes beside the list': async () => {
    await paste('{"better":"up","statistics":[{"value":5,"label":"xã"}]}');
    await untilSaid('#text-mistakes', 'không dùng được giá trị “up”');
    await click('#tab-form');
    await untilSaid('#cell-about-better-mistake', 'Không dùng được');
  },
};

useBuilder();

describe('the snippet builder', () => {
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
    await focusOn('cell-1-term');
    for (const [index, next] of [
      [1, 'cell-0-term'],
      [0, 'add'],
    ]) {
      await (await find(`#remove-${index}`)).focus();
      await page.keyboard.press('Enter');
      await focusOn(next);
    }
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
        await keepsToRules();
      });

  for (const [state, arrive] of Object.entries(STATES))
    for (const scheme of ['light', 'dark'])
      it(`keeps to the rules of access, ${scheme}, with ${state}`, async () => {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.setViewport({ width: 360, height: 800 });
        await open('ticker');
        await arrive();
        await keepsToRules();
      });
});

/** No rule broken, nothing beyond the side, all there is to press 44 pixels high. */
async function keepsToRules() {
  assert.deepEqual(await violations(page, 'sen-builder'), []);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), page.viewport().width);
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
}
