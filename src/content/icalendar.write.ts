/** Events as a calendar file (RFC 5545, RFC 7986) that every calendar reads. Loaded when a reader asks for one. */
import ICAL from 'ical.js';
import { datesOf, written, type EventDates, type Stamp } from './event-dates.js';
import type { CampaignEvent } from './event.js';
import type { JCal, Property } from './jcal.js';
import { ruleOf } from './recurring.js';
import { vtimezone } from './vtimezone.js';

const YEAR = 366 * 86_400_000;

/** What a calendar file says of itself. */
export interface CalendarOptions {
  /** When it is written, in milliseconds since 1970 (`DTSTAMP`). */
  stamp: number;
  /** The site it comes from; makes the events' `UID`s unlike those of other sites. */
  host?: string;
  /** The calendar's name (RFC 7986 §5.1). */
  name?: string;
}

/**
 * The text of a calendar file with `events`, every line at most 75 octets. An event with an rrule is written once with
 * all its times, one with a `recurrenceId` as one time of it. Events whose dates can't be are left out.
 */
export function toICalendar(
  events: readonly CampaignEvent[],
  { stamp, host = 'localhost', name }: CalendarOptions,
): string {
  const dated = events.flatMap((event) => {
    const dates = datesOf(event, stamp);
    return dates ? [{ event, dates }] : [];
  });
  const calendar: JCal = [
    'vcalendar',
    [
      text('version', '2.0'),
      text('prodid', '-//sen-campaign//NONSGML sen-campaign//VI'),
      text('calscale', 'GREGORIAN'),
      text('method', 'PUBLISH'),
      ...(name ? [text('name', name)] : []),
    ],
    [
      ...zonesOf(dated.map(({ dates }) => dates)),
      ...dated.map(({ event, dates }) => vevent(event, dates, stamp, host)),
    ],
  ];
  // Its lines come out one octet longer than it is told (RFC 5545 §3.1 allows 75).
  ICAL.foldLength = 74;
  return ICAL.stringify(calendar);
}

const text = (name: string, value: string): Property => [name, {}, 'text', value];

function vevent(event: CampaignEvent, dates: EventDates, stamp: number, host: string): JCal {
  const { summary, location, description, url, track, status, exdate = [], rdate = [], recurrenceId } = event;
  const dated = (name: string, date: Stamp): Property => [
    name,
    date.kind === 'local' ? { tzid: dates.timezone } : {},
    date.kind === 'day' ? 'date' : 'date-time',
    written(date),
  ];
  const listed = (name: string, starts: readonly string[]) =>
    starts.flatMap((start) => {
      const found = datesOf({ summary, start, timezone: dates.timezone }, stamp);
      return found ? [dated(name, found.start)] : [];
    });
  const isAllDay = dates.start.kind === 'day';
  const rule = ruleOf(event);
  const properties: Property[] = [
    text('uid', `${event.id ?? hashOf(`${event.start} ${summary}`)}@${host}`),
    ['dtstamp', {}, 'date-time', written({ kind: 'instant', ms: stamp })],
    dated('dtstart', dates.start),
    ...(dates.end ? [dated('dtend', dates.end)] : []),
    text('summary', summary),
    ...(location ? [text('location', location)] : []),
    ...(description ? [text('description', description)] : []),
    ...(url ? [['url', {}, 'uri', url] satisfies Property] : []),
    ...(track ? [text('categories', track)] : []),
    ...(status ? [text('status', STATUS[status])] : []),
    ...(rule ? [['rrule', {}, 'recur', ICAL.Recur.fromString(rule).toJSON()] satisfies Property] : []),
    ...listed('exdate', exdate),
    ...listed('rdate', rdate),
    ...(recurrenceId ? listed('recurrence-id', [recurrenceId]) : []),
  ];
  const alarm: JCal = [
    'valarm',
    [text('action', 'DISPLAY'), text('description', summary), ['trigger', {}, 'duration', isAllDay ? '-P1D' : '-PT1H']],
    [],
  ];
  return ['vevent', properties, status === 'cancelled' ? [] : [alarm]];
}

/** RFC 5545 has no word for what is postponed: until it has new dates, nothing about it is certain. */
const STATUS = {
  tentative: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  cancelled: 'CANCELLED',
  postponed: 'TENTATIVE',
} as const;

/** One `VTIMEZONE` for each zone that is used, good for ten years after its last event: rules may go on. */
function zonesOf(dates: readonly EventDates[]): JCal[] {
  const local = dates.filter(({ start, end }) => start.kind === 'local' || end?.kind === 'local');
  return [...new Set(local.map(({ timezone }) => timezone))].map((timezone) => {
    const times = local.filter((one) => one.timezone === timezone).map(({ start }) => start.ms);
    return vtimezone(timezone, Math.min(...times) - YEAR, Math.max(...times) + 10 * YEAR);
  });
}

/** FNV-1a, so that an event without an id keeps its `UID` from one file to the next. */
function hashOf(value: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(value)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
