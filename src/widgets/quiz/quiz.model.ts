/** What a quiz knows: its questions, how far the reader has come, and what was right. */

import type { Result } from './quiz.score.model.js';

/** What questions of every kind have. */
interface Stem {
  /** What stores of results know the question by. Default: its place. */
  id?: string | undefined;
  /** What is asked, or what a page says. */
  prompt: string;
  /** Help that a reader may open before answering. */
  hint?: string | undefined;
  /** Why the right answer is right. */
  explanation?: string | undefined;
  source?: { name: string; href?: string | undefined } | undefined;
  picture?: Picture | undefined;
  /** Points for a right answer. Default 1. */
  weight?: number | undefined;
  /** Whether an answer that is partly right earns a part of the points. Default true. */
  partialCredit?: boolean | undefined;
  /** What the question is about; a quiz may pick by it. */
  category?: string | undefined;
  /** Seconds to answer in. Default: as many as the quiz allows, else no limit. */
  timeLimit?: number | undefined;
  /** What to read next for those who missed it. */
  reading?: { name: string; href?: string | undefined } | undefined;
}

/** A picture beside a question. */
export interface Picture {
  src: string;
  /** What it shows, for those who don't see it; empty for decoration. */
  alt: string;
  /** In CSS pixels; with both, the page keeps room for it. */
  width?: number | undefined;
  height?: number | undefined;
}

/** One possible answer. */
export interface Option {
  text: string;
  /** Whether it is right. */
  correct?: boolean | undefined;
  /** Its share of the points, -1 to 1. Default: the right options share 1, the others take as much away. */
  credit?: number | undefined;
  /** What a reader who chose it is told. */
  feedback?: string | undefined;
}

/** One or several right options to choose; where several are right, all of them are to be chosen. */
export interface Choice extends Stem {
  kind: 'choice';
  options: readonly Option[];
  /** Whether several may be chosen, where that isn't plain from the right ones. */
  multiple?: boolean | undefined;
}

/** A statement that is right or wrong. */
export interface TrueFalse extends Stem {
  kind: 'true-false';
  /** Missing where a server grades. */
  correct?: boolean | undefined;
  /** What readers are told who took the statement for right (first), or for wrong (second). */
  feedback?: readonly (string | null)[] | undefined;
}

/** A number within one of the ranges. */
export interface Numeric extends Stem {
  kind: 'numeric';
  accepted: readonly Range[];
}

/** Numbers from `min` to `max`, both included. */
export interface Range extends Accepted {
  min: number;
  max: number;
}

/** What is accepted, wholly or in part. */
interface Accepted {
  /** Its share of the points, 0 to 1. Default 1. */
  credit?: number | undefined;
  /** What a reader who answered so is told. */
  feedback?: string | undefined;
}

/** Text with gaps to fill; one gap alone is a short answer. Case, accents and spaces don't count. */
export interface FillIn extends Stem {
  kind: 'fill-in';
  parts: readonly (string | Gap)[];
}

/** A gap, and the forms of what fills it; the first is the one that is shown. */
export interface Gap {
  accepted: readonly Form[];
}

/** A text that is accepted. */
export interface Form extends Accepted {
  text: string;
}

/** Steps to be put in order, given in the right one. */
export interface Sequencing extends Stem {
  kind: 'sequencing';
  steps: readonly string[];
}

/** Each premise belongs to its target; distractors are targets that belong to none. */
export interface Matching extends Stem {
  kind: 'matching';
  pairs: readonly { premise: string; target: string }[];
  distractors?: readonly string[] | undefined;
}

/** A page to read, with nothing to answer. */
export interface Information extends Stem {
  kind: 'information';
}

/** Kinds after the interaction types of xAPI 1.0.3 (Data, §4.1.4.1). */
export type Question = Choice | TrueFalse | Task | Information;
/** Questions that have an answer. */
export type Answerable = Exclude<Question, Information>;
/** Kinds whose controls and grading load where a quiz has them. */
export type Task = Numeric | FillIn | Sequencing | Matching;

/**
 * What the reader answered: the indexes of chosen options, in rising order; the text of a number or of each gap; the
 * index of the step in each place; the index of the target of each premise, `-1` where none is chosen yet.
 */
export type Response = readonly (number | string)[];

/** Which share of a question's points a response earns, 0 to 1. */
export type Grader = (question: Answerable, response: Response) => number;

/** What a reader answered to a question that was met. */
export interface Answer {
  response: Response;
  /** How often it was checked. */
  tries: number;
  /** Whether it can no longer be changed. */
  isClosed: boolean;
  /** How long the question was before the reader. */
  seconds: number;
}

/** How far the reader has come. Questions are known by their index in the author's list. */
export interface Progress {
  /** Tells one attempt from another: a random UUID, of nobody in particular. */
  attempt: string;
  /** How many attempts there have been, this one included. */
  number: number;
  /** The questions of this attempt, in the order in which they come; one to be learnt may come again. */
  order: readonly number[];
  /** How many of `order` lie behind the reader; all of them once the attempt is done. */
  at: number;
  answers: Readonly<Record<number, Answer>>;
  /** When the attempt began, in milliseconds since 1970. */
  startedAt: number;
  /** When the question came before the reader. */
  shownAt: number;
  /** What a server made of it, where one grades. */
  score?: Result | undefined;
}

/** How a quiz is played. */
export interface Rules {
  /** When the reader learns what was right: after each question, at the end, or never. */
  feedback: 'immediate' | 'deferred' | 'none';
  /** How often a question may be answered. */
  tries: number;
  /** Whether questions that were missed come again until they are right. */
  learning: boolean;
}

/** Whether its controls and grading load only where they are needed. */
export const isTask = (question: Question): question is Task =>
  !['choice', 'true-false', 'information'].includes(question.kind);

/** Whether more than one option may be chosen. */
export const hasSeveral = (question: Choice | TrueFalse, options: readonly Option[]): boolean =>
  (question.kind === 'choice' ? question.multiple : undefined) ?? rightOptions(options).length > 1;

/** The indexes of the right options. */
export const rightOptions = (options: readonly Option[]): readonly number[] =>
  options.flatMap(({ correct }, index) => (correct ? [index] : []));

/** The options of a statement, in the words for right and wrong. */
export const optionsOf = (question: Choice | TrueFalse, words: readonly string[]): readonly Option[] =>
  question.kind === 'choice'
    ? question.options
    : words.map((text, index) => ({
        text,
        correct: question.correct === (index === 0) || undefined,
        feedback: question.feedback?.[index] ?? undefined,
      }));

/** An attempt at the questions of `order`, before its first answer. */
export const begin = (attempt: string, number: number, order: readonly number[], now: number): Progress => ({
  attempt,
  number,
  order,
  at: 0,
  answers: {},
  startedAt: now,
  shownAt: now,
});

/** Whether the attempt is over. */
export const isDone = ({ order, at }: Progress): boolean => at >= order.length;

/** Tells quizzes apart: other questions or answers make another version, whose progress is another. */
export const versionOf = (questions: readonly Question[]): string =>
  JSON.stringify(
    questions.map(({ hint: _hint, explanation: _explanation, source: _source, picture: _picture, ...rest }) => rest),
  );
