/** Tells the page what is wrong with a widget's content. Loaded when something is. */
import { describe } from '../content/describe.js';
import type { Fault, Problem } from '../content/problem.js';
import type { Msg } from '../platform/locale.js';

/** The detail of `sen-error`. */
export interface ErrorDetail {
  problems: readonly Problem[];
}

/** Puts `faults` in words, raises `sen-error` with them, and answers with them. */
export function report(element: Element, faults: readonly Fault[], msg: Msg): readonly Problem[] {
  const problems = describe(faults, msg);
  element.dispatchEvent(
    new CustomEvent<ErrorDetail>('sen-error', { detail: { problems }, bubbles: true, composed: true }),
  );
  return problems;
}
