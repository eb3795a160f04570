import type { CampaignEvent } from '../../content/event.js';
import { h, type Markup } from './markup.js';
import { inDigits, onClocks, paragraphs, sourceLine, time } from './pieces.js';

/** A programme of `events`; `yearly` is how a day of each year reads. */
export const programme = (events: readonly CampaignEvent[], yearly?: string, attributes = {}): Markup =>
  h(
    'sen-programme',
    attributes,
    h(
      'ol',
      {},
      events.map((event) => entry(event, yearly)),
    ),
  );

function entry(event: CampaignEvent, yearly?: string): Markup {
  const { id, summary, start, end, timezone, location, track, description, source } = event;
  return h(
    'li',
    { id, 'data-track': track },
    h(
      'p',
      {},
      time(start, (/^\d\d-\d\d$/.test(start) && yearly) || inDigits(start, timezone)),
      ...(end ? [' – ', time(end, endIn(event))] : []),
    ),
    h('h3', {}, summary),
    location && h('address', {}, location),
    description && paragraphs(description),
    sourceLine(source),
  );
}

/** The hour alone, where it ends on the day on which it starts. */
const endIn = ({ start, end = '', timezone }: CampaignEvent): string => {
  const [first] = onClocks(start, timezone);
  const [last, hour] = onClocks(end, timezone);
  return hour && first === last ? hour : inDigits(end, timezone);
};
