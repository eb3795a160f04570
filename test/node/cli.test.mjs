/** The command as it is installed. Needs `npm run build:cli` first. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { xlsx } from '../pages/xlsx.mjs';

const PACK = 'campaigns/an-giang-2022';
const NOW = ['--now', '2022-10-08T03:00:00+07:00'];

/** Runs the command; what it says is in Vietnamese unless asked otherwise. */
async function run(args, { input = '', environment = {}, cwd = '.' } = {}) {
  const env = { PATH: process.env.PATH, LANG: 'vi_VN.UTF-8', ...environment };
  const command = spawn(process.execPath, [resolve('dist/cli/main.js'), ...args], { env, cwd });
  command.stdin.on('error', () => undefined).end(input); // it may end without having read it
  const [out, error, code] = await Promise.all([
    text(command.stdout),
    text(command.stderr),
    new Promise((resolve) => command.on('close', resolve)),
  ]);
  return { out, error, code, lines: out.trim().split('\n') };
}

const jsonOf = async (...args) => JSON.parse((await run(['check', '--format', 'json', ...args])).out);

let folder;
before(async () => (folder = await mkdtemp(join(tmpdir(), 'sen-cli-'))));
after(() => rm(folder, { recursive: true }));
const written = async (name, content) => {
  await mkdir(join(folder, name, '..'), { recursive: true });
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

describe('sen-campaign check', () => {
  it('names the file and the line of what is wrong, for every broken file', async () => {
    const files = (await readdir('test/broken')).map((name) => `test/broken/${name}`);
    const { code, lines } = await run(['check', ...files]);
    assert.equal(code, 1);
    assert.match(lines.at(-1), new RegExp(`^Đã kiểm tra ${files.length} tệp: ${files.length} lỗi, 0 lưu ý\\.$`));
    for (const file of files) {
      const told = lines.filter((line) => line.startsWith(`${file}:`));
      assert.equal(told.length, 1, file);
      const [, line] = /on-line-(\d+)/.exec(file) ?? [];
      if (line) assert.match(told[0], new RegExp(`^${file}:${line}(?::\\d+)?: \\S`));
    }
  });

  it('reads a spreadsheet as people keep it, and names the row that is wrong', async () => {
    const head = ['Giá trị', 'Nội dung'];
    const good = await written('tot.xlsx', xlsx([head, [{ share: 0.957, style: 2 }, 'hồ sơ qua mạng']]));
    const bad = await written('sai.xlsx', xlsx([head, [4, 'cấp'], ['nhiều', 'hồ sơ']]));
    assert.equal((await run(['check', '--kind', 'statistics', good])).code, 0);
    const { code, lines } = await run(['check', '--kind', 'statistics', bad]);
    assert.equal(code, 1);
    assert.match(lines[0], new RegExp(`^${bad}:3: .*“Giá trị”.*nhiều`));
  });

  it('says the column where a reader knows it, and none where not', async () => {
    const { problems } = await jsonOf(
      'test/broken/missing-label-on-line-4.json',
      'test/broken/too-few-cells-on-line-3.csv',
    );
    assert.deepEqual(
      problems.map(({ line, column, code, path }) => ({ line, column, code, path })),
      [
        { line: 4, column: 5, code: 'missing', path: 'statistics[1].label' },
        { line: 3, column: undefined, code: 'too-few-cells', path: undefined },
      ],
    );
  });

  it('finds nothing wrong with the An Giang campaign, nor with a file of it', async () => {
    const whole = await run(['check', PACK]);
    assert.deepEqual([whole.code, whole.lines], [0, ['Đã kiểm tra 24 tệp: 0 lỗi, 0 lưu ý.']]);
    for (const name of await readdir(PACK)) {
      if (!name.endsWith('.json')) continue;
      const { code, out } = await run(['check', `${PACK}/${name}`]);
      assert.deepEqual([name, code, out], [name, 0, 'Đã kiểm tra 1 tệp: 0 lỗi, 0 lưu ý.\n']);
    }
  });

  it('finds where the languages of a campaign differ', async () => {
    const campaign = join(folder, 'campaign');
    await cp(PACK, campaign, { recursive: true });
    const change = async (name, what, instead) => {
      const content = await readFile(join(campaign, name), 'utf8');
      assert.ok(content.includes(what), `${name} has no ${what}`);
      await writeFile(join(campaign, name), content.replace(what, instead));
    };
    await change('statistics.en.json', '"value": 54', '"value": 45');
    const quotes = JSON.parse(await readFile(join(campaign, 'quotes.km.json'), 'utf8'));
    await writeFile(join(campaign, 'quotes.km.json'), JSON.stringify({ quotes: quotes.quotes.slice(1) }));
    const { code, lines } = await run(['check', campaign]);
    assert.equal(code, 1);
    assert.equal(lines.length, 3);
    assert.match(lines[0], /quotes\.km\.json: “quotes”: có 6 mục, nhưng quotes\.vi\.json có 7 mục\.$/);
    assert.match(
      lines[1],
      /statistics\.en\.json:\d+:\d+: “statistics\[0\]\.value”: là 45, nhưng trong statistics\.vi\.json là 54\.$/,
    );
  });

  it('names the line where the languages of tables differ', async () => {
    await written('tables/so-lieu.vi.csv', 'Giá trị,Nội dung\n4,cấp\n54,hạng\n');
    const other = await written('tables/so-lieu.en.csv', 'Value,Label\n4,levels\n45,rank\n');
    const { lines } = await run(['check', join(folder, 'tables')]);
    assert.equal(lines[0], `${other}:3: “Value”: là 45, nhưng trong so-lieu.vi.csv là 54.`);
  });

  it('reads the standard input, with either kind of line end and with a byte order mark', async () => {
    const csv = await readFile('test/broken/not-a-number-on-line-3.csv', 'utf8');
    for (const input of [csv, csv.replaceAll('\n', '\r\n'), `\uFEFF${csv}`]) {
      const { code, lines } = await run(['check', '-'], { input });
      assert.deepEqual([code, lines[0].startsWith('stdin:3: “Giá trị”: cần một con số')], [1, true], lines[0]);
    }
  });

  it('speaks the language that it is asked for, else that of the environment, else Vietnamese', async () => {
    const file = 'test/broken/empty-list.json';
    const first = async (args, LANG) => (await run(['check', file, ...args], { environment: { LANG } })).lines[0];
    assert.match(await first(['--lang', 'en'], 'vi_VN.UTF-8'), /there is nothing in it yet\.$/i);
    assert.match(await first([], 'en_GB.UTF-8'), /there is nothing in it yet\.$/i);
    assert.match(await first([], 'km_KH'), /[\u1780-\u17ff]/);
    assert.match(await first([], 'C'), /chưa có mục nào\.$/);
  });

  it('takes a file for what its list, its headings or its name say, and asks where none does', async () => {
    const unclear = await written('a.json', '[{ "value": 1, "label": "một" }]');
    const asked = await run(['check', unclear]);
    assert.deepEqual([asked.code, asked.out], [2, 'Đã kiểm tra 0 tệp: 0 lỗi, 0 lưu ý.\n']);
    assert.match(asked.error, /hãy thêm --kind với một trong: statistics, ranking, events/);
    assert.equal((await run(['check', unclear, '--kind', 'statistics'])).code, 0);
    assert.equal((await run(['check', await written('so-lieu.json', '[{ "value": 1, "label": "một" }]')])).code, 0);
    assert.equal((await run(['check', await written('b.csv', 'Ngày;Sự kiện\n10/10/2022;Ngày hội\n')])).code, 0);
  });

  it('knows a name however it is written, and none of a program', async () => {
    const list = '[{ "value": 1, "label": "một" }]';
    for (const name of ['Số liệu.json', 'so_lieu.json', 'SO-LIEU.vi.json', 'noi-dung\\so-lieu.json'])
      assert.deepEqual([name, (await run(['check', await written(name, list)])).code], [name, 0]);
    for (const name of ['constructor.csv', 'toString.json']) {
      const { code, error } = await run(['check', await written(name, name.endsWith('csv') ? 'x;y\n1;2\n' : list)]);
      assert.deepEqual([name, code, /--kind/.test(error)], [name, 2, true]);
    }
  });

  it('reads question banks, open data and spreadsheets as the widgets do', async () => {
    const gift = await written('cau-hoi.gift', '::1:: Ngày nào? {=10/10 ~11/11}\n');
    const { code, out } = await run([
      'check',
      gift,
      'test/files/qti/de-thi.xml',
      'test/files/open-data/json-stat-oecd.json',
    ]);
    assert.deepEqual([code, out], [0, 'Đã kiểm tra 3 tệp: 0 lỗi, 0 lưu ý.\n']);
    const broken = await run(['check', await written('x.gift', '::1:: Ngày nào? {=10/10 ~11/11\n')]);
    assert.equal(broken.code, 1);
    const old = await run(['check', await written('so-lieu.xls', 'x')]);
    assert.deepEqual([old.code, /hãy lưu bảng tính thành tệp \.xlsx/.test(old.error)], [2, true]);
  });

  it('goes on after a file that can’t be read, and ends with 2', async () => {
    const { code, error, lines } = await run(['check', join(folder, 'none.json'), 'test/broken/empty-list.json']);
    assert.equal(code, 2);
    assert.match(error, /^Không đọc được “.*none\.json”\.\n$/);
    assert.match(lines[0], /^test\/broken\/empty-list\.json:1:17: /);
  });

  it('goes on after a file of a folder that can’t be read, and names what is no content', async () => {
    await written('mixed/a.xlsx', 'no spreadsheet');
    const other = await written('mixed/b.json', '{ "name": "x" }');
    const faulty = await written('mixed/statistics.csv', 'Giá trị;Nội dung\nnhiều;hồ sơ\n');
    const { code, error, lines } = await run(['check', join(folder, 'mixed')]);
    assert.deepEqual([code, error], [2, `Không đọc được “${join(folder, 'mixed/a.xlsx')}”.\n`]);
    assert.ok(lines[0].startsWith(`${faulty}:2: `), lines[0]);
    assert.deepEqual(lines.slice(1), [
      `Không phải nội dung của tiện ích nên bỏ qua: ${other}.`,
      'Đã kiểm tra 1 tệp: 1 lỗi, 0 lưu ý.',
    ]);
    assert.deepEqual((await jsonOf(join(folder, 'mixed'))).skipped, [other]);
  });

  it('says that a folder has nothing to check', async () => {
    await written('others/package.json', '{ "name": "x" }');
    const { code, error } = await run(['check', join(folder, 'others')]);
    assert.deepEqual([code, error], [2, `Không có tệp nội dung nào trong “${join(folder, 'others')}”.\n`]);
  });

  it('tells once what is wrong with a file, however many lead to it', async () => {
    await written('once/glossary.json', '{\n  "terms": [{ "term": "DTI" }]\n}\n');
    await written(
      'once/page.html',
      '<sen-glossary src="glossary.json"></sen-glossary><sen-glossary src="glossary.json"></sen-glossary>',
    );
    const once = join(folder, 'once');
    const { problems } = await jsonOf(once, join(once, 'glossary.json'));
    assert.deepEqual(
      problems.map(({ file, line }) => [file, line]),
      [[join(once, 'glossary.json'), 2]],
    );
  });

  it('takes the files that a page on the standard input names from where it runs', async () => {
    await written('here/glossary.json', '{\n  "terms": [{ "term": "DTI" }]\n}\n');
    const input =
      '<!doctype html>\n<sen-glossary src="glossary.json"></sen-glossary>\n<sen-ticker src="none.json"></sen-ticker>';
    const { lines } = await run(['check', '-'], { input, cwd: join(folder, 'here') });
    assert.match(lines[0], /^glossary\.json:2:\d+: /);
    assert.match(lines[1], /^stdin:3:1: Tệp none\.json/);
  });

  it('ends with 2 where it is asked for what there is not', async () => {
    for (const args of [
      [],
      ['check'],
      ['check', '--kind', 'songs', 'a.json'],
      ['check', '--lang', 'fr', 'a.json'],
      ['dance'],
    ]) {
      const { code, error } = await run(args);
      assert.deepEqual([code, error !== ''], [2, true], args.join(' '));
    }
  });

  it('looks at every widget of a page, and at the files that they name', async () => {
    await written('figures.json', '{\n  "statistics": [{ "value": 1 }]\n}\n');
    const page = await written(
      'page.html',
      `<!doctype html>\n<html lang="vi">\n  <sen-countdown date="32-13"></sen-countdown>\n  <sen-ticker src="figures.json"></sen-ticker>\n
<sen-ticker src="none.json"></sen-ticker><sen-pillars><section><p>Không có đề mục</p></section></sen-pillars>\n<sen-quote></sen-quote>`,
    );
    const { code, lines } = await run(['check', page]);
    assert.equal(code, 1);
    assert.match(
      lines[0],
      /page\.html:3:3: “sen-countdown date”|page\.html:3:3: “.*”: “32-13” không phải ngày giờ đúng/,
    );
    assert.match(lines[1], /figures\.json:2:18: “statistics\[0\]\.label”: còn thiếu\.$/);
    assert.match(lines[2], /page\.html:6:1: Tệp none\.json, “sen-ticker”: không có tệp này/);
    assert.match(lines[3], /page\.html:6:\d+: “sen-pillars section\[1\] h3”: còn thiếu\.$/);
  });

  it('finds in a page what a browser would find: no such widget, nothing in it', async () => {
    const page = await written(
      'empty.html',
      `<sen-quizz src="none.json"></sen-quizz>
<div data-sen="quizz"></div>
<sen-quiz>chỉ có chữ</sen-quiz>
<sen-roadmap></sen-roadmap>
<sen-countdown></sen-countdown>
<sen-countdown date="10-10">Ngày hội</sen-countdown>`,
    );
    const { problems } = await jsonOf(page);
    // A program may fill what has nothing inside.
    assert.deepEqual(problems.map(({ line, code, severity }) => `${line} ${code} ${severity}`).sort(), [
      '1 unknown-widget error',
      '2 unknown-widget error',
      '3 empty error',
      '4 empty warning',
      '5 missing warning',
    ]);
  });

  it('reads plain-HTML hosts as the script makes widgets of them', async () => {
    const page = await written(
      'hosts.html',
      `<div data-sen="quiz" data-src="none.json"></div>
<div data-sen="pillars">chỉ có chữ</div>
<div data-sen="countdown" data-date="32-13">Ngày hội</div>
<div data-sen="countdown"><p><b>Ngày <span>hội 10/10</b>/2022</span></p></div>
<div data-sen="ticker"><ul><li>hạng <b>54/63</b> về DTI (2021: 42/63), <em>Nguồn</em></li></ul></div>
<div data-sen="ranking"><table><tr><td>Tỉnh</td><td>2022</td></tr><tr><td>An Giang</td><td>54</td></tr></table></div>`,
    );
    const { problems } = await jsonOf(page);
    assert.deepEqual(
      problems.map(({ line, code }) => `${line} ${code}`),
      ['1 unreachable', '2 empty', '3 invalid-date'],
    );
  });

  it('counts what a widget leaves out as a note, which may be too many', async () => {
    const bank = await written('y.gift', '::1:: Ngày nào? {=10/10 ~11/11}\n\n::2:: Viết một bài. {}\n');
    const { problems, warnings } = await jsonOf(bank);
    assert.deepEqual([warnings, problems[0].severity, problems[0].code], [1, 'warning', 'unsupported']);
    assert.equal((await run(['check', bank])).code, 0);
    assert.equal((await run(['check', bank, '--max-warnings', '0'])).code, 1);
  });
});

describe('sen-campaign prerender', () => {
  const PAGE = `<!DOCTYPE html>\r\n<HTML lang=vi><body   class='a'>
<sen-countdown precision=day><strong>Ngày hội</strong> <time datetime="10-10">10 tháng 10</time></sen-countdown>
<p>Chữ <sen-term>DTI</sen-term> &amp; <b>đậm</p>
<SEN-TICKER src="/statistics.en.json" lang=en></SEN-TICKER>
<sen-pillars><section id="a"><h3>Chính quyền số</h3><p>Nói về <sen-term>DTI</sen-term>.</p></section></sen-pillars>
<sen-nothing></sen-nothing>`;

  /** Without what the command put in. */
  const bare = (page) => {
    const parts = page.split(/(<template [^>]*shadowrootmode="open">|<\/template>)/);
    let depth = 0;
    return parts
      .filter((part) => {
        if (part.startsWith('<template ')) depth++;
        const isOutside = depth === 0;
        if (part === '</template>') depth--;
        return isOutside;
      })
      .join('');
  };

  let file;
  before(async () => {
    await cp(`${PACK}/statistics.en.json`, join(folder, 'statistics.en.json'));
    file = await written('drawn.html', PAGE);
  });

  it('draws each widget from its HTML or its file, and leaves all else byte for byte as it was', async () => {
    const { code, out, error } = await run(['prerender', file, ...NOW]);
    assert.deepEqual([code, error, bare(out)], [0, '', PAGE]);
    const [, countdown, , ticker] = out.split(/<sen-countdown precision=day>|<p>Chữ|<SEN-TICKER[^>]*>/);
    assert.match(
      countdown,
      /^<template shadowrootmode="open">[^]*Ngày hội[^]*>\s*(?:<!--lit-part-->)?2<[^]*<\/template><strong>Ngày hội/,
    );
    assert.match(ticker, /^<template shadowrootmode="open">[^]*rank 54\/63[^]*Worse than before/);
    assert.match(out, /role="heading" aria-level="3">(?:<!--lit-part-->)?Chính quyền số/);
  });

  it('draws each widget in its place where a table holds what it may not', async () => {
    const page = `<table><tr><td><sen-countdown date="10-10">một</sen-countdown></td></tr><sen-countdown date="11-11">hai</sen-countdown></table>`;
    const { out } = await run(['prerender', await written('table.html', page), ...NOW]);
    assert.equal(bare(out), page);
    assert.match(
      out,
      /<sen-countdown date="10-10"><template [^]*>một<[^]*<sen-countdown date="11-11"><template [^]*>hai</,
    );
  });

  it('leaves the author’s HTML to show where a widget can’t be drawn, says why, and ends with 1', async () => {
    const page = `<h1>Trang</h1>
<sen-quiz src="none.json"><p>Câu hỏi sắp có.</p></sen-quiz> <sen-ticker src="faulty.json"><p>Số liệu</p></sen-ticker>
<sen-pillars>Sắp có</sen-pillars><sen-nothing></sen-nothing>`;
    await written('faulty.json', '{\n  "statistics": [{ "value": 1 }]\n}\n');
    const undrawn = await written('undrawn.html', page);
    const { code, out, error } = await run(['prerender', undrawn, ...NOW]);
    assert.deepEqual([code, out], [1, page]);
    const lines = error.trim().split('\n');
    assert.equal(lines.length, 3);
    assert.ok(lines[0].startsWith(`${undrawn}:2:1: Tệp none.json, “sen-quiz”: không có tệp này`), lines[0]);
    assert.ok(lines[1].startsWith(`${join(folder, 'faulty.json')}:2:18: “statistics[0].label”: còn thiếu`), lines[1]);
    assert.ok(lines[2].startsWith(`${undrawn}:3:1: “sen-pillars”: chưa có mục nào`), lines[2]);
  });

  it('only notes that a file is on another server, which is not asked', async () => {
    const page = await written('far.html', '<sen-ticker src="https://example.org/a.json"></sen-ticker>');
    const drawn = await run(['prerender', page]);
    assert.deepEqual([drawn.code, drawn.error.startsWith(`${page}:1:1: lưu ý: `)], [0, true], drawn.error);
    const { code, lines } = await run(['check', page]);
    assert.deepEqual([code, lines.at(-1)], [0, 'Đã kiểm tra 1 tệp: 0 lỗi, 1 lưu ý.']);
  });

  it('draws the name that stands in a widget as text alone', async () => {
    const page = await written('name.html', '<sen-countdown date="10-10">Ngày hội</sen-countdown>');
    assert.match((await run(['prerender', page, ...NOW])).out, /Ngày hội[^]*<\/template>Ngày hội</);
  });

  it('says that a file is no page', async () => {
    const { code, out, error } = await run(['prerender', `${PACK}/quiz.vi.json`]);
    assert.deepEqual([code, out, error], [2, '', `“${PACK}/quiz.vi.json” không phải một trang HTML.\n`]);
  });

  it('replaces what it put there before, in the file itself where that is asked for', async () => {
    const again = await written('again.html', PAGE);
    assert.equal((await run(['prerender', again, ...NOW, '--write'])).out, '');
    const first = await readFile(again, 'utf8');
    assert.notEqual(first, PAGE);
    await run(['prerender', again, ...NOW, '--write']);
    assert.equal(await readFile(again, 'utf8'), first);
    await run(['prerender', again, '--now', '2022-10-09T03:00:00+07:00', '--output', join(folder, 'later.html')]);
    const later = await readFile(join(folder, 'later.html'), 'utf8');
    assert.notEqual(later, first);
    assert.equal(bare(later), PAGE);
  });

  it('replaces it, too, where a formatter has put it on a line of its own', async () => {
    const { out } = await run(['prerender', await written('once.html', PAGE), ...NOW]);
    const formatted = out.replaceAll('<template shadowrootmode', '\n  <template shadowrootmode');
    assert.notEqual(formatted, out);
    assert.equal((await run(['prerender', await written('formatted.html', formatted), ...NOW])).out, formatted);
  });

  it('says that a page isn’t there, or a moment none', async () => {
    const missing = await run(['prerender', join(folder, 'none.html')]);
    assert.deepEqual([missing.code, /Không đọc được/.test(missing.error)], [2, true]);
    for (const now of ['hôm nay', 'tomorrow 5', '1', '2022-10-10', '2022-10-10T07:30']) {
      const { code, error } = await run(['prerender', file, '--now', now]);
      assert.deepEqual([code, error.includes('2022-10-10T07:30+07:00')], [2, true], now);
    }
  });

  it('leaves a page that isn’t in UTF-8 as it is, and says what to do', async () => {
    for (const encoding of ['latin1', 'utf16le']) {
      const bytes = Buffer.from('\uFEFF<p>Lê Quý Đôn: été</p><sen-countdown date="10-10">x</sen-countdown>', encoding);
      const page = await written('old.html', bytes);
      const { code, out, error } = await run(['prerender', page, '--write']);
      assert.deepEqual([code, out, /old\.html” không ở dạng UTF-8; hãy lưu lại/.test(error)], [2, '', true]);
      assert.deepEqual(await readFile(page), bytes);
    }
  });

  it('keeps a byte order mark', async () => {
    const page = await written('mark.html', `\uFEFF${PAGE}`);
    await run(['prerender', page, ...NOW, '--write']);
    assert.equal(bare(await readFile(page, 'utf8')), `\uFEFF${PAGE}`);
  });

  it('writes to one place, into folders that it makes, or says why it can’t', async () => {
    const target = join(folder, 'new/folder/page.html');
    assert.equal((await run(['prerender', file, ...NOW, '--output', target])).out, '');
    assert.equal(bare(await readFile(target, 'utf8')), PAGE);
    const both = await run(['prerender', target, '--write', '--output', join(folder, 'd.html')]);
    assert.deepEqual([both.code, /--write.*--output/.test(both.error)], [2, true]);
    const back = await run(['prerender', '-', '--write'], { input: PAGE });
    assert.deepEqual([back.code, back.out, /--output/.test(back.error)], [2, '', true]);
    const within = await run(['prerender', file, ...NOW, '--output', join(file, 'page.html')]);
    assert.deepEqual([within.code, within.error], [2, `Không ghi được “${join(file, 'page.html')}”.\n`]);
  });
});
