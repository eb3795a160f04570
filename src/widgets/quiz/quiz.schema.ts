/** Quizzes in files: JSON `{ "questions": […] }`, or a table with a row a question. */
import * as v from 'valibot';
import { href, source, text } from '../../content/item.schema.js';
import type { ContentSchema } from '../../content/reader.js';
import { columns, fromRow } from './formats/table.js';
import { parserOf } from './quiz.formats.js';
import type { Question } from './quiz.model.js';

const positive = v.pipe(v.number(), v.gtValue(0, 'not-allowed'), v.finite('not-allowed'));

/** What questions of every kind have. */
export const stem = {
  id: v.optional(text),
  prompt: text,
  hint: v.optional(text),
  explanation: v.optional(text),
  source: v.optional(source),
  picture: v.optional(
    v.object({ src: href, alt: v.string(), width: v.optional(v.number()), height: v.optional(v.number()) }),
  ),
  weight: v.optional(positive),
  partialCredit: v.optional(v.boolean()),
  category: v.optional(text),
  timeLimit: v.optional(positive),
  reading: v.optional(source),
};

const credit = v.pipe(v.number(), v.minValue(-1, 'not-allowed'), v.maxValue(1, 'not-allowed'));

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
/** Two or more. */
export const several = <Item>(item: v.GenericSchema<unknown, Item>) =>
  v.pipe(v.array(item), v.minLength(2, 'too-few-options'));

/** The kinds, each with its parts. */
export const kinds = v.variant('kind', [
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

/** What may stand beside the questions. */
export const about = v.looseObject({
  title: v.optional(text),
  outcomes: v.optional(v.array(v.object({ from: v.number(), text }))),
});

/** What may stand beside the questions: what the quiz is called, and what readers are told by their score. */
export type AboutQuiz = v.InferOutput<typeof about>;

export const schema: ContentSchema<Question> = {
  list: 'questions',
  parserOf,
  about,
  item: v.pipe(v.looseObject({}), v.transform(spelledOut), kinds),
  columns,
  fromRow,
};
