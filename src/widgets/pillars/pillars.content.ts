/** What the pillars read from the author's HTML: a section with a heading for each. */
import type { Source } from '../../content/item.js';
import type { Fault, Reading } from '../../content/problem.js';
import type { Statistic } from '../../content/statistic.js';
import { textOf } from '../../content/text.js';

/** One pillar. */
export interface Pillar {
  /** Its anchor: `page.html#id` opens it. */
  id: string;
  title: string;
  /** The level of its heading in the author's HTML. */
  level?: number | undefined;
  /** Its picture: one of ours by its name (see `theme/illustrations`), or the address of an image. */
  illustration?: string | undefined;
  body: PillarBody;
}

/** What is said of a pillar: the author's own nodes, or text from a file. */
export type PillarBody = { kind: 'nodes'; nodes: readonly Node[] } | ({ kind: 'text' } & PillarText);

/** What a file says of a pillar. */
export interface PillarText {
  /** What it is. */
  summary: string;
  points?: readonly string[] | undefined;
  /** What changes for the reader. */
  changes?: readonly string[] | undefined;
  /** How something was done before, and how it is done now, step by step. */
  before?: readonly string[] | undefined;
  after?: readonly string[] | undefined;
  /** An example nearby. */
  example?: string | undefined;
  /** A service to try. */
  service?: Source | undefined;
  figure?: Statistic | undefined;
  /** A quiz about it. */
  quiz?: Source | undefined;
  /** Where all this comes from. */
  source?: Source | undefined;
}

/**
 * `<section id="…"><h3>Title</h3>…</section>` for each pillar. What follows the heading is copied into the element's
 * shadow root, out of reach of the page's styles. `data-illustration` on the section names its picture; `data-part` on what
 * is inside says what part it is: `changes`, `before`, `after`, `example`, `service`, `figure` or `quiz`.
 */
export function fromChildren(host: Element): Reading<Pillar> {
  const sections = [...host.querySelectorAll<HTMLElement>('section')].filter(
    (section) => !host.contains(section.parentElement?.closest('section') ?? null),
  );
  if (sections.length === 0) return { items: [], faults: [{ code: 'empty' }] };
  const items: Pillar[] = [];
  const faults: Fault[] = [];
  sections.forEach((section, index) => {
    const copy = section.cloneNode(true) as Element; // a clone is what its original is
    const heading = copy.querySelector('h1, h2, h3, h4, h5, h6');
    const title = textOf(heading);
    if (!title) faults.push({ code: 'missing', path: `section[${index + 1}] h3` });
    heading?.remove();
    items.push({
      id: section.id || `pillar-${index + 1}`,
      title,
      level: Number(heading?.localName[1]),
      illustration: section.dataset.illustration,
      body: { kind: 'nodes', nodes: [...copy.childNodes] },
    });
  });
  return { items, faults };
}
