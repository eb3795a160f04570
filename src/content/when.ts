/** An event's date in words, as people write it in each language. */
import { dateFormat, hasDates } from '../platform/intl.js';
import { parseDate } from './date.js';
import { DEFAULT_TIME_ZONE, type Occurrence } from './event.js';

const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/**
 * The date of an occurrence: `10 tháng 10`; `Thứ Năm, 27/10/2022`; `07:30–11:00, thứ Năm, 27/10/2022`, in English
 * `Thursday, October 27, 2022, 07:30 – 11:00`. In digits where the browser has no words for the language.
 */
export function inWords({ event, start, end }: Occurrence, tag: string): string {
  const { kind } = parseDate(event.start) ?? {};
  const isTimed = kind === 'local' || kind === 'instant';
  const options = { timeZone: zoneOf(event), ...dayOptions(tag, kind === 'yearly'), ...(isTimed && TIME) };
  const text = dateFormat(tag, options).formatRange(start, isTimed ? end : end - 1);
  // Within a sentence, Vietnamese writes `thứ` small.
  return text.replace(/(\d),? T(?=hứ)/g, '$1, t');
}

/** The hours of an occurrence, such as `07:30–11:00`. */
export const hoursInWords = ({ event, start, end }: Occurrence, tag: string): string =>
  dateFormat(tag, { timeZone: zoneOf(event), ...TIME }).formatRange(start, end);

/** A day, such as `2022-10-27`, in words. */
export const dayInWords = (date: string, tag: string): string =>
  dateFormat(tag, { timeZone: 'UTC', ...dayOptions(tag, false) }).format(Date.parse(date));

const zoneOf = ({ timezone = DEFAULT_TIME_ZONE }: { timezone?: string | undefined }): string => timezone;

function dayOptions(tag: string, isYearly: boolean): Intl.DateTimeFormatOptions {
  const hasWords = hasDates(tag);
  const month = hasWords && (isYearly || !tag.startsWith('vi')) ? 'long' : 'numeric';
  return { day: 'numeric', month, ...(!isYearly && { year: 'numeric', weekday: hasWords ? 'long' : undefined }) };
}
