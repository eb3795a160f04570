/** Words and what they mean, as glossaries and explanations in running text share them. */
import type { Source } from './item.js';

/** A word with its explanation, as it is written in content. */
export interface Term {
  /** The fragment of the link to it. Default: the word itself in plain letters, `Số hoá` as `so-hoa`. */
  id?: string | undefined;
  term: string;
  /** A short form that people meet beside the word, such as `DTI`. */
  abbreviation?: string | undefined;
  /** What it means, in plain words; its lines stay lines. */
  definition: string;
  /** Where people meet it; its lines stay lines. */
  example?: string | undefined;
  /** The ids of other words in the same glossary. */
  related?: readonly string[] | undefined;
  source?: Source | undefined;
}

/** A glossary on the page, for whatever explains words beside it. */
export interface Glossary extends Element {
  /** The words that it explains, each with its id; `undefined` until they are read. */
  readonly terms: readonly Term[] | undefined;
}

/** The detail of `sen-defined`. */
export interface DefinedDetail {
  /** The words that the glossary explains; none where they could not be read. */
  terms: readonly Term[];
}

declare global {
  interface HTMLElementEventMap {
    'sen-defined': CustomEvent<DefinedDetail>;
  }
}
