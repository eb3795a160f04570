/**
 * Calendar files (RFC 5545) of any program. Events are parsed one by one, with the page having its turn in between: a
 * worker would need a `TrustedScriptURL`, which strict sites don't allow.
 */
import ICAL from 'ical.js';
import { hasDates } from '../platform/intl.js';
import { pacer, yieldToPage } from '../platform/yielding.js';
import { instantOf, isTimeZone, wallTime } from '../platform/zone.js';
import { parseDate, type CivilDate } from './date.js';
import { written } from './event-dates.js';
import type { CampaignEvent } from './event.js';
import { nothing, type Document } from './format.js';
import type { Fault } from './problem.js';
import { expandAroundNow } from './recurrence.js';
import { WINDOWS_ZONES } from './windows-zones.js';

const DAY = 86_400_000;

/** Reads every event of every calendar in `text`. One that is broken is a fault; the others still count. */
export async function parseICalendar(text: string): Promise<Document> {
  const pace = pacer();
  const { blocks, faults } = await blocksOf(text, pace);
  if (blocks.length > 0) await wakeDates();
  const found: FoundEvent[] = [];
  for (const block of blocks) {
    await pace();
    const parsed = parsedFrom(block);
    if (parsed) found.push(eventFrom(parsed, block));
    else faults.push({ code: 'syntax', expected: 'iCalendar', line: block.line });
  }
  if (found.length === 0 && faults.length === 0)
    return nothing(
      /BEGIN:VCALENDAR/i.test(text) ? { code: 'empty' } : { code: 'syntax', expected: 'iCalendar', line: 1 },
    );

  const events = found.flatMap(({ event, clocks }) => (clocks && !clocks.name ? [] : [event]));
  events.push(...(await instantsOf(found, faults)));
  const blockOf = new Map(found.map(({ event, block }) => [event, block]));
  return {
    value: found.length > 0 ? { events } : undefined,
    faults,
    locate: ({ path = '' }) => {
      const [, index, part = ''] = /^events\[(\d+)\]\.?(\w*)/.exec(path) ?? [];
      const event = events[Number(index)];
      const block = event && blockOf.get(event.series ?? event);
      return block ? placeIn(block, part) : {};
    },
  };
}

/** The first date of a page takes some browsers long (Chromium loads what it knows of languages): in parts, then. */
async function wakeDates(): Promise<void> {
  await yieldToPage();
  hasDates('en');
  await yieldToPage();
  isTimeZone('UTC');
  await yieldToPage();
}

/** The lines of one component, the line of the file that it begins on, and the calendar that it is in. */
interface Block {
  text: string;
  line: number;
  calendar: Calendar;
}

/** The time zones that a calendar describes, and the clocks of those that its events are in. */
interface Calendar {
  zones: Map<string, Block>;
  clocks: Map<string, Clocks | undefined>;
}

/** An event with the clocks that its times go by; none where these are days, instants or of whatever zone one is in. */
interface FoundEvent {
  event: CampaignEvent;
  clocks: Clocks | undefined;
  block: Block;
}

/** Finds events and time zones by their first and last lines, without looking into them. */
async function blocksOf(text: string, pace: () => Promise<void> | undefined) {
  const blocks: Block[] = [];
  const faults: Fault[] = [];
  let calendar = newCalendar();
  let open: { name: string; at: number; line: number } | undefined;
  let line = 1;
  let counted = 0;
  const breakOff = () => {
    if (open) faults.push({ code: 'syntax', expected: 'iCalendar', line: open.line });
    open = undefined;
  };
  for (const { 0: mark, 1: side = '', 2: component = '', index } of text.matchAll(MARK)) {
    await pace();
    const name = component.toUpperCase();
    line += lineBreaksIn(text.slice(counted, index));
    counted = index;
    if (side.toUpperCase() === 'BEGIN') {
      breakOff();
      if (name === 'VCALENDAR') calendar = newCalendar();
      else open = { name, at: index, line };
    } else if (name === open?.name) {
      const lines = text.slice(open.at, index + mark.length).replace(/\r\n?/g, '\n');
      const block = { text: lines, line: open.line, calendar };
      if (name === 'VEVENT') blocks.push(block);
      else calendar.zones.set(statedIn(block, 'TZID'), block);
      open = undefined;
    }
  }
  breakOff();
  return { blocks, faults };
}

const newCalendar = (): Calendar => ({ zones: new Map(), clocks: new Map() });

/** Continued lines begin with white space (RFC 5545 §3.1), so none of them looks like one of these. */
const MARK = /^(BEGIN|END):(VCALENDAR|VEVENT|VTIMEZONE)[ \t]*$/gim;

/** RFC 5545 asks for both signs, files have either. */
const lineBreaksIn = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;

/** The line of the property that a part of an event is read from, or of the event where it has none. */
function placeIn({ text, line }: Block, part: string) {
  const name = PROPERTY[part];
  const at = name ? text.search(new RegExp(`^${name}[;:]`, 'im')) : -1;
  return { line: line + (at < 0 ? 0 : lineBreaksIn(text.slice(0, at))), path: name ?? (part || undefined) };
}

const PROPERTY: Readonly<Record<string, string>> = {
  summary: 'SUMMARY',
  start: 'DTSTART',
  end: 'DTEND',
  timezone: 'DTSTART',
  url: 'URL',
  rrule: 'RRULE',
};

/** A component and a property as jCal has them (RFC 7265 §3.3, §3.4). */
type JCal = [name: string, properties: Property[], components: JCal[]];
type Property = [name: string, parameters: Readonly<Record<string, string>>, type: string, ...values: unknown[]];

function parsedFrom({ text }: Block): JCal | undefined {
  try {
    return ICAL.parse(text) as JCal; // of one component, as RFC 7265 §3.3 has it
  } catch (error) {
    if (error instanceof Error) return undefined; // a `ParserError`: whoever asked names the line
    throw error;
  }
}

/** The event, all its times by the clocks of its start. */
function eventFrom([, properties]: JCal, block: Block): FoundEvent {
  const all = (name: string) => properties.filter(([one]) => one === name);
  const value = (name: string): string | undefined => {
    const [, , , found] = all(name)[0] ?? [];
    return typeof found === 'string' && found.trim() ? found.trim() : undefined;
  };
  const [start] = all('dtstart').flatMap((one) => timesOf(one, block.calendar));
  const times = (name: string): string[] =>
    all(name).flatMap((one) => timesOf(one, block.calendar).map((time) => alike(time, start)));
  const status = value('status')?.toLowerCase();
  const [rrule] = all('rrule').map(([, , , rule]) => ICAL.Recur.fromData(rule as object).toString());
  const duration = value('duration');
  const event: CampaignEvent = {
    id: value('uid'),
    summary: value('summary') ?? '',
    start: start?.date ? start.text : statedIn(block, 'DTSTART'),
    end: endOf(start, times('dtend')[0] ?? (start && duration && after(start, duration))),
    timezone: start?.clocks?.name ?? start?.unknownZone,
    location: value('location'),
    description: value('description'),
    url: value('url'),
    track: value('categories'),
    status: STATUSES.find((one) => one === status),
    rrule: rrule && start?.clocks ? ruleBy(start.clocks, rrule) : rrule,
    exdate: listed(times('exdate')),
    rdate: listed(times('rdate')),
    recurrenceId: times('recurrence-id')[0],
  };
  return { event, clocks: start?.clocks, block };
}

/** What a property says in the file itself, whether or not it can be. */
const statedIn = ({ text }: Block, name: string): string =>
  new RegExp(`^${name}[^:]*:(.*)$`, 'im').exec(text)?.[1]?.trim() ?? '';

const STATUSES = ['tentative', 'confirmed', 'cancelled'] as const;

const listed = (starts: string[]): string[] | undefined => (starts.length > 0 ? starts : undefined);

/** A date or time as HTML writes it — `2022-10-27`, `2022-10-27T07:30:00`, `2022-10-27T00:30:00Z` — and its zone. */
interface Time {
  text: string;
  date: CivilDate | undefined;
  clocks: Clocks | undefined;
  /** What the file calls a zone that neither it nor anyone else describes. */
  unknownZone: string | undefined;
}

function timesOf([, { tzid }, , ...values]: Property, calendar: Calendar): Time[] {
  return values.map((value) => {
    // Of a period the start; of a day that isn't called one, the day.
    const text = String(Array.isArray(value) ? value[0] : value).replace(/^(\d{4}-\d\d-\d\d)T::$/, '$1');
    const date = parseDate(text);
    const clocks = tzid !== undefined && date?.kind === 'local' ? clocksOf(tzid, calendar) : undefined;
    return { text, date, clocks, unknownZone: date?.kind === 'local' && !clocks ? tzid : undefined };
  });
}

/** The text of `time` in the form of `start`, by its clocks. */
function alike({ text, date, clocks }: Time, start: Time | undefined): string {
  if (!date || !start?.date || clocks === start.clocks || date.kind === 'day') return text;
  if (date.kind === 'local' && !clocks) return text;
  const at = clocks ? clocks.instantOf(date.ms) : date.ms;
  return start.clocks
    ? written({ kind: 'local', ms: start.clocks.wallTime(at) })
    : written({ kind: 'instant', ms: at });
}

/** The end of what lasts `duration`: its days are those of the calendar, its hours those of a stop-watch (§3.3.6). */
function after({ date, clocks }: Time, duration: string): string | undefined {
  if (!ICAL.Duration.isValueString(duration)) return duration; // a fault, for the schema to name
  const { isNegative, weeks, days, hours, minutes, seconds } = ICAL.Duration.fromString(duration);
  if (!date || date.kind === 'yearly' || isNegative) return undefined;
  const wall = date.ms + (weeks * 7 + days) * DAY;
  const exact = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  const ms = clocks && exact > 0 ? clocks.wallTime(clocks.instantOf(wall) + exact) : wall + exact;
  return written({ kind: date.kind, ms });
}

/** The end as content has it: the last day of days, not the day after them (§3.6.1); none for a single day. */
function endOf(start: Time | undefined, end: string | undefined): string | undefined {
  const date = end === undefined ? undefined : parseDate(end);
  if (start?.date?.kind !== 'day' || date?.kind !== 'day') return end;
  const last = date.ms - DAY;
  if (date.ms < start.date.ms) return end; // a fault, for the schema to name
  return last > start.date.ms ? written({ kind: 'day', ms: last }) : undefined;
}

/** `UNTIL` is in UTC where the start has a zone (§3.3.10); nobody else knows a zone that only the file describes. */
const ruleBy = (clocks: Clocks, rrule: string): string =>
  clocks.name
    ? rrule
    : rrule.replace(/(UNTIL=)(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/, (_, until: string, ...[y, m, d, h, min, s]) => {
        const wall = clocks.wallTime(Date.parse(`${y}-${m}-${d}T${h}:${min}:${s}Z`));
        return until + written({ kind: 'local', ms: wall }).replace(/[-:]/g, '');
      });

/** The clocks of a place, by their IANA name; without one, where only the file describes them. In milliseconds. */
interface Clocks {
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
  if (!parsed) return undefined;
  const zone = new ICAL.Timezone(new ICAL.Component(parsed));
  return {
    instantOf: (wall) => {
      const time = ICAL.Time.fromJSDate(new Date(wall), true);
      time.zone = zone;
      return time.toUnixTime() * 1000;
    },
    wallTime: (at) => Date.parse(`${ICAL.Time.fromJSDate(new Date(at), true).convertToZone(zone).toString()}Z`),
  };
}

/** Every time of the events by clocks that only the file describes, as instants: no one else could expand their rules. */
async function instantsOf(found: readonly FoundEvent[], faults: Fault[]): Promise<CampaignEvent[]> {
  const events: CampaignEvent[] = [];
  const groups = new Map<Clocks, CampaignEvent[]>();
  for (const { event, clocks } of found) {
    if (clocks && !clocks.name) groups.set(clocks, [...(groups.get(clocks) ?? []), event]);
  }
  for (const [clocks, group] of groups) {
    const asInstant = (text: string): string => {
      const date = parseDate(text);
      return date?.kind === 'local' ? written({ kind: 'instant', ms: clocks.instantOf(date.ms) }) : text;
    };
    const reading = await expandAroundNow(group);
    faults.push(...reading.faults);
    for (const one of reading.items) {
      const { start, end, recurrenceId } = one;
      events.push({
        ...one,
        ...ALONE,
        start: asInstant(start),
        end: end && asInstant(end),
        recurrenceId: recurrenceId && asInstant(recurrenceId),
      });
    }
  }
  return events;
}

/** What an event that comes again has and one time of it doesn't. */
const ALONE = { rrule: undefined, exdate: undefined, rdate: undefined };
