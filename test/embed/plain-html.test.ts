import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { adopt as adoptAs } from '../../src/embed/plain-html.js';
import { datesIn } from '../../src/embed/plain/said.js';
import { fromChildren as countdown } from '../../src/widgets/countdown/countdown.content.js';
import { fromChildren as glossary } from '../../src/widgets/glossary/glossary.content.js';
import { fromChildren as pillars } from '../../src/widgets/pillars/pillars.content.js';
import { fromChildren as programme } from '../../src/widgets/programme/programme.content.js';
import { fromChildren as quiz } from '../../src/widgets/quiz/quiz.content.js';
import { fromChildren as quote } from '../../src/widgets/quote/quote.content.js';
import { fromChildren as ranking } from '../../src/widgets/ranking/ranking.content.js';
import { fromChildren as roadmap } from '../../src/widgets/roadmap/roadmap.content.js';
import { fromChildren as ticker } from '../../src/widgets/ticker/ticker.content.js';

const READERS = { countdown, glossary, pillars, programme, quiz, quote, ranking, roadmap, ticker };
type Name = keyof typeof READERS;

const adopt = (element: HTMLElement) => adoptAs(element, `sen-${element.dataset['sen']}`);

/** A host with `inside`, as an editor saved it. */
function host(name: string, inside: string, attributes = ''): HTMLElement {
  const { body } = new DOMParser().parseFromString(
    `<html lang="vi"><div data-sen="${name}" ${attributes}>${inside}</div>`,
    'text/html',
  );
  return body.firstElementChild as HTMLElement; // what was written right there
}

/** What the widget reads of it, or what is wrong with it. */
function read(name: Name, inside: string): unknown[] {
  const widget = adopt(host(name, inside));
  const { items, faults } = READERS[name](widget ?? document.body);
  return faults.length > 0 ? [...faults] : [...items];
}

const GUID = '<b id="docs-internal-guid-1" style="font-weight:normal">';
const QUESTION = '<p>Ngày nào?</p><ul><li>1/1</li><li>10/10</li></ul>';
const ROWS = '<tr><td>An Giang</td><td>42</td><td>54</td></tr><tr><td>Đà Nẵng</td><td>–</td><td>1</td></tr>';

/** What an editor did: to which widget, what it left, and what is to be read of the first item then. */
const CASES: readonly [what: string, widget: Name, inside: string, expected: object][] = [
  [
    'keeps a day in a span',
    'countdown',
    '<p><b>Ngày hội</b> <span data-datetime="10-10">mùng 10</span></p>',
    { summary: 'Ngày hội', start: '10-10' },
  ],
  ['reads a day of text', 'countdown', '<p><b>Ngày hội</b> 10 tháng 10</p>', { summary: 'Ngày hội', start: '10-10' }],
  [
    'reads from and to',
    'countdown',
    'Ngày hội từ&nbsp;27/10/2022 đến 28/10/2022',
    { start: '2022-10-27', end: '2022-10-28' },
  ],
  [
    'takes a year in a name for no day',
    'countdown',
    '<p>Ngày hội 2022, 27/10/2022</p>',
    { summary: 'Ngày hội 2022,', start: '2022-10-27' },
  ],
  [
    'reads the hours of a day',
    'programme',
    '<ol><li><p>07:30, 28/10/2022 – 11:00</p><h3>Khai mạc</h3></li></ol>',
    { id: 'khai-mac', summary: 'Khai mạc', start: '2022-10-28T07:30', end: '2022-10-28T11:00' },
  ],
  [
    'reads times that lost what they say to machines',
    'programme',
    '<ul><li><time>7h30, 28/10/2022</time> – <time>11:00</time> <h3>Khai mạc</h3></li></ul>',
    { start: '2022-10-28T07:30', end: '2022-10-28T11:00' },
  ],
  [
    'takes no day of a description for the end',
    'programme',
    '<ol><li><time datetime="2022-10-28">Thứ Sáu</time> <b>Khai mạc</b> <p>1/1/2023</p></li></ol>',
    { start: '2022-10-28', end: undefined, description: '1/1/2023' },
  ],
  [
    'keeps text without a box of its own',
    'programme',
    '<ol><li><br><p><span>28/10/2022</span><br></p><h2>Khai mạc</h2><br>Hội trường&nbsp;tỉnh<p>&nbsp;</p><p><i>Báo</i></p></li></ol>',
    { summary: 'Khai mạc', description: 'Hội trường tỉnh', source: { name: 'Báo', href: undefined } },
  ],
  [
    'takes a place out of its paragraph',
    'programme',
    '<ol><li><p>28/10/2022</p><h3>A</h3><address><p>Xã B</p></address></li></ol>',
    { location: 'Xã B', description: undefined },
  ],
  [
    'reads years',
    'roadmap',
    '<ol><li><p>2021 – 2025</p><p><b>Mục tiêu 2025</b></p></li></ol>',
    { title: 'Mục tiêu 2025', start: '2021', end: '2025' },
  ],
  ['reads a month', 'roadmap', '<ol><li><p>6/2020</p><h4>Bắt đầu</h4></li></ol>', { start: '2020-06', end: undefined }],
  [
    'reads a number and what belongs to it',
    'ticker',
    '<ul><li>gần 95,7% hộ có mạng</li></ul>',
    { value: 95.7, prefix: 'gần', unit: '%', label: 'hộ có mạng' },
  ],
  ['reads thousands', 'ticker', '<ul><li>1.234.567 người</li></ul>', { value: 1234567, label: 'người' }],
  [
    'reads the figure before it, and the source with its year',
    'ticker',
    '<ul><li>hạng 54/63 của tỉnh (2021: 42/63) <a href="/d"><em>Cổng DTI</em></a><em>, 2022</em></li></ul>',
    {
      value: 54,
      unit: '/63',
      previous: [{ value: 42, period: '2021' }],
      period: '2022',
      source: { name: 'Cổng DTI', href: '/d' },
    },
  ],
  [
    'keeps what stands beside paragraphs of a list',
    'ticker',
    '<p></p><ul><p>&nbsp;</p><li><p><font color="red"><span style="x">5</span></font> xã</p></li></ul>',
    { value: 5, label: 'xã' },
  ],
  [
    'finds a right answer in bold',
    'quiz',
    `<ol><li>${QUESTION}<p>Đáp án: <b>10/10</b>.</p><p>Hai chữ số.</p></li></ol>`,
    {
      options: [
        { text: '1/1', correct: undefined },
        { text: '10/10', correct: true },
      ],
      explanation: 'Hai chữ số.',
    },
  ],
  [
    'finds a right answer after a colon',
    'quiz',
    `<ol><li>${QUESTION}<p>Đáp án: 10/10.</p></li></ol>`,
    {
      options: [
        { text: '1/1', correct: undefined },
        { text: '10/10', correct: true },
      ],
      explanation: undefined,
    },
  ],
  [
    'finds right answers after a Khmer colon',
    'quiz',
    `<ol><li>${QUESTION}<p>ចម្លើយ៖ 1/1; 10/10</p></li></ol>`,
    {
      options: [
        { text: '1/1', correct: true },
        { text: '10/10', correct: true },
      ],
    },
  ],
  [
    'finds a right answer that is an option in bold',
    'quiz',
    '<ol><li>Ngày nào?<ul><li>1/1</li><li><strong>10/10</strong></li></ul></li></ol>',
    {
      prompt: 'Ngày nào?',
      options: [
        { text: '1/1', correct: undefined },
        { text: '10/10', correct: true },
      ],
    },
  ],
  [
    'keeps an answer that is folded still',
    'quiz',
    `<ol><li>${QUESTION}<details><summary>Đáp án</summary><p><b>10/10</b></p><p><i>Báo</i></p></details></li></ol>`,
    { source: { name: 'Báo', href: undefined } },
  ],
  [
    'numbers questions again',
    'quiz',
    `<ul><li>${QUESTION}<p>Đáp án: <b>1/1</b></p></li></ul>`,
    { prompt: 'Ngày nào?' },
  ],
  [
    'brings a list back into its question',
    'quiz',
    '<ol><li><p>Ngày nào?</p></li><ul><li>1/1</li><li><b>10/10</b></li></ul></ol>',
    { prompt: 'Ngày nào?' },
  ],
  [
    'tells who said what by the name in bold',
    'quote',
    '<blockquote><p>Dân là gốc.</p></blockquote><p><b>Lê A</b>, giáo viên, 27/10/2022, <i>Báo</i></p><p>Ai cũng cần.</p><p><b>Lê B</b></p>',
    {
      kind: 'statement',
      text: 'Dân là gốc.',
      name: 'Lê A',
      role: 'giáo viên',
      date: '2022-10-27',
      source: { name: 'Báo', href: undefined },
    },
  ],
  [
    'takes no retold text for a quotation',
    'quote',
    '<div><p>Ai cũng cần.</p><p><b>Lê B</b>, nông dân</p></div>',
    { kind: 'paraphrase', text: 'Ai cũng cần.', name: 'Lê B' },
  ],
  [
    'heads a table',
    'ranking',
    `<p>Chỉ số <em>Cổng, 2022</em></p><figure class="table"><table><tbody><tr><td>Tỉnh</td><td>2021</td><td>2022</td></tr>${ROWS}</tbody></table></figure>`,
    {
      label: 'An Giang',
      value: 54,
      period: '2022',
      description: 'Chỉ số',
      previous: [{ value: 42, unit: undefined, period: '2021' }],
    },
  ],
  [
    'takes the caption that a figure has',
    'ranking',
    `<figure><table><thead><tr><th>Tỉnh</th><th>2021</th><th>2022</th></tr></thead>${ROWS}</table><figcaption>Chỉ số</figcaption></figure>`,
    { description: 'Chỉ số' },
  ],
  [
    'divides pillars at their headings',
    'pillars',
    '<h2>Kinh tế số</h2><p>Một.</p><h3>Ví dụ</h3><p>Hai.</p><h2>Xã hội số</h2><p>Ba.</p>',
    { id: 'kinh-te-so', title: 'Kinh tế số', level: 2 },
  ],
  [
    'divides pillars at lines in bold',
    'pillars',
    '<p><b>Kinh tế số</b></p><p>Một.</p>',
    { id: 'kinh-te-so', title: 'Kinh tế số' },
  ],
  [
    'opens boxes around everything',
    'pillars',
    '<div><div><h2>Kinh tế số</h2><div>Một.</div></div></div>',
    { title: 'Kinh tế số' },
  ],
  [
    'reads words under headings',
    'glossary',
    '<h3>Chuyển đổi số (CĐS)</h3><p>Đổi cách làm.</p><p>Ví dụ.</p><p><i><a href="/n">Nguồn</a></i></p>',
    {
      id: 'chuyen-doi-so',
      term: 'Chuyển đổi số',
      abbreviation: 'CĐS',
      definition: 'Đổi cách làm.',
      example: 'Ví dụ.',
      source: { name: 'Nguồn', href: '/n' },
    },
  ],
  [
    'names a word as links to it do',
    'glossary',
    '<h3>Số hoá</h3><p>A.</p><h3>Dữ liệu</h3><p>B.</p><p>Xem <a href="#tu-so-hoa">Số hoá</a></p>',
    { id: 'tu-so-hoa' },
  ],
  [
    'keeps links to words that became addresses',
    'glossary',
    '<h3 id="a">A</h3><p>1</p><p>Xem <a href="https://xa.example/bai.html#b">B</a></p><h3 id="b">B</h3><p>2</p>',
    { term: 'A', related: ['b'] },
  ],
  ['opens bold letters around everything', 'glossary', `${GUID}<h3>A</h3><p>1</p></b>`, { term: 'A', definition: '1' }],
  [
    'opens tables around everything',
    'glossary',
    '<table><tr><td><h3>A</h3><p>1</p></td></tr></table>',
    { term: 'A', definition: '1' },
  ],
  [
    'leaves signs that nobody sees',
    'glossary',
    '<h3>\u200bChuyển đổi số (CĐS)\u200b</h3><!-- x --><p>\ufeffMột.\u200b</p>',
    { term: 'Chuyển đổi số', abbreviation: 'CĐS', definition: 'Một.' },
  ],
  ['reads over comments', 'ticker', '<ul><!-- a --><li>5 xã</li><!-- b --></ul>', { value: 5 }],
  ['takes a line under the letters for nothing', 'quote', '<p>Một.</p><p><u><b>Lan</b></u>, xã A</p>', { name: 'Lan' }],
  [
    'knows bold letters by their style',
    'quote',
    '<p>Một.</p><p><span style="font-weight: bold">Lan</span>, xã A</p>',
    { name: 'Lan' },
  ],
  ['leaves empty rows', 'ranking', `<table>${ROWS}<tr><td>&nbsp;</td><td></td><td><br></td></tr></table>`, {}],
  [
    'takes no first place for a heading',
    'ranking',
    `<table><thead><tr><td>Tỉnh</td><td>2021</td><td>2022</td></tr></thead><tbody>${ROWS}</tbody></table>`,
    { label: 'An Giang', value: 54 },
  ],
  [
    'takes no first place for a heading where rows have their own',
    'ranking',
    '<table><tr><td>Tỉnh</td><td>2022</td></tr><tr><th>An Giang</th><td>54</td></tr></table>',
    { label: 'An Giang', value: 54, period: '2022' },
  ],
  [
    'takes no day in bold for a name',
    'programme',
    '<ul><li><p><b>07:30, 28/10/2026</b></p><p><b>Khai mạc</b></p></li></ul>',
    { summary: 'Khai mạc', start: '2026-10-28T07:30' },
  ],
  [
    'finds the answer beside a bold “Đáp án:”, and bold words in what explains it',
    'quiz',
    `<ol><li>${QUESTION}<p><b>Đáp án:</b> 10/10</p><p>Vì <b>luật</b> nói.</p></li></ol>`,
    {
      explanation: 'Vì luật nói.',
      options: [
        { text: '1/1', correct: undefined },
        { text: '10/10', correct: true },
      ],
    },
  ],
  [
    'finds the answer in a line all in bold',
    'quiz',
    `<ol><li>${QUESTION}<p><b>Đáp án: 10/10.</b></p></li></ol>`,
    {
      options: [
        { text: '1/1', correct: undefined },
        { text: '10/10', correct: true },
      ],
    },
  ],
];

/** Of an item, what is expected of it. */
const part = (item: unknown, expected: object): object =>
  Object.fromEntries(Object.entries(item as object).filter(([key]) => key in expected));

describe('adopt()', () => {
  for (const [what, widget, inside, expected] of CASES)
    it(`${what} (${widget})`, () => {
      const [first] = read(widget, inside);
      expect(part(first, expected)).to.deep.equal(part(expected, expected));
    });

  it('tells all pillars, words and quotes from each other', () => {
    expect(
      read('pillars', '<h3>A</h3><p>1</p><h3>B</h3><p>2</p><div data-part="example"><h4>C</h4></div>').length,
    ).to.equal(2);
    expect(read('glossary', '<h3>A</h3><p>1</p><h3>B</h3><p>2</p>').length).to.equal(2);
    expect(read('quote', '<p>1</p><p><b>A</b></p><p>2</p><p>3</p><p><b>B</b></p>').length).to.equal(2);
  });

  it('reads on where an editor made two lists of one', () => {
    const question = `<li>${QUESTION}<p>Đáp án: <b>10/10</b></p></li>`;
    expect(read('quiz', `<ol>${question}</ol><p>&nbsp;</p><ol start="2">${question}</ol>`).length).to.equal(2);
    expect(read('ticker', '<ul><li>5 xã</li></ul><ul><li>6 ấp</li></ul>').length).to.equal(2);
  });

  it('leaves what is not of the widget before and after it', () => {
    for (const [name, inside] of Object.entries({
      ticker: '<ul><li>5 xã</li></ul>',
      ranking: `<table>${ROWS}</table>`,
      glossary: '<dl><dt><dfn>A</dfn></dt><dd>1</dd></dl>',
      quiz: `<ol><li>${QUESTION}<p>Đáp án: <b>10/10</b></p></li></ol>`,
      roadmap: '<ol><li>2020: <b>A</b></li></ol>',
    })) {
      const made = host(name, `<p>Mời xem.</p><p>Số liệu:</p>${inside}<p>Theo tỉnh.</p>`);
      const widget = adopt(made);
      const outside = [...made.childNodes].map((node) => (node === widget ? '*' : node.textContent));
      expect(outside, name).to.deep.equal(
        name === 'ranking' ? ['Mời xem.', '*', 'Theo tỉnh.'] : ['Mời xem.', 'Số liệu:', '*', 'Theo tỉnh.'],
      );
    }
  });

  it('says in English numbers what English numbers say', () => {
    const english = host('ticker', '<ul><li>about 1,234.5 km</li></ul>', 'lang="en"');
    expect(ticker(adopt(english) ?? english).items[0]?.value).to.equal(1234.5);
  });

  it('leaves a day in a name where the host says which it is', () => {
    const made = host('countdown', '<p><b>Ngày 10/10: hội số</b></p>', 'data-date="10-10"');
    expect(countdown(adopt(made) ?? made).items[0]?.summary).to.equal('Ngày 10/10: hội số');
  });

  it('gives two of the same name different anchors', () => {
    const widget = adopt(host('pillars', '<h3>Kinh tế</h3><p>1</p><h3>Kinh tế</h3><p>2</p>'));
    expect([...(widget?.children ?? [])].map(({ id }) => id)).to.deep.equal(['kinh-te', 'kinh-te-2']);
  });

  it('moves what is inside, with whoever listens to it, and hands on attributes', () => {
    const made = host(
      'quiz',
      '<p><a href="#a">A</a></p>',
      'id="q" data-src="a.json" data-pass-mark="5" data-onclick="x" data-style="y" data-role="none" data-0="z"',
    );
    let clicks = 0;
    const link = made.querySelector('a');
    link?.addEventListener('click', () => clicks++);
    const widget = adopt(made);
    link?.click();
    expect(clicks).to.equal(1);
    expect(widget?.contains(link)).to.equal(true);
    expect(widget?.getAttributeNames()).to.deep.equal(['src', 'pass-mark']);
    expect(made.id).to.equal('q');
  });

  it('does nothing the second time', () => {
    const made = host('ticker', '<ul><li>5 xã</li></ul>');
    const first = adopt(made);
    const before = made.outerHTML;
    expect(adopt(made) === first).to.equal(true);
    expect(made.outerHTML).to.equal(before);
  });

  it('leaves what is no widget as it is, and says so', () => {
    const told: unknown[] = [];
    const { error } = console;
    console.error = (text: unknown) => told.push(text);
    const made = host('constructor', '<p>A</p>');
    const widget = adopt(made);
    console.error = error;
    expect(widget).to.equal(undefined);
    expect(made.innerHTML).to.equal('<p>A</p>');
    expect(told.join()).to.match(/data-sen="constructor".*countdown/);
  });

  it('knows every widget that there is', async () => {
    const manifest = (await (await fetch('/custom-elements.json')).json()) as {
      modules: { declarations?: { tagName?: string }[] }[];
    };
    const widgets = manifest.modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap(({ tagName }) => tagName ?? []),
    );
    expect(widgets.length).to.be.greaterThan(9);
    for (const tag of widgets) expect(adopt(host(tag.slice('sen-'.length), ''))?.localName).to.equal(tag);
  });
});

describe('datesIn()', () => {
  for (const [text, expected] of [
    ['27/10/2022', ['2022-10-27']],
    ['7h30 ngày 27/10/2022', ['2022-10-27T07:30']],
    ['ngày 3 tháng 6 năm 2020', ['2020-06-03']],
    ['10 October 2022 to 3 Nov 2022', ['2022-10-10', '2022-11-03']],
    ['10 ខែ 10', ['10-10']],
    ['2022-10-27', ['2022-10-27']],
    ['từ 10/2022 đến 2025', ['2022-10', '2025']],
    ['hạng 54/63, 95,7%', []],
    ['30/02/2022', []],
    ['Quyết định 749/QĐ-TTg', []],
  ] as const)
    it(`finds ${expected.length > 0 ? expected.join(' and ') : 'none'} in “${text}”`, () => {
      expect(datesIn(text).map(({ datetime }) => datetime)).to.deep.equal(expected);
    });
});
