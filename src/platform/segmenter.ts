/** `Intl.Segmenter`, made once. Apart from the formatters, which every page loads. */

let made: Intl.Segmenter | undefined;

/**
 * Takes texts apart into sentences by the rules of Unicode, which hardly differ between languages (UAX #29); `undefined`
 * in browsers that can't, such as Firefox before 125.
 */
export function sentenceSegmenter(): Intl.Segmenter | undefined {
  const { Segmenter } = Intl as Partial<typeof Intl>; // TypeScript takes it for given
  return Segmenter && (made ??= new Segmenter('vi', { granularity: 'sentence' }));
}
