/** The widgets of a page as its author wrote it. Loaded where there is a page. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import '../all.js';
import { adopt } from '../embed/plain-html.js';
import { shapes } from '../embed/plain/shapes.js';
import { SenRenderer, type AuthorsHtml } from '../server/renderer.js';
import { elementIn } from './dom.js';

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
  /** Whether it is a plain-HTML host (`<div data-sen>`), as the script makes a widget of it. */
  isHost: boolean;
}

/** A name that a page gives for a widget's, though there is no such widget. */
export type Unknown = Pick<Placed, 'name' | 'line' | 'column'>;

/** The names of the widgets that there are. */
export const NAMES: readonly string[] = [...shapes.keys()];

/**
 * The widgets of the page `text`, in its order, which a parser leaves where tables hold what they may not (HTML §13.2.6.1), and
 * what passes for widgets there.
 */
export function widgetsIn(text: string): { widgets: readonly Placed[]; unknown: readonly Unknown[] } {
  const widgets: Placed[] = [];
  const unknown: Unknown[] = [];
  visit(parse(text, { sourceCodeLocationInfo: true }), { lang: '', isNested: false });
  widgets.sort((a, b) => a.inside - b.inside);
  return { widgets, unknown };

  function visit(node: Tree.Node, around: Around): void {
    if (!('childNodes' in node)) return;
    const attributes = 'attrs' in node ? Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) : {};
    const here = { ...around, lang: attributes['lang'] ?? around.lang };
    const isWidget = 'tagName' in node && isWidgetTag(node.tagName);
    if ('tagName' in node) look(node, attributes, here);
    for (const child of node.childNodes) visit(child, isWidget ? { ...here, isNested: true } : here);
  }

  function look(node: Tree.Element, attributes: Placed['attributes'], around: Around): void {
    const { tagName, sourceCodeLocation: place, childNodes } = node;
    const start = place?.startTag;
    if (!start) return; // a parser made it of the page's text, where it stands nowhere
    const asked = attributes['data-sen']?.trim().toLowerCase();
    const tag = asked === undefined ? tagName : `sen-${asked}`;
    const name = asked === undefined ? tagName : `data-sen=${asked}`;
    const at = { tag, name, line: place.startLine, column: place.startCol };
    if (!isWidgetTag(tag)) {
      if (tag.startsWith('sen-') && !customElements.get(tag)) unknown.push(at);
      return;
    }
    // A host that holds its widget already is one no more.
    const isHost = tag !== tagName;
    if (isHost && childNodes.some((child) => child.nodeName === tag)) return;
    const first = childNodes.find((child) => !isBlank(child)); // formatters put white space before it
    const earlier = first && isDrawn(first) ? first.sourceCodeLocation : undefined;
    const [inside, insideRest] = [earlier?.startOffset ?? start.endOffset, earlier?.endOffset ?? start.endOffset];
    const written = elementIn(text.slice(place.startOffset, inside) + text.slice(insideRest, place.endOffset));
    const html = isHost && written ? adopt(written, tag) : written;
    if (!html) return;
    const own = isHost ? Object.fromEntries([...html.attributes].map(({ name, value }) => [name, value])) : attributes;
    // A widget without a file would take HTML without elements for HTML that isn't known.
    if (!('src' in own)) Object.defineProperty(html, 'childElementCount', { value: html.childElementCount || 1 });
    widgets.push({ ...at, ...around, attributes: own, inside, insideRest, html, isHost });
  }
}

type Around = Pick<Placed, 'lang' | 'isNested'>;

function isWidgetTag(tag: string): boolean {
  const widget = tag.startsWith('sen-') ? customElements.get(tag) : undefined;
  return widget !== undefined && SenRenderer.matchesClass(widget);
}

const isBlank = (node: Tree.Node): boolean => 'value' in node && node.value.trim() === '';

const isDrawn = (node: Tree.Node): node is Tree.Template =>
  node.nodeName === 'template' && 'attrs' in node && node.attrs.some(({ name }) => name === 'shadowrootmode');
