/** Times in calendar files, by the clocks of the zones that they name (RFC 5545 §3.3.4, §3.3.5, §3.6.5). */
import ICAL from 'ical.js';
import { instantOf, isTimeZone, wallTime } from '../platform/zone.js';
import { parseDate, type CivilDate } from './date.js';
import { written } from './event-dates.js';
import { parsedFrom, type Block, type Calendar } from './icalendar.blocks.js';
import type { Property } from './jcal.js';
import { WINDOWS_ZONES } from './windows-zones.js';

const DAY = 86_400_000;

/** A date or time as HTML writes it — `2022-10-27`, `2022-10-27T07:30:00`, `2022-10-27T00:30:00Z` — and its zone. */
export interface Time {
  text: string;
  date: CivilDate | undefined;
  clocks: Clocks | undefined;
  /** What the file calls a zone that neither it nor anyone else describes. */
  unknownZone: string | undefined;
}

export function timesOf([, { tzid }, , ...values]: Property, calendar: Calendar): Time[] {
  return values.map((value) => {
    // Of a period the start; of a day that isn't called one, the day.
    const text = String(Array.isArray(value) ? value[0] : value).replace(/^(\d{4}-\d\d-\d\d)T::$/, '$1');
    const date = parseDate(text);
    const clocks = tzid !== undefined && date?.kind === 'local' ? clocksOf(tzid, calendar) : undefined;
    return { text, date, clocks, unknownZone: date?.kind === 'local' && !clocks ? tzid : undefined };
  });
}

/** The text of `time` in the form of `start`, by its clocks. */
export function alike({ text, date, clocks }: Time, start: Time | undefined): string {
  if (!date || !start?.date || clocks === start.clocks || date.kind === 'day') return text;
  if (date.kind === 'local' && !clocks) return text;
  const at = clocks ? clocks.instantOf(date.ms) : date.ms;
  return start.clocks
    ? written({ kind: 'local', ms: start.clocks.wallTime(at) })
    : written({ kind: 'instant', ms: at });
}

/** The end of what lasts `duration`: its days are those of the calendar, its hours those of a stop-watch (§3.3.6). */
export function after({ date, clocks }: Time, duration: string): string | undefined {
  if (!ICAL.Duration.isValueString(duration)) return duration; // a fault, for the schema to name
  const { isNegative, weeks, days, hours, minutes, seconds } = ICAL.Duration.fromString(duration);
  if (!date || date.kind === 'yearly' || isNegative) return undefined;
  const wall = date.ms + (weeks * 7 + days) * DAY;
  const exact = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  const ms = clocks && exact > 0 ? clocks.wallTime(clocks.instantOf(wall) + exact) : wall + exact;
  return written({ kind: date.kind, ms });
}

/** The end as content has it: the last day of days, not the day after them (§3.6.1); none for a single day. */
export function endOf(start: Time | undefined, end: string | undefined): string | undefined {
  const date = end === undefined ? undefined : parseDate(end);
  if (start?.date?.kind !== 'day' || date?.kind !== 'day') return end;
  const last = date.ms - DAY;
  if (date.ms < start.date.ms) return end; // a fault, for the schema to name
  return last > start.date.ms ? written({ kind: 'day', ms: last }) : undefined;
}

/** `UNTIL` is in UTC where the start has a zone (§3.3.10); nobody else knows a zone that only the file describes. */
export const ruleBy = (clocks: Clocks, rrule: string): string =>
  clocks.name
    ? rrule
    : rrule.replace(/(UNTIL=)(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/, (_, until: string, ...[y, m, d, h, min, s]) => {
        const wall = clocks.wallTime(Date.parse(`${y}-${m}-${d}T${h}:${min}:${s}Z`));
        return until + written({ kind: 'local', ms: wall }).replace(/[-:]/g, '');
      });

/** The clocks of a place, by their IANA name; without one, where only the file describes them. In milliseconds. */
export interface Clocks {
  name?: string;
  instantOf: (wall: number) => number;
  wallTime: (at: number) => number;
}

function clocksOf(tzid: string, { zones, clocks }: Calendar): Clocks | undefined {
  if (!clocks.has(tzid)) clocks.set(tzid, clocksNamed(ianaName(tzid)) ?? clocksIn(zones.get(tzid)));
  return clocks.get(tzid);
}

/** Some programs put their own address before the name (`/example.org/Asia/Ho_Chi_Minh`), some use that of Windows. */
function ianaName(tzid: string): string | undefined {
  const parts = tzid.split('/');
  const names = [tzid, parts.slice(-3).join('/'), parts.slice(-2).join('/'), WINDOWS_ZONES[tzid]];
  return names.find((name) => name !== undefined && isTimeZone(name));
}

const clocksNamed = (name: string | undefined): Clocks | undefined =>
  name === undefined
    ? undefined
    : { name, instantOf: (wall) => instantOf(wall, name), wallTime: (at) => wallTime(at, name) };

function clocksIn(block: Block | undefined): Clocks | undefined {
  const parsed = block && parsedFrom(block);
  const component = parsed && new ICAL.Component(parsed);
  if (!component?.getAllSubcomponents().some(isObservance)) return undefined;
  const zone = new ICAL.Timezone(component);
  return {
    instantOf: (wall) => {
      const time = ICAL.Time.fromJSDate(new Date(wall), true);
      time.zone = zone;
      return time.toUnixTime() * 1000;
    },
    wallTime: (at) => Date.parse(`${ICAL.Time.fromJSDate(new Date(at), true).convertToZone(zone).toString()}Z`),
  };
}

/** Whether it says from when on clocks are set how (§3.6.5); a zone without that would pass for UTC. */
const isObservance = (component: ICAL.Component): boolean =>
  ['dtstart', 'tzoffsetfrom', 'tzoffsetto'].every((name) => component.hasProperty(name));
