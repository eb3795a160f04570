/** A place among others. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import fc from 'fast-check';
import '../../src/widgets/ranking/index.js';
import { byTime, periodIn } from '../../src/content/period.js';
import { read } from '../../src/content/read.js';
import type { Statistic } from '../../src/content/statistic.js';
import { schema } from '../../src/content/statistic.schema.js';
import { isFound, searchKey } from '../../src/platform/search.js';
import { fromChildren } from '../../src/widgets/ranking/ranking.content.js';
import { chartOf } from '../../src/widgets/ranking/ranking.chart.model.js';
import { barsOf, placeNamed, placesAround, rankingOf, type Better } from '../../src/widgets/ranking/ranking.model.js';
import { csvOf } from '../../src/widgets/ranking/ranking.save.js';
import type { SenRanking } from '../../src/widgets/ranking/ranking.js';
import { drawn, failing, fold, place, shownText } from '../harness.js';

const compare = (a: string, b: string) => a.localeCompare(b, 'vi');
const named = (values: readonly number[]): Statistic[] =>
  values.map((value, index) => ({ value, label: String.fromCharCode(97 + index) }));
const rank = (values: readonly number[], better: Better) => rankingOf(named(values), better, compare);
const written = (values: readonly number[], better: Better) =>
  rank(values, better)
    .places.map(({ statistic, rank, isTied }) => `${rank}${isTied ? '=' : ''}${statistic.label}`)
    .join(' ');

describe('the ranking model', () => {
  for (const [values, better, expected] of [
    [[3, 1, 2], 'higher', '1a 2c 3b'],
    [[3, 1, 2], 'lower', '1b 2c 3a'],
    [[5, 9, 9, 2], 'higher', '1=b 1=c 3a 4d'],
    [[5, 9, 9, 2], 'lower', '1d 2a 3=b 3=c'],
    [[0.5, 0.5, 0.5], 'higher', '1=a 1=b 1=c'],
    [[-1, 0, -1], 'higher', '1b 2=a 2=c'],
  ] as const)
    it(`ranks ${values.join(', ')} as ${expected} where ${better} is better`, () => {
      expect(written(values, better)).to.equal(expected);
    });

  it('gives each place one more than there are better ones, whatever the figures', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -20, max: 20 })),
        fc.constantFrom<Better>('higher', 'lower'),
        (values, better) => {
          const { places, areRanks } = rank(values, better);
          expect(places).to.have.length(values.length);
          for (const { statistic, rank: own, isTied } of places) {
            const isBetter = (one: number) => (better === 'higher' ? one > statistic.value : one < statistic.value);
            expect(own).to.equal(values.filter(isBetter).length + 1);
            expect(isTied).to.equal(values.filter((one) => one === statistic.value).length > 1);
            if (areRanks) expect(own).to.equal(statistic.value);
          }
        },
      ),
    );
  });

  it('takes values to be ranks where they are 1, 2, 2, 4… or out of a number, and only where lower is better', () => {
    expect(rank([1, 2, 2, 4], 'lower').areRanks).to.equal(true);
    expect(rank([1, 2, 3, 4], 'higher').areRanks).to.equal(false);
    expect(rank([1, 3, 4], 'lower').areRanks).to.equal(false);
    const some = rankingOf(
      [42, 54].map((value) => ({ value, label: String(value), unit: '/63' })),
      'lower',
      compare,
    );
    expect(some).to.include({ areRanks: true, total: 63 });
    expect(some.places.map((one) => one.rank)).to.deep.equal([42, 54]);
  });

  it('gives the better rank the longer bar, and the larger amount whichever is better', () => {
    const lengths = (values: number[], better: Better) => {
      const ranking = rank(values, better);
      return Object.fromEntries(
        ranking.places.map((one) => [one.statistic.value, Number(barsOf(ranking)(one).length.toFixed(3))]),
      );
    };
    expect(lengths([1, 2, 2, 4], 'lower')).to.deep.equal({ 1: 1, 2: 0.75, 4: 0.25 });
    expect(lengths([5, 10], 'lower')).to.deep.equal({ 5: 0.5, 10: 1 });
    expect(lengths([5, 10], 'higher')).to.deep.equal({ 5: 0.5, 10: 1 });
    const signed = rank([-5, 15], 'higher');
    expect(signed.places.map(barsOf(signed))).to.deep.equal([
      { start: 0.25, length: 0.75 },
      { start: 0, length: 0.25 },
    ]);
  });

  it('keeps every bar within its room', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.constantFrom<Better>('higher', 'lower'), (values, better) => {
        const ranking = rank(values, better);
        for (const { start, length } of ranking.places.map(barsOf(ranking)))
          expect(start >= 0 && length >= 0 && start + length < 1.000001).to.equal(true);
      }),
    );
  });

  it('shows as many around as asked, fewer at the ends, and whoever is tied at the edge', () => {
    const { places } = rank([1, 2, 3, 3, 3, 6, 7, 7], 'lower');
    const around = (index: number, count: number) => {
      const ours = places[index];
      return ours && placesAround(places, ours, count).map((one) => one.rank);
    };
    expect(around(5, 1)).to.deep.equal([3, 3, 3, 6, 7, 7]);
    expect(around(0, 1)).to.deep.equal([1, 2]);
    expect(around(1, 1)).to.deep.equal([1, 2, 3, 3, 3]);
    expect(around(7, 0)).to.deep.equal([7, 7]);
  });

  it('knows a place without its accents, or by a part that no other has', () => {
    const { places } = rankingOf(
      ['Hà Nam', 'Hà Nội', 'TP. Đà Nẵng', 'Hà'].map((label, index) => ({ value: index, label })),
      'higher',
      compare,
    );
    const find = (name: string) => placeNamed(places, name, searchKey, isFound)?.statistic.label;
    expect(find('ha noi')).to.equal('Hà Nội');
    expect(find(' HÀ ')).to.equal('Hà');
    expect(find('Đà Nẵng')).to.equal('TP. Đà Nẵng');
    expect(find('n')).to.equal(undefined);
    expect(find('Huế')).to.equal(undefined);
  });

  it('leaves those without a figure of the latest year out, and those with no year in', () => {
    const ranking = rankingOf(
      [
        { value: 3, label: 'a', period: '2021' },
        { value: 2, label: 'b', period: '2022' },
        { value: 1, label: 'c' },
      ],
      'higher',
      compare,
    );
    expect(ranking.period).to.equal('2022');
    expect(ranking.places.map(({ statistic }) => statistic.label)).to.deep.equal(['b', 'c']);
  });
});

describe('a period', () => {
  for (const [heading, expected] of [
    ['2021', '2021'],
    ['Hạng 2021', '2021'],
    ['Năm 2021', '2021'],
    ['10/2021', '10/2021'],
    ['Quý 1/2022', 'Q1/2022'],
    ['Tính đến 27/10/2022', '27/10/2022'],
    ['2022-10', '2022-10'],
    ['Hạng', undefined],
    ['63 tỉnh', undefined],
  ] as const)
    it(`of the heading “${heading}” is ${expected}`, () => {
      expect(periodIn(heading)).to.equal(expected);
    });

  it('comes after those before it, however it is written', () => {
    const inOrder = ['2020', 'Q1/2021', 'Q2/2021', '2021-10', '11/2021', '2022', '27/1/2022', '3/2/2022'];
    expect([...inOrder].reverse().sort(byTime)).to.deep.equal(inOrder);
  });
});

describe('a table in the page', () => {
  const tableOf = (rows: string) => {
    const host = document.createElement('div');
    host.innerHTML = `<table>${rows}</table>`;
    return fromChildren(host);
  };

  it('has its columns by year in the order of time, with gaps', () => {
    const { items, faults } = tableOf(
      '<tr><th>Tỉnh<th>2022<th>2020<th>2021<tr><th>An Giang<td>54<td>–<td>42<tr><th>Cà Mau<td><td>7<td>8',
    );
    expect(faults).to.deep.equal([]);
    expect(items[0]).to.deep.include({
      label: 'An Giang',
      value: 54,
      period: '2022',
      previous: [{ value: 42, unit: undefined, period: '2021' }],
    });
    expect(items[1]).to.deep.include({ label: 'Cà Mau', value: 8, period: '2021' });
  });

  it('may have the rank before the place, and a number of the row', () => {
    expect(
      tableOf('<tr><td>1<td>Đà Nẵng<tr><td>2<td>Huế').items.map(({ value, label }) => [value, label]),
    ).to.deep.equal([
      [1, 'Đà Nẵng'],
      [2, 'Huế'],
    ]);
    expect(tableOf('<tr><th>STT<th>Tỉnh<th>Điểm<tr><td>7<td>Huế<td>66,2%').items[0]).to.include({
      value: 66.2,
      unit: '%',
    });
  });

  it('takes the exact number from <data>', () => {
    expect(tableOf('<tr><th>Huế<td><data value="1234.5">1.234,5</data>').items[0]?.value).to.equal(1234.5);
  });

  it('names the cell that is no number, and the row that has none', () => {
    expect(tableOf('<tr><th>Tỉnh<th>2022<tr><th>Huế<td>4<tr><th>Cà Mau<td>chưa rõ').faults).to.deep.equal([
      { code: 'not-a-number', value: 'chưa rõ', path: 'tr[3] td[2]' },
    ]);
    expect(tableOf('<tr><th>Tỉnh<th>2022<tr><th>Huế<td>950<tr><th>Cà Mau<td>1.250.000').faults).to.deep.equal([
      { code: 'not-a-number', value: '1.250.000', path: 'tr[3] td[2]' },
    ]);
    expect(tableOf('<tr><th>Huế<td>4<tr><th>Cà Mau<td>').faults).to.deep.equal([{ code: 'missing', path: 'tr[2]' }]);
  });
});

describe('a spreadsheet of places', () => {
  const open = async (...rows: string[]) => {
    const file = URL.createObjectURL(new Blob([rows.join('\n')], { type: 'text/csv' }));
    return read(file, undefined, { schema: () => Promise.resolve({ schema }) });
  };

  it('may have a column a year', async () => {
    const { items, faults } = await open('Tỉnh;2022;2020;Năm 2021', 'An Giang;54;50;42', 'Cà Mau;58;;');
    expect(faults).to.deep.equal([]);
    expect(items[0]).to.deep.include({
      label: 'An Giang',
      value: 54,
      period: '2022',
      previous: [
        { value: 50, period: '2020' },
        { value: 42, period: '2021' },
      ],
    });
    expect(items[1]).to.include({ label: 'Cà Mau', value: 58, period: '2022', previous: undefined });
  });

  it('may have a row a place and year, in any order', async () => {
    const { items } = await open('Tỉnh,Năm,Hạng', 'An Giang,2022,54', 'Cà Mau,2022,58', 'An Giang,2021,42');
    expect(items).to.have.length(2);
    expect(items[0]).to.deep.include({
      value: 54,
      period: '2022',
      better: 'lower',
      previous: [{ value: 42, period: '2021' }],
    });
  });

  it('leaves figures of the same thing and time apart', async () => {
    expect((await open('Tỉnh,Năm,Điểm', 'An Giang,2022,54', 'An Giang,2022,58')).items).to.have.length(2);
  });

  it('takes a column of ranks as better when lower, beside a column of scores as no figure', async () => {
    expect((await open('rank,province', '1,Đà Nẵng')).items[0]).to.include({ value: 1, better: 'lower' });
    expect((await open('Hạng,Tỉnh,Điểm', '1,Đà Nẵng,"0,8"')).items[0]).to.include({ value: 0.8, better: undefined });
  });

  it('names the line of a year that is no number', async () => {
    const { faults } = await open('Tỉnh;2021;2022', 'An Giang;42;54', 'Cà Mau;58;chưa rõ');
    expect(faults[0]).to.include({ code: 'not-a-number', value: 'chưa rõ', line: 3 });
  });

  for (const language of ['vi', 'en', 'km'])
    it(`comes back the same from what readers save in ${language}`, async () => {
      const statistics: Statistic[] = [
        {
          value: 0.5,
          label: 'Bà Rịa; "Vũng Tàu"',
          unit: '%',
          period: '2022',
          previous: [{ value: -1.125, period: '2021' }],
          better: 'lower',
          source: { name: 'dti.gov.vn, “2022”', href: 'https://dti.gov.vn' },
        },
        { value: 7, label: 'Huế', period: '2022', previous: [{ value: 3, period: '2020' }], better: 'lower' },
      ];
      const text = csvOf(statistics, language);
      expect(text.startsWith('\ufeff')).to.equal(true);
      const { items, faults } = await open(text);
      expect(faults).to.deep.equal([]);
      const figures = (all: readonly Statistic[]) =>
        all.map(({ value, label, unit, period, previous, better, source }) =>
          JSON.stringify({ value, label, unit, period, previous, better, source }),
        );
      expect(figures(items)).to.deep.equal(figures(statistics));
    });

  it('comes back the same where periods are no headings', async () => {
    const statistics: Statistic[] = [
      { value: 2, label: 'a', period: 'kỳ 2', previous: [{ value: 1, period: 'kỳ 1' }], better: 'lower' },
    ];
    const [item] = (await open(csvOf(statistics, 'vi'))).items;
    expect(item).to.deep.include({ value: 2, period: 'kỳ 2', previous: [{ value: 1, period: 'kỳ 1' }] });
  });

  it('has no formulas: texts that begin like one are texts', () => {
    const text = csvOf(
      [
        { value: -1, label: '=HYPERLINK("x")' },
        { value: 1, label: '@a' },
        { value: 2, label: '+b' },
      ],
      'en',
    );
    expect(text.split('\r\n').slice(1, 4)).to.deep.equal([`"'=HYPERLINK(""x"")",-1`, "'@a,1", "'+b,2"]);
  });
});

describe('a list of statistics in a file', () => {
  it('has what stands beside it for each that doesn’t say otherwise', async () => {
    const data = {
      title: 'DTI',
      better: 'lower',
      period: '2022',
      source: { name: 'dti.gov.vn' },
      statistics: [
        { value: 1, label: 'a' },
        { value: 2, label: 'b', period: '2021', source: { name: 'báo' } },
      ],
    };
    const { items } = await read<Statistic>(undefined, data, { schema: () => Promise.resolve({ schema }) });
    expect(items[0]).to.deep.include({
      description: 'DTI',
      better: 'lower',
      period: '2022',
      source: { name: 'dti.gov.vn' },
    });
    expect(items[1]).to.deep.include({ description: 'DTI', better: 'lower', period: '2021', source: { name: 'báo' } });
  });
});

describe('the lines of a ranking', () => {
  const statistics: Statistic[] = [
    {
      value: 1,
      label: 'a',
      period: '2022',
      previous: [
        { value: 2, period: '2020' },
        { value: 2, period: '2021' },
      ],
    },
    { value: 2, label: 'b', period: '2022', previous: [{ value: 1, period: '2020' }] },
  ];
  const draw = (better: Better) => {
    const ranking = rankingOf(statistics, better, compare);
    return chartOf(statistics, ranking, ranking.places, { width: 600, gutter: 120 });
  };

  it('go up to the better figure', () => {
    const heightOf = (better: Better, value: number) =>
      draw(better)
        .lines.flatMap(({ dots }) => dots)
        .find((dot) => dot.value === value)?.y ?? NaN;
    expect(heightOf('lower', 1)).to.be.below(heightOf('lower', 2));
    expect(heightOf('higher', 2)).to.be.below(heightOf('higher', 1));
  });

  it('break where a year has no figure, and draw nothing between', () => {
    const [whole, broken] = draw('lower').lines;
    expect(whole?.dots).to.have.length(3);
    expect(whole?.path.match(/M/g)).to.have.length(1);
    expect(broken?.dots).to.have.length(2);
    expect(broken?.path).not.to.match(/[CL]/);
  });

  it('have names that cover no other', () => {
    const many = Array.from({ length: 12 }, (_, index): Statistic => ({
      value: index < 11 ? 1 : 63,
      label: String(index),
      unit: '/63',
    }));
    const ranking = rankingOf(many, 'lower', compare);
    const { labels, height } = chartOf(many, ranking, ranking.places, { width: 360, gutter: 120 });
    const heights = labels.map(({ y }) => y).sort((a, b) => a - b);
    for (const [index, y] of heights.entries()) {
      if (index > 0) expect(y - (heights[index - 1] ?? 0)).to.be.at.least(21.9);
      expect(y > 0 && y < height).to.equal(true);
    }
  });
});

const PACK = '/campaigns/an-giang-2022';
const all = <E extends HTMLElement = HTMLElement>(widget: Element, selector: string) => [
  ...(widget.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];
const rows = (widget: Element) => all(widget, '[part=place]').map((row) => fold(row.innerText));
const press = async (widget: SenRanking, text: string) => {
  const found = all(widget, 'button').find((one) => fold(one.innerText).includes(text));
  if (!found) throw new Error(`There is no button “${text}”.`);
  found.click();
  await drawn(widget);
};
const search = async (widget: SenRanking, text: string) => {
  await waitUntil(() => all(widget, 'input[type=search]').length > 0, 'there is search');
  const [field] = all<HTMLInputElement>(widget, 'input[type=search]');
  if (!field) throw new Error('There is no search.');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn(widget);
};
const show = async (attributes: string, language = 'vi', inside = '') => {
  const widget = await place<SenRanking>(
    `<sen-ranking src="${PACK}/ranking.${language}.json" ${attributes}>${inside}</sen-ranking>`,
    language,
  );
  await waitUntil(() => all(widget, '[part=source]').length > 0, 'is drawn');
  await drawn(widget);
  return widget;
};

describe('<sen-ranking>', () => {
  it('says where the marked place stands, and that it fell', async () => {
    expect(shownText(await show('highlight="An Giang"'))).to.match(
      /An Giang: hạng 54 trên 63 \(2022\), tụt 12 bậc so với 2021 \(hạng 42\)\./,
    );
    expect(shownText(await show('highlight="an giang"', 'en'))).to.match(
      /An Giang: rank 54 of 63 \(2022\), down 12 places from 2021 \(rank 42\)\./,
    );
  });

  it('says so where the marked place is tied, rose by one, or stayed', async () => {
    const widget = await place<SenRanking>('<sen-ranking better="lower" highlight="b"></sen-ranking>', 'en');
    const say = async (values: number[], before: number) => {
      widget.data = values.map((value, index) => ({
        value,
        label: 'abc'[index],
        period: '2022',
        previous: [{ value: before, period: '2021' }],
      }));
      await waitUntil(() => shownText(widget).includes(`rank ${before})`));
      return shownText(widget);
    };
    expect(await say([2, 1, 3], 2)).to.include('b: rank 1 of 3 (2022), up 1 place from 2021 (rank 2).');
    expect(await say([1, 1, 3], 1)).to.include('b: tied for rank 1 of 3 (2022), unchanged from 2021 (rank 1).');
  });

  it('says better or worse of amounts, and which bars are better', async () => {
    const widget = await place<SenRanking>(
      `<sen-ranking highlight="A" better="lower"><table><tr><th>Xã<th>2021<th>2022<tr><th>A<td>3,5%<td>2,5%<tr><th>B<td>2%<td>4%</table></sen-ranking>`,
    );
    expect(shownText(widget)).to.include('A: 2,5%, hạng 1 trên 2 (2022). Tốt hơn trước (2021: 3,5%).');
    expect(shownText(widget)).to.include('Thanh ngắn hơn là tốt hơn.');
  });

  it('shows all 63, the tied ones as tied, and marks ours not by colour alone', async () => {
    const widget = await show('highlight="An Giang"');
    expect(rows(widget)).to.have.length(63);
    expect(rows(widget).filter((row) => row.includes('đồng hạng'))).to.deep.equal([
      '15 Thanh Hóa đồng hạng',
      '15 Yên Bái đồng hạng',
    ]);
    expect(all(widget, '[aria-current=true]').map((row) => fold(row.innerText))).to.deep.equal(['54 An Giang']);
    expect(shownText(widget)).to.include('Thanh dài hơn là hạng cao hơn; hạng 1 là cao nhất.');
    const [first, second] = all<HTMLElement>(widget, 'rect').map((rect) => rect.getBoundingClientRect().width);
    expect(first).to.be.above(second ?? NaN);
  });

  it('shows those around ours, all on demand, and those around ours again', async () => {
    const widget = await show('highlight="An Giang" around="3"');
    const around = [
      '51 Bến Tre',
      '52 Nghệ An',
      '53 Lai Châu',
      '54 An Giang',
      '55 Quảng Trị',
      '56 Thái Bình',
      '57 Hà Giang',
    ];
    expect(rows(widget)).to.deep.equal(around);
    await press(widget, 'Xem tất cả 63 nơi');
    expect(rows(widget)).to.have.length(63);
    await press(widget, 'Chỉ xem quanh An Giang');
    expect(rows(widget)).to.deep.equal(around);
  });

  it('ignores around where no place is marked', async () => {
    expect(rows(await show('around="3"'))).to.have.length(63);
  });

  it('finds places without accents, among all, and says how many', async () => {
    const widget = await show('highlight="An Giang" around="3"');
    await search(widget, 'thanh hoa');
    expect(rows(widget)).to.deep.equal(['15 Thanh Hóa đồng hạng']);
    const [status] = all(widget, '[role=status]');
    expect(status?.innerText).to.include('Tìm thấy 1 mục');
    await search(widget, '');
    expect(rows(widget)).to.have.length(7);
  });

  it('empties its search by Esc, and shows the same places as before', async () => {
    const widget = await show('highlight="An Giang" around="3"');
    await search(widget, 'thanh hoa');
    const [field] = all<HTMLInputElement>(widget, 'input[type=search]');
    field?.focus();
    await sendKeys({ press: 'Escape' });
    await drawn(widget);
    expect(field?.value).to.equal('');
    expect(rows(widget)).to.have.length(7);
  });

  it('sorts by name as Vietnamese does, and back by rank', async () => {
    const widget = await show('');
    await press(widget, 'Xếp theo tên');
    const names = rows(widget).map((row) => row.replace(/^\d+ | đồng hạng$/g, ''));
    expect(names.indexOf('Đắk Lắk')).to.be.above(names.indexOf('Cao Bằng'));
    expect(names.indexOf('Đắk Lắk')).to.be.below(names.indexOf('Gia Lai'));
    expect(names.indexOf('Bạc Liêu'), 'a before ă').to.be.below(names.indexOf('Bắc Giang'));
    expect(names.at(-1)).to.equal('Yên Bái');
    await press(widget, 'Xếp theo hạng');
    expect(rows(widget)[0]).to.equal('1 TP. Đà Nẵng');
  });

  it('shows the same as a table, all places, and bars again', async () => {
    const widget = await show('highlight="An Giang" around="3"');
    await press(widget, 'Xem dạng bảng');
    await waitUntil(() => all(widget, 'table').length > 0);
    const [table] = all<HTMLTableElement>(widget, 'table');
    expect(table?.caption?.innerText).to.include('Chỉ số chuyển đổi số');
    const cells = [...(table?.rows ?? [])].map((row) => fold(row.innerText));
    expect(cells).to.have.length(64);
    expect(cells[0]).to.equal('Địa phương Hạng 2021 Hạng 2022');
    expect(cells.find((row) => row.startsWith('An Giang'))).to.equal('An Giang 42 54');
    expect(cells.find((row) => row.startsWith('Yên Bái'))).to.match(/đồng hạng 15$/);
    expect(table?.querySelector('thead th:last-child')?.getAttribute('aria-sort')).to.equal('ascending');
    await press(widget, 'Xem dạng biểu đồ');
    expect(rows(widget)).to.have.length(7);
  });

  it('gives the reader its figures as a file, which another ranking reads', async () => {
    const widget = await show('highlight="An Giang" around="3"');
    const { createObjectURL } = URL;
    const saved = new Promise<Blob>((resolve) => {
      URL.createObjectURL = (blob: Blob) => {
        resolve(blob);
        return createObjectURL(blob);
      };
    });
    await press(widget, 'Tải bảng số liệu (CSV)');
    const file = await saved;
    URL.createObjectURL = createObjectURL;
    const again = await place<SenRanking>(
      `<sen-ranking src="${URL.createObjectURL(file)}" highlight="An Giang" around="3"></sen-ranking>`,
    );
    await waitUntil(() => rows(again).length > 0);
    expect(shownText(again)).to.equal(shownText(widget));
  });

  it('names its source and date', async () => {
    const widget = await show('');
    const [source] = all(widget, '[part=source]');
    expect(source?.innerText).to.match(/Nguồn: dti\.gov\.vn, “Xếp hạng 2022”.*2022$/s);
    expect(source?.querySelector('a')?.href).to.equal('https://dti.gov.vn/');
  });

  it('takes its source from the page where the file has none', async () => {
    const file = URL.createObjectURL(new Blob(['rank,province\n1,Huế\n2,Cà Mau'], { type: 'text/csv' }));
    const widget = await place<SenRanking>(
      `<sen-ranking src="${file}"><cite>Sổ tay tỉnh, <time>2022</time></cite></sen-ranking>`,
    );
    await waitUntil(() => rows(widget).length === 2);
    expect(shownText(widget)).to.include('Nguồn: Sổ tay tỉnh');
  });

  it('draws lines over the years with ours named, and the table has what they show', async () => {
    const widget = await place<SenRanking>(
      '<sen-ranking display="bump" better="lower" highlight="b"><table><tr><th>Xã<th>2020<th>2021<th>2022<tr><th>a<td>1<td>2<td>2<tr><th>b<td>2<td>–<td>1</table></sen-ranking>',
    );
    await waitUntil(() => all(widget, '[part=chart] svg').length > 0);
    const [svg] = all(widget, '[part=chart] svg');
    expect(svg?.getAttribute('role')).to.equal('img');
    const texts = [...(svg?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent);
    for (const text of ['2020', '2021', '2022', '1 b', '2 a']) expect(texts).to.include(text);
    expect(shownText(widget)).to.include('Đường đi lên là hạng cao hơn');
    await press(widget, 'Xem dạng bảng');
    await waitUntil(() => all(widget, 'table').length > 0);
    expect(all(widget, 'tbody tr').map((row) => fold(row.innerText))[0]).to.match(/^b 2 – ?không có 1$/);
  });

  it('shows bars where lines are wanted of one year alone', async () => {
    const widget = await place<SenRanking>(
      '<sen-ranking display="bump" better="lower"><table><tr><th>a<td>1<tr><th>b<td>2</table></sen-ranking>',
    );
    expect(rows(widget)).to.deep.equal(['1 a', '2 b']);
  });

  it('prints all places', async () => {
    const widget = await show('highlight="An Giang" around="3"');
    dispatchEvent(new Event('beforeprint'));
    expect(rows(widget)).to.have.length(63);
    dispatchEvent(new Event('afterprint'));
    await drawn(widget);
    expect(rows(widget)).to.have.length(7);
  });

  it('names a place to highlight that there is not, and shows the ranking all the same', async () => {
    const { widget, problems } = await failing(
      '<sen-ranking highlight="Sài Gòn"><table><tr><th>a<td>1<tr><th>b<td>2</table></sen-ranking>',
    );
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({ code: 'not-in-data', path: 'highlight' });
    expect(rows(widget)).to.have.length(2);
  });

  it('is accessible as bars, table and lines in each language', async () => {
    for (const language of ['vi', 'en', 'km']) {
      const widget = await show('highlight="An Giang" display="bump"', language);
      await waitUntil(() => all(widget, '[part=chart]').length > 0);
      await expect(widget).to.be.accessible();
      widget.display = 'bars';
      await drawn(widget);
      await expect(widget).to.be.accessible();
      all(widget, '[part=controls] button').at(-2)?.click();
      await waitUntil(() => all(widget, 'table').length > 0);
      await expect(widget).to.be.accessible();
    }
  });
});
