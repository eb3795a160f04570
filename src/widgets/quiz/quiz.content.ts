/** What a quiz reads from the author's HTML: an ordered list of questions. */
import type { Fault, Reading } from '../../content/problem.js';
import { sourceOf } from '../../content/cite.js';
import { textOf, textWithout } from '../../content/text.js';
import type { Question } from './quiz.model.js';

/**
 * Each `<li>` of the first `<ol>` is a question: a `<p>`, a `<ul>` of options and a `<details>` with the answer, which
 * reads well without script:
 *
 *     <details><summary>Đáp án</summary><strong>right option</strong><p>explanation</p><cite>source</cite></details>
 *
 * An option is right where its text is that of a `<strong>` (or `<b>`) in the answer; where a server grades, there is none.
 */
export function fromChildren(host: Element): Reading<Question> {
  const list = host.querySelector('ol');
  const entries = [...(list?.children ?? [])].filter((child) => child.localName === 'li');
  if (entries.length === 0) return { items: [], faults: [{ code: 'empty' }] };
  const readings = entries.map((entry, index) => fromEntry(entry, `li[${index + 1}]`));
  return { items: readings.flatMap(({ items }) => items), faults: readings.flatMap(({ faults }) => faults) };
}

function fromEntry(entry: Element, path: string): Reading<Question> {
  const list = entry.querySelector('ul, ol');
  const answer = entry.querySelector('details');
  const texts = [...(list?.querySelectorAll('li') ?? [])].map(textOf);
  const right = [...(answer?.querySelectorAll('strong, b') ?? [])].map(textOf);
  const question: Question = {
    kind: 'choice',
    prompt: textWithout(entry, 'ul, ol, details'),
    options: texts.map((text) => ({ text, correct: right.includes(text) || undefined })),
    explanation: (answer && textWithout(answer, 'summary, strong, b, cite')) || undefined,
    source: sourceOf(answer?.querySelector('cite')),
  };
  const unmatched = right.find((text) => !texts.includes(text));
  const faults: Fault[] = [];
  if (!question.prompt) faults.push({ code: 'missing', path });
  else if (texts.length < 2) faults.push({ code: 'too-few-options', path });
  else if (unmatched !== undefined) faults.push({ code: 'unmatched-answer', value: unmatched, path });
  else if (right.length === 0 && !entry.closest('[graded]')) faults.push({ code: 'no-right-answer', path });
  return faults.length > 0 ? { items: [], faults } : { items: [question], faults };
}
