/** Public figures, as services of open data answer. Where the files come from: test/files/open-data/README.md. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readCkan } from '../../src/content/open-data/ckan.js';
import type { DatasetReading } from '../../src/content/open-data/dataset.js';
import { openDataFormatOf, readOpenData } from '../../src/content/open-data/detect.js';
import { readJsonStat } from '../../src/content/open-data/json-stat.js';
import { readSdmxJson } from '../../src/content/open-data/sdmx-json.js';
import { select } from '../../src/content/open-data/select.js';
import { numberOf } from '../../src/content/open-data/values.js';
import { readWorldBank } from '../../src/content/open-data/world-bank.js';

const open = async (name: string): Promise<unknown> =>
  (await fetch(new URL(`../files/open-data/${name}.json`, import.meta.url))).json();

/** A published answer with other values at some places, such as `value.5`; `undefined` takes away what is there. */
async function changed(name: string, changes: Readonly<Record<string, unknown>>): Promise<unknown> {
  const answer = await open(name);
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const owner = keys.reduce((inside, key) => Reflect.get(inside, key) as object, answer as object); // the files are known
    if (value === undefined) Reflect.deleteProperty(owner, last);
    else Reflect.set(owner, last, value);
  }
  return answer;
}

/** The figure whose codes, or those of them that are given, are `codes`. */
const at = ({ dataset }: DatasetReading, codes: Record<string, string>) =>
  dataset.observations.find((one) => Object.entries(codes).every(([name, code]) => one.codes[name] === code));

const places = ({ faults }: DatasetReading) => faults.map(({ code, path }) => `${code} ${path}`);

describe('open data in JSON-stat', () => {
  it('has what is said of the dataset', async () => {
    const { dataset, faults } = readJsonStat(await open('json-stat-oecd'));
    expect(faults).to.deep.equal([]);
    expect(dataset.title).to.equal('Unemployment rate in the OECD countries 2003-2014');
    expect(dataset.source).to.deep.equal({ name: 'Economic Outlook No 92 - December 2012 - OECD Annual Projections' });
    expect(dataset.updated).to.equal('2012-11-27');
    expect(dataset.observations).to.have.length(36);
  });

  it('has each value at its categories', async () => {
    const reading = readJsonStat(await open('json-stat-oecd'));
    expect(at(reading, { area: 'AT', year: '2008' })).to.deep.equal({
      dimensions: {
        'Selected indicator': 'Unemployment rate',
        'OECD countries, EU15 and total': 'Austria',
        '2003-2014': '2008',
      },
      codes: { concept: 'UNR', area: 'AT', year: '2008' },
      period: '2008',
      value: 3.813933625,
      unit: '%',
    });
    expect(at(reading, { area: 'AU', year: '2003' })?.value).to.equal(5.943826289);
    expect(at(reading, { area: 'BE', year: '2014' })?.value).to.equal(7.735442636);
  });

  it('takes lists of codes, and a single category that has no index', async () => {
    const reading = readJsonStat(await open('json-stat-canada'));
    expect(reading.faults).to.deep.equal([]);
    expect(at(reading, { age: '9', concept: 'PERCENT', sex: 'F' })).to.deep.include({ value: 5.1, unit: '%' });
    const men = at(reading, { age: 'T', concept: 'POP', sex: 'M' });
    expect(men).to.deep.include({ value: 17309.1, period: '2012' });
    expect(men?.dimensions['Country']).to.equal('Canada');
    expect(men).not.to.have.property('unit');
  });

  it('leaves out values that are missing, or flagged so', async () => {
    const changes = { 'value.0': null, 'value.1': '..', 'status.2': 'M' };
    const { dataset, faults } = readJsonStat(await changed('json-stat-oecd', changes));
    expect(faults).to.deep.equal([]);
    expect(dataset.observations).to.have.length(33);
    expect(dataset.observations[0]?.period).to.equal('2006');
  });

  it('takes sparse values, and units as a dimension', async () => {
    const answer = await changed('json-stat-oecd', {
      'id.0': 'unit',
      'dimension.unit': { category: { label: { PC: 'Percentage' } } },
      value: { 0: 5.9, 35: 7.7 },
    });
    const reading = readJsonStat(answer);
    expect(reading.faults).to.deep.equal([]);
    expect(reading.dataset.observations.map(({ value, unit }) => [value, unit])).to.deep.equal([
      [5.9, 'Percentage'],
      [7.7, 'Percentage'],
    ]);
    expect(at(reading, { area: 'BE', year: '2014' })?.value).to.equal(7.7);
  });

  for (const [what, changes, fault, left] of [
    ['values that are cut off', { 'value.length': 20 }, 'not-allowed value.length', 20],
    ['a value that is no number', { 'value.5': 'nhiều' }, 'not-a-number value[5]', 35],
    ['a wrong size', { 'size.1': 4 }, 'not-allowed size[1]', 36],
    [
      'a position that is taken',
      { 'dimension.area.category.index.BE': 7 },
      'not-allowed dimension.area.category.index.BE',
      24,
    ],
    ['a dimension that is missing', { 'dimension.area': undefined }, 'missing dimension.area', 0],
    ['no categories', { 'dimension.year.category': undefined }, 'missing dimension.year.category', 0],
    ['values that are none', { value: 3 }, 'not-a-list value', 0],
    ['no values', { value: undefined }, 'missing value', 0],
    ['an unknown index', { value: { 1: 2, 99: 3 } }, 'not-allowed value.99', 1],
    ['a collection', { class: 'collection' }, 'unsupported class', 0],
    ['no order of dimensions', { id: undefined }, 'missing id', 0],
  ] as const)
    it(`names ${what} and reads the rest`, async () => {
      const answer = await changed('json-stat-oecd', changes);
      const reading = readJsonStat(answer);
      expect(places(reading)).to.include(fault);
      expect(reading.dataset.observations).to.have.length(left);
    });

  it('has every value of any dataset at its categories', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });
    const figure = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
    const datasets = sizes.chain((size) => {
      const count = size.reduce((product, one) => product * one, 1);
      return fc.record({
        codes: fc.tuple(...size.map((length) => fc.uniqueArray(fc.string(), { minLength: length, maxLength: length }))),
        id: fc.uniqueArray(fc.string(), { minLength: size.length, maxLength: size.length }),
        value: fc.array(figure, { minLength: count, maxLength: count }),
        isSparse: fc.boolean(),
      });
    });
    fc.assert(
      fc.property(datasets, ({ codes, id, value, isSparse }) => {
        const dimension = Object.fromEntries(id.map((name, index) => [name, { category: { index: codes[index] } }]));
        const size = codes.map(({ length }) => length);
        const { dataset, faults } = readJsonStat({
          class: 'dataset',
          id,
          size,
          dimension,
          value: isSparse ? { ...value } : value,
        });
        const combined = codes.reduce<string[][]>(
          (before, own) => before.flatMap((key) => own.map((code) => [...key, code])),
          [[]],
        );
        const expected = combined.flatMap((key, index) => {
          const one = value[index];
          return one === null || one === undefined ? [] : [[...key, one]];
        });
        expect(faults).to.deep.equal([]);
        expect(dataset.observations.map((one) => [...id.map((name) => one.codes[name]), one.value])).to.deep.equal(
          expected,
        );
      }),
    );
  });
});

describe('open data in SDMX-JSON', () => {
  it('has the figures of series', async () => {
    const reading = readSdmxJson(await open('sdmx-json-exchange-rates'));
    expect(reading.faults).to.deep.equal([]);
    expect(reading.dataset.source).to.deep.equal({ name: 'European Central Bank' });
    expect(reading.dataset.updated).to.equal('2018-03-11T14:30:47');
    expect(reading.dataset.observations.map(({ value }) => value)).to.deep.equal([1.5931, 1.5925, 40.3426, 40.3]);
    expect(at(reading, { CURRENCY: 'RUB', TIME_PERIOD: '2013-01-21' })).to.deep.include({
      value: 40.3,
      period: '2013-01-21',
    });
    expect(at(reading, { CURRENCY: 'NZD' })?.dimensions).to.deep.include({
      Frequency: 'Daily',
      Currency: 'New Zealand dollar',
    });
  });

  it('has the figures of a flat data set, with their unit', async () => {
    const reading = readSdmxJson(await open('sdmx-json-rice'));
    expect(reading.faults).to.deep.equal([]);
    expect(reading.dataset.title).to.equal('Milled rice');
    expect(reading.dataset.observations).to.have.length(12);
    expect(at(reading, { REF_AREA: 'ASIKHM002', TIME_PERIOD: '2016' })).to.deep.equal({
      dimensions: { Frequency: 'Annual', 'Reference area': 'Battambang', 'Time Period': '2016' },
      codes: { FREQ: 'A', REF_AREA: 'ASIKHM002', TIME_PERIOD: '2016' },
      period: '2016',
      value: 479.686,
      unit: 'Tones (Thousands)',
    });
  });

  it('takes attributes of groups', async () => {
    const unit = { id: 'UNIT_MEASURE', values: [{ id: 'TONES', name: 'Tones' }] };
    const answer = await changed('sdmx-json-rice', {
      'data.structures.0.attributes.dataSet': [],
      'data.structures.0.attributes.dimensionGroup.2': unit,
      'data.dataSets.0.dimensionGroupAttributes': { ':1:': [null, null, 0] },
    });
    const reading = readSdmxJson(answer);
    expect(at(reading, { REF_AREA: 'ASIKHM002' })?.unit).to.equal('Tones');
    expect(at(reading, { REF_AREA: 'ASIKHM' })).not.to.have.property('unit');
  });

  it('takes version 1.0, and names in several languages', async () => {
    const { data } = (await changed('sdmx-json-rice', {
      'data.structures.0.name': undefined,
      'data.dataSets.0.structure': undefined,
    })) as { data: { structures: object[]; dataSets: object[] } }; // the file is known
    const { structures, dataSets } = data;
    const { dataset, faults } = readSdmxJson({ data: { structure: structures[0], dataSets } });
    expect(faults).to.deep.equal([]);
    expect(dataset.title).to.equal('Milled rice');
    expect(dataset.observations).to.have.length(12);
  });

  it('leaves out missing values', async () => {
    const at = 'data.dataSets.0.observations';
    const changes = { [`${at}.0:0`]: [null], [`${at}.0:1`]: ['NaN'], [`${at}.0:2`]: [] };
    const { dataset, faults } = readSdmxJson(await changed('sdmx-json-rice', changes));
    expect(faults).to.deep.equal([]);
    expect(dataset.observations).to.have.length(9);
  });

  for (const [what, changes, fault, left] of [
    [
      'a key that points nowhere',
      { 'data.dataSets.0.observations.7:0': [1] },
      'not-allowed data.dataSets[0].observations.7:0',
      12,
    ],
    [
      'a value that is no number',
      { 'data.dataSets.0.observations.0:1': ['nhiều'] },
      'not-a-number data.dataSets[0].observations.0:1[0]',
      11,
    ],
    ['no structure', { 'data.structures': undefined }, 'missing data.structure', 0],
    ['a structure that is not there', { 'data.dataSets.0.structure': 4 }, 'missing data.structures[4]', 0],
    ['no observations', { 'data.dataSets.0.observations': undefined }, 'missing data.dataSets[0].observations', 0],
    ['no data sets', { 'data.dataSets': undefined }, 'missing data.dataSets', 0],
  ] as const)
    it(`names ${what} and reads the rest`, async () => {
      const answer = await changed('sdmx-json-rice', changes);
      const reading = readSdmxJson(answer);
      expect(places(reading)).to.include(fault);
      expect(reading.dataset.observations).to.have.length(left);
    });
});

describe('open data in CKAN', () => {
  it('has a figure for each number of a row, and says that there are more rows', async () => {
    const reading = readCkan(await open('ckan-employment'));
    expect(reading.faults).to.deep.equal([{ code: 'unsupported', value: '5/1033078', path: 'result.total' }]);
    expect(at(reading, { 'NAICS Code': '711130', indicator: 'Establishments' })).to.deep.include({
      value: 35,
      period: '2004',
    });
    const wages = at(reading, { 'NAICS Code': '92212', indicator: 'Total Wages (All Workers)' });
    expect(wages?.value).to.equal(2532357);
    expect(wages?.dimensions).to.deep.include({ 'Area Name': 'Alameda County', Quarter: '1st Qtr' });
    expect(wages?.codes).not.to.have.property('_id');
  });

  const table = (fields: object[], records: unknown[]) => ({ success: true, result: { fields, records } });

  it('reads Vietnamese tables', () => {
    const fields = [
      { id: 'STT', type: 'text' },
      { id: 'Mã tỉnh', type: 'text' },
      { id: 'Năm', type: 'numeric' },
      { id: 'ty_le', type: 'text', info: { label: 'Tỷ lệ', unit: '%' } },
      { id: 'Ghi chú', type: 'text' },
    ];
    const reading = readCkan(
      table(fields, [
        { STT: '1', 'Mã tỉnh': '01', Năm: 2021, ty_le: '1,5', 'Ghi chú': 'a' },
        { STT: '2', 'Mã tỉnh': '02', Năm: 2022, ty_le: null, 'Ghi chú': 'b' },
        { STT: '3', 'Mã tỉnh': '03', Năm: 2022, ty_le: '..', 'Ghi chú': '' },
        { STT: '4', 'Mã tỉnh': '04', Năm: 2022, ty_le: 2.5, 'Ghi chú': '' },
        { STT: '5', 'Mã tỉnh': '05', Năm: 2022, ty_le: 'ít', 'Ghi chú': '' },
      ]),
    );
    expect(places(reading)).to.deep.equal(['not-a-number result.records[4].ty_le']);
    expect(reading.dataset.observations.map(({ value, unit, period }) => [value, unit, period])).to.deep.equal([
      [1.5, '%', '2021'],
      [2.5, '%', '2022'],
    ]);
    expect(reading.dataset.observations[0]?.dimensions).to.deep.equal({
      'Mã tỉnh': '01',
      Năm: '2021',
      'Ghi chú': 'a',
      indicator: 'Tỷ lệ',
    });
  });

  it('takes records as lists, and records without fields', () => {
    const fields = [
      { id: 'Nơi', type: 'text' },
      { id: 'Số', type: 'int4' },
    ];
    expect(readCkan(table(fields, [['A', 1]])).dataset.observations[0]).to.deep.include({ value: 1 });
    const reading = readCkan({ success: true, result: { records: [{ Nơi: 'A', Số: 1 }] } });
    expect(reading.dataset.observations[0]?.dimensions).to.deep.equal({ Nơi: 'A', indicator: 'Số' });
  });

  for (const [what, answer, fault] of [
    ['records that are no list', { success: true, result: { records: 'a,b' } }, 'not-a-list result.records'],
    ['no records', { success: true, result: {} }, 'missing result.records'],
    ['a record that is none', table([], ['x']), 'not-an-object result.records[0]'],
    ['nothing', null, 'missing success'],
  ] as const)
    it(`names ${what}`, () => {
      expect(places(readCkan(answer))).to.include(fault);
    });

  it('says why it is refused', async () => {
    const { faults } = readCkan(await open('ckan-not-found'));
    expect(faults).to.deep.equal([{ code: 'not-allowed', value: 'Not found', path: 'error.message' }]);
  });

  for (const [text, number] of [
    ['1234', 1234],
    ['1,5', 1.5],
    ['-1.5', -1.5],
    ['1 234,5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1e3', 1000],
    ['12 %', undefined],
    ['1.2.3', undefined],
    ['', undefined],
  ] as const)
    it(`takes “${text}” for ${number ?? 'no number'}`, () => {
      expect(numberOf(text)).to.equal(number);
    });
});

describe('open data of the World Bank', () => {
  it('has the figures, and says that there is another page', async () => {
    const reading = readWorldBank(await open('world-bank-population'));
    expect(reading.faults).to.deep.equal([{ code: 'unsupported', value: 'page 1/2', path: '[0].pages' }]);
    expect(reading.dataset).to.deep.include({
      title: 'Population, total',
      source: { name: 'World Bank' },
      updated: '2024-03-28',
    });
    expect(reading.dataset.observations).to.have.length(4);
    expect(reading.dataset.observations[0]).to.deep.equal({
      dimensions: { indicator: 'Population, total', country: 'United States', date: '2022' },
      codes: { indicator: 'SP.POP.TOTL', country: 'USA', date: '2022' },
      period: '2022',
      value: 333287557,
    });
  });

  it('says why it is refused', async () => {
    const { faults } = readWorldBank(await open('world-bank-refused'));
    expect(faults).to.deep.equal([
      { code: 'not-allowed', value: 'The provided parameter value is not valid', path: '[0].message[0]' },
    ]);
  });

  for (const [what, changes, fault, left] of [
    ['a value that is no number', { '1.1.value': 'nhiều' }, 'not-a-number [1][1].value', 3],
    ['a figure without its country', { '1.1.country': undefined }, 'missing [1][1].country', 3],
    ['a row that is none', { '1.1': 5 }, 'not-an-object [1][1]', 3],
    ['an answer without rows', { '1': null }, 'empty [1]', 0],
    ['an answer that is cut off', { length: 1 }, 'missing [1]', 0],
  ] as const)
    it(`names ${what} and reads the rest`, async () => {
      const answer = await changed('world-bank-population', changes);
      const reading = readWorldBank(answer);
      expect(places(reading)).to.include(fault);
      expect(reading.dataset.observations).to.have.length(left);
    });
});

describe('the format of open data', () => {
  for (const [name, format, count] of [
    ['json-stat-oecd', 'json-stat', 36],
    ['json-stat-canada', 'json-stat', 18],
    ['sdmx-json-exchange-rates', 'sdmx-json', 4],
    ['sdmx-json-rice', 'sdmx-json', 12],
    ['ckan-employment', 'ckan', 40],
    ['ckan-not-found', 'ckan', 0],
    ['world-bank-population', 'world-bank', 4],
    ['world-bank-refused', 'world-bank', 0],
  ] as const)
    it(`is ${format} for ${name}`, async () => {
      const answer = await open(name);
      expect(openDataFormatOf(answer)).to.equal(format);
      const reading = await readOpenData(answer);
      expect(reading?.dataset.observations).to.have.length(count);
    });

  it('is none for other content', async () => {
    for (const other of [null, 3, 'x', [], {}, [{ value: 1 }], { statistics: [] }, { questions: [], id: 'a' }]) {
      expect(openDataFormatOf(other)).to.equal(undefined);
      expect(await readOpenData(other)).to.equal(undefined);
    }
  });

  it('never throws, whatever the answer', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const answers = [value, [value, value], { success: true, result: { records: [value], fields: [value] } }];
        const dataset = { id: ['a'], size: value, dimension: { a: { category: value } }, value };
        const data = { dataSets: [value, { series: value, observations: { 0: value } }], structures: [value, {}] };
        for (const read of [readJsonStat, readSdmxJson, readCkan, readWorldBank]) {
          for (const answer of [...answers, dataset, { data }, { success: value, error: value }]) read(answer);
        }
      }),
    );
  });
});

describe('figures that are selected', () => {
  const oecd = async () => readJsonStat(await open('json-stat-oecd')).dataset;

  it('are series in the order of time', async () => {
    const { dataset } = readWorldBank(await open('world-bank-population'));
    const { series, faults } = select(dataset, '');
    expect(faults).to.deep.equal([]);
    expect(series).to.deep.equal([
      {
        dimensions: { indicator: 'Population, total', country: 'United States' },
        points: [
          { period: '2019', value: 328329953 },
          { period: '2020', value: 331511512 },
          { period: '2021', value: 332031554 },
          { period: '2022', value: 333287557 },
        ],
      },
    ]);
  });

  for (const [what, query, values] of [
    ['label', 'OECD countries, EU15 and total=Austria; 2003-2014=2008', [[3.813933625]]],
    ['code', 'area=AT; year=2008', [[3.813933625]]],
    ['any case, and spaces', ' AREA = austria ;YEAR=2008;', [[3.813933625]]],
    [
      'several values',
      'area=AT, BE; year=2003,2004',
      [
        [4.278559338, 4.939707755],
        [8.158333333, 8.4],
      ],
    ],
  ] as const)
    it(`are found by ${what}`, async () => {
      const { series, faults } = select(await oecd(), query);
      expect(faults).to.deep.equal([]);
      expect(series.map(({ points }) => points.map(({ value }) => value))).to.deep.equal(values);
      expect(series.every(({ unit }) => unit === '%')).to.equal(true);
    });

  const fields = [
    { id: 'Tỉnh', type: 'text' },
    { id: 'Kỳ', type: 'text' },
    { id: 'Dân số, nữ', type: 'numeric' },
    { id: 'Điểm', type: 'numeric' },
  ];
  const made = (...records: object[]) => readCkan({ success: true, result: { fields, records } }).dataset;

  it('are found without accents, and by labels with commas', () => {
    const dataset = made({ Tỉnh: 'Đồng Tháp', Kỳ: '2022', 'Dân số, nữ': 2, Điểm: 3 });
    const { series, faults } = select(dataset, 'tinh=dong thap; indicator=dan so, nu, diem');
    expect(faults).to.deep.equal([]);
    expect(series.map(({ dimensions }) => dimensions['indicator'])).to.deep.equal(['Dân số, nữ', 'Điểm']);
  });

  it('are ordered by periods of many kinds', () => {
    const record = (period: string) => ({ Tỉnh: 'A', Kỳ: period, Điểm: 1 });
    for (const periods of [
      ['2021', '2022', '2023'],
      ['2021-Q4', '2022-Q1', '2022-Q2'],
      ['2022M2', '2022M10', '2023M1'],
      ['Quý 4/2021', 'Quý 1/2022', 'Quý 2/2022'],
      ['31/12/2021', '01/02/2022', '28/02/2022'],
    ]) {
      const [first, second, third] = periods.map(record);
      const { series } = select(made({ ...third }, { ...first }, { ...second }), '');
      expect(series[0]?.points.map(({ period }) => period)).to.deep.equal(periods);
    }
  });

  it('are not, where a name or a value is not in the data', async () => {
    const dataset = await oecd();
    expect(select(dataset, 'Tỉnh=An Giang')).to.deep.equal({
      series: [],
      faults: [{ code: 'not-in-data', value: 'Tỉnh' }],
    });
    const { series, faults } = select(dataset, 'area=AT, VN; year=2008');
    expect(faults).to.deep.equal([{ code: 'not-in-data', value: 'VN', path: 'OECD countries, EU15 and total' }]);
    expect(series.map(({ points }) => points.length)).to.deep.equal([1]);
  });
});
