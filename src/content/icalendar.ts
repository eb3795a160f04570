/**
 * Calendar files (RFC 5545) of any program. Events are parsed one by one, with the page having its turn in between: a
 * worker would need a `TrustedScriptURL`, which strict sites don't allow.
 */
import ICAL from 'ical.js';
import { hasDates } from '../platform/intl.js';
import { pacer, yieldToPage } from '../platform/yielding.js';
import { isTimeZone } from '../platform/zone.js';
import { parseDate } from './date.js';
import { written } from './event-dates.js';
import type { CampaignEvent } from './event.js';
import { nothing, type Document } from './format.js';
import { blocksOf, parsedFrom, placeIn, statedIn, type Block } from './icalendar.blocks.js';
import { after, alike, endOf, ruleBy, timesOf, type Clocks } from './icalendar.times.js';
import type { JCal } from './jcal.js';
import type { Fault, Reading } from './problem.js';
import { expandAroundNow } from './recurrence.js';

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

  const own = await instantsOf(found);
  const all = [...found.filter(({ clocks }) => !isOwn(clocks)), ...own.items];
  return {
    value: found.length > 0 ? { events: all.map(({ event }) => event) } : undefined,
    faults: [...faults, ...own.faults],
    locate: ({ path = '' }) => {
      const [, index, part = ''] = /^events\[(\d+)\]\.?(\w*)/.exec(path) ?? [];
      const { block } = all[Number(index)] ?? {};
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

/** An event with the clocks that its times go by; none where these are days, instants or of whatever zone one is in. */
interface FoundEvent {
  event: CampaignEvent;
  clocks: Clocks | undefined;
  block: Block;
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

const STATUSES = ['tentative', 'confirmed', 'cancelled'] as const;

const listed = (starts: string[]): string[] | undefined => (starts.length > 0 ? starts : undefined);

/** Every time of the events by clocks that only the file describes, as instants: no one else could expand their rules. */
async function instantsOf(found: readonly FoundEvent[]): Promise<Reading<FoundEvent>> {
  const groups = new Map<Clocks, CampaignEvent[]>();
  const blockOf = new Map<CampaignEvent, Block>();
  for (const { event, clocks, block } of found) {
    if (!isOwn(clocks)) continue;
    const group = groups.get(clocks);
    if (group) group.push(event);
    else groups.set(clocks, [event]);
    blockOf.set(event, block);
  }
  const pace = pacer();
  const items: FoundEvent[] = [];
  const faults: Fault[] = [];
  for (const [clocks, group] of groups) {
    const reading = await expandAroundNow(group);
    faults.push(...reading.faults);
    for (const event of reading.items) {
      await pace();
      const block = blockOf.get(event.series ?? event);
      if (block) items.push({ event: asInstants(event, clocks), clocks, block });
    }
  }
  return { items, faults };
}

/** Whether only the file itself describes these clocks. */
const isOwn = (clocks: Clocks | undefined): clocks is Clocks => clocks !== undefined && !clocks.name;

/** One time of an event, as instants that need no zone. */
function asInstants(event: CampaignEvent, clocks: Clocks): CampaignEvent {
  const asInstant = (text: string | undefined): string | undefined => {
    const date = text === undefined ? undefined : parseDate(text);
    return date?.kind === 'local' ? written({ kind: 'instant', ms: clocks.instantOf(date.ms) }) : text;
  };
  return {
    ...event,
    start: asInstant(event.start) ?? event.start,
    end: asInstant(event.end),
    recurrenceId: asInstant(event.recurrenceId),
  };
}
