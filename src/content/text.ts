/** Text as a reader sees it in the author's HTML. */

/** The text of a node with every run of white space, non-breaking spaces included, folded into one space. */
export const textOf = (node: Node | null | undefined): string => fold(node?.textContent ?? '');

/** Folds white space and composes Vietnamese marks, so that equal-looking texts are equal (Unicode NFC). */
export const fold = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The text of an element without that of the descendants that match `parts`; comments are no text. */
export const textWithout = (element: Element, parts: string): string => fold(collect(element, parts));

const collect = (element: Element, parts: string): string =>
  [...element.childNodes]
    .map((node) => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element)) return '';
      return node.matches(parts) ? ' ' : collect(node, parts);
    })
    .join('');
