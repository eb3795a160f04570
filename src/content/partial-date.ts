/** Days, months and years as content writes them: `2025-06-30`, `2025-06`, `2025` (HTML §2.3.5). */
import { dateFormat, hasDates } from '../platform/intl.js';
import { parseDate } from './date.js';

/** From the first to the last day, both as `2025-06-30`: later days are greater texts. */
export interface Days {
  first: string;
  last: string;
}

/** The days that `text` names; `undefined` where it names no day, month or year. */
export function daysOf(text: string): Days | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (!parseDate(first)) return undefined;
  if (day) return { first, last: first };
  const end = new Date(first);
  end.setUTCMonth(end.getUTCMonth() + (month ? 1 : 12), 0);
  return { first, last: end.toISOString().slice(0, first.length) };
}

/** As exactly as it was written: a day, a month or a year, such as `27/10/2022`, in English `October 2022`. */
export function partialInWords(text: string, tag: string): string {
  const [, month, day] = text.split('-');
  const options = {
    timeZone: 'UTC',
    year: 'numeric',
    month: month ? (hasDates(tag) && !tag.startsWith('vi') ? 'long' : 'numeric') : undefined,
    day: day ? 'numeric' : undefined,
  } as const;
  return dateFormat(tag, options).format(Date.parse(text));
}
