/** Snippets hold what they are made of: what the builder writes as HTML, the widgets read back the same. */
import { expect } from '@open-wc/testing';
import type { Reading } from '../../src/content/problem.js';
import type { WidgetName } from '../../src/embed/builder/builder.model.js';
import { besideList } from '../../src/embed/builder/texts.js';
import { KINDS } from '../../src/embed/builder/kinds.js';
import { toHtml, toNodes } from '../../src/embed/markup/index.js';
import { fromChildren as countdown } from '../../src/widgets/countdown/countdown.content.js';
import { fromChildren as glossary } from '../../src/widgets/glossary/glossary.content.js';
import { fromChildren as pillars } from '../../src/widgets/pillars/pillars.content.js';
import { fromChildren as programme } from '../../src/widgets/programme/programme.content.js';
import { fromChildren as quiz } from '../../src/widgets/quiz/quiz.content.js';
import { fromChildren as quote } from '../../src/widgets/quote/quote.content.js';
import { fromChildren as ranking } from '../../src/widgets/ranking/ranking.content.js';
import { fromChildren as roadmap } from '../../src/widgets/roadmap/roadmap.content.js';
import { fromChildren as ticker } from '../../src/widgets/ticker/ticker.content.js';

type Parts = Readonly<Record<string, unknown>>;

const READERS: Readonly<Record<WidgetName, (host: Element) => Reading<unknown>>> = {
  countdown,
  programme,
  ticker,
  ranking,
  quiz,
  pillars,
  roadmap,
  quote,
  glossary,
};
/** A page that loads no picture. */
const inert = document.implementation.createHTMLDocument();
const words = { msg: ((template: unknown) => template) as never, language: 'vi' } as const;

/** The builder's answer to a file of `items`, with what stands `beside` them. */
async function check(widget: WidgetName, items: readonly Parts[], beside: Parts = {}) {
  const { schema, check } = KINDS[widget];
  const checked = await check({ kind: 'text', name: '', text: JSON.stringify({ ...beside, [schema.list]: items }) });
  expect(checked.faults).to.deep.equal([]);
  const markup = checked.markup(words, {});
  if (!markup) throw new Error(`There is no HTML of ${JSON.stringify(items)}.`);
  return {
    isFileOnly: checked.isFileOnly,
    items: checked.file[schema.list] as Parts[],
    html: toHtml(markup),
    attributes: markup.attributes,
    read: READERS[widget](toNodes(markup, inert)),
  };
}

/** Without parts that say nothing, and without `left`. */
const plain = (items: readonly unknown[], left: readonly string[] = []): unknown =>
  JSON.parse(
    JSON.stringify(items, (key, value: unknown) =>
      left.includes(key) || value === '' || (Array.isArray(value) && value.length === 0) ? undefined : value,
    ),
  );

/** Earlier figures have the unit of the last one, which tables repeat; a citation without a name only dates a figure. */
const asInFile = ({ previous, source, ...item }: Parts): Parts => ({
  ...item,
  previous: (previous as Parts[] | undefined)?.map(({ unit: _, ...rest }) => rest),
  source: (source as Parts | undefined)?.['name'] ? source : undefined,
});

/** What HTML says in other words: that a date is only about so stands in its text. */
const inWords = ({ approximate, period, ...item }: Parts): Parts => ({
  ...item,
  period: approximate ? `khoảng ${String(period)}` : period,
});

const SOURCE = { name: 'Sở Thông tin và Truyền thông', href: 'https://stttt.angiang.gov.vn' };

/** Items of each widget, with every part that HTML holds. */
const CONTENTS: readonly (readonly [WidgetName, items: readonly Parts[], beside?: Parts])[] = [
  ['countdown', [{ summary: 'Ngày Chuyển đổi số', start: '10-10' }]],
  ['countdown', [{ summary: 'Triển lãm', start: '2022-10-27', end: '2022-10-28T11:00:30' }]],
  [
    'programme',
    [
      {
        id: 'khai-mac',
        summary: 'Khai mạc',
        start: '2027-10-10T00:30:00Z',
        end: '2027-10-10T02:00:00Z',
        location: 'Hội trường tỉnh',
        track: 'Lễ',
        description: 'Dòng một\nDòng hai',
        source: SOURCE,
      },
      { summary: 'Bế mạc', start: '--10-12' },
    ],
  ],
  [
    'ticker',
    [
      { value: 1250, prefix: 'gần', unit: 'tỷ đồng', label: 'thu về', better: 'higher', period: '2022' },
      { value: 54, unit: '/63', label: 'hạng', better: 'lower', source: SOURCE, period: '10/2022', approximate: true },
      { value: -1.25, unit: '%', label: 'so với năm trước', previous: [{ value: 1250.5, period: '2021' }] },
      { value: 3, unit: 'xã', label: 'có mạng', previous: [{ value: 2, period: '2021' }], source: { name: 'Sở' } },
    ],
  ],
  [
    'ranking',
    [
      { value: 54, unit: '/63', label: 'An Giang', previous: [{ value: 42, period: '2021' }] },
      { value: 1, unit: '/63', label: 'Đà Nẵng' },
    ],
    { title: 'Chỉ số DTI', better: 'lower', period: '2022', source: SOURCE },
  ],
  [
    'ranking',
    [
      { value: 86.5, unit: 'tỷ', label: 'An Giang' },
      { value: 90, unit: 'điểm', label: 'Đồng Tháp' },
    ],
  ],
  [
    'quiz',
    [
      {
        prompt: 'Mấy trụ cột?',
        options: [{ text: 'Ba', correct: true }, { text: 'Hai' }],
        explanation: 'Chính quyền số, kinh tế số, xã hội số.',
        source: SOURCE,
      },
      {
        prompt: 'Những gì?',
        multiple: true,
        options: [{ text: 'A', correct: true }, { text: 'B', correct: true }, { text: 'C' }],
      },
    ],
  ],
  [
    'roadmap',
    [
      {
        id: 'mot',
        title: 'Dịch vụ công',
        start: '2021',
        end: '2025',
        status: 'late',
        description: 'Một\nHai',
        source: SOURCE,
      },
      { title: 'Xong', start: '2030-12' },
    ],
  ],
  [
    'quote',
    [
      {
        id: 'gan-dan',
        kind: 'statement',
        text: 'Gần dân.\nVì dân.',
        name: 'Nguyễn Văn A',
        role: 'Giám đốc, Sở',
        date: '2022-10-27',
        source: SOURCE,
        image: { src: 'a.jpg', alt: 'Ông A' },
      },
      { kind: 'paraphrase', text: 'Nói lại.', name: 'Bà B', source: { name: 'Báo' } },
    ],
  ],
  [
    'glossary',
    [
      {
        id: 'dti',
        term: 'Chỉ số chuyển đổi số',
        abbreviation: 'DTI',
        definition: 'Số đo.',
        example: 'An Giang hạng 54.',
        related: ['so-hoa'],
        source: SOURCE,
      },
      { id: 'so-hoa', term: 'Số hoá', definition: 'Giấy thành số.' },
    ],
  ],
];

describe('HTML of a widget', () => {
  for (const [widget, items, beside] of CONTENTS)
    it(`of ${widget} says ${JSON.stringify(items)}`, async () => {
      const { isFileOnly, items: expected, read, attributes, html } = await check(widget, items, beside);
      expect(isFileOnly).to.equal(false);
      expect(read.faults, html).to.deep.equal([]);
      // Tables say by an attribute which direction is better; that several answers are right is plain to readers.
      const elsewhere = { ranking: ['better'], quiz: ['multiple'] }[widget as string];
      const figures = read.items.map((item) => asInFile(item as Parts));
      expect(plain(figures, elsewhere), html).to.deep.equal(plain(expected.map(inWords), elsewhere));
      if (widget === 'ranking') expect(attributes['better']).to.equal(expected[0]?.['better']);
    });
});

describe('HTML of An Giang’s content', () => {
  for (const [widget, name, left] of [
    ['programme', 'programme', ['timezone', 'url', 'status']],
    ['ticker', 'statistics', ['description', 'target']],
    ['ranking', 'ranking', ['better']],
    ['quiz', 'quiz', ['id', 'category', 'hint', 'reading', 'weight']],
    ['roadmap', 'roadmap', []],
    ['quote', 'quotes', []],
    ['glossary', 'glossary', []],
  ] as const)
    for (const language of ['vi', 'en', 'km'])
      it(`says what ${name}.${language}.json does`, async () => {
        const response = await fetch(`/campaigns/an-giang-2022/${name}.${language}.json`);
        const file = (await response.json()) as Parts;
        const { schema } = KINDS[widget];
        const { read, items: expected } = await check(widget, file[schema.list] as Parts[], besideList(file, schema));
        expect(read.faults).to.deep.equal([]);
        const figures = read.items.map((item) => asInFile(item as Parts));
        expect(plain(figures, left)).to.deep.equal(plain(expected.map(inWords), left));
      });
});

it('sets words apart from the figures of a ticker, earlier ones too', async () => {
  const item = { value: 3, unit: 'xã', label: 'có mạng', previous: [{ value: 2, period: '2021' }] };
  const { html } = await check('ticker', [item]);
  expect(html).to.contain('>3 xã<').and.to.contain('>2 xã<');
});

describe('dates of events in HTML', () => {
  for (const [start, end, timezone, shown] of [
    ['2027-10-10T00:30:00Z', '2027-10-10T02:00:00Z', undefined, '07:30, 10/10/2027 – 09:00'],
    ['2027-10-10T15:00:00Z', '2027-10-10T18:00:00Z', undefined, '22:00, 10/10/2027 – 01:00, 11/10/2027'],
    ['2027-10-10T00:30:00Z', undefined, 'Europe/Paris', '02:30, 10/10/2027'],
    ['2027-10-10T07:30:15+07:00', undefined, undefined, '07:30:15, 10/10/2027'],
    ['2027-10-10T07:00:00', '2027-10-10T09:30', undefined, '07:00, 10/10/2027 – 09:30'],
    ['2027-10-10 00:00', undefined, 'Europe/Paris', '00:00, 10/10/2027'],
    ['2027-10-10', '2027-10-12', undefined, '10/10/2027 – 12/10/2027'],
    ['--10-10', undefined, undefined, '10/10'],
  ] as const)
    it(`say ${start} as ${shown}, in ${timezone ?? 'Vietnam'}`, async () => {
      const event = { summary: 'Khai mạc', start, end, timezone };
      const { read, html } = await check('programme', [event]);
      expect(html.replace(/<[^>]*>/g, '')).to.contain(shown);
      expect(plain(read.items)).to.deep.equal(plain([{ summary: 'Khai mạc', start, end }]));
    });

  it('are those of clocks in the place of a countdown', async () => {
    const { html } = await check('countdown', [{ summary: 'Hội thảo', start: '2027-10-10T00:30:00Z' }]);
    expect(html).to.contain('<time datetime="2027-10-10T00:30:00Z">07:30, 10/10/2027</time>');
  });
});
