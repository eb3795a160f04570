/** Quizzes in files: JSON `{ "questions": […] }`, or a table with a row a question. */
import * as v from 'valibot';
import { href, source, text } from '../../content/item.js';
import type { ContentSchema, Row } from '../../content/reader.js';
import { searchKey } from '../../platform/search.js';
import { parserOf } from './quiz.formats.js';
import type { Question } from './quiz.model.js';

const positive = v.pipe(
  v.number(),
  v.check((number) => number > 0 && number < Infinity, 'not-allowed'),
);

const stem = {
  id: v.optional(text),
  prompt: text,
  hint: v.optional(text),
  explanation: v.optional(text),
  source: v.optional(source),
  picture: v.optional(
    v.object({ src: href, alt: v.string(), width: v.optional(v.number()), height: v.optional(v.number()) }),
  ),
  weight: v.optional(positive),
  category: v.optional(text),
  timeLimit: v.optional(positive),
  reading: v.optional(source),
};

const credit = v.pipe(
  v.number(),
  v.check((share) => Math.abs(share) <= 1, 'not-allowed'),
);

/** What is accepted can't take anything away. */
const accepted = { credit: v.optional(v.pipe(credit, v.minValue(0, 'not-allowed'))), feedback: v.optional(text) };

const option = v.object({
  text,
  correct: v.optional(v.boolean()),
  credit: v.optional(credit),
  feedback: v.optional(text),
});

const choice = v.object({
  ...stem,
  kind: v.literal('choice'),
  multiple: v.optional(v.boolean()),
  options: v.pipe(
    v.array(option),
    v.minLength(2, 'too-few-options'),
    v.check((options) => options.some(({ correct }) => correct), 'no-right-answer'),
  ),
});

/** Twelve digits, as `0.7 + 0.1` is not `0.8` in binary. */
const rounded = (number: number): number => Number(number.toPrecision(12));

/** One number with its tolerance, or the least and the greatest. */
const range = v.pipe(
  v.object({
    value: v.optional(v.number()),
    tolerance: v.optional(v.pipe(v.number(), v.minValue(0, 'not-allowed')), 0),
    min: v.optional(v.number()),
    max: v.optional(v.number()),
    ...accepted,
  }),
  v.transform(({ value = NaN, tolerance, min = value - tolerance, max = value + tolerance, ...rest }) => ({
    min: rounded(min),
    max: rounded(max),
    ...rest,
  })),
  v.check(({ min, max }) => min <= max, 'not-allowed'),
);

/** A text alone is right as a whole. */
const form = v.union([
  v.pipe(
    text,
    v.transform((form) => ({ text: form })),
  ),
  v.object({ text, ...accepted }),
]);
const forms = v.pipe(v.array(form), v.minLength(1, 'no-right-answer'));
const several = <Item>(item: v.GenericSchema<unknown, Item>) =>
  v.pipe(v.array(item), v.minLength(2, 'too-few-options'));

const kinds = v.variant('kind', [
  choice,
  v.object({
    ...stem,
    kind: v.literal('true-false'),
    correct: v.boolean(),
    feedback: v.optional(v.pipe(v.array(v.nullable(text)), v.length(2, 'not-allowed'))),
  }),
  v.object({
    ...stem,
    kind: v.literal('numeric'),
    accepted: v.pipe(v.array(range), v.minLength(1, 'no-right-answer')),
  }),
  v.object({
    ...stem,
    kind: v.literal('fill-in'),
    parts: v.pipe(
      v.array(v.union([v.string(), v.object({ accepted: forms })])),
      v.check((parts) => parts.some((part) => typeof part !== 'string'), 'no-right-answer'),
    ),
  }),
  v.object({ ...stem, kind: v.literal('sequencing'), steps: several(text) }),
  v.object({
    ...stem,
    kind: v.literal('matching'),
    pairs: several(v.object({ premise: text, target: text })),
    distractors: v.optional(v.array(text)),
  }),
  v.object({ ...stem, kind: v.literal('information') }),
]);

/** A question without a kind is a choice; `accepted` texts without `parts` are a short answer. */
const spelledOut = (value: Readonly<Record<string, unknown>>): unknown => {
  const { kind = 'choice', accepted, parts } = value;
  const isShort = kind === 'fill-in' && accepted !== undefined && parts === undefined;
  return { ...value, kind, ...(isShort ? { parts: [{ accepted }] } : {}) };
};

export const schema: ContentSchema<Question> = {
  list: 'questions',
  parserOf,
  about: v.looseObject({ outcomes: v.optional(v.array(v.object({ from: v.number(), text }))) }),
  item: v.pipe(v.looseObject({}), v.transform(spelledOut), kinds),
  columns: {
    kind: ['loại', 'loại câu hỏi', 'type'],
    prompt: ['câu hỏi', 'question'],
    a: ['đáp án a', 'option a', 'a'],
    b: ['đáp án b', 'option b', 'b'],
    c: ['đáp án c', 'option c', 'c'],
    d: ['đáp án d', 'option d', 'd'],
    e: ['đáp án e', 'option e', 'e'],
    f: ['đáp án f', 'option f', 'f'],
    correct: ['đúng', 'đáp án đúng', 'correct', 'answer'],
    tolerance: ['sai số'],
    hint: ['gợi ý'],
    weight: ['điểm', 'points'],
    explanation: ['giải thích'],
    source: ['nguồn'],
    link: ['liên kết', 'href', 'url'],
  },
  fromRow: ({ kind = 'choice', prompt, hint, weight, explanation, source: name, link, ...row }) => ({
    ...answersIn(row, KINDS[searchKey(kind)] ?? kind),
    prompt,
    hint,
    weight: weight && toNumber(weight),
    explanation,
    source: name && { name, href: link },
  }),
};

/** What tables call the kinds, by `searchKey`. */
const KINDS: Readonly<Record<string, Question['kind']>> = {
  'trac nghiem': 'choice',
  'dung sai': 'true-false',
  'dung/sai': 'true-false',
  so: 'numeric',
  number: 'numeric',
  'dien tu': 'fill-in',
  'tra loi ngan': 'fill-in',
  text: 'fill-in',
  'sap xep': 'sequencing',
  order: 'sequencing',
  'ghep cap': 'matching',
  match: 'matching',
  'thong tin': 'information',
};

/**
 * The answers of a row. Options, steps and pairs (`premise = target`) stand in the cells `A` to `F`; `correct` has the
 * letters of the right options, a number, the accepted texts parted by `|`, or whether a statement is right.
 */
function answersIn(row: Row, kind: string): Record<string, unknown> {
  const { correct = '', tolerance } = row;
  const cells = [...'abcdef'].flatMap((letter) => row[letter] ?? []);
  switch (kind) {
    case 'choice':
      return { kind, options: optionsIn(row, correct) };
    case 'true-false':
      return { kind, correct: TRUTH[searchKey(correct)] };
    case 'numeric':
      return { kind, accepted: [{ value: toNumber(correct), tolerance: tolerance && toNumber(tolerance) }] };
    case 'fill-in':
      return { kind, accepted: correct.split('|').map((form) => form.trim()) };
    case 'sequencing':
      return { kind, steps: cells };
    case 'matching':
      return { kind, pairs: cells.map(pairIn) };
    default:
      return { kind };
  }
}

const TRUTH: Readonly<Record<string, boolean>> = {
  dung: true,
  d: true,
  true: true,
  sai: false,
  s: false,
  false: false,
};

/** Numbers as Vietnamese spreadsheets write them, with a decimal comma; what is none stays as it is, to be named. */
const toNumber = (cell: string): number | string => {
  const number = Number(cell.replace(',', '.'));
  return cell === '' || Number.isNaN(number) ? cell : number;
};

function pairIn(cell: string): Record<string, string | undefined> {
  const [premise, ...target] = cell.split('=');
  return { premise: premise?.trim(), target: target.join('=').trim() };
}

/** The option cells of a row; `correct` names the right ones by letter, as in `A` or `A, C`. */
const optionsIn = (row: Row, correct: string): unknown[] => {
  const right: readonly string[] = correct.toLowerCase().match(/[a-f]/g) ?? [];
  return [...'abcdef'].flatMap((letter) => {
    const cell = row[letter];
    return cell === undefined ? [] : [{ text: cell, correct: right.includes(letter) || undefined }];
  });
};
