/** Why an event's dates can't be. Loaded where some can't. */
import { isTimeZone } from '../platform/zone.js';
import { parseDate } from './date.js';
import { DEFAULT_TIME_ZONE, occurrenceAt, type CampaignEvent } from './event.js';
import type { Fault } from './problem.js';

/** What is wrong with an event's dates; `path` names the part. */
export function eventFaults(event: CampaignEvent): Fault[] {
  const { start, end = start, timezone: zone = DEFAULT_TIME_ZONE } = event;
  const from = parseDate(start);
  const to = parseDate(end);
  if (start === '') return [{ code: 'missing', path: 'start' }];
  if (!from) return [{ code: 'invalid-date', value: start, path: 'start' }];
  const isOtherForm = (from.kind === 'yearly') !== (to?.kind === 'yearly');
  if (!to || isOtherForm) return [{ code: 'invalid-date', value: end, path: 'end' }];
  if (!isTimeZone(zone)) return [{ code: 'unknown-time-zone', value: zone, path: 'timezone' }];
  return occurrenceAt(event, 0) ? [] : [{ code: 'ends-before-start', path: 'end' }];
}
