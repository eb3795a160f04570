/** The answer to a question of a quiz, where the `<details>` around it are gone. */
import { textOf, textWithout } from '../../content/text.js';
import { unwrap, wrap, wrapText } from './nodes.js';

/**
 * What follows a question's options is its answer: `<p>Đáp án: <strong>right option</strong></p> <p>explanation</p>`. What stands
 * before the right option is the summary. Where nothing is bold, a right option is what follows a colon or semicolon, or a
 * paragraph of its own; where nothing follows, it is the option in bold.
 */
export function markAnswer(question: Element): void {
  const options = question.querySelector('ul, ol');
  if (!options || question.querySelector('details')) return;
  const texts = [...options.querySelectorAll('li')].map(textOf);
  const rest = nodesAfter(options);
  if (rest.some((node) => textOf(node))) {
    const answer = wrap(rest, 'details');
    for (const bold of [...answer.querySelectorAll('strong')]) if (isLine(bold, texts)) unwrap(bold);
    if (!answer.querySelector('strong')) for (const text of texts) markRight(answer, text);
    markSummary(answer);
    for (const line of answer.children) leaveRight(line);
  } else {
    const bold = [...options.querySelectorAll('strong')].filter((strong) => texts.includes(textOf(strong)));
    if (bold.length === 0) return;
    const answer = question.ownerDocument.createElement('details');
    answer.append(...bold.map((strong) => strong.cloneNode(true)));
    question.append(answer);
  }
}

function nodesAfter(node: Node): Node[] {
  const found: Node[] = [];
  for (let next = node.nextSibling; next; next = next.nextSibling) found.push(next);
  return found;
}

function markRight(answer: Element, option: string): void {
  for (const line of answer.children) {
    const start = placeOf(option, line);
    if (start !== undefined) wrapText(line, start, start + option.length, 'strong');
  }
}

/** Where a right option begins in what a line says. */
function placeOf(option: string, line: Element): number | undefined {
  const said = line.textContent ?? '';
  const start = said.indexOf(option);
  const isRight =
    option &&
    start >= 0 &&
    /(?:^|[:;៖])\s*$/.test(said.slice(0, start)) &&
    /^\s*(?:[;.]|$)/.test(said.slice(start + option.length));
  return isRight ? start : undefined;
}

/** Whether more is bold than a right option: “Đáp án:” too, or what ends the sentence. */
const isLine = (bold: Element, options: readonly string[]): boolean =>
  !options.includes(textOf(bold)) && options.some((option) => placeOf(option, bold) !== undefined);

/** What sets right options apart, and ends their line, is no explanation. */
function leaveRight(line: Element): void {
  const right = [...line.querySelectorAll('strong')];
  if (right.length > 0 && /^[\s.,;–-]*$/.test(textWithout(line, 'strong'))) line.replaceChildren(...right);
}

function markSummary(answer: Element): void {
  const right = answer.querySelector('strong');
  if (!right) return;
  const range = answer.ownerDocument.createRange();
  range.setStart(answer, 0);
  range.setEndBefore(right);
  const summary = answer.ownerDocument.createElement('summary');
  summary.append(textOf(range.extractContents()));
  if (summary.textContent) answer.prepend(summary);
}
