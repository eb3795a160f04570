/** Quizzes in files: JSON `{ "questions": […] }`, or a table with a row a question. */
import * as v from 'valibot';
import { source, text } from '../../content/item.js';
import type { ContentSchema, Row } from '../../content/reader.js';
import type { Question } from './quiz.model.js';

export const schema: ContentSchema<Question> = {
  list: 'questions',
  item: v.object({
    prompt: text,
    options: v.pipe(
      v.array(v.object({ text, correct: v.optional(v.boolean()) })),
      v.minLength(2, 'too-few-options'),
      v.check((options) => options.some(({ correct }) => correct), 'no-right-answer'),
    ),
    explanation: v.optional(text),
    source: v.optional(source),
  }),
  columns: {
    prompt: ['câu hỏi', 'question'],
    a: ['đáp án a', 'option a', 'a'],
    b: ['đáp án b', 'option b', 'b'],
    c: ['đáp án c', 'option c', 'c'],
    d: ['đáp án d', 'option d', 'd'],
    e: ['đáp án e', 'option e', 'e'],
    f: ['đáp án f', 'option f', 'f'],
    correct: ['đúng', 'đáp án đúng', 'correct', 'answer'],
    explanation: ['giải thích'],
    source: ['nguồn'],
    link: ['liên kết', 'href', 'url'],
  },
  fromRow: ({ prompt, correct = '', explanation, source: name, link, ...row }) => ({
    prompt,
    options: options(row, correct),
    explanation,
    source: name && { name, href: link },
  }),
};

/** The option cells of a row; `correct` names the right ones by letter, as in `A` or `A, C`. */
const options = (row: Row, correct: string): Question['options'] => {
  const right: readonly string[] = correct.toLowerCase().match(/[a-f]/g) ?? [];
  return [...'abcdef'].flatMap((letter) => {
    const cell = row[letter];
    return cell === undefined ? [] : [{ text: cell, correct: right.includes(letter) || undefined }];
  });
};
