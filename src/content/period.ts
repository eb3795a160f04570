/** Periods as people write them: `2022`, `10/2022`, `Quý 1/2022`, `2022-10-27`. */

const PERIOD = /(?:^|\s)((?:q\D*\d\W+|\d\d?[/.-]\d\d?[/.-]|\d\d?[/.-])?(?:19|20)\d\d(?:[/.-]\d\d?){0,2})$/i;

/** The period that ends a heading, such as `2021` in `Hạng 2021`; `undefined` where none does. */
export const periodIn = (heading: string): string | undefined =>
  PERIOD.exec(heading.trim())?.[1]?.replace(/^q\D*/i, 'Q');

/** A text by which periods sort in the order of time. */
export function timeKey(period: string): string {
  const numbers = period.match(/\d+/g) ?? [];
  if (Number(numbers.at(-1)) > 31) numbers.reverse(); // the year is last, the day or month first
  return numbers.map((number) => number.padStart(4, '0')).join('-');
}

/** Compares two periods by time. */
export const byTime = (a: string, b: string): number => (timeKey(a) < timeKey(b) ? -1 : Number(a !== b));
