/** Quizzes in GIFT, Moodle's plain-text format (docs.moodle.org, “GIFT format”). */
import { parse, type Category, type GIFTQuestion, type TextChoice, type TextFormat } from 'gift-pegjs';
import type { Document } from '../../../content/format.js';
import type { Fault } from '../../../content/problem.js';
import { located, type Located } from './located.js';
import { lostIn, textFromHtml } from './markup.js';
import { categoryOf, choiceOf, isGrade, literal, matchingOf, part } from './moodle.js';

/**
 * Reads every kind that a quiz has; what has no kind here (essays) or can't be kept (pictures in HTML) is named with its
 * line. Questions are parted by blank lines, and each is parsed alone, so that a broken one takes no other with it.
 */
export function parseGift(text: string): Promise<Document> {
  const questions: Located[] = [];
  const faults: Fault[] = [];
  let category: string | undefined;
  for (const { block, line } of blocksOf(text)) {
    for (const item of parsed(block, line, faults)) {
      if (item.type === 'Category') category = categoryOf(item.title ?? '');
      else questions.push(...questionsOf(item, category, line, faults));
    }
  }
  return Promise.resolve(located(questions, faults));
}

/** The blocks between blank lines, without comments at their beginning, each with the line of its first character. */
function blocksOf(text: string): { block: string; line: number }[] {
  const blocks: { block: string; line: number }[] = [];
  let lines: string[] = [];
  text.split(/\r\n|\r|\n/).forEach((content, index, all) => {
    if (content.trim() !== '') lines.push(content);
    if (lines.length === 0 || (content.trim() !== '' && index + 1 < all.length)) return;
    const start = index + (content.trim() === '' ? 0 : 1) - lines.length;
    const comments = lines.findIndex((one) => !one.trim().startsWith('//'));
    if (comments !== -1) blocks.push({ block: lines.join('\n'), line: start + comments + 1 });
    lines = [];
  });
  return blocks;
}

function parsed(block: string, line: number, faults: Fault[]): GIFTQuestion[] {
  try {
    return parse(block);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'SyntaxError') throw error;
    faults.push({ code: 'syntax', expected: 'GIFT', line });
    return [];
  }
}

/** What is asked in GIFT. */
type Item = Exclude<GIFTQuestion, Category>;

/** What is noticed while a question is read. */
interface Reader {
  plain: (text: TextFormat | null | undefined) => string | undefined;
  /** The shares of the points, 0 to 1 or below. */
  credits: (choices: readonly Pick<TextChoice, 'isCorrect' | 'weight'>[]) => number[];
  /** Names what can't be kept. */
  lose: (value: string) => void;
}

function questionsOf(item: Item, category: string | undefined, line: number, faults: Fault[]): Located[] {
  const lose = (value: string) => {
    faults.push({ code: 'unsupported', value, line });
  };
  const reader: Reader = {
    lose,
    plain: (text) => {
      if (!text) return undefined;
      const isMarkup = text.format === 'html' || text.format === 'moodle';
      if (isMarkup) lostIn(text.text).forEach(lose);
      return (isMarkup ? textFromHtml(text.text.replaceAll('\n', '<br>')) : text.text) || undefined;
    },
    credits: (choices) =>
      choices.map(({ isCorrect, weight }) => {
        if (weight !== null && !isGrade(weight)) faults.push({ code: 'not-allowed', value: `${weight} %`, line });
        return weight === null ? (isCorrect ? 1 : 0) : weight / 100;
      }),
  };
  for (const tag of item.tags ?? []) lose(`[tag:${tag}]`);
  const explanation = 'globalFeedback' in item ? reader.plain(item.globalFeedback) : undefined;
  const stem = { id: item.id ?? undefined, prompt: reader.plain(item.stem), explanation, category };
  const answers = answersOf(item, reader);
  if (answers) return [{ value: { ...stem, ...answers }, line }];
  lose(item.type);
  return [];
}

function answersOf(item: Item, reader: Reader): object | undefined {
  const { plain, lose } = reader;
  switch (item.type) {
    case 'Description':
      return { kind: 'information' };
    case 'TF': {
      // GIFT tells what to say to a wrong answer first, to a right one second.
      const [wrong, right] = [plain(item.trueFeedback), plain(item.falseFeedback)];
      const feedback = (item.isTrue ? [right, wrong] : [wrong, right]).map((text) => text ?? null);
      return { kind: 'true-false', correct: item.isTrue, ...((wrong ?? right) ? { feedback } : {}) };
    }
    case 'MC': {
      const credits = reader.credits(item.choices);
      const options = item.choices.map(({ text, feedback }, index) => ({
        text: plain(text),
        feedback: plain(feedback),
        credit: credits[index] ?? 0,
      }));
      return choiceOf(options, !item.choices.some(({ isCorrect }) => isCorrect));
    }
    case 'Short': {
      const credits = reader.credits(item.choices);
      const accepted = item.choices.flatMap(({ text, feedback }, index) => {
        const form = literal(plain(text) ?? '');
        if (form === undefined) lose(text.text);
        return form === undefined ? [] : [{ text: form, ...part(credits[index] ?? 1), feedback: plain(feedback) }];
      });
      return { kind: 'fill-in', accepted };
    }
    case 'Numerical': {
      const choices = Array.isArray(item.choices)
        ? item.choices
        : [{ text: item.choices, weight: null, isCorrect: true, feedback: null }];
      const credits = reader.credits(choices);
      const accepted = choices.flatMap(({ text, feedback, isCorrect }, index) => {
        if (!isCorrect || !('type' in text)) {
          // What is said to all other numbers.
          if (feedback) lose(feedback.text);
          return [];
        }
        const { number: value, range: tolerance, numberLow: min, numberHigh: max } = text;
        return [{ value, tolerance, min, max, ...part(credits[index] ?? 1), feedback: plain(feedback) }];
      });
      return { kind: 'numeric', accepted };
    }
    case 'Matching': {
      const pairs = item.matchPairs.map(({ subquestion, subanswer }) => ({
        premise: plain(subquestion),
        target: unescaped(subanswer),
      }));
      return matchingOf(pairs);
    }
    case 'Essay':
      return undefined;
  }
}

/** The parser leaves its own signs for escaped characters in what pairs lead to. */
const unescaped = (text: string): string =>
  text.replace(/&&(\d{3});?/g, (_, code: string) => String.fromCharCode(Number(code)));
