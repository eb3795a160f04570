/** What Moodle's formats share: its grades, its categories, options with shares of the points. */
import { usualCredit } from '../quiz.score.model.js';

/** An option, not yet looked at. */
export interface WeightedOption {
  text: string | undefined;
  feedback: string | undefined;
  /** Its share of the points, -1 to 1. */
  credit: number;
}

/** The only percentages that Moodle knows (its list of grades). */
const GRADES = [
  0, 5, 10, 11.11111, 12.5, 14.28571, 16.66667, 20, 25, 30, 33.33333, 40, 50, 60, 66.66667, 70, 75, 80, 83.33333, 90,
  100,
];

/** Whether Moodle takes a weight of so many percent: one of its grades, to three digits or more. */
export const isGrade = (percent: number): boolean =>
  GRADES.some((grade) => Math.abs(Math.abs(percent) - grade) < 0.001);

/** The share of what is accepted, where it isn't whole. */
export const part = (credit: number): { credit?: number } => (credit === 1 ? {} : { credit });

/** A choice of these: where several may be chosen, those are right that earn something; else those that earn all. */
export function choiceOf(options: readonly WeightedOption[], isMultiple: boolean): object {
  const isRight = options.map(({ credit }) => (isMultiple ? credit > 0 : credit === 1));
  const right = isRight.filter(Boolean).length;
  // What is reckoned so anyway needs no saying; shares are rounded in files.
  const isEither = !isMultiple && right > 1;
  const usual = isRight.map((is) => (is || isMultiple ? usualCredit(is, right, options.length) : 0));
  const isUsual = !isEither && options.every(({ credit }, index) => Math.abs(credit - (usual[index] ?? 0)) < 1e-4);
  return {
    ...(isMultiple === right > 1 ? {} : { multiple: isMultiple }),
    options: options.map(({ text, feedback, credit }, index) => ({
      text,
      correct: isRight[index] || undefined,
      ...(isUsual ? {} : { credit }),
      feedback,
    })),
  };
}

/** `$course$/top/` is Moodle's own, not what a question is about. */
export const categoryOf = (path: string): string | undefined =>
  path
    .replace(/^\$\w+\$\/?/, '')
    .replace(/^top(?:\/|$)/i, '')
    .trim() || undefined;

/** The text that a short answer stands for; `undefined` where a `*` in it stands for any characters. */
export const literal = (answer: string): string | undefined =>
  /(?:^|[^\\])\*/.test(answer) ? undefined : answer.replaceAll('\\*', '*');

/** A matching of these pairs; a target without a premise belongs to none. */
export function matchingOf(pairs: readonly { premise: string | undefined; target: string }[]): object {
  const distractors = pairs.filter(({ premise }) => !premise).map(({ target }) => target);
  return {
    kind: 'matching',
    pairs: pairs.filter(({ premise }) => premise),
    ...(distractors.length > 0 ? { distractors } : {}),
  };
}
