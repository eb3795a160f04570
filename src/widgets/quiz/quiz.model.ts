/** What a quiz knows: its questions, how far the reader has come, and what was right. */

/** What questions of every kind have. */
interface Stem {
  /** What stores of results know the question by. Default: its place. */
  id?: string | undefined;
  prompt: string;
  /** Help that a reader may open before answering. */
  hint?: string | undefined;
  /** Why the right answer is right. */
  explanation?: string | undefined;
  source?: { name: string; href?: string | undefined } | undefined;
  picture?: Picture | undefined;
  /** Points for a right answer. Default 1. */
  weight?: number | undefined;
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
}

/** A statement that is right or wrong. */
export interface TrueFalse extends Stem {
  kind: 'true-false';
  correct: boolean;
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

/** Whether its controls and grading load only where they are needed. */
export const isTask = (question: Question): question is Task =>
  !['choice', 'true-false', 'information'].includes(question.kind);

/** Whether more than one option is right. */
export const hasSeveral = (options: readonly Option[]): boolean => rightOptions(options).length > 1;

/** The indexes of the right options. */
export const rightOptions = (options: readonly Option[]): readonly number[] =>
  options.flatMap(({ correct }, index) => (correct ? [index] : []));

/** The options of a statement, in the words for right and wrong. */
export const optionsOf = (question: Choice | TrueFalse, words: readonly string[]): readonly Option[] =>
  question.kind === 'choice'
    ? question.options
    : words.map((text, index) => ({ text, correct: question.correct === (index === 0) || undefined }));

/** Which share of the points the chosen options earn, 0 to 1. */
export function gradeOptions(options: readonly Option[], response: Response): number {
  const right = rightOptions(options).length;
  const credits = options.map(({ correct, credit }) => credit ?? (correct ? 1 / right : -1 / (options.length - right)));
  const sum = response.reduce<number>((total, place) => total + (credits[place as number] ?? 0), 0);
  return sum > 1 - 1e-9 ? 1 : Math.max(sum, 0);
}

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

export function score(questions: readonly Question[], { responses }: Progress, grade: Grader): Score {
  const sum = { right: 0, total: 0, points: 0, maximum: 0 };
  questions.forEach((question, index) => {
    if (question.kind === 'information') return;
    const { weight = 1 } = question;
    const share = grade(question, responses[index] ?? []);
    sum.right += share === 1 ? 1 : 0;
    sum.total++;
    sum.points += share * weight;
    sum.maximum += weight;
  });
  return { ...sum, points: Math.min(sum.points, sum.maximum) };
}

/** Chooses `option` among `options` for the question being asked, or takes it back; `null` where nothing may be chosen. */
export function choose(
  progress: Progress,
  options: readonly Option[],
  option: number,
  isChosen: boolean,
): Progress | null {
  if (progress.phase !== 'asking' || !options[option]) return null;
  const chosen = (progress.responses[progress.index] ?? []) as readonly number[]; // of a choice, indexes
  const others = hasSeveral(options) ? chosen.filter((one) => one !== option) : [];
  return respond(progress, isChosen ? [...others, option].sort((a, b) => a - b) : others);
}

/** Answers the question being asked; `null` where none is. */
export function respond(progress: Progress, response: Response): Progress | null {
  if (progress.phase !== 'asking') return null;
  const { index, responses } = progress;
  return { ...progress, responses: [...responses.slice(0, index), response] };
}

/** Checks the answer; `null` where none is chosen. */
export function check(progress: Progress): Progress | null {
  if (progress.phase !== 'asking' || !progress.responses[progress.index]?.length) return null;
  return { ...progress, phase: 'checked' };
}

/** Goes on to the next question, or to the end after the last; `null` before the answer was checked. */
export function next(progress: Progress, questions: readonly Question[]): Progress | null {
  if (progress.phase === 'done') return null;
  const { phase, index, responses } = progress;
  const isRead = questions[index]?.kind === 'information';
  if (phase === 'asking' && !isRead) return null;
  const met = isRead ? [...responses.slice(0, index), []] : responses;
  return index + 1 < questions.length
    ? { phase: 'asking', index: index + 1, responses: met }
    : { phase: 'done', responses: met };
}

/** Tells quizzes apart: other questions or answers make another version, whose progress is another. */
export const versionOf = (questions: readonly Question[]): string =>
  JSON.stringify(
    questions.map(({ hint: _hint, explanation: _explanation, source: _source, picture: _picture, ...rest }) => rest),
  );

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
  Array.isArray(value) &&
  value.every((one) => Array.isArray(one) && one.every((part) => Number.isInteger(part) || typeof part === 'string'));
