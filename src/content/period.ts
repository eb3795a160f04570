/** Periods as people write them: `2022`, `10/2022`, `Quý 1/2022`, `2022-10-27`. */
import { sum } from './sum.js';

/** The period that ends a heading, such as `2021` in `Hạng 2021`; `undefined` where none does. */
export const periodIn = (heading: string): string | undefined =>
  /(?:q\D*\d\W+)?[\d/.-]*(?:19|20)\d\d[\d/.-]*$/i.exec(heading)?.[0].replace(/^q\D*/i, 'Q');

/** Compares two periods by time; 0 where both are the same, however they are written. */
export const byTime = (a: string, b: string): number => timeOf(a) - timeOf(b);

/** A number that grows with time: the year, with quarter or month and day as its decimals; 0 without a number. */
export function timeOf(period: string): number {
  const inDigits = period.replace(/(^|[\s/.-])(iv|i{1,3})(?=[\s/.-]|$)/gi, (_, before: string, roman: string) => {
    return `${before}${ROMAN.indexOf(roman.toLowerCase())}`;
  });
  const numbers = (inDigits.match(/\d+/g) ?? []).map(Number);
  if ((numbers.at(-1) ?? 0) > 31) numbers.reverse(); // the year is last, the day or month first
  return sum(numbers.map((number, place) => number / 100 ** place));
}

/** Quarters, as `Quý III/2022` has them. */
const ROMAN = ['', 'i', 'ii', 'iii', 'iv'];
