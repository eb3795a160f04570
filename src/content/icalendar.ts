/**
 * Calendar files (RFC 5545) of any program. Events are parsed one by one, with the page having its turn in between: a
 * worker would need a `TrustedScriptURL`, which strict sites don't allow.
 */
import ICAL from 'ical.js';
import { yieldToPage } from '../platform/yielding.js';
import { isTimeZone } from '../platform/zone.js';
import type { CampaignEvent } from './event.js';
import { nothing, type Document } from './format.js';
import type { Fault } from './problem.js';
import { expand } from './recurrence.js';

/** Events that are parsed before the page has its turn. */
const SLICE = 25;

/** Reads every event of every calendar in `text`. One that is broken is a fault; the others still count. */
export async function parseICalendar(text: string): Promise<Document> {
  const { events: blocks, zones } = blocksOf(text);
  if (blocks.length === 0)
    return nothing({ code: /BEGIN:VCALENDAR/i.test(text) ? 'empty' : 'syntax', expected: 'iCalendar' });
  const events: CampaignEvent[] = [];
  const lines: number[] = [];
  const faults: Fault[] = [];
  for (const [index, block] of blocks.entries()) {
    if (index % SLICE === SLICE - 1) await yieldToPage();
    const component = componentOf(block);
    if (!component) {
      faults.push({ code: 'syntax', expected: 'iCalendar', line: block.line });
      continue;
    }
    for (const event of eventsFrom(component, zones)) {
      events.push(event);
      lines.push(block.line);
    }
  }
  return {
    value: events.length > 0 ? { events } : undefined,
    faults,
    locate: ({ path = '' }) => {
      const [, index, part] = /^events\[(\d+)\]\.?(.*)/.exec(path) ?? [];
      return { line: lines[Number(index)], path: part };
    },
  };
}

/** The lines of one component, and the line of the file that it begins on. */
interface Block {
  text: string;
  line: number;
}

/** Finds events and time zones by their first and last lines, without looking into them. */
function blocksOf(text: string): { events: Block[]; zones: ReadonlyMap<string, Block> } {
  const events: Block[] = [];
  const zones = new Map<string, Block>();
  const lines = text.split(/\r\n|\n|\r/);
  let start: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (/^BEGIN:(?:VEVENT|VTIMEZONE)\s*$/i.test(line)) start = index;
    const [, name] = /^END:(VEVENT|VTIMEZONE)\s*$/i.exec(line) ?? [];
    if (!name || start === undefined) continue;
    const block = { text: lines.slice(start, index + 1).join('\r\n'), line: start + 1 };
    if (name.toUpperCase() === 'VEVENT') events.push(block);
    else zones.set(/^TZID[^:]*:(.*)$/im.exec(block.text)?.[1]?.trim() ?? '', block);
    start = undefined;
  }
  return { events, zones };
}

function componentOf({ text }: Block): ICAL.Component | undefined {
  try {
    return new ICAL.Component(ICAL.parse(text) as unknown[]);
  } catch (error) {
    if (error instanceof Error) return undefined; // a `ParserError`: whoever asked names the line
    throw error;
  }
}

/** The event; all its times, where it comes again in a time zone that only the file itself knows. */
function eventsFrom(component: ICAL.Component, zones: ReadonlyMap<string, Block>): CampaignEvent[] {
  const value = (name: string): string | undefined => {
    const found = component.getFirstPropertyValue(name);
    return typeof found === 'string' && found.trim() ? found.trim() : undefined;
  };
  const start = component.getFirstProperty('dtstart');
  const times = (name: string): string[] =>
    component.getAllProperties(name).flatMap((property) => property.getValues().flatMap((one) => writtenOf(one) ?? []));
  const rule = component.getFirstPropertyValue('rrule');
  const status = value('status')?.toLowerCase();
  const zone = zoneOf(start, zones);
  const event: CampaignEvent = {
    id: value('uid'),
    summary: value('summary') ?? '',
    start: times('dtstart')[0] ?? '',
    end: endOf(component),
    timezone: zone.name,
    location: value('location'),
    description: value('description'),
    url: value('url'),
    track: value('categories'),
    status: STATUSES.find((one) => one === status),
    rrule: rule instanceof ICAL.Recur ? rule.toString() : undefined,
    exdate: listed(times('exdate')),
    rdate: listed(times('rdate')),
    recurrenceId: times('recurrence-id')[0],
  };
  if (!zone.own) return [event];
  const { own } = zone;
  const asInstant = (text: string) => instantIn(text, own);
  return expand([event], -Infinity, Infinity).items.map((one) => ({
    ...one,
    start: asInstant(one.start),
    end: one.end && asInstant(one.end),
  }));
}

const STATUSES = ['tentative', 'confirmed', 'cancelled'] as const;

const listed = (starts: string[]): string[] | undefined => (starts.length > 0 ? starts : undefined);

/** A date or time as HTML writes it: `2022-10-27`, `2022-10-27T07:30:00`, `2022-10-27T00:30:00Z`. */
function writtenOf(value: unknown): string | undefined {
  if (value instanceof ICAL.Period) return writtenOf(value.start);
  return value instanceof ICAL.Time ? value.toString() : undefined;
}

/** The end, as content has it: the last day of days, not the day after them. */
function endOf(component: ICAL.Component): string | undefined {
  const start = component.getFirstPropertyValue('dtstart');
  const end = component.getFirstPropertyValue('dtend');
  const duration = component.getFirstPropertyValue('duration');
  if (!(start instanceof ICAL.Time)) return undefined;
  const after = end instanceof ICAL.Time ? end.clone() : start.clone();
  if (!(end instanceof ICAL.Time)) {
    if (!(duration instanceof ICAL.Duration)) return undefined;
    after.addDuration(duration);
  }
  if (start.isDate && after.compare(start) > 0) after.adjust(-1, 0, 0, 0);
  return after.toString();
}

/** A zone by its IANA name, or one that only the file describes. */
interface Zone {
  name?: string;
  own?: ICAL.Timezone;
}

function zoneOf(start: ICAL.Property | null, zones: ReadonlyMap<string, Block>): Zone {
  const stated = start?.getParameter('tzid');
  if (typeof stated !== 'string') return {};
  // Some programs put their own address before the name: `/example.org/Asia/Ho_Chi_Minh`.
  const parts = stated.split('/');
  const name = [stated, parts.slice(-3).join('/'), parts.slice(-2).join('/')].find(isTimeZone);
  if (name) return { name };
  const block = zones.get(stated);
  const component = block && componentOf(block);
  return component ? { own: new ICAL.Timezone(component) } : { name: stated };
}

function instantIn(text: string, zone: ICAL.Timezone): string {
  if (!/T[\d:]+$/.test(text)) return text;
  const time = ICAL.Time.fromDateTimeString(text.padEnd('YYYY-MM-DDTHH:mm:ss'.length, ':00'));
  time.zone = zone;
  return new Date(time.toUnixTime() * 1000).toISOString().replace('.000', '');
}
