/** `Intl.Segmenter`, made once for each language. Apart from the other formatters, which every page loads. */

const made = new Map<string, Intl.Segmenter>();

/** Takes texts of `locale` apart; `undefined` in browsers that can't, such as Firefox before 125. */
export function segmenter(locale: string, granularity: 'grapheme' | 'word' | 'sentence'): Intl.Segmenter | undefined {
  const { Segmenter } = Intl as Partial<typeof Intl>; // TypeScript takes it for given
  if (!Segmenter) return undefined;
  const key = granularity + locale;
  const one = made.get(key) ?? new Segmenter([locale, 'vi'], { granularity });
  made.set(key, one);
  return one;
}
