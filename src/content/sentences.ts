/** Texts as sentences, for reading aloud. */
import { sentenceSegmenter } from '../platform/segmenter.js';

/**
 * The sentences of `text`, whatever its language, each with the space after it: joined, they are the text. Line breaks are
 * spaces, as in HTML.
 */
export function sentencesOf(text: string): string[] {
  const line = text.replace(/\s/g, ' ');
  const segments = sentenceSegmenter()?.segment(line);
  const parts = segments ? Array.from(segments, ({ segment }) => segment) : (line.match(PLAIN) ?? []);
  const sentences: string[] = [];
  let start = 0;
  let end = 0;
  for (const part of parts) {
    end += part.length;
    if (goesOn(line.slice(start, end), line.slice(end))) continue;
    sentences.push(text.slice(start, end));
    start = end;
  }
  return sentences;
}

/** For browsers without segmenter: up to a stop before a space, or to one of Khmer, which may stand before a letter. */
const PLAIN = /.+?(?:[.!?]+["'”’»)\]]*(?= |$)|[។៕]["'”’»)\]]*|$) */gu;

/** Whether what ends `before` is no end: a stop in an address or before a small letter, of an abbreviation or a numbering. */
const goesOn = (before: string, after: string): boolean =>
  after !== '' &&
  (/[.!?]$/.test(before) || (/\. *$/.test(before) && (/^\p{Ll}/u.test(after) || ABBREVIATION.test(before))));

/** `TP. Hồ Chí Minh`, `Q. 1`, `PGS. TS.`, `J. Smith`, `1. Chính phủ số`. */
const ABBREVIATION =
  /(?:^|[^\p{L}\p{M}\p{N}.])(?:\p{Lu}|\d{1,2}|TP|Tp|TX|Tx|TT|ThS|Ths|TS|PGS|GS|BS|KS|LS|Tr|tr|St|Mrs?|Ms|Dr|Prof)\. *$/u;
