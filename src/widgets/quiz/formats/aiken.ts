/** Quizzes in Aiken, the plain-text form of one right answer (docs.moodle.org, “Aiken format”). */
import type { Document } from '../../../content/format.js';
import type { Fault } from '../../../content/problem.js';
import { located, type Located } from './located.js';

const OPTION = /^\s*([A-Z])[.)]\s+(.*\S)\s*$/;
const ANSWER = /^\s*ANSWER:\s*([A-Z]?)/i;

interface Draft {
  line: number;
  prompt: string[];
  options: { letter: string; text: string }[];
}

/** Reads questions of a prompt, options `A.` or `A)` and `ANSWER: A`; names those that lack a part, with their line. */
export function parseAiken(text: string): Document {
  const questions: Located[] = [];
  const faults: Fault[] = [];
  let draft: Draft | undefined;
  const unanswered = () => {
    if (draft) faults.push({ code: 'no-right-answer', line: draft.line });
    draft = undefined;
  };
  text.split(/\r\n|\r|\n/).forEach((content, index) => {
    const line = index + 1;
    const [, letter] = ANSWER.exec(content) ?? [];
    const [, option, words = ''] = OPTION.exec(content) ?? [];
    if (letter !== undefined) {
      const { prompt, options, line: start } = draft ?? { prompt: [], options: [], line };
      const isOffered = options.some((one) => one.letter === letter);
      if (prompt.length === 0) faults.push({ code: 'missing', line: start, path: 'prompt' });
      else if (options.length > 1 && !isOffered) faults.push({ code: 'unmatched-answer', value: letter, line });
      else {
        const offered = options.map((one) => ({ text: one.text, correct: one.letter === letter || undefined }));
        questions.push({ value: { prompt: prompt.join('\n'), options: offered }, line: start });
      }
      draft = undefined;
    } else if (option && draft) draft.options.push({ letter: option, text: words });
    else if (content.trim() !== '') {
      if (draft && draft.options.length > 0) unanswered();
      draft ??= { line, prompt: [], options: [] };
      draft.prompt.push(content.trim());
    }
  });
  unanswered();
  return located(questions, faults);
}
