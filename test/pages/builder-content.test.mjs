/** Content in the snippet builder: filled in, pasted, dropped; nothing of it gets lost. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  addressOfFrame,
  click,
  downloads,
  drop,
  dropOn,
  find,
  open,
  page,
  paste,
  seen,
  textOf,
  told,
  until,
  untilSaid,
  useBuilder,
  value,
  write,
} from './builder.mjs';
import { xlsx } from './xlsx.mjs';

useBuilder();

describe('content in the snippet builder', () => {
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

  it('reads the first sheet of an .xlsx that has something, and says which where others have', async () => {
    await open('ticker');
    const head = ['Giá trị', 'Nội dung'];
    await drop('hai.xlsx', [...xlsx([[]], [head, [{ share: 0.957, style: 1 }, 'xã có Internet']])]);
    await seen('xã có Internet');
    assert.equal(await value('#cell-0-value'), '95.7%');
    assert.equal(await (await find('[role=alert]')).evaluate((one) => one.textContent.trim()), '');
    await drop('ba.xlsx', [...xlsx([], [head, [5, 'thôn']], [['Ghi chú']])]);
    await untilSaid('[role=alert]', 'chỉ trang “Trang 2” được đọc');
    await seen('thôn');
  });

  for (const [name, content] of [
    ['trong.csv', '\n'],
    ['trong.xlsx', [...xlsx([[]])]],
  ])
    it(`keeps the work where ${name} is empty, and says so`, async () => {
      await open('ticker');
      await write('#cell-0-label', 'xã');
      await drop(name, content);
      await untilSaid('[role=alert]', `Tệp ${name} trống.`);
      assert.equal(await value('#cell-0-label'), 'xã');
    });

  it('keeps the line breaks of a cell, and the focus where the last of them goes', async () => {
    await open('ticker');
    await drop('so-lieu.csv', 'Giá trị;Nội dung\n5;"Hồ sơ\nnộp"');
    await until(
      () => document.querySelector('sen-builder').shadowRoot.querySelector('#cell-0-label').value === 'Hồ sơ\nnộp',
    );
    const focused = () => page.evaluate(() => document.querySelector('sen-builder').shadowRoot.activeElement?.id);
    await (
      await find('#cell-0-label')
    ).evaluate((one) => {
      one.focus();
      one.select();
    });
    await page.keyboard.sendCharacter('Hồ sơ');
    assert.equal(await focused(), 'cell-0-label');
    await page.keyboard.press('Tab');
    await find('input#cell-0-label');
    assert.equal(await value('#cell-0-label'), 'Hồ sơ');
    await seen('Hồ sơ');
  });

  it('takes the first of the files that are dropped anywhere, and says so', async () => {
    await open('ticker');
    for (const [place, label] of [
      ['.take', 'xã'],
      ['.see', 'thôn'],
    ]) {
      const isLeft = await dropOn(place, ['a.csv', `Giá trị;Nội dung\n5;${label}`], ['b.csv', 'x']);
      assert.equal(isLeft, false);
      await seen(label);
      await untilSaid('[role=alert]', 'chỉ tệp a.csv được đọc');
    }
    await dropOn('.take', ['a.csv', 'Giá trị;Nội dung\n5;ấp']);
    await seen('ấp');
    assert.equal(await (await find('[role=alert]')).evaluate((one) => one.textContent.trim()), '');
  });

  it('takes back what was replaced', async () => {
    await open('ticker');
    await write('#cell-0-label', 'xã');
    await drop('so-lieu.csv', 'Giá trị;Nội dung\n5;thôn');
    await until(() => document.querySelector('sen-builder').shadowRoot.querySelector('#cell-0-label').value === 'thôn');
    await click('#undo');
    await until(() => document.querySelector('sen-builder').shadowRoot.querySelector('#cell-0-label').value === 'xã');
  });

  it('takes percentages of an .xlsx as they are shown', async () => {
    await open('ticker');
    const path = join(downloads, 'ty-le.xlsx');
    const shares = [
      [{ share: 0.957, style: 1 }, 'xã có Internet'],
      [{ share: 0.07, style: 2 }, 'hộ nghèo'],
      [{ share: 2.5, style: 3 }, 'tăng'],
    ];
    await writeFile(path, xlsx([['Giá trị', 'Nội dung'], ...shares]));
    await (await find('#file')).uploadFile(path);
    await seen('xã có Internet');
    assert.deepEqual(await Promise.all([0, 1, 2].map((row) => value(`#cell-${row}-value`))), ['95.7%', '7%', '2.5']);
    assert.match(await value('#snippet'), /<data value="95.7">95,7%<\/data>/);
  });

  for (const [name, content, said] of [
    ['bao-cao.pdf', '%PDF-1.7', 'Chưa đọc được tệp bao-cao.pdf. Chỉ đọc được các loại tệp .xlsx, .csv,'],
    ['anh.csv', 'PNG\0\0', 'Không đọc được chữ trong tệp anh.csv. Hãy lưu lại thành CSV UTF-8'],
    ['tcvn3.csv', [0x53, 0xe8], 'Không đọc được chữ trong tệp tcvn3.csv. Hãy lưu lại thành CSV UTF-8'],
  ])
    it(`refuses ${name} where it is no text, and says what to do`, async () => {
      await open('ticker');
      await write('#cell-0-label', 'xã');
      await drop(name, content);
      await untilSaid('[role=alert]', said);
      assert.equal(await value('#cell-0-label'), 'xã');
    });

  it('keeps columns that nothing shows, and names them', async () => {
    await open('ticker');
    await paste('Giá trị\tSố liệu\tNội dung\t\n5\t6\txã\tthêm');
    await untilSaid('#unused', 'Tiện ích không dùng đến “cột 4”, “Số liệu”.');
    await click('#tab-form');
    await find('#cell-0-label');
    const fields = await page.evaluate(() =>
      [...document.querySelector('sen-builder').shadowRoot.querySelectorAll('.items label')]
        .map(({ textContent, control }) => [textContent.trim(), control?.value])
        .filter(([, text]) => text),
    );
    assert.deepEqual(Object.fromEntries(fields.map(([label, text]) => [label.replace(/\s.*cần có.*/s, ''), text])), {
      Giá: '5',
      Nội: 'xã',
      'cột 4': 'thêm',
      'Số liệu': '6',
    });
    await click('#tab-text');
    assert.deepEqual((await value('#text')).split('\n')[1].split('\t').sort(), ['5', '6', 'thêm', 'xã']);
  });

  it('names the cell that would be lost on the way to text', async () => {
    await open('ranking');
    await write('#cell-about-title', 'DTI');
    await write('#cell-about-link', 'https://a.vn');
    await write('#cell-0-label', 'An Giang');
    await untilSaid('#unused', '“Địa chỉ của nguồn”');
    await click('#tab-text');
    await untilSaid('[role=alert]', 'ô “Địa chỉ của nguồn” (Cho cả danh sách) sẽ mất');
    assert.equal(await value('#cell-about-link'), 'https://a.vn');
  });

  it('names the part that a form can not hold', async () => {
    await open('ticker');
    await paste('{"statistics":[{"value":5,"label":"xã"},{"value":5,"label":"xã","approximate":true}]}');
    await seen('xã');
    await click('#tab-form');
    await untilSaid('[role=alert]', 'Mẫu không giữ được phần “statistics[1].approximate”.');
  });

  it('shows what stands beside a list that has no fields for it, with what is wrong', async () => {
    await open('ticker');
    await paste('{"title":"DTI","better":"up","statistics":[{"value":5,"label":"xã"}]}');
    await untilSaid('#text-mistakes', 'không dùng được giá trị “up”');
    await click('#tab-form');
    await untilSaid('#cell-about-better-mistake', 'Không dùng được giá trị “up”.');
    assert.equal(await value('#cell-about-title'), 'DTI');
  });

  it('goes on in the language that a file says', async () => {
    await open('quote');
    const quote = '{"kind":"statement","text":"Do it now.","name":"A","source":{"name":"News"}}';
    await drop('loi.json', `{"lang":"en","quotes":[${quote}]}`);
    await seen('Do it now.');
    assert.equal(await value('#language'), 'en');
    assert.match(await value('#snippet'), /<sen-quote lang="en">/);
  });

  it('says when the content is in another language than the widget', async () => {
    await open('glossary');
    await paste('{"lang":"en","terms":[{"term":"IoT","definition":"Things on the net."}]}');
    await untilSaid('.take .note', 'Nội dung ghi ngôn ngữ là “en”, khác ngôn ngữ đã chọn ở bước 3.');
    await click('#tab-frame');
    assert.match(await addressOfFrame(), /#\{"lang":"en","terms"/);
  });

  it('forgets the name of a file whose text is replaced as a whole', async () => {
    await open('ticker');
    await drop('so-lieu.csv', 'Giá trị;Nội dung\nnhiều;xã');
    await untilSaid('#text-mistakes', 'Tệp so-lieu.csv, dòng 2');
    await page.evaluate(() => navigator.clipboard.writeText('Giá trị\tNội dung\n5\txã\nvài\tthôn'));
    await (await find('#text')).focus();
    for (const key of ['KeyA', 'KeyV']) {
      await page.keyboard.down('Control');
      await page.keyboard.press(key, { commands: [key === 'KeyA' ? 'selectAll' : 'paste'] });
      await page.keyboard.up('Control');
    }
    await untilSaid('#text-mistakes', 'Dòng 3');
    assert.equal(
      await page.evaluate(() => document.querySelector('sen-builder').shadowRoot.textContent.includes('so-lieu.csv')),
      false,
    );
  });
});
