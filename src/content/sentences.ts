/**
 * Texts as sentences, for reading aloud. Not by `Intl.Segmenter`: not all browsers have it, many of those that do know no
 * stop of Khmer (ICU 72 doesn't), and all part `TP. Hồ Chí Minh`.
 */

/**
 * The sentences of `text`, whatever its language, each with the space after it: joined, they are the text. Line breaks are
 * spaces, as in HTML.
 */
export function sentencesOf(text: string): string[] {
  const line = text.replace(/\s/g, ' ');
  const sentences: string[] = [];
  let start = 0;
  let end = 0;
  for (const part of line.match(PART) ?? []) {
    end += part.length;
    if (goesOn(line.slice(start, end), line.slice(end))) continue;
    sentences.push(text.slice(start, end));
    start = end;
  }
  return sentences;
}

/** Up to a stop that a space follows, or to one of Khmer or Chinese, which stands right before the next letter. */
const PART = /.+?(?:[.!?]["'”’»)\]]*(?= |$)|[។៕。！？]["'”’»)\]]*|$) */gu;

/** Whether the stop that ends `before` is no end: before a small letter, of an abbreviation or a numbering. */
const goesOn = (before: string, after: string): boolean =>
  after !== '' && /\. *$/.test(before) && (/^\p{Ll}/u.test(after) || ABBREVIATION.test(before));

/** `TP. Hồ Chí Minh`, `Q. 1`, `PGS. TS.`, `J. Smith`, `1. Chính phủ số`. */
const ABBREVIATION =
  /(?:^|[^\p{L}\p{M}\p{N}.])(?:\p{Lu}|\d{1,2}|TP|Tp|TX|Tx|TT|ThS|Ths|TS|PGS|GS|BS|KS|LS|Tr|tr|St|Mrs?|Ms|Dr|Prof)\. *$/u;
