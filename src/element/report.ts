/** Tells page and reader what is wrong with a widget's content. Loaded when something is. */
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import { html, type TemplateResult } from 'lit';
import { describe } from '../content/describe.js';
import type { Fault, Problem } from '../content/problem.js';
import type { Msg } from '../platform/locale.js';

/** The detail of `sen-error`. */
export interface ErrorDetail {
  problems: readonly Problem[];
}

interface Report {
  problems: string;
  sentence: TemplateResult | undefined;
}

type Wording = (template: Parameters<Msg>[0]) => ReturnType<Msg>;

/** Vietnamese messages come as they were written, their values still apart. */
const whole: Wording = defaultMsg;

const reports = new WeakMap<Element, Report>();

/** Raises `sen-error` where `element` has other problems than before, and answers with the sentence on the first one. */
export function report(element: Element, faults: readonly Fault[], msg: Msg): TemplateResult | undefined {
  const translated: Wording = msg;
  const inWords = ((template) => whole(translated(template))) as Wording as Msg;
  const detail: ErrorDetail = { problems: describe(faults, inWords) };
  const problems = JSON.stringify(detail.problems);
  const before = reports.get(element);
  if (problems === before?.problems) return before.sentence;

  const [first] = detail.problems;
  const sentence = first && html`<p class="problem" part="problem">${first.message}</p>`;
  reports.set(element, { problems, sentence });
  if (first) element.dispatchEvent(new CustomEvent('sen-error', { detail, bubbles: true, composed: true }));
  return sentence;
}
