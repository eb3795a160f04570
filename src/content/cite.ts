/** Where a statement in the author's HTML comes from. */
import type { Source } from './item.js';
import { textWithout } from './text.js';

/** `<cite><a href>Source</a>, <time>2022</time></cite>`: its name, without the date and what sets it apart, and its link. */
export const sourceOf = (cite: Element | null | undefined): Source | undefined =>
  cite
    ? {
        name: textWithout(cite, 'time').replace(/[\s,;:(–-]+$|^[\s,;:)–-]+/g, ''),
        href: cite.querySelector('a')?.getAttribute('href') ?? undefined,
      }
    : undefined;
