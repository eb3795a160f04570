/** Days as content writes them. */
import { instantOf, wallTime } from '../platform/zone.js';
import { DEFAULT_TIME_ZONE } from './event.js';

/** The day, such as `2022-10-27`, that it is in `timezone` at `at`. */
export const dayAt = (at: number, timezone = DEFAULT_TIME_ZONE): string =>
  new Date(wallTime(at, timezone)).toISOString().slice(0, 'YYYY-MM-DD'.length);

/** When the next day begins in `timezone` after `at`. */
export const nextDayAt = (at: number, timezone = DEFAULT_TIME_ZONE): number =>
  instantOf(Date.parse(dayAt(at, timezone)) + DAY, timezone);

const DAY = 86_400_000;
