/** The widgets of a page as its author wrote it. Loaded where there is a page. */
import { parseHTML } from 'linkedom';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import '../all.js';
import { SenRenderer, type AuthorsHtml } from '../server/renderer.js';

/** One widget of a page. */
export interface Placed {
  tag: string;
  /** What its author calls it. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** The language around it; empty where the page states none. */
  lang: string;
  /** Where its start tag is: line and column, from 1. */
  line: number;
  column: number;
  /** Where in the page's text what it shows is to stand: after its start tag, or from start to end of what an earlier run put there. */
  inside: number;
  insideRest: number;
  /** Its author's HTML. */
  html: AuthorsHtml;
  /** Whether it stands in another widget, which draws it itself. */
  isNested: boolean;
}

const { Text, Element } = parseHTML('');
// Readers of an author's HTML ask for these by name, and Node has none.
Object.assign(globalThis, { Text, Element });

/** The widgets of the page `text`, in its order, which a parser leaves where tables hold what they may not (HTML §13.2.6.1). */
export function widgetsIn(text: string): Placed[] {
  const found: Placed[] = [];
  visit(parse(text, { sourceCodeLocationInfo: true }), { lang: '', isNested: false });
  return found.sort((a, b) => a.inside - b.inside);

  function visit(node: Tree.Node, around: Pick<Placed, 'lang' | 'isNested'>): void {
    if (!('childNodes' in node)) return;
    const attributes = 'attrs' in node ? Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) : {};
    const here = { ...around, lang: attributes['lang'] ?? around.lang };
    const isWidget = 'tagName' in node && isWidgetTag(node.tagName);
    if (isWidget) {
      const placed = placedAt(node, attributes, here);
      if (placed) found.push(placed);
    }
    for (const child of node.childNodes) visit(child, isWidget ? { ...here, isNested: true } : here);
  }

  /** `undefined` for what a parser only makes of the page's text, which stands nowhere in it. */
  function placedAt(
    { tagName: tag, sourceCodeLocation: place, childNodes }: Tree.Element,
    attributes: Placed['attributes'],
    around: Pick<Placed, 'lang' | 'isNested'>,
  ): Placed | undefined {
    const afterTag = place?.startTag?.endOffset;
    if (!place || afterTag === undefined) return undefined;
    const first = childNodes.find((node) => !isBlank(node)); // formatters put white space before it
    const earlier = first && isDrawn(first) ? first.sourceCodeLocation : undefined;
    const [inside, insideRest] = [earlier?.startOffset ?? afterTag, earlier?.endOffset ?? afterTag];
    const { document } = parseHTML(
      `<!doctype html><html><body>${text.slice(place.startOffset, inside)}${text.slice(insideRest, place.endOffset)}`,
    );
    const html = document.body.firstElementChild;
    if (!html) return undefined;
    // A widget without a file would take HTML without elements for HTML that isn't known.
    if (!('src' in attributes))
      Object.defineProperty(html, 'childElementCount', { value: html.childElementCount || 1 });
    return {
      tag,
      name: tag,
      attributes,
      ...around,
      line: place.startLine,
      column: place.startCol,
      inside,
      insideRest,
      html,
    };
  }
}

function isWidgetTag(tag: string): boolean {
  const widget = tag.startsWith('sen-') ? customElements.get(tag) : undefined;
  return widget !== undefined && SenRenderer.matchesClass(widget);
}

const isBlank = (node: Tree.Node): boolean => 'value' in node && node.value.trim() === '';

const isDrawn = (node: Tree.Node): node is Tree.Template =>
  node.nodeName === 'template' && 'attrs' in node && node.attrs.some(({ name }) => name === 'shadowrootmode');
