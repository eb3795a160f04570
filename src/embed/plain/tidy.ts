/** What editors do to any HTML, undone. */
import { textOf } from '../../content/text.js';
import { BLOCK, HEADING, isBlank, isBlock, rename, unwrap, wrap, wrapRuns } from './nodes.js';

/** Undoes it in the children of `root`, in this order; `root` itself stays as it is. */
export function tidy(root: Element): void {
  for (const [selector, change] of REWRITES) {
    // From the innermost out: what has become empty is in what then is.
    for (const element of [...root.querySelectorAll(selector)].reverse()) change(element);
  }
  spaces(root);
  blocks(root);
}

const to =
  (tag: string, renames?: Readonly<Record<string, string>>) =>
  (element: Element): void =>
    void rename(element, tag, renames);

const REWRITES: readonly (readonly [selector: string, change: (element: Element) => void])[] = [
  // Names that everyone keeps, for those that few do.
  ['span[data-datetime]', to('time', { 'data-datetime': 'datetime' })],
  ['span[data-value]', to('data', { 'data-value': 'value' })],
  ['[data-slot]', (element) => element.setAttribute('slot', element.getAttribute('data-slot') ?? '')],
  ['b', to('strong')],
  ['i', to('em')],
  // Letters and colours of an office document, and boxes around everything.
  ['font, center, big, tt, span:not([data-sen], [lang])', unwrap],
  ['strong strong, em em', unwrap],
  ['address > p, caption > p, dt > p, figcaption > p, summary > p', unwrap],
  // Editors cut letters in italics at the edges of links.
  ['a > em, a > strong', turnOut],
  ['em + em, strong + strong', join],
  [`br`, (br) => [before(br), after(br)].some((node) => !node || isBlock(node)) && br.remove()],
  [`p, div, strong, em, ${HEADING}, li, section, blockquote`, (element) => isEmpty(element) && element.remove()],
  ['div:not([id], [data-sen], [data-kind], [data-part], [data-illustration])', openBox],
  // A table's figure, as newer editors make it.
  ['figure > table', (table) => unfigure(table)],
  ['ul, ol', (list) => closeList(list)],
  ['li, section, blockquote, details, div', blocks],
];

const isEmpty = (element: Element): boolean =>
  textOf(element) === '' && !element.querySelector('img, video, audio, iframe, svg, a[id], a[name]');

/** A `<div>` with blocks is no more than its content; one with text alone is a paragraph. */
function openBox(div: Element): void {
  if (div.querySelector(BLOCK)) unwrap(div);
  else rename(div, 'p');
}

/** Brings what is around all of a link's text out of the link. */
function turnOut(inner: Element): void {
  const link = inner.parentElement;
  if (!link || textOf(link) !== textOf(inner)) return;
  unwrap(inner);
  wrap([link], inner.localName);
}

function join(element: Element): void {
  const { previousSibling: previous } = element;
  if (!(previous instanceof Element) || previous.localName !== element.localName) return;
  previous.append(...element.childNodes);
  element.remove();
}

function unfigure(table: Element): void {
  const figure = table.parentElement;
  const caption = figure?.querySelector(':scope > figcaption');
  if (caption && !table.querySelector('caption')) table.prepend(rename(caption, 'caption'));
  if (figure) unwrap(figure);
}

/** What stands in a list beside its points belongs to the point before. */
function closeList(list: Element): void {
  for (const child of [...list.childNodes]) {
    if (child instanceof Element && child.matches('li')) continue;
    const point = child.previousSibling;
    if (isBlank(child)) child.remove();
    else if (point instanceof Element) point.append(child);
    else wrap([child], 'li');
  }
}

/** Text beside blocks is a paragraph. */
function blocks(element: Element): void {
  if (!element.querySelector(':scope > :is(p, ul, ol, dl, table, div, section, blockquote, details, figure)')) return;
  wrapRuns(element, (node) => !isBlock(node) && !(node instanceof Element && node.matches(APART)), 'p');
}

/** What is no text of its own, though it stands among text. */
const APART = 'summary, img, cite, footer, figcaption, caption, [slot]';

/** Non-breaking spaces keep a number and its unit together; others come from pressing the space bar. */
function spaces(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text instanceof Text; text = walker.nextNode()) {
    const spaced = text.data.replace(/(^|\D)\u00a0+/g, '$1 ');
    if (spaced !== text.data) text.data = spaced;
  }
}

const before = (node: Node): Node | null => beside(node, 'previousSibling');
const after = (node: Node): Node | null => beside(node, 'nextSibling');

function beside(node: Node, side: 'previousSibling' | 'nextSibling'): Node | null {
  let next = node[side];
  while (next && isBlank(next)) next = next[side];
  return next;
}
