/** Time zones as calendar files carry them (RFC 5545 §3.6.5), from the time-zone data of the browser. */
import { offsetText } from '../platform/offset.js';
import { offsetAt } from '../platform/zone.js';
import type { JCal } from './jcal.js';

const DAY = 86_400_000;
/** No zone keeps an offset for less. */
const STEP = 14 * DAY;
const MINUTE = 60_000;

/** A `VTIMEZONE` of `timeZone` that holds from `from` to `to` (milliseconds since 1970). */
export function vtimezone(timeZone: string, from: number, to: number): JCal {
  const first = offsetAt(from, timeZone);
  const changes = transitions(timeZone, from, to).map(({ at, before, after }) =>
    observance(after > before ? 'daylight' : 'standard', at + before, before, after),
  );
  return ['vtimezone', [['tzid', {}, 'text', timeZone]], [observance('standard', 0, first, first), ...changes]];
}

/** A time from which a zone has another offset. */
interface Transition {
  at: number;
  before: number;
  after: number;
}

function transitions(timeZone: string, from: number, to: number): Transition[] {
  const found: Transition[] = [];
  for (let at = from; at < to; at += STEP) {
    const before = offsetAt(at, timeZone);
    const after = offsetAt(at + STEP, timeZone);
    if (before !== after) found.push({ at: changeBetween(at, at + STEP, timeZone), before, after });
  }
  return found;
}

/** The first minute after `low` at which the offset is no longer that of `low`. */
function changeBetween(low: number, high: number, timeZone: string): number {
  const before = offsetAt(low, timeZone);
  let [last, next] = [Math.floor(low / MINUTE), Math.ceil(high / MINUTE)];
  while (next - last > 1) {
    const middle = Math.floor((last + next) / 2);
    if (offsetAt(middle * MINUTE, timeZone) === before) last = middle;
    else next = middle;
  }
  return next * MINUTE;
}

const observance = (name: 'standard' | 'daylight', wall: number, before: number, after: number): JCal => [
  name,
  [
    ['dtstart', {}, 'date-time', new Date(wall).toISOString().slice(0, 'YYYY-MM-DDTHH:mm:ss'.length)],
    ['tzoffsetfrom', {}, 'utc-offset', offsetText(before)],
    ['tzoffsetto', {}, 'utc-offset', offsetText(after)],
    ['tzname', {}, 'text', offsetText(after)],
  ],
  [],
];
