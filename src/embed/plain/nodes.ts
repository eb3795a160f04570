/** The few changes of a tree that tidying is made of. All keep the nodes that stay, with whoever listens to them. */
import { textOf } from '../../content/text.js';

export const HEADING = 'h1, h2, h3, h4, h5, h6';
/** Elements that stand on lines of their own. */
export const BLOCK = `address, article, blockquote, dd, details, div, dl, dt, figcaption, figure, footer, ${HEADING}, hr, li, ol, p, section, table, ul`;

export const isBlock = (node: Node | null): boolean => node instanceof Element && node.matches(BLOCK);

/** White space alone. */
export const isBlank = (node: Node): boolean => !(node instanceof Element) && textOf(node) === '';

/** Another element in the place of `element`, with its content and attributes; what `renames` calls otherwise. */
export function rename(element: Element, tag: string, renames: Readonly<Record<string, string>> = {}): HTMLElement {
  const renamed = element.ownerDocument.createElement(tag);
  for (const attribute of [...element.attributes]) {
    const name = renames[attribute.name];
    if (name) renamed.setAttribute(name, attribute.value);
    // As it is: parsers let names through that `setAttribute` doesn't, such as `"`.
    else renamed.setAttributeNode(attribute.cloneNode() as Attr);
  }
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

export const unwrap = (element: Element): void => element.replaceWith(...element.childNodes);

/** Puts neighbours into a new element in their place. */
export function wrap(nodes: readonly Node[], tag: string): HTMLElement {
  const [first] = nodes;
  const wrapper = (first?.ownerDocument ?? document).createElement(tag);
  first?.parentNode?.insertBefore(wrapper, first);
  wrapper.append(...nodes);
  return wrapper;
}

/** Puts each run of children of which `isIn` holds into an element of its own; blank text beside a run stays outside. */
export function wrapRuns(parent: Element, isIn: (node: Node) => boolean, tag: string): void {
  let run: Node[] = [];
  const end = (): void => {
    while (run.length > 0 && run.slice(-1).every(isBlank)) run.pop();
    if (run.length > 0) wrap(run, tag);
    run = [];
  };
  for (const child of [...parent.childNodes]) {
    if (!isIn(child)) end();
    else if (run.length > 0 || !isBlank(child)) run.push(child);
  }
  end();
}

/** Puts each child that is a `first`, with what follows it, into an element `tag`; children that are one already stay apart. */
export function wrapFrom(parent: Element, first: string, tag: string): void {
  let group: HTMLElement | undefined;
  for (const child of [...parent.childNodes]) {
    const name = child instanceof Element ? child.localName : '';
    if (name === tag) group = undefined;
    else if (name === first) group = wrap([child], tag);
    else group?.append(child);
  }
}

/** Puts the characters of `element` from `start` to `end`, wherever its tags are, into a new element. */
export function wrapText(element: Element, start: number, end: number, tag: string): HTMLElement {
  const range = element.ownerDocument.createRange();
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let passed = 0;
  let isStarted = false;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    const after = passed + node.length;
    if (!isStarted && start < after) {
      range.setStart(node, start - passed);
      isStarted = true;
    }
    if (end <= after) {
      range.setEnd(node, end - passed);
      break;
    }
    passed = after;
  }
  const wrapper = element.ownerDocument.createElement(tag);
  wrapper.append(range.extractContents());
  range.insertNode(wrapper);
  return wrapper;
}

/** Puts what `pattern` first finds in the text of `element` — its first group, where it has one — into a new element. */
export function wrapMatch(element: Element, pattern: RegExp, tag: string): HTMLElement | undefined {
  const found = pattern.exec(element.textContent ?? '');
  if (!found) return undefined;
  const part = found[1] ?? found[0];
  const start = found.index + found[0].lastIndexOf(part);
  return wrapText(element, start, start + part.length, tag);
}
