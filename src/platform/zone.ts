/** Wall-clock times in any IANA time zone, by the time-zone data that the browser carries. */
import { dateFormat } from './intl.js';

const HOUR = 3_600_000;

/** Whether the browser knows the time zone, for example `Asia/Ho_Chi_Minh`. */
export function isTimeZone(timeZone: string): boolean {
  try {
    dateFormat('en', { timeZone });
    return true;
  } catch {
    return false; // `Intl` refuses nothing else of this
  }
}

/**
 * The instant at which clocks in `timeZone` show `wall` (a wall-clock time written as if it were UTC; milliseconds).
 * A time that occurs twice means its first occurrence; one that clocks skip is read with the offset before the gap
 * (RFC 5545 §3.3.5).
 */
export function instantOf(wall: number, timeZone: string): number {
  const before = wall - offsetAt(wall - 24 * HOUR, timeZone);
  const after = wall - offsetAt(wall + 24 * HOUR, timeZone);
  return [before, after].find((at) => wallTime(at, timeZone) === wall) ?? before;
}

/** What clocks in `timeZone` show at `at`, written as if it were UTC; milliseconds. */
export const wallTime = (at: number, timeZone: string): number => at + offsetAt(at, timeZone);

/** How far clocks in `timeZone` are ahead of UTC at `at`. In milliseconds, to the minute: offsets with seconds ended with the use of each town's own solar time. */
export function offsetAt(at: number, timeZone: string): number {
  const text = dateFormat('en', { timeZone, timeZoneName: 'longOffset' }).format(at);
  return -Date.parse(`1970-01-01T00:00${/[+-]\d\d:\d\d/.exec(text)?.[0] ?? 'Z'}`);
}
