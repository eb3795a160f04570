import { expect } from '@open-wc/testing';
import { occurrenceAt } from '../../src/content/event.js';
import { lunarDateOf } from '../../src/content/lunar.js';

describe('Vietnam’s lunar calendar', () => {
  for (const [day, expected] of [
    // The first days of years that differ from the Chinese calendar, which is reckoned for 120° E.
    ['1985-01-21', { day: 1, month: 1, isLeapMonth: false, year: 'Ất Sửu' }],
    ['2007-02-17', { day: 1, month: 1, isLeapMonth: false, year: 'Đinh Hợi' }],
    ['2030-02-02', { day: 1, month: 1, isLeapMonth: false, year: 'Canh Tuất' }],
    ['2026-02-17', { day: 1, month: 1, isLeapMonth: false, year: 'Bính Ngọ' }],
    ['2022-10-10', { day: 15, month: 9, isLeapMonth: false, year: 'Nhâm Dần' }],
    ['2020-06-20', { day: 29, month: 4, isLeapMonth: true, year: 'Canh Tý' }],
  ] as const)
    it(`calls ${day} the ${expected.day} of month ${expected.month}`, () => {
      const occurrence = occurrenceAt({ summary: '', start: day }, 0);
      expect(occurrence && lunarDateOf(occurrence)).to.deep.equal(expected);
    });
});
