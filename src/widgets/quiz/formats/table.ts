/** Questions in tables: a row each, under headings in Vietnamese or English. */
import type { Row } from '../../../content/reader.js';
import { searchKey } from '../../../platform/search.js';
import type { Question } from '../quiz.model.js';

/** The letters of the cells for options, steps and pairs. */
export const LETTERS = [...'abcdefgh'];

const lettered = (prefix: string, ...titles: readonly string[]): Record<string, readonly string[]> =>
  Object.fromEntries(
    LETTERS.map((letter) => [prefix + letter, titles.map((title) => `${title} ${letter.toUpperCase()}`.trim())]),
  );

/** The headings of each column; the first is the one that is written. */
export const columns: Readonly<Record<string, readonly string[]>> = {
  id: ['Mã', 'mã câu hỏi'],
  category: ['Chuyên đề', 'nhóm', 'topic'],
  kind: ['Loại', 'loại câu hỏi', 'type'],
  prompt: ['Câu hỏi', 'question'],
  ...lettered('', 'Đáp án', 'option', ''),
  correct: ['Đúng', 'đáp án đúng', 'đáp án', 'answer'],
  tolerance: ['Sai số'],
  ...lettered('feedback', 'Phản hồi', 'feedback'),
  hint: ['Gợi ý'],
  weight: ['Điểm', 'points'],
  limit: ['Số giây', 'seconds'],
  explanation: ['Giải thích'],
  source: ['Nguồn'],
  link: ['Liên kết', 'href', 'url'],
  reading: ['Đọc thêm', 'read next'],
  readinglink: ['Liên kết đọc thêm', 'read next link'],
  picture: ['Hình', 'image'],
  alternative: ['Mô tả hình', 'alt'],
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

/** The question that a row means. */
export function fromRow(row: Row): unknown {
  const { id, category, kind = 'choice', prompt, hint, weight, limit, explanation, source, link } = row;
  const { reading, readinglink, picture, alternative } = row;
  return {
    ...answersIn(row, KINDS[searchKey(kind)] ?? kind),
    id,
    category,
    prompt,
    hint,
    weight: weight && toNumber(weight),
    timeLimit: limit && toNumber(limit),
    explanation,
    source: source && { name: source, href: link },
    reading: reading && { name: reading, href: readinglink },
    picture: picture && { src: picture, alt: alternative },
  };
}

/**
 * The answers of a row. Options, steps and pairs (`premise = target`; without a premise it is a distractor) stand in the cells
 * `A` to `H`; `correct` has the letters of the right options, numbers or ranges (`3..5`) or texts parted by `|`, or whether a
 * statement is right.
 */
function answersIn(row: Row, kind: string): Record<string, unknown> {
  const { correct = '', tolerance } = row;
  const cells = LETTERS.flatMap((letter) => row[letter] ?? []);
  const accepted = correct.split('|').map((form) => form.trim());
  switch (kind) {
    case 'choice':
      return { kind, options: optionsIn(row, correct) };
    case 'true-false': {
      const feedback = ['a', 'b'].map((letter) => row[`feedback${letter}`] ?? null);
      return { kind, correct: TRUTH[searchKey(correct)], feedback: feedback.some(Boolean) ? feedback : undefined };
    }
    case 'numeric':
      return { kind, accepted: accepted.map((cell) => rangeIn(cell, tolerance)) };
    case 'fill-in':
      return { kind, accepted };
    case 'sequencing':
      return { kind, steps: cells };
    case 'matching': {
      const pairs = cells.map(pairIn);
      const distractors = pairs.flatMap(({ premise, target }) => (premise === '' && target ? [target] : []));
      return {
        kind,
        pairs: pairs.filter(({ premise, target }) => premise !== '' || !target),
        distractors: distractors.length > 0 ? distractors : undefined,
      };
    }
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

/** `3..5`, or one number, from which answers may be off by `tolerance`. */
function rangeIn(cell: string, tolerance: string | undefined): Record<string, unknown> {
  const [min = '', max] = cell.split('..');
  return max === undefined
    ? { value: toNumber(cell), tolerance: tolerance && toNumber(tolerance) }
    : { min: toNumber(min), max: toNumber(max) };
}

function pairIn(cell: string): { premise: string; target: string } {
  const [premise = '', ...target] = cell.split('=');
  return { premise: premise.trim(), target: target.join('=').trim() };
}

/** The option cells of a row; `correct` names the right ones by letter, as in `A` or `A, C`. */
function optionsIn(row: Row, correct: string): unknown[] {
  const right: readonly string[] = correct.toLowerCase().match(/[a-h]/g) ?? [];
  return LETTERS.flatMap((letter) => {
    const cell = row[letter];
    const feedback = row[`feedback${letter}`];
    return cell === undefined ? [] : [{ text: cell, correct: right.includes(letter) || undefined, feedback }];
  });
}
