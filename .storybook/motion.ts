/** Less motion for a story, whatever the device asks for: the page's media queries answer as if the reader wanted it. */

const REDUCE = '(prefers-reduced-motion: reduce)';
const QUERY = /\(prefers-reduced-motion:\s*(reduce|no-preference)\)/g;

let isReduced = false;
/** Every rule of the widgets' style sheets that asks for the reader's wish, with the question as it was written. */
const rules = new Map<CSSMediaRule, string>();

/** Has the page behave as with `prefers-reduced-motion: reduce`, or as the device says. */
export function reduceMotion(reduce: boolean): void {
  isReduced = reduce;
  for (const [rule, written] of rules) rule.media.mediaText = answered(written);
}

/** A query whose part on motion is answered; `(min-width: 0)` always holds, `(max-width: 0)` never where something is seen. */
const answered = (query: string): string =>
  isReduced ? query.replace(QUERY, (_, wish) => (wish === 'reduce' ? '(min-width: 0px)' : '(max-width: 0px)')) : query;

const matches = Object.getOwnPropertyDescriptor(MediaQueryList.prototype, 'matches');
Object.defineProperty(MediaQueryList.prototype, 'matches', {
  ...matches,
  get(this: MediaQueryList): boolean {
    return (isReduced && this.media === REDUCE) || matches?.get?.call(this) === true;
  },
});

const replaceSync = Object.getOwnPropertyDescriptor(CSSStyleSheet.prototype, 'replaceSync')?.value as (
  this: CSSStyleSheet,
  text: string,
) => void; // the platform's own (CSSOM §6.1.2)
CSSStyleSheet.prototype.replaceSync = function (this: CSSStyleSheet, text: string): void {
  replaceSync.call(this, text);
  for (const rule of this.cssRules) take(rule);
};

function take(rule: CSSRule): void {
  if (rule instanceof CSSMediaRule && rule.media.mediaText.search(QUERY) >= 0) {
    rules.set(rule, rule.media.mediaText);
    rule.media.mediaText = answered(rule.media.mediaText);
  }
  if (rule instanceof CSSGroupingRule) for (const inner of rule.cssRules) take(inner);
}
