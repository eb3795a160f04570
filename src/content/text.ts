/** Text as a reader sees it in the author's HTML. */

/** The text of a node with every run of white space, non-breaking spaces included, folded into one space. */
export const textOf = (node: Node | null | undefined): string => fold(node?.textContent ?? '');

/** Folds white space and composes Vietnamese marks, so that equal-looking texts are equal (Unicode NFC). */
export const fold = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
