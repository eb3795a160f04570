import type { Milestone } from '../../widgets/roadmap/roadmap.model.js';
import { h, type Markup } from './markup.js';
import { paragraphs, sourceLine, time } from './pieces.js';

/** A roadmap of `milestones`; `prefix` keeps their anchors apart from others of the page. */
export const roadmap = (milestones: readonly Milestone[], prefix = '', attributes = {}): Markup =>
  h(
    'sen-roadmap',
    attributes,
    h(
      'ol',
      {},
      milestones.map((milestone) => entry(milestone, prefix)),
    ),
  );

const entry = ({ id, title, start, end, status, description, source }: Milestone, prefix: string): Markup =>
  h(
    'li',
    { id: id && prefix + id, 'data-status': status },
    h('p', {}, time(start), ...(end ? [' – ', time(end)] : [])),
    h('h3', {}, title),
    description && paragraphs(description),
    sourceLine(source),
  );
