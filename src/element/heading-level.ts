/** The level of a widget's own headings in the outline of the page (WCAG 1.3.1). */

import { isServer } from 'lit';
import type { LEVELS } from './attributes.js';

/** As authors state it. */
export type HeadingLevel = (typeof LEVELS)[number];

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** One below the heading that comes before `host` on the page, from 2 to 6; on a server, which sees no page, 3. */
export function headingLevel(host: Element): number {
  if (isServer) return 3;
  const root = host.getRootNode() as ParentNode & Node; // a document or a shadow root
  const before = [...root.querySelectorAll(HEADINGS)].filter(
    (heading) => heading.compareDocumentPosition(host) === Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return Math.min(Number(before.at(-1)?.localName[1] ?? 1) + 1, 6);
}
