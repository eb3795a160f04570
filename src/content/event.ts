/** An event: what, when, where. */
import { instantOf, isTimeZone, wallTime } from '../platform/zone.js';
import { inYear, parseDate } from './date.js';
import type { EventStatus } from './event-status.js';

/** An event as it is written in content. Times are those of HTML (`parseDate`); the rest is named after RFC 5545. */
export interface CampaignEvent {
  /** What it is called in files, in calendars (`UID`) and in links to it. */
  id?: string | undefined;
  summary: string;
  /** `10-10` for every year, a date, or a date and time, with or without an offset. */
  start: string;
  /** In the same forms. A day is meant to its end; without it, a day lasts one day and a time no time at all. */
  end?: string | undefined;
  /** IANA zone that times without an offset are in. Default `Asia/Ho_Chi_Minh`. */
  timezone?: string | undefined;
  location?: string | undefined;
  description?: string | undefined;
  /** A page about it. */
  url?: string | undefined;
  /** Where what is said of it comes from. */
  source?: { name: string; href?: string | undefined } | undefined;
  /** The strand of the programme that it belongs to. */
  track?: string | undefined;
  /** Default `confirmed`. One that is postponed keeps its first dates. */
  status?: EventStatus | undefined;
  /** How it comes again: a recurrence rule (RFC 5545 §3.3.10), such as `FREQ=WEEKLY;COUNT=4`. */
  rrule?: string | undefined;
  /** Starts that the rule gives but that are left out, in the form of `start`. */
  exdate?: readonly string[] | undefined;
  /** Starts that come beside those of the rule, in the form of `start`. */
  rdate?: readonly string[] | undefined;
  /** For one time of an event that comes again: the start that the rule gives it, and the event as a whole. */
  recurrenceId?: string | undefined;
  series?: CampaignEvent | undefined;
}

/** One time that an event takes place: from `start` to just before `end`, in milliseconds since 1970. */
export interface Occurrence {
  event: CampaignEvent;
  start: number;
  end: number;
}

export const DEFAULT_TIME_ZONE = 'Asia/Ho_Chi_Minh';
const DAY = 86_400_000;

/**
 * The occurrence that is on at `now` or comes next; the only one, where it is over. `undefined` for an event whose
 * dates can't be: `eventFaults` says why.
 */
export function occurrenceAt(event: CampaignEvent, now: number): Occurrence | undefined {
  const { start, end = start, timezone: zone = DEFAULT_TIME_ZONE } = event;
  const from = parseDate(start);
  const to = parseDate(end);
  if (!from || !to || (from.kind === 'yearly') !== (to.kind === 'yearly') || !isTimeZone(zone)) return undefined;

  const span = (fromMs: number, toMs: number): Occurrence => ({
    event,
    start: from.kind === 'instant' ? fromMs : instantOf(fromMs, zone),
    end: to.kind === 'instant' ? toMs : instantOf(to.kind === 'local' ? toMs : toMs + DAY, zone),
  });
  if (from.kind !== 'yearly') {
    const only = span(from.ms, to.ms);
    return only.end - only.start < (from.kind === 'day' ? 1 : 0) ? undefined : only;
  }
  // A 29 February comes only in the years that have one (RFC 5545 §3.3.10).
  for (let year = new Date(wallTime(now, zone)).getUTCFullYear() - 1; ; year++) {
    const first = inYear(from.ms, year);
    const last = inYear(to.ms, to.ms < from.ms ? year + 1 : year);
    if (first === undefined || last === undefined) continue;
    const next = span(first, last);
    if (next.end > now) return next;
  }
}
