import type { Term } from '../../content/term.js';
import { h, type Markup } from './markup.js';
import { cite } from './pieces.js';

/** Words and what they mean; `seeAlso` comes before related words, `prefix` keeps anchors apart from others of the page. */
export function glossary(terms: readonly Term[], seeAlso: string, prefix = '', attributes = {}): Markup {
  const words = new Map(terms.map(({ id, term }) => [id, term]));
  const linked = (id: string): Markup => h('a', { href: `#${prefix}${id}` }, words.get(id) ?? id);
  const entry = ({ id, term, abbreviation, definition, example, related, source }: Term): (Markup | undefined)[] => [
    h(
      'dt',
      { id: id && prefix + id },
      h('dfn', {}, term),
      ...(abbreviation ? [' (', h('abbr', {}, abbreviation), ')'] : []),
    ),
    h('dd', {}, definition),
    example ? h('dd', {}, example) : undefined,
    related && related.length > 0
      ? h(
          'dd',
          {},
          `${seeAlso}: `,
          related.flatMap((one, place) => (place === 0 ? [linked(one)] : [', ', linked(one)])),
        )
      : undefined,
    source && h('dd', {}, cite(source)),
  ];
  const entries = terms.flatMap(entry).filter((line): line is Markup => line !== undefined);
  return h('sen-glossary', attributes, h('dl', {}, entries));
}
