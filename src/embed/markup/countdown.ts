import type { CampaignEvent } from '../../content/event.js';
import { h, type Markup } from './markup.js';
import { inDigits, time } from './pieces.js';

/** A countdown to `event`, whose date reads as `when`. The dash is part of the end: what stands beside times is the name. */
export const countdown = ({ summary, start, end, timezone }: CampaignEvent, when?: string, attributes = {}): Markup =>
  h(
    'sen-countdown',
    attributes,
    h('strong', {}, summary),
    ' ',
    time(start, when ?? inDigits(start, timezone)),
    ...(end ? [' ', time(end, `– ${inDigits(end, timezone)}`)] : []),
  );
