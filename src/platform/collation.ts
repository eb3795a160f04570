/** The order of words in each language. */

/**
 * Orders words as dictionaries of `locale` do: in Vietnamese A, Ă, Â, B… D, Đ, with tones counting last. Of Khmer, Chromium
 * has no such data; Vietnamese stands in, by which Khmer letters go in the order of Unicode. That is the order of Khmer
 * dictionaries but for rare signs, and the very one of CLDR for the words of the An Giang pack. It would put Latin words
 * first, though: in Khmer, words in its own letters come before others.
 */
export function orderIn(locale: string): (a: string, b: string) => number {
  const { compare } = new Intl.Collator([locale, 'vi'], { numeric: true });
  if (!/^km\b/i.test(locale)) return compare;
  return (a, b) => Number(KHMER.test(b)) - Number(KHMER.test(a)) || compare(a, b);
}

const KHMER = /^\p{Script=Khmer}/u;
