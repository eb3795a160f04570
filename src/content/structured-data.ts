/** Events as search engines read them: schema.org `Event`, as JSON-LD. */
import { offsetText } from '../platform/offset.js';
import { instantOf, offsetAt } from '../platform/zone.js';
import { datesOf, written, type Stamp } from './event-dates.js';
import type { CampaignEvent } from './event.js';

const DAY = 86_400_000;

/** The events as one JSON-LD document, at `now` (milliseconds since 1970), in `language` (BCP 47). */
export function toStructuredData(events: readonly CampaignEvent[], now: number, language: string): object {
  const graph = events.flatMap((event) => {
    const node = nodeOf(event, now, language);
    return node ? [node] : [];
  });
  return { '@context': 'https://schema.org', ...(graph.length === 1 ? graph[0] : { '@graph': graph }) };
}

function nodeOf(event: CampaignEvent, now: number, language: string): Record<string, unknown> | undefined {
  const dates = datesOf(event, now);
  if (!dates) return undefined;
  const { start, end, timezone } = dates;
  return {
    '@type': 'Event',
    name: event.summary,
    startDate: isoDate(start, timezone),
    ...(end && { endDate: isoDate(end.kind === 'day' ? { ...end, ms: end.ms - DAY } : end, timezone) }),
    eventStatus: `https://schema.org/${STATUS[event.status ?? 'confirmed']}`,
    inLanguage: language,
    ...(event.location && { location: { '@type': 'Place', name: event.location, address: event.location } }),
    ...(event.description && { description: event.description }),
    ...(event.url && { url: event.url }),
  };
}

const STATUS = {
  tentative: 'EventScheduled',
  confirmed: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
} as const;

/** `2022-10-27`, or with the offset of the place: `2022-10-27T07:30:00+07:00`. */
function isoDate(date: Stamp, timezone: string): string {
  if (date.kind !== 'local') return written(date);
  return written(date) + offsetText(offsetAt(instantOf(date.ms, timezone), timezone));
}
