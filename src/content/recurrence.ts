/** Events that come again, one for each time (RFC 5545 §3.3.10, §3.8.5). Loaded where there are any. */
import { RRule, type Options } from 'rrule';
import { instant } from '../platform/instant.js';
import { pacer } from '../platform/yielding.js';
import { instantOf, wallTime } from '../platform/zone.js';
import { parseDate, type CivilDate } from './date.js';
import { written } from './event-dates.js';
import { DEFAULT_TIME_ZONE, type CampaignEvent } from './event.js';
import type { Reading } from './problem.js';
import { ONCE } from './recurring.js';

const DAY = 86_400_000;
const YEAR = 366 * DAY;
/** Times of one event that are shown at most; rules may go on for ever. */
const MOST = 1000;
/** Far more times than any calendar holds; a rule without an end must end somewhere. */
const FAR = 50_000;

/**
 * Each event that comes again as one event for every time of it that is not over at `from` and begins before `to`
 * (milliseconds since 1970), at most 1,000; others stay as they are. An event with the id of another and a
 * `recurrenceId` stands in for that time of it. A rule that can't be read is a fault. The page has its turn in between.
 */
export async function expand(
  events: readonly CampaignEvent[],
  from: number,
  to: number,
): Promise<Reading<CampaignEvent>> {
  const changes = changesIn(events);
  const pace = pacer();
  const readings: Reading<CampaignEvent>[] = [];
  for (const event of events) {
    await pace();
    readings.push(expandOne(event, changes, from, to));
  }
  return { items: readings.flatMap(({ items }) => items), faults: readings.flatMap(({ faults }) => faults) };
}

/** `expand` from a year ago to two years from now. */
export const expandAroundNow = (events: readonly CampaignEvent[]): Promise<Reading<CampaignEvent>> =>
  expand(events, instant() - YEAR, instant() + 2 * YEAR);

/** The times that were moved, by `keyOf`, and the ids of the events that come again. */
interface Changes {
  moved: ReadonlyMap<string, CampaignEvent>;
  recurring: ReadonlySet<string>;
}

function changesIn(events: readonly CampaignEvent[]): Changes {
  const recurring = new Set(events.flatMap((event) => (event.id && comesAgain(event) ? event.id : [])));
  const moved = events.flatMap((event) =>
    event.recurrenceId ? [[keyOf(event, event.recurrenceId), event] as const] : [],
  );
  return { moved: new Map(moved), recurring };
}

function expandOne(event: CampaignEvent, changes: Changes, from: number, to: number): Reading<CampaignEvent> {
  const { moved, recurring } = changes;
  if (event.recurrenceId && recurring.has(event.id ?? '')) return { items: [], faults: [] };
  if (!comesAgain(event)) return { items: [event], faults: [] };
  const times = timesOf(event, from, to);
  if (!times) return { items: [], faults: [{ code: 'not-allowed', value: event.rrule ?? '', path: 'rrule' }] };
  const items = times.map((time) => standIn(moved.get(keyOf(event, time.recurrenceId ?? '')), event) ?? time);
  return { items, faults: [] };
}

const comesAgain = ({ rrule, rdate, recurrenceId }: CampaignEvent): boolean =>
  !recurrenceId && (rrule !== undefined || rdate !== undefined);

/** Which time of which event; the same however its start is written. */
const keyOf = (event: CampaignEvent, start: string): string => `${event.id ?? ''} ${instantAt(start, event) ?? start}`;

const standIn = (moved: CampaignEvent | undefined, series: CampaignEvent): CampaignEvent | undefined =>
  moved && { ...moved, series };

function timesOf(event: CampaignEvent, from: number, to: number): CampaignEvent[] | undefined {
  const start = parseDate(event.start);
  const end = event.end === undefined ? undefined : parseDate(event.end);
  const starts = start && startsOf(event, start, to);
  if (!starts) return undefined;
  const left = new Set(event.exdate?.map((one) => instantAt(one, event)));
  const days = new Set(event.exdate?.filter((one) => parseDate(one)?.kind === 'day'));
  const zone = event.timezone ?? DEFAULT_TIME_ZONE;
  const length = end ? alike(end, start.kind, zone).ms - start.ms : 0;
  const times: CampaignEvent[] = [];
  for (const ms of starts) {
    if (ms + Math.max(length, DAY) < from || times.length === MOST) continue;
    const text = short({ ...start, ms });
    if (left.has(instantAt(text, event)) || days.has(text.slice(0, 'YYYY-MM-DD'.length))) continue;
    times.push({
      ...event,
      ...ONCE,
      start: text,
      end: end && short({ ...alike(end, start.kind, zone), ms: ms + length }),
      recurrenceId: text,
      series: event,
    });
  }
  return times;
}

/** The starts by rule and by list, as `ms` of `start`, in order. */
function startsOf(event: CampaignEvent, start: CivilDate, to: number): number[] | undefined {
  const added =
    event.rdate?.flatMap((one) => {
      const date = parseDate(one);
      return date ? alike(date, start.kind, event.timezone ?? DEFAULT_TIME_ZONE).ms : [];
    }) ?? [];
  const ruled = event.rrule === undefined ? [] : ruledStarts(event, event.rrule, start, to);
  return ruled && [...new Set([start.ms, ...ruled, ...added])].sort((a, b) => a - b);
}

function ruledStarts(event: CampaignEvent, rrule: string, start: CivilDate, to: number): number[] | undefined {
  const options = optionsOf(rrule);
  if (!options) return undefined;
  // Wall-clock times stand for themselves, as if clocks showed UTC.
  const rule = new RRule({ ...options, dtstart: new Date(start.ms), until: lastStart(rrule, event, start) });
  const starts: number[] = [];
  rule.all((date, index) => {
    const isWanted = date.getTime() <= to && index < FAR && (to < Infinity || index < MOST);
    if (isWanted) starts.push(date.getTime());
    return isWanted;
  });
  return starts;
}

function optionsOf(rrule: string): Partial<Options> | undefined {
  try {
    const options = RRule.parseString(rrule);
    return options.freq === undefined ? undefined : options;
  } catch (error) {
    if (error instanceof Error) return undefined; // whoever asked names the rule
    throw error;
  }
}

/** `UNTIL` is in UTC where the event has a zone; its times are counted by the clocks of that zone (RFC 5545 §3.3.10). */
function lastStart(rrule: string, { timezone = DEFAULT_TIME_ZONE }: CampaignEvent, start: CivilDate): Date | undefined {
  const [, year, month, day, time = 'T235959', isUtc] = /UNTIL=(\d{4})(\d\d)(\d\d)(T\d{6})?(Z)?/.exec(rrule) ?? [];
  if (!year) return undefined;
  const ms = Date.parse(`${year}-${month}-${day}${time.replace(/(\d\d)(\d\d)(\d\d)/, '$1:$2:$3')}Z`);
  return new Date(isUtc && start.kind === 'local' ? wallTime(ms, timezone) : ms);
}

/** The same time as an instant beside an instant, and by the clocks of `zone` beside a time of theirs. */
function alike({ kind, ms }: CivilDate, wanted: CivilDate['kind'], zone: string): CivilDate {
  if (kind === 'local' && wanted === 'instant') return { kind: wanted, ms: instantOf(ms, zone) };
  if (kind === 'instant' && wanted === 'local') return { kind: wanted, ms: wallTime(ms, zone) };
  return { kind, ms };
}

/** When a start is, whichever way it is written. */
function instantAt(text: string, { timezone = DEFAULT_TIME_ZONE }: CampaignEvent): number | undefined {
  const date = parseDate(text);
  return date?.kind === 'local' ? instantOf(date.ms, timezone) : date?.ms;
}

/** A date as content writes it, without seconds where there are none. */
const short = (date: CivilDate): string => written(date).replace(/:00(Z?)$/, '$1');
