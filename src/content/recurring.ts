/** An event that comes again: one time of it, or all of them. */
import { wallTime } from '../platform/zone.js';
import { parseDate } from './date.js';
import { DEFAULT_TIME_ZONE, type CampaignEvent, type Occurrence } from './event.js';

/** The event with all its times, where it comes again; otherwise `undefined`. */
export const everyTime = ({ event }: Occurrence): CampaignEvent | undefined =>
  event.series ?? (event.rrule || parseDate(event.start)?.kind === 'yearly' ? event : undefined);

/** Only this time of the event, as an event of its own. */
export function thisTime({ event, start, end }: Occurrence): CampaignEvent {
  const { id, recurrenceId } = event;
  const once: CampaignEvent = { ...event, ...ALONE, id: id && recurrenceId ? `${id}-${recurrenceId}` : id };
  if (parseDate(event.start)?.kind !== 'yearly') return once;
  const dayAt = (at: number) =>
    new Date(wallTime(at, event.timezone ?? DEFAULT_TIME_ZONE)).toISOString().slice(0, 'YYYY-MM-DD'.length);
  return { ...once, start: dayAt(start), end: dayAt(end - 1) };
}

const ALONE = { series: undefined, recurrenceId: undefined, rrule: undefined, exdate: undefined, rdate: undefined };
