/** A DOM of the author's HTML, as far as the widgets' readers ask for it. Loaded where there is a page. */
import { NodeFilter, parseHTML } from 'linkedom';

const { Text, Element, document: blank } = parseHTML('');
// Readers of an author's HTML ask for these by name, and Node has none.
Object.assign(globalThis, { Text, Element, NodeFilter });

/** What this DOM doesn't know of tables (HTML §4.9). */
Object.defineProperties(Element.prototype, {
  cells: {
    get(this: Element) {
      return [...this.children].filter((child) => child.matches('td, th'));
    },
  },
  caption: {
    get(this: Element) {
      return [...this.children].find((child) => child.matches('caption')) ?? null;
    },
  },
});

/** The first element in `html`. */
export function elementIn(html: string): HTMLElement | undefined {
  const { document } = parseHTML(`<!doctype html><html><body>${html}`);
  document.createRange = () => new TextRange() as unknown as Range; // all that is asked of it
  return (document.body.firstElementChild as HTMLElement | null) ?? undefined;
}

/** A range from text to text (DOM §5.5), which this DOM has not. */
class TextRange {
  #start: [Text, number] = [blank.createTextNode(''), 0];
  #end: [Text, number] = this.#start;
  #place: (node: Node) => void = () => undefined;

  setStart(text: Text, offset: number): void {
    this.#start = [text, offset];
  }

  setEnd(text: Text, offset: number): void {
    this.#end = [text, offset];
  }

  extractContents(): DocumentFragment {
    const [end, endOffset] = this.#end;
    const [start, startOffset] = this.#start;
    splitAt(end, endOffset);
    const rest = splitAt(start, startOffset);
    let first: Node = rest;
    let last: Node = end === start ? rest : end;
    const around = commonParent(first, last);
    while (first.parentNode !== around) first = partOfParent(first, 'nextSibling');
    while (last.parentNode !== around) last = partOfParent(last, 'previousSibling');
    const after = last.nextSibling;
    this.#place = (node) => around.insertBefore(node, after);
    const extracted = blank.createDocumentFragment();
    for (const node of from(first, 'nextSibling')) {
      extracted.append(node);
      if (node === last) break;
    }
    return extracted;
  }

  insertNode(node: Node): void {
    this.#place(node);
  }
}

type Side = 'nextSibling' | 'previousSibling';

/** Leaves the text before `offset` where it is, and answers the text after it, now beside it. */
function splitAt(text: Text, offset: number): Text {
  const after = text.ownerDocument.createTextNode(text.data.slice(offset));
  text.data = text.data.slice(0, offset);
  text.parentNode?.insertBefore(after, text.nextSibling);
  return after;
}

function commonParent(a: Node, b: Node): Node {
  let parent = a.parentNode;
  while (parent && !parent.contains(b)) parent = parent.parentNode;
  if (!parent) throw new Error('Texts of one range must be in one element.');
  return parent;
}

/** Parts the parent of `node`: what is on that side of `node`, and itself, comes into a copy of the parent beside it. */
function partOfParent(node: Node, side: Side): Node {
  const parent = node.parentNode as Element; // below the common one
  const part = parent.cloneNode(false);
  const moved = from(node, side);
  for (const one of side === 'nextSibling' ? moved : moved.reverse()) part.appendChild(one);
  parent[side === 'nextSibling' ? 'after' : 'before'](part);
  return part;
}

/** `node` and what is on that side of it. */
function from(node: Node, side: Side): Node[] {
  const found: Node[] = [];
  for (let one: Node | null = node; one; one = one[side]) found.push(one);
  return found;
}
