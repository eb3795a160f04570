/** What leaves the page once an attempt is over, where the page's author says where to. Loaded then. */
import * as v from 'valibot';
import { askConsent } from '../../element/consent.js';
import { instant } from '../../platform/instant.js';
import { toJson } from '../../platform/json.js';
import { send } from '../../platform/network.js';
import { ownOutbox } from '../../platform/outbox.js';
import type { Grader, Response } from './quiz.model.js';
import { answerable, type Result } from './quiz.score.model.js';
import type { QuizView } from './quiz.play.js';

/**
 * What is posted, as JSON. The header `Idempotency-Key` has the `attempt` (a draft of the IETF, “The Idempotency-Key HTTP
 * Header Field”): what comes again with the same one counts once.
 */
export interface Submission {
  /** A random UUID of the attempt, of nobody in particular. */
  attempt: string;
  /** The `id` of the quiz's element; empty without one. */
  quiz: string;
  /** The page that the quiz is on, without query and hash. */
  page: string;
  /** The language that it was shown in (BCP 47). */
  language: string;
  /** When the attempt ended (RFC 3339), and how many seconds it took. */
  completed: string;
  seconds: number;
  /** What it came to; missing where the receiver grades it. */
  score?: Result;
  answers: readonly SubmittedAnswer[];
}

/** A question of the attempt and what was answered to it. */
export interface SubmittedAnswer {
  /** Its place in the author's list, from 0. */
  index: number;
  /** Its own id, where it has one. */
  id?: string | undefined;
  prompt: string;
  /** As `Response` says for each kind; empty where nothing was answered. */
  response: Response;
  /** How long it was before the reader. */
  seconds: number;
  /** Which share of its points it earns, 0 to 1; missing where the receiver grades it. */
  grade?: number;
}

/**
 * Posts a result to `to`, through the site's outbox: it arrives once, whenever there is a network.
 *
 * @internal
 */
export async function submit(view: QuizView, to: string, score: Result, grade: Grader): Promise<void> {
  if (!(await askConsent(view.quiz, to))) return;
  const { attempt } = view.progress;
  await ownOutbox().add([{ id: attempt, url: to, ...requestOf({ ...submissionOf(view, grade), score }) }]);
}

/** Why there is no score yet: the reader did not agree, no answer came, or none that can be used. */
export type Refusal = 'declined' | 'failed' | 'refused';

/**
 * Has the receiver at `to` grade an attempt; with `again`, a reader who refused is asked once more.
 *
 * @internal
 */
export async function requestScore(view: QuizView, to: string, again: boolean): Promise<Result | Refusal> {
  if (!(await askConsent(view.quiz, to, again))) return 'declined';
  const { status, text = '' } = await send(to, requestOf(submissionOf(view)));
  if (status === undefined || status === 408 || status === 429 || status >= 500) return 'failed';
  const result = v.safeParse(resultOf, status < 300 ? text : '');
  return result.success ? result.output : 'refused';
}

const amount = v.pipe(v.number(), v.minValue(0));
const resultOf = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ right: amount, total: amount, points: amount, maximum: amount, isPassed: v.optional(v.boolean()) }),
  v.check(({ right, total, points, maximum }) => right <= total && points <= maximum),
);

const requestOf = (submission: Submission) => ({
  headers: { 'content-type': 'application/json', 'idempotency-key': submission.attempt },
  body: toJson(submission),
});

function submissionOf({ quiz, questions, progress, tag }: QuizView, grade?: Grader): Submission {
  const { attempt, answers, shownAt, startedAt } = progress;
  return {
    attempt,
    quiz: quiz.id,
    page: location.origin + location.pathname,
    language: tag,
    completed: new Date(instant()).toISOString(),
    seconds: (shownAt - startedAt) / 1000,
    answers: answerable(questions, progress).map(([index, question]) => {
      const { response = [], seconds = 0 } = answers[index] ?? {};
      const { id, prompt } = question;
      return { index, id, prompt, response, seconds, ...(grade ? { grade: grade(question, response) } : {}) };
    }),
  };
}
