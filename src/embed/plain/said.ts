/** Dates and numbers as texts say them, for where an editor lost what says them to machines. */
import { parseDate } from '../../content/date.js';

/** A date in a text: from which character to before which, and as HTML writes it (HTML §2.3.5). */
export interface SaidDate {
  start: number;
  end: number;
  datetime: string;
}

/** The forms in digits, in Vietnamese, Khmer and English, the longest first; what HTML writes for their groups. */
const FORMS: readonly (readonly [form: RegExp, write: (...groups: (string | undefined)[]) => string])[] = [
  [
    /(?:(\d{1,2})(?:[:hg]| giờ )(\d{2}),?\s+(?:ngày\s+)?)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/gi,
    (_, hour, minutes, day, month, year) => dashed(year, month, day) + (hour ? clock(hour, minutes) : ''),
  ],
  [/\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d)?/g, (all = '') => all.replace(' ', 'T')],
  [/(\d{1,2}) (?:tháng|ខែ) ?(\d{1,2})(?:(?:,? năm |\/)(\d{4}))?/gi, (_, day, month, year) => dashed(year, month, day)],
  [
    /(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?:,? (\d{4}))?/g,
    (_, day, month = '', year) => dashed(year, String(MONTHS.indexOf(month) / 3 + 1), day),
  ],
  [/(\d{1,2})\/(\d{4})/g, (_, month, year) => dashed(year, month)],
  [/(\d{1,2})\/(\d{1,2})/g, (_, day, month) => dashed(undefined, month, day)],
  [/(\d{1,2})[:hg](\d{2})/g, (_, hour, minutes) => clock(hour, minutes)],
  [/(?:19|20)\d\d/g, (all = '') => all],
];
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

const dashed = (year: string | undefined, ...parts: (string | undefined)[]): string =>
  [year, ...parts.map((part) => part?.padStart(2, '0'))].filter(Boolean).join('-');

const clock = (hour = '', minutes = '00'): string => `T${hour.padStart(2, '0')}:${minutes}`;

/** The dates that `text` says. An hour alone, as the end of `07:30, 28/10/2022 – 11:00`, is on the day before it. */
export function datesIn(text: string): SaidDate[] {
  const found: SaidDate[] = [];
  for (const [form, write] of FORMS)
    for (const match of text.matchAll(form)) {
      const start = match.index ?? 0;
      const end = start + match[0].length;
      const isPart = /\d|[/%]/.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`);
      if (isPart || found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ start, end, datetime: write(...match) });
    }
  found.sort((a, b) => a.start - b.start);
  return found
    .map((one, place) => {
      const [day = ''] = found[place - 1]?.datetime.split('T') ?? [];
      return one.datetime.startsWith('T') ? { ...one, datetime: day + one.datetime } : one;
    })
    .filter(({ datetime }) => isDate(datetime));
}

/** `54/63` is no date; months and years are. */
const isDate = (datetime: string): boolean =>
  parseDate(/^\d{4}(?:-\d\d)?$/.test(datetime) ? `${datetime}-01-01`.slice(0, 10) : datetime) !== undefined;

/** Whether `text` says nothing but dates, with a dash or a word between them. */
export function isDates(text: string): boolean {
  const dates = datesIn(text);
  const rest = dates.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return dates.length > 0 && /^(?:[\s,.:–—-]|từ|from|đến|tới|to|until|ដល់)*$/i.test(rest);
}

/** The number that `text` says: with a decimal comma, in English with a decimal point. `undefined` where it says none. */
export function numberIn(text: string, lang: string): number | undefined {
  const [digits] = /-?\d[\d.,\s]*/.exec(text.replace(/\u2212/g, '-')) ?? [];
  if (digits === undefined) return undefined;
  const bare = digits.replace(/\s/g, '').replace(/[.,]$/, '');
  const number = Number(lang.startsWith('en') ? bare.replace(/,/g, '') : bare.replace(/\./g, '').replace(',', '.'));
  return Number.isNaN(number) ? undefined : number;
}
