/** Numbers, gaps, orders and pairs: how an answer begins, when it is whole, what it earns. */
import { sum } from '../../content/sum.js';
import { shuffled } from './shuffle.model.js';
import type { FillIn, Form, Gap, Matching, Numeric, Range, Response, Task } from './quiz.model.js';

/** What a text is compared by, whatever its case and accents. */
export type KeyOf = (text: string) => string;

/** The gaps of a text, in order. */
export const gapsOf = (parts: readonly (string | Gap)[]): readonly Gap[] =>
  parts.filter((part): part is Gap => typeof part !== 'string');

/** All targets that a premise may be given. */
export const targetsOf = ({ pairs, distractors = [] }: Matching): readonly string[] => [
  ...pairs.map(({ target }) => target),
  ...distractors,
];

/** The answer before the reader has done anything: steps lie out of order, nothing is filled in. */
export function startOf(task: Task): Response {
  switch (task.kind) {
    case 'numeric':
      return [''];
    case 'fill-in':
      return gapsOf(task.parts).map(() => '');
    case 'matching':
      return task.pairs.map(() => -1);
    case 'sequencing': {
      const order = shuffled(task.steps.length, task.prompt);
      return order.every((step, place) => step === place) ? order.reverse() : order;
    }
  }
}

/** Whether nothing is left out: a number can be read, each gap is filled, each premise has a target. */
export function isWhole(task: Task, response: Response): boolean {
  if (response.length === 0) return false;
  switch (task.kind) {
    case 'numeric':
      return numbersIn(String(response[0])).length > 0;
    case 'fill-in':
      return response.every((text) => String(text).trim() !== '');
    case 'matching':
      return response.every((target) => target !== -1);
    case 'sequencing':
      return true;
  }
}

/** Which share of the points a response earns, 0 to 1: the mean of its gaps, places or pairs. */
export function gradeTask(task: Task, response: Response, keyOf: KeyOf): number {
  const credits = creditsOf(task, response, keyOf);
  return sum(credits) / credits.length;
}

/** Which share of its points each part of the answer earns, 0 to 1. */
export function creditsOf(task: Task, response: Response, keyOf: KeyOf): readonly number[] {
  const given = (index: number) => String(response[index] ?? '');
  switch (task.kind) {
    case 'numeric':
    case 'fill-in':
      return metBy(task, response, keyOf).map((met) => (met ? (met.credit ?? 1) : 0));
    case 'sequencing':
      // Equal steps may change places.
      return task.steps.map((step, place) => (task.steps[Number(given(place) || NaN)] === step ? 1 : 0));
    case 'matching': {
      const targets = targetsOf(task);
      return task.pairs.map(({ target }, index) => (targets[Number(given(index) || NaN)] === target ? 1 : 0));
    }
  }
}

/** What of a number's ranges or of a gap's forms each part of the answer meets: that of most credit. */
export function metBy(task: Numeric | FillIn, response: Response, keyOf: KeyOf): readonly (Range | Form | undefined)[] {
  const given = (index: number) => String(response[index] ?? '');
  if (task.kind === 'numeric') {
    const numbers = numbersIn(given(0));
    return [best(task.accepted.filter(({ min, max }) => numbers.some((number) => min <= number && number <= max)))];
  }
  return gapsOf(task.parts).map(({ accepted }, index) =>
    best(accepted.filter(({ text }) => plain(text, keyOf) === plain(given(index), keyOf))),
  );
}

const best = <Item extends Range | Form>(accepted: readonly Item[]): Item | undefined =>
  [...accepted].sort((a, b) => (b.credit ?? 1) - (a.credit ?? 1))[0];

/** Case, accents, spaces and a full stop at the end don't count. */
const plain = (text: string, keyOf: KeyOf): string =>
  keyOf(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!。។]$/, '');

/**
 * The numbers that a text can mean. Vietnamese writes `1.500,5` for what English writes as `1,500.5`; `1.500` can be
 * either, and is taken both ways. Khmer digits count as digits.
 */
export function numbersIn(text: string): readonly number[] {
  const digits = text.replace(/[០-៩]/g, (digit) => String(digit.charCodeAt(0) - '០'.charCodeAt(0)));
  const compact = digits.replace(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-');
  const readings = [
    [',', '.'],
    ['.', ','],
  ].flatMap(([group = '', decimal = '']) => {
    const isGrouped = new RegExp(`^[+-]?\\d{1,3}(?:\\${group}\\d{3})+(?:\\${decimal}\\d+)?$`).test(compact);
    const isPlain = new RegExp(`^[+-]?\\d+(?:\\${decimal}\\d+)?$`).test(compact);
    return isGrouped || isPlain ? [Number(compact.replaceAll(group, '').replace(decimal, '.'))] : [];
  });
  return [...new Set(readings)];
}

/** The step in `from` moved to `to`, the others keeping their order. */
export function moved(order: Response, from: number, to: number): Response {
  const others = order.filter((_, place) => place !== from);
  return [...others.slice(0, to), order[from] ?? from, ...others.slice(to)];
}
