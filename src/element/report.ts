/** Tells page and reader what is wrong with a widget's content. Loaded when something is. */
import { html, type TemplateResult } from 'lit';
import { describe } from '../content/describe.js';
import type { Fault, Problem } from '../content/problem.js';
import type { Msg } from '../platform/locale.js';
import { wholeMessages } from '../platform/whole-messages.js';

/** The detail of `sen-error`. */
export interface ErrorDetail {
  problems: readonly Problem[];
}

interface Report {
  problems: string;
  sentence: TemplateResult | undefined;
}

const reports = new WeakMap<Element, Report>();

/** Raises `sen-error` where `element` has other problems than before, and answers with the sentence on the first one. */
export function report(element: Element, faults: readonly Fault[], msg: Msg): TemplateResult | undefined {
  const detail: ErrorDetail = { problems: describe(faults, wholeMessages(msg)) };
  const problems = JSON.stringify(detail.problems);
  const before = reports.get(element);
  if (problems === before?.problems) return before.sentence;

  const [first] = detail.problems;
  const sentence = first && html`<p class="problem" part="problem">${first.message}</p>`;
  reports.set(element, { problems, sentence });
  if (first) element.dispatchEvent(new CustomEvent('sen-error', { detail, bubbles: true, composed: true }));
  return sentence;
}
