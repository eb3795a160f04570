/** Gives the reader events as a calendar file. Loaded when the reader asks for one. */
import { toICalendar } from '../content/icalendar.write.js';
import type { CampaignEvent } from '../content/event.js';
import { download } from '../platform/download.js';

/** Saves `events` as an `.ics` file (RFC 5545), written at `now` (milliseconds since 1970). */
export function saveCalendar(events: readonly CampaignEvent[], now: number): void {
  const name = events.length === 1 ? (events[0]?.id ?? 'event') : 'calendar';
  download(`${name}.ics`, 'text/calendar', toICalendar(events, { stamp: now, host: location.hostname }));
}
