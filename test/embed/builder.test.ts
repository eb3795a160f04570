/** What the snippet builder knows: its work, forms and texts, snippets, links. */
import { expect } from '@open-wc/testing';
import {
  begin,
  cellAt,
  draftOf,
  withCell,
  withItem,
  withMoved,
  withOption,
  withoutItem,
  withSource,
  withSrc,
  type Source,
  type WidgetName,
  type Work,
} from '../../src/embed/builder/builder.model.js';
import { FORMS } from '../../src/embed/builder/fields.js';
import { KINDS } from '../../src/embed/builder/kinds.js';
import { textOfFile } from '../../src/embed/builder/files.js';
import { attributesOf, fileNameOf, srcOf } from '../../src/embed/builder/previewing.js';
import { formOf, lostInForm, textOfForm } from '../../src/embed/builder/rows.js';
import { openLink, toLink } from '../../src/embed/builder/share-link.js';
import { SNIPPETS, type Parts } from '../../src/embed/builder/snippets.js';
import { h } from '../../src/embed/markup/markup.js';

type Form = Extract<Source, { kind: 'form' }>;
const form = (...rows: Form['rows']): Form => ({ kind: 'form', about: {}, rows });
const text = (content: string, name = ''): Source => ({ kind: 'text', name, text: content });
const words = { msg: ((template: unknown) => template) as never, language: 'vi' } as const;

describe('the work of the builder', () => {
  it('keeps what was filled in for one widget while another is looked at', () => {
    const filled = withSource(begin('vi'), form({ summary: 'Khai mạc' }));
    const elsewhere = withOption({ ...filled, widget: 'quiz' }, 'display', 'all');
    expect(draftOf(elsewhere).source).to.deep.equal(form({}));
    expect(draftOf({ ...elsewhere, widget: 'countdown' }).source).to.deep.equal(form({ summary: 'Khai mạc' }));
  });

  it('fills in, adds, moves and removes items, and never has none', () => {
    const two = withItem(form({ label: 'a' }));
    expect(two.rows).to.deep.equal([{ label: 'a' }, {}]);
    const filled = withCell(two, 1, 'label', 'b');
    expect(withMoved(filled, 1, 0)?.rows).to.deep.equal([{ label: 'b' }, { label: 'a' }]);
    expect(withMoved(filled, 0, -1)).to.equal(null);
    expect(withMoved(filled, 1, 2)).to.equal(null);
    expect(withCell(filled, 1, 'label', '').rows[1]).to.deep.equal({});
    expect(withCell(filled, undefined, 'title', 'T').about).to.deep.equal({ title: 'T' });
    expect(withoutItem(withoutItem(filled, 0), 0).rows).to.deep.equal([{}]);
  });

  for (const [path, place] of [
    ['statistics[2].source.name', { index: 2, part: 'source' }],
    ['questions[0]', { index: 0 }],
    ['title', { part: 'title' }],
    ['', {}],
  ] as const)
    it(`finds the cell of “${path}”`, () => {
      expect(cellAt(path)).to.deep.equal(place);
    });
});

describe('content in the builder', () => {
  it('names the item of a form and its part, counting items that are empty', async () => {
    const { count, faults } = await KINDS.ticker.check(
      form({}, { value: 'nhiều', label: 'xã' }, { value: '5', label: 'x' }),
    );
    expect(count).to.equal(1);
    expect(faults.map(({ code, path }) => [code, path])).to.deep.equal([['not-a-number', 'statistics[1].value']]);
  });

  for (const [name, source, line] of [
    ['cells from a spreadsheet', text('Giá trị\tNội dung\n5\tx\nnhiều\ty'), 3],
    ['a CSV file', text('Giá trị;Nội dung\n5;x\n\nnhiều;y', 'so.csv'), 4],
    ['JSON', text('{ "statistics": [\n{ "value": 5, "label": "x" },\n{ "value": "nhiều", "label": "y" }\n] }'), 3],
    ['JSON with a comma too few', text('{ "statistics": [\n{ "value": 5 "label": "x" }\n] }'), 2],
  ] as const)
    it(`names the line in ${name}`, async () => {
      const { faults } = await KINDS.ticker.check(source);
      expect(faults.map((fault) => fault.line)).to.deep.equal([line]);
    });

  for (const [what, isFileOnly, items, beside] of [
    [
      'what its caption says',
      false,
      [{}, {}],
      { title: 'DTI', period: '2022', source: { name: 'Bộ' }, better: 'lower' },
    ],
    ['earlier years', false, [{ period: '2022', previous: [{ value: 9, period: '2021' }] }]],
    ['a year for each place', true, [{ period: '2021' }, { period: '2022' }]],
    ['a source for each place', true, [{ source: { name: 'Bộ' } }, { source: { name: 'Sở' } }]],
    ['a description of one place', true, [{ description: 'Tạm tính' }, {}]],
    ['a direction for each place', true, [{ better: 'lower' }, { better: 'higher' }]],
    ['a date that is only about so', true, [{ approximate: true }]],
    ['a unit of two words', true, [{ unit: 'tỷ đồng' }]],
    ['a year in words', true, [{ period: 'năm ngoái' }]],
    ['earlier years before one that nobody says', true, [{ previous: [{ value: 9, period: '2021' }] }]],
  ] as const)
    it(`${isFileOnly ? 'asks for a file for' : 'writes as a table'} ${what} of a ranking`, async () => {
      const statistics = items.map((item, place) => ({ value: place, label: `Xã ${place}`, ...item }));
      const checked = await KINDS.ranking.check(text(JSON.stringify({ ...beside, statistics })));
      expect(checked.count).to.equal(items.length);
      expect(checked.isFileOnly).to.equal(isFileOnly);
    });

  for (const [gift, isFileOnly] of [
    ['Mấy trụ cột? {=Ba ~Hai}', false],
    ['Mấy trụ cột? {=Ba #Đúng rồi. ~Hai}', true],
    ['Mấy trụ cột? {=Ba ~%50%Hai}', true],
    ['Số nào chẵn? {~%50%2 ~%50%4 ~%-100%5}', false],
    ['Số nào chẵn? {~%100%2 ~%-100%5}', true],
  ] as const)
    it(`${isFileOnly ? 'asks for a file for' : 'writes as HTML'} the question bank ${gift}`, async () => {
      const checked = await KINDS.quiz.check(text(gift, 'cau-hoi.gift'));
      expect(checked.count).to.equal(1);
      expect(checked.isFileOnly).to.equal(isFileOnly);
    });

  it('asks for a file for the title of a quiz', async () => {
    const questions = [{ prompt: 'x', options: [{ text: 'a', correct: true }, { text: 'b' }] }];
    const checked = await KINDS.quiz.check(text(JSON.stringify({ title: 'Bạn biết gì?', questions })));
    expect(checked.isFileOnly).to.equal(true);
  });

  it('reads calendars and question banks', async () => {
    const ics =
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261010T010000Z\nSUMMARY:Khai mạc\nEND:VEVENT\nEND:VCALENDAR';
    expect((await KINDS.programme.check(text(ics))).count).to.equal(1);
    expect((await KINDS.quiz.check(text('::a:: Mấy trụ cột? {=Ba ~Hai}'))).count).to.equal(1);
    expect((await KINDS.quiz.check(text('Mấy trụ cột? {=Ba ~Hai}', 'cau-hoi.gift'))).count).to.equal(1);
  });

  for (const [widget, item, isFileOnly] of [
    ['ticker', { value: 5, label: 'x' }, false],
    ['ticker', { value: 5, label: 'x', target: { value: 9 } }, true],
    [
      'ticker',
      {
        value: 5,
        label: 'x',
        previous: [
          { value: 3, period: '2020' },
          { value: 4, period: '2021' },
        ],
      },
      true,
    ],
    ['quiz', { prompt: 'x', options: [{ text: 'a', correct: true }, { text: 'b' }] }, false],
    ['quiz', { kind: 'true-false', prompt: 'x', correct: true }, true],
    ['programme', { summary: 'x', start: '2026-10-10', status: 'cancelled' }, true],
  ] as const)
    it(`knows whether HTML can hold ${JSON.stringify(item)}`, async () => {
      const { list } = KINDS[widget].schema;
      const checked = await KINDS[widget].check(text(JSON.stringify({ [list]: [item] })));
      expect(checked.count).to.equal(1);
      expect(checked.isFileOnly).to.equal(isFileOnly);
    });

  for (const [what, source, unused] of [
    ['columns', text('STT\tGiá trị\tSố liệu\tNội dung\t2021\t\n1\t5\t6\tx\t4\tthêm'), ['STT', 'Số liệu', '6']],
    ['cells of a form', form({ value: '5', label: 'x', link: 'https://a.vn' }), ['link']],
    [
      'parts',
      text('{"note":"a","title":"T","statistics":[{"value":5,"label":"x","colour":"red"}]}'),
      ['note', 'colour'],
    ],
  ] as const)
    it(`names the ${what} that nothing shows`, async () => {
      const { count, unused: found } = await KINDS.ticker.check(source);
      expect(count).to.equal(1);
      expect([...found].sort()).to.deep.equal([...unused].sort());
    });

  it('keeps the language that a file says', async () => {
    const said = await KINDS.quote.check(text('{"lang":"km","quotes":[]}'));
    expect(said.language).to.equal('km');
  });

  it('takes percentages as spreadsheets show them, with their unit', async () => {
    const { file, faults } = await KINDS.ticker.check(text('Giá trị\tNội dung\tKỳ trước\n95,7%\txã\t90 %\n54\thạng\t'));
    expect(faults.map(({ code }) => code)).to.deep.equal(['missing']); // when the earlier one was
    expect(JSON.stringify(file)).to.equal('{"statistics":[{"value":54,"label":"hạng"}]}');
    const dated = await KINDS.ticker.check(text('Giá trị\tNội dung\t2021\n95,7%\txã\t90 %'));
    expect(JSON.stringify(dated.file)).to.equal(
      '{"statistics":[{"value":95.7,"unit":"%","label":"xã","previous":[{"value":90,"period":"2021"}]}]}',
    );
    const clash = await KINDS.ticker.check(text('Giá trị\tĐơn vị\tNội dung\n95,7%\tngười\txã'));
    expect(clash.faults.map(({ code }) => code)).to.deep.equal(['not-a-number']);
  });

  it('asks in forms for nothing that tables have no column for', () => {
    for (const widget of Object.keys(FORMS) as WidgetName[]) {
      const unknown = FORMS[widget].fields.filter(({ key }) => !(key in KINDS[widget].schema.columns));
      expect(unknown, widget).to.deep.equal([]);
    }
  });
});

describe('forms and texts', () => {
  const { schema } = KINDS.ticker;
  /** The form that comes back from the text that a form becomes. */
  const becomes = (filled: Form, of = schema) => {
    const asText = textOfForm(filled, of, true);
    return 'text' in asText ? formOf(asText.text, of) : asText;
  };
  const cells = text('Giá trị\tNội dung\tNguồn\n5\tx\tSở') as Extract<Source, { kind: 'text' }>;

  it('become each other', () => {
    const filled = formOf(cells, schema);
    expect(filled).to.deep.equal(form({ value: '5', label: 'x', source: 'Sở' }));
    expect(filled && becomes(filled)).to.deep.equal(filled);
  });

  it('keep every column: of the same meaning, without a heading, with an unknown one', () => {
    const table = text('Giá trị\tSố liệu\tNội dung\t\tMàu cờ\n5\t6\tx\tthêm\tđỏ') as Extract<Source, { kind: 'text' }>;
    const filled = formOf(table, schema);
    expect(filled?.rows).to.deep.equal([{ value: '5', 'Số liệu': '6', label: 'x', '4': 'thêm', 'Màu cờ': 'đỏ' }]);
    expect(filled && becomes(filled)).to.deep.equal(filled);
  });

  for (const [name, row] of [
    ['one column with commas', { label: 'Xã A, huyện B; tỉnh C' }],
    ['a line break, a tab and quotation marks', { label: 'Xã\n“A”', source: 'Sở\t"Y tế"' }],
    ['what looks like a question bank', { label: '{=Ba ~Hai}' }],
    ['an address without its source', { value: '5', label: 'x', link: 'https://a.vn' }],
  ] as const)
    it(`keep ${name}`, () => {
      expect(becomes(form(row))).to.deep.equal(form(row));
    });

  it('name the cell that would be lost, and change nothing', () => {
    const beside = { ...form({ value: '5', label: 'x' }), about: { title: 'DTI', link: 'https://a.vn' } };
    expect(textOfForm(beside, KINDS.ranking.schema, true)).to.deep.equal({ lost: { part: 'link' } });
    const inRow = { ...form({}, { value: '5', label: 'x', previousPeriod: '2021' }), about: { title: 'DTI' } };
    expect(textOfForm(inRow, KINDS.ranking.schema, true)).to.deep.equal({ lost: { part: 'previousPeriod', index: 1 } });
  });

  for (const [path, file] of [
    ['statistics[1].approximate', { statistics: [{ label: 'y' }, { value: 5, label: 'x', approximate: true }] }],
    ['statistics[0].previous[1]', { statistics: [{ label: 'y', previous: [{ value: 1 }, { value: 2 }] }] }],
    ['author', { author: { name: 'Sở', phone: 113 }, statistics: [{ label: 'y' }] }],
    ['lang', { lang: 'fr', statistics: [{ label: 'y' }] }],
  ] as const)
    it(`name what a form can’t hold: ${path}`, () => {
      expect(lostInForm({ kind: 'text', name: '', text: JSON.stringify(file) }, schema)).to.equal(path);
    });

  it('take JSON into a form only where nothing would be lost', () => {
    const json = (item: object) =>
      formOf({ kind: 'text', name: '', text: JSON.stringify({ statistics: [item] }) }, schema);
    const held = json({
      value: 5,
      label: 'x',
      source: { name: 'Sở', href: 'https://a.vn' },
      previous: [{ value: 4, period: '2021' }],
    });
    expect(held?.rows).to.deep.equal([
      { value: '5', label: 'x', source: 'Sở', link: 'https://a.vn', previousValue: '4', previousPeriod: '2021' },
    ]);
    expect(json({ value: 5, label: 'x', approximate: true })).to.equal(undefined);
    expect(
      json({ value: 5, label: 'x', previous: [1, 2].map((value) => ({ value, period: `202${value}` })) }),
    ).to.equal(undefined);
  });

  it('leave a table with too few cells as it is', () => {
    expect(formOf({ kind: 'text', name: '', text: 'Giá trị\tNội dung\n5' }, schema)).to.equal(undefined);
  });

  it('keep what stands beside the list', () => {
    const ranking = { ...form({ value: '1', label: 'An Giang' }), about: { title: 'DTI', source: 'Bộ' } };
    expect(becomes(ranking, KINDS.ranking.schema)).to.deep.equal(ranking);
  });
});

describe('files', () => {
  for (const name of ['cu.xls', 'macro.XLSM', 'bang.ods'])
    it(`asks for ${name} as .xlsx`, async () => {
      expect(await textOfFile(new File(['x'], name))).to.deep.equal({ fault: 'other-spreadsheet' });
    });

  for (const [name, content] of [
    ['bao-cao.pdf', '%PDF-1.7'],
    ['bao-cao.docx', 'PK'],
    ['khong-duoi', 'a,b'],
  ] as const)
    it(`refuses ${name}`, async () => {
      expect(await textOfFile(new File([content], name))).to.deep.equal({ fault: 'unreadable' });
    });

  for (const [name, content] of [
    ['anh.csv', 'PNG\0\0'],
    ['tcvn3.csv', new Uint8Array([0x53, 0xe8, 0x2c, 0x31])],
  ] as const)
    it(`finds no letters in ${name}`, async () => {
      expect(await textOfFile(new File([content], name))).to.deep.equal({ fault: 'no-letters' });
    });

  it('reads what a spreadsheet saves as Unicode text', async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...'a\tb'].flatMap((sign) => [sign.charCodeAt(0), 0])]);
    expect(await textOfFile(new File([utf16], 'bang.txt'))).to.deep.equal({ text: 'a\tb' });
  });

  it('are where their widget’s address says, and called so', () => {
    const named = withSrc({ ...begin('vi'), widget: 'ticker' }, ' /tep/so-lieu.csv?v=2 ');
    expect([srcOf(named), fileNameOf(named)]).to.deep.equal(['/tep/so-lieu.csv?v=2', 'so-lieu.json']);
    const other = { ...named, widget: 'quiz' } as const;
    expect([srcOf(other), fileNameOf(other)]).to.deep.equal(['/noi-dung/quiz.json', 'quiz.json']);
  });
});

describe('snippets', () => {
  const parts: Parts = {
    widget: 'ticker',
    title: 'Con số',
    language: 'vi',
    theme: 'auto',
    attributes: { display: 'grid' },
    markup: h('sen-ticker', { lang: 'vi' }, h('ul', {}, h('li', {}, h('data', { value: 5 }, '5'), ' <xã>'))),
    content: { statistics: [{ value: 5, label: 'a&b' }] },
    folder: 'https://huyen.vn/sen/',
    integrity: {
      version: '0.1.0',
      files: { 'sen.js': 'sha384-A', 'parts/x-1234567.js': 'sha384-B', 'sen.css': 'sha384-C' },
    },
    hasMap: false,
    script: 'let a = "</script><!--";',
    sheet: 'a{color:red}',
    height: 340,
  };
  const WIDGET = '<sen-ticker lang="vi">\n<ul>\n<li><data value="5">5</data> &lt;xã&gt;</li>\n</ul>\n</sen-ticker>';

  it('name the loader by its whole address and hash', () => {
    expect(SNIPPETS.tag(parts)).to.equal(
      `<link rel="stylesheet" href="https://huyen.vn/sen/sen.css">
<script type="module" src="https://huyen.vn/sen/sen.js" integrity="sha384-A" crossorigin="anonymous"></script>
${WIDGET}`,
    );
    expect(SNIPPETS.tag({ ...parts, integrity: undefined })).to.contain('src="https://huyen.vn/sen/sen.js"></script>');
  });

  it('tell the hashes of what loads later before anything loads', () => {
    const snippet = SNIPPETS.tag({ ...parts, hasMap: true });
    const [, map = ''] = /<script type="importmap">([^]*?)<\/script>/.exec(snippet) ?? [];
    expect(JSON.parse(map)).to.deep.equal({ integrity: { 'https://huyen.vn/sen/parts/x-1234567.js': 'sha384-B' } });
    expect(snippet.indexOf('importmap')).to.be.lessThan(snippet.indexOf('sen.js"'));
  });

  it('write plain HTML without any tag of ours', () => {
    expect(SNIPPETS.plain(parts))
      .to.contain('data-sen="ticker"')
      .and.not.to.match(/<\/?sen-/);
  });

  it('let no script end before it is over', () => {
    const snippet = SNIPPETS.alone(parts);
    expect(snippet.match(/<\/script/g)).to.have.length(1);
    expect(snippet).not.to.contain('<!--');
    const [, script = ''] = /<script>([^]*)<\/script>/.exec(snippet) ?? [];
    expect(new Function(`${script}; return a;`)()).to.equal('</script><!--');
  });

  it('put attributes and content of a frame into its address', () => {
    const document = new DOMParser().parseFromString(SNIPPETS.frame({ ...parts, theme: 'dark' }), 'text/html');
    const frame = document.querySelector('iframe');
    const { origin, pathname, searchParams, hash } = new URL(frame?.src ?? '');
    expect(origin + pathname).to.equal('https://huyen.vn/sen/frame.html');
    expect(Object.fromEntries(searchParams)).to.deep.equal({
      widget: 'ticker',
      lang: 'vi',
      theme: 'dark',
      display: 'grid',
    });
    expect(JSON.parse(decodeURIComponent(hash.slice(1)))).to.deep.equal(parts.content);
    expect(frame?.title).to.equal('Con số');
    expect(frame?.hasAttribute('sandbox'), 'a sandbox would keep it from reading files').to.equal(false);
  });
});

describe('links to the work', () => {
  const linkTo = async (given: Work): Promise<string> => (await toLink(given)) ?? '';
  const work = withSource({ ...begin('km'), widget: 'quote' }, form({ text: 'Chuyển đổi số…', name: 'Nguyễn' }));

  it('bring all of it back, compressed or not', async () => {
    const link = await linkTo(work);
    expect(link).to.match(/^work=z[\w-]+$/);
    expect(await openLink(link)).to.deep.equal({ work });
    const plain = btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(work))));
    const address = `work=t${plain.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`;
    expect(await openLink(address)).to.deep.equal({ work });
  });

  it('are shorter than what they hold', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({ value: String(index), label: 'Tỉnh, thành phố' }));
    const long = withSource(work, form(...rows));
    expect((await linkTo(long)).length).to.be.lessThan(JSON.stringify(long).length / 2);
  });

  it('are not made of more than can be opened again', async () => {
    const big = (length: number) => withSource(work, text('x'.repeat(length)));
    const fitting = big(4_900_000);
    expect(await openLink(await linkTo(fitting))).to.deep.equal({ work: fitting });
    expect(await toLink(big(5_000_000))).to.equal(undefined);
    const noise = Array.from({ length: 45 }, () => crypto.getRandomValues(new Uint8Array(40_000)).join(''));
    expect(await toLink(withSource(work, text(noise.join(''))))).to.equal(undefined);
  });

  it('set no attributes but those that the form offers', async () => {
    const link = await linkTo({
      ...work,
      widget: 'countdown',
      drafts: {
        countdown: {
          source: form({ summary: 'A', start: '10-10' }),
          options: {
            display: 'inline',
            precision: 'x',
            onfocus: 'alert(1)',
            autofocus: '',
            'x><script>': '',
            src: '/y',
          },
          src: '',
        },
      },
    });
    const opened = await openLink(link);
    expect('work' in opened && attributesOf(opened.work)).to.deep.equal({ display: 'inline' });
  });

  for (const [name, spoil] of [
    ['cut off', (link: string) => link.slice(0, -9)],
    ['of other signs', () => 'work=z***'],
    ['empty', () => 'work='],
    ['no compressed data', () => 'work=zAAAA'],
    ['no JSON', () => `work=t${btoa('{')}`],
    ['JSON of something else', () => `work=t${btoa('{"widget":"x"}').replace(/=+$/, '')}`],
  ] as const)
    it(`are said to be broken where they are ${name}`, async () => {
      expect(await openLink(spoil(await linkTo(work)))).to.deep.equal({ fault: 'broken' });
    });
});

it('makes no snippet with attributes that do something by themselves', () => {
  for (const name of ['onclick', 'style', 'x><script>', 'ON'])
    expect(() => h('sen-quiz', { [name]: 'x' })).to.throw(TypeError);
  expect(h('sen-quiz', { 'pass-mark': 5 }).attributes).to.deep.equal({ 'pass-mark': '5' });
});

it('writes the words around the content in the language of the widget', async () => {
  const { markup } = await KINDS.quiz.check(text('Câu hỏi\tA\tB\tĐúng\nMấy?\tHai\tBa\tB'));
  expect(JSON.stringify(markup(words, {}))).to.contain('Đáp án');
});
