import type { Quote } from '../../widgets/quote/quote.model.js';
import { h, type Markup } from './markup.js';
import { cite, paragraphs, time } from './pieces.js';

/** What was said, a figure each; `prefix` keeps their anchors apart from others of the page. */
export const quote = (quotes: readonly Quote[], prefix = '', attributes = {}): Markup =>
  h(
    'sen-quote',
    attributes,
    quotes.map((one) => figure(one, prefix)),
  );

function figure({ id, kind, text, name, role, date, source, image }: Quote, prefix: string): Markup {
  const about = [h('b', {}, name), role, date && time(date), source && cite(source)].filter(
    (one) => one !== undefined && one !== '',
  );
  return h(
    'figure',
    { id: id && prefix + id, 'data-kind': kind },
    image && h('img', { src: image.src, alt: image.alt }),
    kind === 'statement' ? h('blockquote', {}, paragraphs(text)) : paragraphs(text),
    h(
      'figcaption',
      {},
      about.flatMap((one, place) => (place === 0 ? [one] : [', ', one])),
    ),
  );
}
