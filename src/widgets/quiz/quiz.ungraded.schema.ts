/** Quizzes in files that hold no answers, as a server grades them. What tells an answer is named, so that none slips out. */
import * as v from 'valibot';
import { text } from '../../content/item.schema.js';
import type { ContentSchema } from '../../content/reader.js';
import { fromRow } from './formats/table.js';
import type { Question } from './quiz.model.js';
import { schema as graded, several, stem } from './quiz.schema.js';

/** What must not be there. */
const none = v.optional(v.never('not-allowed'));

/** A gap, or a number, that nothing is known to be right for. */
const open = v.pipe(
  v.object({ accepted: none }),
  v.transform(() => ({ accepted: [] })),
);

const kinds = v.variant('kind', [
  v.object({
    ...stem,
    kind: v.literal('choice'),
    multiple: v.optional(v.boolean()),
    options: several(v.object({ text, correct: none, credit: none })),
  }),
  v.object({ ...stem, kind: v.literal('true-false'), correct: none }),
  v.object({ ...stem, kind: v.literal('numeric'), accepted: none }),
  v.object({
    ...stem,
    kind: v.literal('fill-in'),
    accepted: none,
    parts: v.optional(v.array(v.union([v.string(), open])), [{}]),
  }),
  v.object({ ...stem, kind: v.literal('sequencing'), steps: several(text) }),
  v.object({
    ...stem,
    kind: v.literal('matching'),
    pairs: none,
    premises: several(text),
    targets: several(text),
  }),
  v.object({ ...stem, kind: v.literal('information') }),
]);

/** Where pairs belong together by nothing but their place, a premise and a target of the same place stand for one. */
const asQuestion = (value: v.InferOutput<typeof kinds>): Question => {
  switch (value.kind) {
    case 'numeric':
      return { ...value, accepted: [] };
    case 'matching': {
      const { premises, targets } = value;
      const pairs = premises.map((premise, index) => ({ premise, target: targets[index] ?? '' }));
      return { ...value, pairs, distractors: targets.slice(premises.length) };
    }
    case 'choice':
    case 'true-false':
    case 'fill-in':
    case 'sequencing':
    case 'information':
      return value;
  }
};

export const schema: ContentSchema<Question> = {
  ...graded,
  item: v.pipe(
    v.looseObject({}),
    v.transform((value) => ({ kind: 'choice', ...value })),
    kinds,
    v.check((value) => value.kind !== 'matching' || value.targets.length >= value.premises.length, 'too-few-options'),
    v.transform(asQuestion),
  ),
  fromRow: (row) => {
    const { accepted, ...rest } = fromRow(row) as Record<string, unknown>;
    return row['correct'] === undefined ? rest : { accepted, ...rest };
  },
};
