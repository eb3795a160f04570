/** What a glossary knows: the link to each word, its place in the alphabet, the words beside it. */
import type { Fault } from '../../content/problem.js';
import type { Term } from '../../content/term.js';

/** A word in its place. */
export interface Entry {
  /** The fragment of the link to it. */
  id: string;
  term: Term;
  /** The heading that it stands under. */
  letter: string;
  /** What its name and its short form are found by. */
  nameKey: string;
  /** What all that is said of it is found by. */
  key: string;
  related: readonly Entry[];
}

/** The words that begin with a letter. */
export interface Group {
  letter: string;
  entries: readonly Entry[];
}

/** How a language is ordered and searched. */
export interface Language {
  compare: (a: string, b: string) => number;
  searchKey: (text: string) => string;
}

/** The words in the order of the language, each with those that it names, and what is wrong with their links. */
export function entriesOf(
  terms: readonly Term[],
  { compare, searchKey }: Language,
): { entries: readonly Entry[]; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const entries = new Map<string, Entry & { related: Entry[] }>();
  for (const term of terms) {
    const { id = slug(term.term, searchKey), term: word, abbreviation = '', definition, example = '' } = term;
    const nameKey = searchKey(`${word}\n${abbreviation}`);
    if (entries.has(id)) faults.push({ code: 'repeated', value: id, path: word });
    else
      entries.set(id, {
        id,
        term,
        letter: letterOf(word),
        nameKey,
        key: `${nameKey}\n${searchKey(`${definition}\n${example}`)}`,
        related: [],
      });
  }
  for (const { term, related } of entries.values()) {
    for (const name of term.related ?? []) {
      const other = entries.get(name) ?? entries.get(slug(name, searchKey));
      if (other) related.push(other);
      else faults.push({ code: 'not-in-data', value: name, path: term.term });
    }
  }
  return { entries: [...entries.values()].sort((a, b) => compare(a.term.term, b.term.term)), faults };
}

/** The words that are called as a reader writes; where there are none, those of which it is said. */
export function foundBy(
  entries: readonly Entry[],
  text: string,
  isFound: (query: string, key: string) => boolean,
): readonly Entry[] {
  const named = entries.filter(({ nameKey }) => isFound(text.trim(), nameKey));
  return named.length > 0 ? named : entries.filter(({ key }) => isFound(text.trim(), key));
}

/** `Số hoá` as `so-hoa`; letters of other scripts stay. */
const slug = (word: string, searchKey: Language['searchKey']): string =>
  searchKey(word)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/**
 * The letter that a word stands under: `Ấp` under Â, `Chữ` under C, as Vietnamese has tones but no digraphs among its letters;
 * Khmer words under their first consonant or vowel; words that begin with a number under `0–9`.
 */
export function letterOf(word: string): string {
  const bare = word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
  const [first = ''] = /[\p{L}\p{N}]/u.exec(bare) ?? [];
  return /\p{N}/u.test(first) ? '0–9' : first.toUpperCase() || '…';
}

/** The words under their letters, in the order that they come in. */
export function byLetter(entries: readonly Entry[]): Group[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.letter);
    if (group) group.push(entry);
    else groups.set(entry.letter, [entry]);
  }
  return [...groups].map(([letter, group]) => ({ letter, entries: group }));
}
