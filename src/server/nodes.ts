/** Nodes of an author's HTML as templates, which are what a server can draw. */
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

/** Replaces the nodes among what an element is to draw. They are its own copies. */
export function asTemplates(element: object): void {
  const { items } = element as { items: readonly { body?: { kind: string; nodes?: readonly unknown[] } }[] };
  for (const { body } of items)
    if (body?.nodes) body.nodes = body.nodes.map((node) => (isNode(node) ? templateOf(node) : node));
}

/** Not what is a template since an earlier drawing. */
const isNode = (node: unknown): node is Node => typeof node === 'object' && node !== null && 'nodeType' in node;

/** The author's own HTML: what stands in the page beside the widget already. Its scripts are to run there alone. */
function templateOf(node: Node): unknown {
  if (!('outerHTML' in node)) return node.nodeType === TEXT ? node.textContent : '';
  const element = node as Element;
  if (element.localName === 'script') return '';
  for (const script of element.querySelectorAll('script')) script.remove();
  return unsafeHTML(element.outerHTML);
}

/** `Node.TEXT_NODE`, where there may be no `Node`. */
const TEXT = 3;
