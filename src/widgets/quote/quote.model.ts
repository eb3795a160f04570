/** What a quote is: who said what, when, where it is written, and whether in these very words. */
import type { Source } from '../../content/item.js';

/** A statement is given word for word; a paraphrase tells in other words what was meant. */
export const KINDS = ['statement', 'paraphrase'] as const;

export type Kind = (typeof KINDS)[number];

/** One quote. */
export interface Quote {
  /** The fragment of the link to it. */
  id?: string | undefined;
  kind: Kind;
  /** What was said; each line is a paragraph. */
  text: string;
  /** Who said it. */
  name: string;
  /** What that person was when saying it. */
  role?: string | undefined;
  /** A day, a month or a year: `2022-10-27`, `2022-10`, `2022` (HTML §2.3.5). */
  date?: string | undefined;
  /** Where it is written. */
  source?: Source | undefined;
  /** A portrait; its `alt` is empty where it shows no more than the name says. */
  image?: Portrait | undefined;
}

/** A picture of whoever said it. */
export interface Portrait {
  src: string;
  alt: string;
}

/** The fragment of the link to a quote; one that its author gave none is known by its place. */
export const idOf = ({ id }: Quote, index: number): string => id ?? `quote-${index + 1}`;

/**
 * The paragraphs of a quote as they are to be read: a statement between the quotation marks of the language `tag`, in place of
 * those that its author may have written around it; a paraphrase as it is.
 */
export function paragraphsOf({ kind, text }: Pick<Quote, 'kind' | 'text'>, tag: string): string[] {
  const [open, close] = /^km\b/i.test(tag) ? ['«', '»'] : ['“', '”'];
  const words = kind === 'paraphrase' ? text : open + unmarked(text.trim()) + close;
  return words.split('\n').map((line) => line.trim());
}

/** Only what stands around the whole: `“Một” và “hai”` has no marks of its own. */
const unmarked = (text: string): string => /^(["“«„])([^"“”«»„]*)["”»]$/.exec(text)?.[2]?.trim() ?? text;
