/** What a quiz tells the page. Indexes are places in the author's list, responses refer to the author's order. */
import type { Answerable, Question, Response } from './quiz.model.js';
import type { Result } from './quiz.score.model.js';

/** What every event of a quiz says. */
export interface QuizDetail {
  /** Tells one run through the quiz from another: a random UUID, of nobody in particular. */
  attempt: string;
  /** The language that the quiz is shown in (BCP 47). */
  language: string;
}

/** The detail of `sen-attempted`. */
export interface AttemptedDetail extends QuizDetail {
  /** The questions of this attempt. */
  questions: readonly Question[];
}

/** The detail of `sen-responded`. */
export interface RespondedDetail extends QuizDetail {
  /** The question's place in the author's list, from 0. */
  index: number;
  question: Answerable;
  /** What the reader has entered so far, as `Response` says for each kind. */
  response: Response;
}

/** The detail of `sen-answered`. */
export interface AnsweredDetail extends RespondedDetail {
  /** Whether it is wholly right; missing where a server grades. */
  isRight?: boolean;
  /** Which share of the question's points it earns, 0 to 1; missing where a server grades. */
  grade?: number;
  /** How long the question was before the reader, in seconds. */
  seconds: number;
}

/** The detail of `sen-progressed`. */
export interface ProgressedDetail extends QuizDetail {
  /** The place of the question that the reader has come to, from 0. */
  index: number;
}

/** The detail of `sen-completed`. */
export interface CompletedDetail extends QuizDetail, Result {
  /** What was answered, a response for each question; empty for those that weren't asked. */
  responses: readonly Response[];
  /** How long the attempt took, in seconds. */
  seconds: number;
}

/** What is said by each of these events. */
export interface QuizEvents {
  'sen-attempted': AttemptedDetail;
  'sen-responded': RespondedDetail;
  'sen-answered': AnsweredDetail;
  'sen-progressed': ProgressedDetail;
  'sen-completed': CompletedDetail;
}

/** Raises one of them; what every event of a quiz says is added. */
export type Tell = <Type extends keyof QuizEvents>(
  type: Type,
  detail: Omit<QuizEvents[Type], keyof QuizDetail>,
) => void;

declare global {
  interface HTMLElementEventMap extends QuizEventMap {
    'sen-retried': CustomEvent<null>;
  }
}

type QuizEventMap = { [Type in keyof QuizEvents]: CustomEvent<QuizEvents[Type]> };
