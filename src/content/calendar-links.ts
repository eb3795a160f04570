/** Links that open an event in calendars on the web. They mean the same instant on a device in any time zone. */
import { instantOf } from '../platform/zone.js';
import { datesOf, written, type Stamp } from './event-dates.js';
import type { CampaignEvent } from './event.js';
import { ruleOf } from './recurring.js';

/** Google Calendar: wall-clock times with their zone, which Google also counts the times of a recurring event in. */
export function googleLink(event: CampaignEvent, now: number): string {
  const dates = datesOf(event, now);
  if (!dates) return GOOGLE;
  const compact = (date: Stamp) => written(date).replace(/[-:]/g, '');
  const rule = ruleOf(event);
  return address(GOOGLE, {
    action: 'TEMPLATE',
    text: event.summary,
    dates: `${compact(dates.start)}/${compact(dates.end ?? dates.start)}`,
    ctz: dates.timezone,
    details: details(event),
    location: event.location,
    recur: rule && `RRULE:${rule}`,
  });
}

/** Outlook on the web: instants. Its links know no recurrence, so one means the event's first or next time alone. */
export function outlookLink(event: CampaignEvent, now: number): string {
  const dates = datesOf(event, now);
  if (!dates) return OUTLOOK;
  const { start, end = start, timezone } = dates;
  const instant = (date: Stamp) =>
    written(date.kind === 'local' ? { kind: 'instant', ms: instantOf(date.ms, timezone) } : date);
  return address(OUTLOOK, {
    rru: 'addevent',
    subject: event.summary,
    startdt: instant(start),
    enddt: instant(end),
    allday: start.kind === 'day' ? 'true' : undefined,
    body: details(event),
    location: event.location,
  });
}

const GOOGLE = 'https://calendar.google.com/calendar/render';
const OUTLOOK = 'https://outlook.live.com/calendar/0/action/compose';

const details = ({ description, url }: CampaignEvent): string | undefined =>
  [description, url].filter(Boolean).join('\n') || undefined;

function address(base: string, parameters: Record<string, string | undefined>): string {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `${base}?${new URLSearchParams(given).toString()}`;
}
