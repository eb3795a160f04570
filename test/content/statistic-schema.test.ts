/** Figures from spreadsheets, as people write them. */
import { expect } from '@open-wc/testing';
import { readAnswer } from '../../src/content/read.js';
import { schema } from '../../src/content/statistic.schema.js';

const open = (cell: string) =>
  readAnswer({ isOk: true, text: `Nội dung;Giá trị\nhồ sơ;${cell}`, mediaType: 'text/csv' }, 'so-lieu.csv', schema);

describe('a figure in a spreadsheet', () => {
  for (const [cell, value] of [
    ['1250', 1250],
    ['1,25', 1.25],
    ['1.25', 1.25],
    ['-66,2', -66.2],
    ['0,737', 0.737],
    ['0.737', 0.737],
    ['1,2500', 1.25],
    ['1250.125', 1250.125],
  ] as const)
    it(`is ${value} where it says ${cell}`, async () => {
      const { items, faults } = await open(cell);
      expect(faults).to.deep.equal([]);
      expect(items.map((item) => item.value)).to.deep.equal([value]);
    });

  // 1250 to some, 1.25 to others: a thousand times too much or too little if we guess.
  for (const cell of ['1.250', '1,250', '-12.500', '1.250.000', 'nhiều'])
    it(`is named where it says ${cell}`, async () => {
      const { items, faults } = await open(cell);
      expect(items).to.deep.equal([]);
      expect(faults.map(({ code, line, path }) => [code, line, path])).to.deep.equal([['not-a-number', 2, 'Giá trị']]);
    });
});
