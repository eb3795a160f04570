/** Writes questions as a table that spreadsheets open, so that they can be worked on there and come back. */
import Papa from 'papaparse';
import type { Fault } from '../../../content/problem.js';
import type { Row } from '../../../content/reader.js';
import { hasSeveral, rightOptions, type Question } from '../quiz.model.js';
import { columns, LETTERS } from './table.js';
import type { Lose, Written } from './written.js';

/**
 * The questions as CSV (RFC 4180, with a byte order mark, by which spreadsheets know UTF-8), a row each. Texts of several gaps,
 * and more options, steps or pairs than there are cells, are left out; so are credits, whether parts earn any, feedback to accepted numbers and texts,
 * and sizes of pictures. All of that is named in `faults`.
 */
export function toCsv(questions: readonly Question[]): Written {
  const faults: Fault[] = [];
  const rows = questions.flatMap((question, index) => {
    const row = rowOf(question, (part, value) => {
      faults.push({ code: 'unsupported', value, path: `questions[${index}].${part}` });
    });
    return row ? [row] : [];
  });
  const names = Object.keys(columns).filter((name) => rows.some((row) => row[name] !== undefined));
  const headings = names.map((name) => columns[name]?.[0] ?? name);
  const cells = rows.map((row) => names.map((name) => row[name] ?? ''));
  return { text: `\ufeff${Papa.unparse([headings, ...cells])}\r\n`, faults };
}

/** A row, some of whose cells may be missing; `undefined` for a question that tables have no room for. */
function rowOf(question: Question, lose: Lose): Partial<Row> | undefined {
  const answers = answersOf(question, lose);
  if (!answers) return undefined;
  const { id, category, kind, prompt, hint, weight, timeLimit, explanation, source, reading, picture } = question;
  if (question.partialCredit === false) lose('partialCredit', 'partialCredit');
  if (picture?.alt === '') lose('picture.alt', picture.src);
  if ((picture?.width ?? picture?.height) !== undefined) lose('picture.width', picture?.src ?? '');
  return {
    id,
    category,
    kind: KIND_NAMES[kind],
    prompt,
    ...answers,
    hint,
    weight: weight?.toString(),
    limit: timeLimit?.toString(),
    explanation,
    source: source?.name,
    link: source?.href,
    reading: reading?.name,
    readinglink: reading?.href,
    ...(picture?.alt ? { picture: picture.src, alternative: picture.alt } : {}),
  };
}

const KIND_NAMES: Readonly<Record<Question['kind'], string>> = {
  choice: 'Trắc nghiệm',
  'true-false': 'Đúng sai',
  numeric: 'Số',
  'fill-in': 'Điền từ',
  sequencing: 'Sắp xếp',
  matching: 'Ghép cặp',
  information: 'Thông tin',
};

/** The cells of the answers; `undefined` where they have none. */
function answersOf(question: Question, lose: Lose): Partial<Row> | undefined {
  switch (question.kind) {
    case 'information':
      return {};
    case 'true-false':
      return {
        correct: question.correct ? 'Đúng' : 'Sai',
        ...lettered(question.feedback?.map((told) => told ?? undefined) ?? [], lose, 'feedback'),
      };
    case 'choice': {
      const { options, multiple } = question;
      if (options.some(({ credit }) => credit !== undefined)) lose('credit', 'credit');
      if (multiple !== undefined && multiple !== hasSeveral({ ...question, multiple: undefined }, options))
        lose('multiple', String(multiple));
      const texts = lettered(
        options.map(({ text }) => text),
        lose,
      );
      const right = rightOptions(options).map((place) => LETTERS[place]?.toUpperCase());
      const told = options.map(({ feedback }) => feedback).slice(0, LETTERS.length);
      return texts && { ...texts, correct: right.join(', '), ...lettered(told, lose, 'feedback') };
    }
    case 'numeric':
      loseShares(question.accepted, lose);
      return {
        correct: question.accepted.map(({ min, max }) => (min === max ? String(min) : `${min}..${max}`)).join(' | '),
      };
    case 'fill-in': {
      const [only] = question.parts;
      if (question.parts.length !== 1 || only === undefined || typeof only === 'string') break;
      const barred = only.accepted.find(({ text }) => text.includes('|'));
      if (barred) lose('accepted', barred.text);
      loseShares(only.accepted, lose);
      return { correct: only.accepted.map(({ text }) => text).join(' | ') };
    }
    case 'sequencing':
      return lettered(question.steps, lose);
    case 'matching': {
      const parted = question.pairs.find(({ premise }) => premise.includes('='));
      if (parted) lose('pairs', parted.premise);
      const pairs = question.pairs.map(({ premise, target }) => `${premise} = ${target}`);
      return lettered([...pairs, ...(question.distractors ?? []).map((target) => `= ${target}`)], lose);
    }
  }
  lose('kind', question.kind);
  return undefined;
}

function loseShares(accepted: readonly { credit?: number | undefined; feedback?: string | undefined }[], lose: Lose) {
  if (accepted.some(({ credit }) => credit !== undefined)) lose('credit', 'credit');
  if (accepted.some(({ feedback }) => feedback !== undefined)) lose('feedback', 'feedback');
}

/** A cell each, by its letter; `undefined` where there are more than cells. */
function lettered(texts: readonly (string | undefined)[], lose: Lose, prefix = ''): Partial<Row> | undefined {
  if (texts.length <= LETTERS.length)
    return Object.fromEntries(texts.map((text, place) => [`${prefix}${LETTERS[place]}`, text]));
  lose(`[${LETTERS.length}]`, texts[LETTERS.length] ?? '');
  return undefined;
}
