/** What makes an attempt other than “all questions as they stand”: a pick, another order, limits, what was kept. */
import type { Answer, Progress, Question, Response } from './quiz.model.js';
import type { Score } from './quiz.score.model.js';
import { shuffled } from './shuffle.model.js';

/** Which questions an attempt has. */
export interface Selection {
  /** How many to pick, spread over the categories; all of them without it. */
  pick?: number | undefined;
  /** The categories to pick from, by key; any without one that a question has. */
  categories: readonly string[];
  isShuffled: boolean;
  seed: string;
}

/** The names in a `category`. */
export const categoriesIn = (category: string | null | undefined): string[] =>
  (category ?? '').split(';').flatMap((name) => name.trim() || []);

/** The indexes of the questions of an attempt, in the order in which they come. */
export function select(
  questions: readonly Question[],
  { pick = Infinity, categories, isShuffled, seed }: Selection,
  keyOf: (text: string) => string,
): readonly number[] {
  const category = (index: number) => keyOf(questions[index]?.category ?? '');
  const pooled = categories.filter((one) => questions.some((_, index) => category(index) === one));
  const isMeant = (index: number) => pooled.length === 0 || pooled.includes(category(index));
  const pool = shuffled(questions.length, seed).filter(isMeant);
  const picked = new Set(pick < pool.length ? spread(pool, category).slice(0, pick) : pool);
  return isShuffled ? pool.filter((index) => picked.has(index)) : [...picked].sort((a, b) => a - b);
}

/** One of each category, then another of each, as long as there are any. */
function spread(pool: readonly number[], category: (index: number) => string): number[] {
  const turns = new Map<string, number>();
  const turn = pool.map((index) => {
    const count = turns.get(category(index)) ?? 0;
    turns.set(category(index), count + 1);
    return [count, index] as const;
  });
  return turn.sort(([a], [b]) => a - b).map(([, index]) => index);
}

/** Limits of time, in seconds. */
export interface Limits {
  /** For the whole attempt. */
  whole?: number | undefined;
  /** For each question that has none of its own. */
  question?: number | undefined;
}

/** When the time is up, in milliseconds since 1970, and for what; `undefined` where there is no limit. */
export function deadline(
  progress: Progress,
  questions: readonly Question[],
  { whole = Infinity, question = Infinity }: Limits,
): { at: number; isWhole: boolean } | undefined {
  const index = progress.order[progress.at];
  if (index === undefined) return undefined;
  const isOver = progress.answers[index]?.isClosed ?? false;
  const limit = isOver ? Infinity : (questions[index]?.timeLimit ?? question);
  const ends = { whole: progress.startedAt + whole * 1000, question: progress.shownAt + limit * 1000 };
  const at = Math.min(ends.whole, ends.question);
  return at === Infinity ? undefined : { at, isWhole: at === ends.whole };
}

/** A number that stands for a text, after what `hash` stands for (FNV-1a, 32 bits). */
export function hashOf(text: string, hash = 0x811c9dc5): number {
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** What is kept of an attempt; `version` tells quizzes and their settings apart. */
export const toSaved = (version: string, progress: Progress): unknown => ({ version, progress });

/** The attempt that was kept for this very version; `undefined` for anything else. */
export function fromSaved(version: string, questions: readonly Question[], saved: unknown): Progress | undefined {
  if (!isObject(saved) || saved['version'] !== version || !isObject(saved['progress'])) return undefined;
  const { attempt, number, order, at, answers, startedAt, shownAt, score } = saved['progress'];
  const isWhole =
    typeof attempt === 'string' &&
    [number, at, startedAt, shownAt].every(Number.isFinite) &&
    Array.isArray(order) &&
    order.length > 0 &&
    order.every((index) => Number.isInteger(index) && Number(index) in questions) &&
    Number.isInteger(at) &&
    Number(at) >= 0 &&
    Number(at) <= order.length &&
    isObject(answers) &&
    Object.values(answers).every(isAnswer) &&
    (score === undefined || isScore(score));
  return isWhole ? (saved['progress'] as unknown as Progress) : undefined; // each part was looked at
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isAnswer = (value: unknown): value is Answer =>
  isObject(value) &&
  isResponse(value['response']) &&
  Number.isInteger(value['tries']) &&
  typeof value['isClosed'] === 'boolean' &&
  typeof value['seconds'] === 'number';

const isScore = (value: unknown): value is Score =>
  isObject(value) && ['right', 'total', 'points', 'maximum'].every((name) => Number.isFinite(value[name]));

const isResponse = (value: unknown): value is Response =>
  Array.isArray(value) && value.every((part) => Number.isInteger(part) || typeof part === 'string');
