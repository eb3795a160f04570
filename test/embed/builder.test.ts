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
  type Source,
  type WidgetName,
} from '../../src/embed/builder/builder.model.js';
import { FORMS } from '../../src/embed/builder/fields.js';
import { KINDS } from '../../src/embed/builder/kinds.js';
import { attributesOf } from '../../src/embed/builder/previewing.js';
import { formOf, textOfForm } from '../../src/embed/builder/rows.js';
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

  it('asks in forms for nothing that tables have no column for', () => {
    for (const widget of Object.keys(FORMS) as WidgetName[]) {
      const unknown = FORMS[widget].fields.filter(({ key }) => !(key in KINDS[widget].schema.columns));
      expect(unknown, widget).to.deep.equal([]);
    }
  });
});

describe('forms and texts', () => {
  const { schema } = KINDS.ticker;
  const cells = text('Giá trị\tNội dung\tNguồn\n5\tx\tSở') as Extract<Source, { kind: 'text' }>;

  it('become each other', () => {
    const filled = formOf(cells, schema);
    expect(filled).to.deep.equal(form({ value: '5', label: 'x', source: 'Sở' }));
    const written = filled && textOfForm(filled, schema, true);
    expect(written && formOf(written, schema)).to.deep.equal(filled);
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
    const written = textOfForm(ranking, KINDS.ranking.schema, true);
    expect(formOf(written, KINDS.ranking.schema)).to.deep.equal(ranking);
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
  const work = withSource({ ...begin('km'), widget: 'quote' }, form({ text: 'Chuyển đổi số…', name: 'Nguyễn' }));

  it('bring all of it back, compressed or not', async () => {
    const link = await toLink(work);
    expect(link).to.match(/^work=z[\w-]+$/);
    expect(await openLink(link)).to.deep.equal({ work });
    const plain = btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(work))));
    const address = `work=t${plain.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`;
    expect(await openLink(address)).to.deep.equal({ work });
  });

  it('are shorter than what they hold', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({ value: String(index), label: 'Tỉnh, thành phố' }));
    const long = withSource(work, form(...rows));
    expect((await toLink(long)).length).to.be.lessThan(JSON.stringify(long).length / 2);
  });

  it('set no attributes but those that the form offers', async () => {
    const link = await toLink({
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
      expect(await openLink(spoil(await toLink(work)))).to.deep.equal({ fault: 'broken' });
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
