/** Which explanation is meant. */
import type { Term } from '../../content/term.js';

/** The term of that id, or else the one that is written so, in full or in short; marks and case don't count. */
export function termNamed(terms: readonly Term[], name: string, searchKey: (text: string) => string): Term | undefined {
  const key = searchKey(name);
  const isSo = (text: string | undefined) => text !== undefined && searchKey(text) === key;
  return (
    terms.find(({ id }) => id === name) ??
    terms.find(({ term, abbreviation }) => isSo(term) || isSo(abbreviation) || isSo(`${term} (${abbreviation ?? ''})`))
  );
}
