/** Nodes of an author's HTML as templates, which are what a server can draw. */
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

/** Replaces the nodes among what an element is to draw. */
export function asTemplates(element: object): void {
  const { items } = element as { items: readonly { body?: { kind: string; nodes?: readonly unknown[] } }[] };
  for (const { body } of items) if (body?.nodes) body.nodes = body.nodes.map((node) => templateOf(node as Node));
}

/** The author's own HTML: what stands in the page beside the widget already. */
const templateOf = (node: Node): unknown =>
  'outerHTML' in node ? unsafeHTML(node.outerHTML as string) : node.textContent;
