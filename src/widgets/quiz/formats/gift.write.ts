/** Writes questions in GIFT, so that they can move to Moodle and back. */
import type { Fault } from '../../../content/problem.js';
import { rightOptions, type Choice, type FillIn, type Question } from '../quiz.model.js';
import { usualCredit } from '../quiz.score.model.js';
import { isGrade } from './moodle.js';
import type { Lose, Written } from './written.js';

/**
 * The questions as a GIFT file. Orders and texts of several gaps are left out, as GIFT has no such kinds; so are hints,
 * sources, pictures, weights, limits of time and readings. All of that is named in `faults`.
 */
export function toGift(questions: readonly Question[]): Written {
  const faults: Fault[] = [];
  let category: string | undefined;
  const blocks = questions.flatMap((question, index) => {
    const lose = (part: string, value: string) => {
      faults.push({ code: 'unsupported', value, path: `questions[${index}].${part}` });
    };
    const answers = answersOf(question, lose);
    if (answers === undefined) return [];
    for (const part of KEPT_OUT) if (question[part] !== undefined) lose(part, part);
    const parts: string[] = [];
    if ((question.category ?? '') !== (category ?? '')) parts.push(`$CATEGORY: ${question.category ?? 'top'}\n\n`);
    category = question.category;
    if (question.id !== undefined) {
      if (/^[^\s[\]]+$/.test(question.id)) parts.push(`// [id:${question.id}]\n`);
      else lose('id', question.id);
    }
    const explanation = question.explanation === undefined ? '' : `####${escaped(question.explanation)}`;
    const isPage = question.kind === 'information';
    if (isPage && explanation) lose('explanation', 'explanation');
    return [
      `${parts.join('')}[plain]${escaped(question.prompt)}${isPage ? '' : ` {\n${answers}${explanation && `\n${explanation}`}\n}`}`,
    ];
  });
  return { text: blocks.map((block) => `${block}\n`).join('\n'), faults };
}

const KEPT_OUT = ['hint', 'source', 'picture', 'weight', 'partialCredit', 'timeLimit', 'reading'] as const;

/** What stands between the braces; `undefined` for what GIFT has no kind for. */
function answersOf(question: Question, lose: Lose): string | undefined {
  const weightOf = (credit?: number): string => {
    if (credit === undefined) return '';
    const percent = credit * 100;
    if (!isGrade(percent)) lose('credit', `${percent} %`);
    return `%${Number(percent.toFixed(5))}%`;
  };
  const told = (feedback: string | null | undefined): string => (feedback ? `#${written(feedback)}` : '');
  switch (question.kind) {
    case 'information':
      return '';
    case 'true-false': {
      const [right, wrong] = question.correct ? (question.feedback ?? []) : [...(question.feedback ?? [])].reverse();
      const both = right ? `#${wrong ? written(wrong) : ''}#${written(right)}` : told(wrong);
      return (question.correct ? 'TRUE' : 'FALSE') + both;
    }
    case 'choice':
      return optionsOf(question, weightOf, told);
    case 'numeric':
      return `#\n${question.accepted.map(({ min, max, credit, feedback }) => `=${weightOf(credit)}${decimal(min)}..${decimal(max)}${told(feedback)}`).join('\n')}`;
    case 'fill-in': {
      const [only] = question.parts;
      if (question.parts.length !== 1 || only === undefined || typeof only === 'string') break;
      if (only.accepted.some(({ text }) => text.includes('->'))) lose('accepted', '->');
      return formsOf(only, weightOf, told);
    }
    case 'matching':
      return [
        ...question.pairs.map(({ premise, target }) => `=${escaped(premise)} -> ${escaped(target)}`),
        ...(question.distractors ?? []).map((target) => `= -> ${escaped(target)}`),
      ].join('\n');
    case 'sequencing':
      break;
  }
  lose('kind', question.kind);
  return undefined;
}

const formsOf = (
  { accepted }: Exclude<FillIn['parts'][number], string>,
  weightOf: (credit?: number) => string,
  told: (feedback?: string) => string,
): string =>
  accepted
    .map(({ text, credit, feedback }) => `=${weightOf(credit)}${written(text).replaceAll('*', '\\*')}${told(feedback)}`)
    .join('\n');

/** One right option is `=`; several have shares, the wrong ones take as much away, unless the author shares otherwise. */
function optionsOf(
  { options, multiple }: Choice,
  weightOf: (credit?: number) => string,
  told: (feedback?: string) => string,
): string {
  const right = rightOptions(options).length;
  const isSingle = !(multiple ?? right > 1);
  return options
    .map(({ text, correct = false, credit, feedback }) => {
      const usual = isSingle ? Number(correct) : usualCredit(correct, right, options.length);
      const share = credit ?? usual;
      const isPlain = correct ? isSingle && share === 1 : share === 0;
      return `${correct && isSingle ? '=' : '~'}${isPlain ? '' : weightOf(share)}${written(text)}${told(feedback)}`;
    })
    .join('\n');
}

/** GIFT knows no exponents. */
const decimal = (number: number): string => (Math.abs(number) < 1e-6 ? number.toFixed(12) : String(number));

/** Characters that GIFT means something by, and line breaks. */
const escaped = (text: string): string => text.replace(/[~=#{}:\\]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** An answer that looks as if it began with a weight or a format has the plain one before it. */
const written = (text: string): string =>
  (/^(?:%|\[(?:html|moodle|plain|markdown)\])/.test(text) ? '[plain]' : '') + escaped(text);
