/** What an attempt comes to: its score, what to say about it, what to read next. */
import { sum } from '../../content/sum.js';
import {
  rightOptions,
  type Answerable,
  type Grader,
  type Option,
  type Progress,
  type Question,
  type Response,
} from './quiz.model.js';

/** A quiz's outcome. */
export interface Score {
  /** How many questions were answered wholly right. */
  right: number;
  /** How many questions there are, pages of information left out. */
  total: number;
  /** What the answers earned, by weight, with what was partly right. */
  points: number;
  /** What they could have earned. */
  maximum: number;
}

/** What an attempt came to. */
export interface Result extends Score {
  /** Whether the pass mark was reached; missing where there is none. */
  isPassed?: boolean | undefined;
}

/** What to tell readers whose score is at least `from` percent. */
export interface Outcome {
  from: number;
  text: string;
}

/** The share of one of `count` options, `right` of which are right: those share 1, the others take as much away. */
export const usualCredit = (isRight: boolean, right: number, count: number): number =>
  isRight ? 1 / right : -1 / (count - right);

/** Which share of the points the chosen options earn, 0 to 1. */
export function gradeOptions(options: readonly Option[], response: Response): number {
  const right = rightOptions(options).length;
  const credits = options.map(({ correct = false, credit }) => credit ?? usualCredit(correct, right, options.length));
  const earned = sum(response.map((place) => credits[place as number] ?? 0));
  return earned > 1 - 1e-9 ? 1 : Math.max(earned, 0);
}

/** The questions of an attempt, each once. */
export const asked = (questions: readonly Question[], { order }: Progress): readonly [number, Question][] =>
  [...new Set(order)].flatMap((index): [number, Question][] => {
    const question = questions[index];
    return question ? [[index, question]] : [];
  });

/** Those of them that have an answer. */
export const answerable = (questions: readonly Question[], progress: Progress): readonly [number, Answerable][] =>
  asked(questions, progress).filter((entry): entry is [number, Answerable] => entry[1].kind !== 'information');

export function score(questions: readonly Question[], progress: Progress, grade: Grader): Score {
  const sum = { right: 0, total: 0, points: 0, maximum: 0 };
  for (const [index, question] of answerable(questions, progress)) {
    const { weight = 1 } = question;
    const share = grade(question, progress.answers[index]?.response ?? []);
    sum.right += share === 1 ? 1 : 0;
    sum.total++;
    sum.points += share * weight;
    sum.maximum += weight;
  }
  return { ...sum, points: Math.min(sum.points, sum.maximum) };
}

/** What an attempt came to: what a server made of it, else what it earns here. */
export function resultOf(
  questions: readonly Question[],
  progress: Progress,
  grade: Grader,
  passMark: number | undefined,
): Result {
  if (progress.score) return progress.score;
  const sum = score(questions, progress, grade);
  return { ...sum, ...(passMark === undefined ? {} : { isPassed: percentage(sum) >= passMark }) };
}

/** Which percentage of the points was earned; all of them where there were none to earn. */
export const percentage = ({ points, maximum }: Score): number => (maximum > 0 ? (points / maximum) * 100 : 100);

/** The outcome that `percent` reaches: the highest of them. */
export const outcomeAt = (outcomes: readonly Outcome[], percent: number): Outcome | undefined =>
  [...outcomes].sort((a, b) => b.from - a.from).find(({ from }) => percent >= from);

/** What to read next: that of the questions which were missed, each once. */
export function readings(
  questions: readonly Question[],
  progress: Progress,
  grade: Grader,
): readonly NonNullable<Question['reading']>[] {
  const missed = answerable(questions, progress).filter(
    ([index, question]) => grade(question, progress.answers[index]?.response ?? []) < 1,
  );
  const found = missed.flatMap(([, { reading }]) => reading ?? []);
  return [...new Map(found.map((reading) => [JSON.stringify(reading), reading])).values()];
}
