/** An event's date in words, as people write it in each language. */
import { dateFormat, hasDates } from '../platform/intl.js';
import { parseDate } from './date.js';
import { DEFAULT_TIME_ZONE, type Occurrence } from './event.js';

/**
 * The date of an occurrence, such as `10 tháng 10`, `Thứ Năm, 27 tháng 10, 2022` or `27–28 tháng 10, 2022`; in digits
 * where the browser has no words for the language.
 */
export function inWords({ event, start, end }: Occurrence, tag: string): string {
  const kind = parseDate(event.start)?.kind;
  const hasWords = hasDates(tag);
  const format = dateFormat(tag, {
    timeZone: event.timezone ?? DEFAULT_TIME_ZONE,
    day: 'numeric',
    month: hasWords ? 'long' : 'numeric',
    ...(kind !== 'yearly' && { year: 'numeric', weekday: hasWords ? 'long' : undefined }),
    ...(kind !== 'yearly' && kind !== 'day' && { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  });
  return format.formatRange(start, Math.max(end - 1, start));
}
