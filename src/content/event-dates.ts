/** The dates of an event as calendars want them: all of them days, or all of them times. */
import { wallTime } from '../platform/zone.js';
import { parseDate, type CivilDate } from './date.js';
import { DEFAULT_TIME_ZONE, occurrenceAt, type CampaignEvent } from './event.js';

const DAY = 86_400_000;

/** A day, a wall-clock time in a zone, or an instant; `ms` as in `CivilDate`. */
export interface Stamp {
  kind: 'day' | 'local' | 'instant';
  ms: number;
}

/** The dates of an event: for days, `end` is the first day after it. `end` is missing for times that have none. */
export interface EventDates {
  timezone: string;
  start: Stamp;
  end: Stamp | undefined;
}

/** The dates of `event`, those of a yearly one at its next time; `undefined` for dates that can't be. */
export function datesOf(event: CampaignEvent, now: number): EventDates | undefined {
  const { timezone = DEFAULT_TIME_ZONE } = event;
  const occurrence = occurrenceAt(event, now);
  const from = parseDate(event.start);
  const to = parseDate(event.end ?? event.start);
  if (!occurrence || !from || !to) return undefined;
  if (isDay(from) && isDay(to)) {
    // Days are the same in every zone: what the wall shows at their start.
    const length = Math.round((occurrence.end - occurrence.start) / DAY) * DAY;
    const start = Math.round(wallTime(occurrence.start, timezone) / DAY) * DAY;
    return { timezone, start: { kind: 'day', ms: start }, end: { kind: 'day', ms: start + length } };
  }
  const end = event.end === undefined ? undefined : asTime(to, DAY);
  return { timezone, start: asTime(from, 0), end };
}

/** `2022-10-27`, `2022-10-27T07:30:00` or `2022-10-27T00:30:00Z`. */
export function written({ kind, ms }: CivilDate): string {
  const text = new Date(ms).toISOString();
  const length = kind === 'day' ? 'YYYY-MM-DD'.length : 'YYYY-MM-DDTHH:mm:ss'.length;
  return text.slice(0, length) + (kind === 'instant' ? 'Z' : '');
}

const isDay = ({ kind }: CivilDate): boolean => kind === 'day' || kind === 'yearly';

/** A day beside a time means its beginning; as an end, the end of it. */
const asTime = ({ kind, ms }: CivilDate, isEndOfDay: number): Stamp =>
  kind === 'local' || kind === 'instant' ? { kind, ms } : { kind: 'local', ms: ms + isEndOfDay };
