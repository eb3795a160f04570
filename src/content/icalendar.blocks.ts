/** Calendar files taken apart: where each event and each time zone begins and ends, before anything in them is read. */
import ICAL from 'ical.js';
import type { Clocks } from './icalendar.times.js';
import type { JCal } from './jcal.js';
import type { Fault } from './problem.js';

/** The lines of one component, the line of the file that it begins on, and the calendar that it is in. */
export interface Block {
  text: string;
  line: number;
  calendar: Calendar;
}

/** The time zones that a calendar describes, and the clocks of those that its events are in. */
export interface Calendar {
  zones: Map<string, Block>;
  clocks: Map<string, Clocks | undefined>;
}

/** Finds events and time zones by their first and last lines, without looking into them. */
export async function blocksOf(text: string, pace: () => Promise<void> | undefined) {
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
export function placeIn({ text, line }: Block, part: string) {
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

/** What a property says in the file itself, whether or not it can be. */
export const statedIn = ({ text }: Block, name: string): string =>
  new RegExp(`^${name}[^:]*:(.*)$`, 'im').exec(text.replace(/\n[ \t]/g, ''))?.[1]?.trim() ?? '';

export function parsedFrom({ text }: Block): JCal | undefined {
  try {
    return ICAL.parse(text) as JCal; // of one component, as RFC 7265 §3.3 has it
  } catch (error) {
    if (error instanceof Error) return undefined; // a `ParserError`: whoever asked names the line
    throw error;
  }
}
