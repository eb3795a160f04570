/** What a reader can do in an attempt: each move takes how far the reader has come and gives what comes of it. */
import { isDone, type Answer, type Progress, type Question, type Response, type Rules } from './quiz.model.js';

/** Answers the question `index`; `null` where its answer can't be changed. */
export function respond(progress: Progress, index: number, response: Response): Progress | null {
  const answer = progress.answers[index];
  return answer?.isClosed || isDone(progress)
    ? null
    : withAnswer(progress, index, { tries: 0, isClosed: false, seconds: 0, ...answer, response });
}

/** Chooses `option` of the question `index`, beside or instead of what is chosen, or takes it back; `null` as above. */
export function choose(
  progress: Progress,
  index: number,
  option: number,
  isChosen: boolean,
  isMultiple: boolean,
): Progress | null {
  const chosen = (progress.answers[index]?.response ?? []) as readonly number[]; // of a choice, indexes
  const others = isMultiple ? chosen.filter((one) => one !== option) : [];
  return respond(progress, index, isChosen ? [...others, option].sort((a, b) => a - b) : others);
}

/** Checks the answer to the question `index`; a wrong one stays open while it may be tried again. `null` for none. */
export function check(
  progress: Progress,
  index: number,
  isRight: boolean,
  { tries: allowed, learning }: Rules,
  now: number,
): Progress | null {
  const answer = progress.answers[index];
  if (!answer || answer.isClosed) return null;
  const tries = answer.tries + 1;
  const isClosed = isRight || tries >= allowed;
  const { order } = progress;
  const checked = { ...answer, tries, isClosed, seconds: elapsed(progress, now) };
  return {
    ...withAnswer(progress, index, checked),
    order: learning && isClosed && !isRight ? [...order, index] : order,
  };
}

/** Goes on to the next question, or to the end after the last; `null` while this one is to be answered or checked. */
export function next(progress: Progress, questions: readonly Question[], rules: Rules, now: number): Progress | null {
  const { order, at, answers } = progress;
  const index = order[at];
  if (index === undefined) return null;
  const answer = answers[index];
  const isBehind = answer?.isClosed || (rules.feedback !== 'immediate' && answer?.response.length);
  if (!isBehind && questions[index]?.kind !== 'information') return null;
  return to(at + 1, progress, now);
}

/** Goes back to the question before; `null` at the first. */
export const back = (progress: Progress, now: number): Progress | null =>
  progress.at > 0 && !isDone(progress) ? to(progress.at - 1, progress, now) : null;

/** Ends the attempt, whatever is answered. */
export const finish = (progress: Progress, now: number): Progress => to(progress.order.length, progress, now);

/** What comes again begins anew; how long an open question was before the reader is counted together. */
function to(at: number, progress: Progress, now: number): Progress {
  const { order, answers } = progress;
  const index = order[progress.at];
  const left = index === undefined ? undefined : answers[index];
  const isOpen = index !== undefined && left && !left.isClosed;
  const moved = isOpen
    ? withAnswer(progress, index, { ...left, seconds: left.seconds + elapsed(progress, now) })
    : progress;
  const coming = order[at];
  const isRepeat = coming !== undefined && order.indexOf(coming) < at && at > progress.at;
  return { ...(isRepeat ? withAnswer(moved, coming) : moved), at, shownAt: now };
}

const elapsed = ({ shownAt }: Progress, now: number): number => Math.max(now - shownAt, 0) / 1000;

/** With another answer to the question `index`, or with none. */
const withAnswer = (progress: Progress, index: number, answer?: Answer): Progress => {
  const others = Object.entries(progress.answers).filter(([key]) => key !== String(index));
  return { ...progress, answers: Object.fromEntries(answer ? [...others, [index, answer]] : others) };
};
