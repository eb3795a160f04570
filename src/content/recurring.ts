/** An event that comes again: one time of it, or all of them. */
import { parseDate } from './date.js';
import { dayAt } from './day.js';
import type { CampaignEvent, Occurrence } from './event.js';

/** The rule by which an event comes again (RFC 5545 §3.3.10); a day without a year comes every year. */
export const ruleOf = ({ rrule, start }: CampaignEvent): string | undefined =>
  rrule ?? (parseDate(start)?.kind === 'yearly' ? 'FREQ=YEARLY' : undefined);

/** The event with all its times, where it comes again; otherwise `undefined`. */
export const everyTime = ({ event }: Occurrence): CampaignEvent | undefined =>
  event.series ?? (ruleOf(event) ? event : undefined);

/** Only this time of the event, as an event of its own. */
export function thisTime({ event, start, end }: Occurrence): CampaignEvent {
  const { id, recurrenceId } = event;
  const once: CampaignEvent = { ...event, ...ALONE, id: id && recurrenceId ? `${id}-${recurrenceId}` : id };
  if (parseDate(event.start)?.kind !== 'yearly') return once;
  return { ...once, start: dayAt(start, event.timezone), end: dayAt(end - 1, event.timezone) };
}

/** What brings an event again, left out. */
export const ONCE = { rrule: undefined, exdate: undefined, rdate: undefined };

const ALONE = { ...ONCE, series: undefined, recurrenceId: undefined };
