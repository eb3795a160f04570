/** What editors do to any HTML, undone. */
import { textOf } from '../../content/text.js';
import { BLOCK, HEADING, isBlank, isBlock, rename, unwrap, wrap, wrapRuns } from './nodes.js';

/** Undoes it in the children of `root`, in this order; `root` itself stays as it is. */
export function tidy(root: Element): void {
  unseen(root);
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
  [
    'span[style*="font-weight"]',
    (element) => isSet(element, /font-weight:\s*(?:bold|[6-9]00)/) && rename(element, 'strong'),
  ],
  ['span[style*="italic"]', (element) => isSet(element, /font-style:\s*italic/) && rename(element, 'em')],
  // Letters and colours of an office document, and boxes around everything.
  ['font, center, big, tt, u, article, span:not([data-sen], [lang])', unwrap],
  ['table', openCell],
  ['strong strong, em em', unwrap],
  // No letters are bold in what is pasted from an office on the web: it stands around everything.
  ['strong, em', (element) => element.querySelector(BLOCK) && unwrap(element)],
  ['address > p, caption > p, dt > p, figcaption > p, summary > p', unwrap],
  // Editors cut letters in italics at the edges of links.
  ['a > em, a > strong', turnOut],
  ['em + em, strong + strong', join],
  ['br', (br) => [before(br), after(br)].some((node) => !node || isBlock(node)) && br.remove()],
  [`p, div, strong, em, ${HEADING}, li, tr, section, blockquote`, (element) => isEmpty(element) && element.remove()],
  ['div:not([id], [data-sen], [data-kind], [data-part], [data-illustration])', openBox],
  // A table's figure, as newer editors make it.
  ['figure > table', (table) => unfigure(table)],
  ['ul, ol', (list) => closeList(list)],
  ['li, section, blockquote, details, div', blocks],
];

const isEmpty = (element: Element): boolean =>
  textOf(element) === '' && !element.querySelector('img, video, audio, iframe, svg, a[id], a[name]');

const isSet = (element: Element, style: RegExp): boolean => style.test(element.getAttribute('style') ?? '');

/** A table of one cell is a box. */
function openCell(table: Element): void {
  const [cell, ...others] = table.querySelectorAll(':scope > * > tr > *');
  if (cell && others.length === 0) table.replaceWith(...cell.childNodes);
}

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

/**
 * Takes out comments, and the signs without a width that editors put where the cursor stood. Those inside a text stay: in Khmer
 * they part words.
 */
function unseen(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) comments.push(node);
    else if (/^[\u200b\ufeff]|[\u200b\ufeff]$/.test(node.data))
      node.data = node.data.replace(/^[\u200b\ufeff]+|[\u200b\ufeff]+$/g, '');
  }
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

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
