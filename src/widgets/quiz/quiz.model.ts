/** What a quiz knows: its questions, how far the reader has come, and what was right. */

/** One possible answer. */
export interface Option {
  text: string;
  /** Whether it is right. */
  correct?: boolean | undefined;
}

/** One question; several right options make it one where all of them are to be chosen. */
export interface Question {
  prompt: string;
  options: readonly Option[];
  /** Why the right answer is right. */
  explanation?: string | undefined;
  source?: { name: string; href?: string | undefined } | undefined;
}

/** The indexes of the options that the reader chose, in rising order. */
export type Response = readonly number[];

/**
 * How far the reader has come. `responses` has an entry for each question that was met: choosing an answer to question
 * `index`, seeing whether it was right, or done with all.
 */
export type Progress =
  | { phase: 'asking'; index: number; responses: readonly Response[] }
  | { phase: 'checked'; index: number; responses: readonly Response[] }
  | { phase: 'done'; responses: readonly Response[] };

/** Before the first answer. */
export const START: Progress = { phase: 'asking', index: 0, responses: [] };

/** Whether more than one option is right. */
export const hasSeveral = ({ options }: Question): boolean => rightOptions(options).length > 1;

/** The indexes of the right options. */
export const rightOptions = (options: readonly Option[]): Response =>
  options.flatMap(({ correct }, index) => (correct ? [index] : []));

/** Whether a response is all that is right and nothing else. */
export const isRight = ({ options }: Question, response: Response = []): boolean =>
  rightOptions(options).join() === response.join();

/** How many questions were answered right, of how many. */
export const score = (questions: readonly Question[], { responses }: Progress): { right: number; total: number } => ({
  right: questions.filter((question, index) => isRight(question, responses[index])).length,
  total: questions.length,
});

/** Chooses `option` for the question being asked, or takes it back; `null` where nothing may be chosen. */
export function choose(progress: Progress, question: Question, option: number, isChosen: boolean): Progress | null {
  if (progress.phase !== 'asking' || !question.options[option]) return null;
  const { index, responses } = progress;
  const others = hasSeveral(question) ? (responses[index] ?? []).filter((one) => one !== option) : [];
  const response = isChosen ? [...others, option].sort((a, b) => a - b) : others;
  return { ...progress, responses: [...responses.slice(0, index), response] };
}

/** Checks the answer; `null` where none is chosen. */
export function check(progress: Progress): Progress | null {
  if (progress.phase !== 'asking' || !progress.responses[progress.index]?.length) return null;
  return { ...progress, phase: 'checked' };
}

/** Goes on to the next question, or to the end after the last of `total`; `null` before the answer was checked. */
export function next(progress: Progress, total: number): Progress | null {
  if (progress.phase !== 'checked') return null;
  const { index, responses } = progress;
  return index + 1 < total ? { phase: 'asking', index: index + 1, responses } : { phase: 'done', responses };
}

/** Tells quizzes apart: other questions or options make another version, whose progress is another. */
export const versionOf = (questions: readonly Question[]): string =>
  JSON.stringify(questions.map(({ prompt, options }) => [prompt, ...options.map(({ text }) => text)]));

/** What is kept of a reader's progress. */
export const toSaved = (questions: readonly Question[], progress: Progress): unknown => ({
  version: versionOf(questions),
  progress,
});

/** The progress that was kept for these very questions; the start for anything else. */
export function fromSaved(questions: readonly Question[], saved: unknown): Progress {
  if (!isObject(saved) || saved['version'] !== versionOf(questions)) return START;
  const { progress } = saved;
  if (!isObject(progress) || !isResponses(progress['responses'])) return START;
  const { phase, index, responses } = progress;
  if (phase === 'done' && responses.length === questions.length) return { phase, responses };
  const isPlace = typeof index === 'number' && index in questions && responses.length >= index;
  if (phase === 'asking' && isPlace) return { phase, index, responses };
  if (phase === 'checked' && isPlace && responses[index]) return { phase, index, responses };
  return START;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isResponses = (value: unknown): value is Response[] =>
  Array.isArray(value) && value.every((one) => Array.isArray(one) && one.every(Number.isInteger));
