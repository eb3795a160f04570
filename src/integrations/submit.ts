/** Posts the result of a quiz, as plain JSON, to an address of the organiser's. Off unless a page connects it. */
import { instant } from '../platform/instant.js';
import { uuid } from '../platform/uuid.js';
import type { AnsweredDetail, CompletedDetail } from '../widgets/quiz/quiz.events.js';
import { onceAsked, type Consent } from './consent.js';
import { ownOutbox, type Outbox } from './outbox.js';

/** Where results go. */
export interface SubmitOptions {
  /** The address that gets a `POST` for each completed attempt. */
  to: string;
  /** Asks the reader, once, before anything is kept or sent. Without it the page has asked already. */
  consent?: Consent;
  /** Default: the site's own. */
  outbox?: Pick<Outbox, 'add'>;
}

/** What is posted; the header `Idempotency-Key` has its `id`, so that a result which comes again counts once. */
export interface Submission {
  /** A random UUID of this result. */
  id: string;
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
  score: Pick<CompletedDetail, 'right' | 'total' | 'points' | 'maximum'>;
  /** Whether the pass mark was reached; missing where there is none. */
  isPassed?: boolean;
  /** The questions that were answered, by their place in the author's list. */
  answers: readonly (Pick<AnsweredDetail, 'index' | 'response' | 'grade' | 'seconds'> & {
    id?: string;
    prompt: string;
  })[];
}

/** Has the result of each attempt in the quizzes within `target` posted. Returns what ends it. */
export function connectSubmit(target: EventTarget, { to, consent, outbox = ownOutbox() }: SubmitOptions): () => void {
  const answers = new Map<string, Map<number, AnsweredDetail>>();
  const agreed = onceAsked(consent);
  const note = (event: Event) => {
    const { detail } = event as CustomEvent<AnsweredDetail>;
    const own = answers.get(detail.attempt) ?? new Map<number, AnsweredDetail>();
    answers.set(detail.attempt, own.set(detail.index, detail));
  };
  const submit = async (quiz: Element, detail: CompletedDetail) => {
    const own = [...(answers.get(detail.attempt)?.values() ?? [])];
    answers.delete(detail.attempt);
    const submission = submissionOf(quiz.id, detail, own);
    if (!(await agreed())) return;
    const headers = { 'content-type': 'application/json', 'idempotency-key': submission.id };
    await outbox.add([{ id: submission.id, url: to, headers, body: JSON.stringify(submission) }]);
  };
  const finish = (event: Event) => {
    const { target: quiz, detail } = event as CustomEvent<CompletedDetail>;
    void submit(quiz as Element, detail); // quizzes raise it
  };
  target.addEventListener('sen-answered', note);
  target.addEventListener('sen-completed', finish);
  return () => {
    target.removeEventListener('sen-answered', note);
    target.removeEventListener('sen-completed', finish);
  };
}

function submissionOf(quiz: string, detail: CompletedDetail, answers: readonly AnsweredDetail[]): Submission {
  const { attempt, language, right, total, points, maximum, seconds, isPassed } = detail;
  return {
    id: uuid(),
    attempt,
    quiz,
    page: location.origin + location.pathname,
    language,
    completed: new Date(instant()).toISOString(),
    seconds,
    score: { right, total, points, maximum },
    ...(isPassed === undefined ? {} : { isPassed }),
    answers: answers.map(({ index, question, response, grade, seconds: taken }) => ({
      index,
      ...(question.id === undefined ? {} : { id: question.id }),
      prompt: question.prompt,
      response,
      grade,
      seconds: taken,
    })),
  };
}
