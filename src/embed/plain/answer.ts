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
    leaveOthers(answer, texts);
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

/**
 * Takes the bold from what is no right option: from words of an explanation, and from “Đáp án:” or all of a line where the option
 * is found by its place. What is bold and can't be told stays, so that it is reported.
 */
function leaveOthers(answer: Element, options: readonly string[]): void {
  const isRight = (bold: Element) => options.includes(textOf(bold));
  const all = [...answer.querySelectorAll('strong')];
  const hasPlace = [...answer.children].some((line) => options.some((option) => placeOf(option, line) !== undefined));
  for (const bold of all.filter((one) => !isRight(one))) {
    const line = bold.closest('p');
    const isWord = line && textOf(line) !== textOf(bold) && ![...line.querySelectorAll('strong')].some(isRight);
    if (all.some(isRight) ? isWord : hasPlace) unwrap(bold);
  }
}

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
