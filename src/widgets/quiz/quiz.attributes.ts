/** What is wrong with the attributes of a quiz, beyond what their declarations say. */
import { parseDuration } from '../../content/duration.js';
import type { Fault } from '../../content/problem.js';
import { addressIn } from '../../platform/address.js';
import { searchKey } from '../../platform/search.js';
import type { Question } from './quiz.model.js';
import { categoriesIn } from './quiz.session.model.js';
import type { SenQuiz } from './quiz.js';

/** Attributes whose value says nothing. */
export function faultsOf(quiz: SenQuiz, questions: readonly Question[]): Fault[] {
  const numbers = { tries: quiz.tries, pick: quiz.pick, attempts: quiz.attempts, 'pass-mark': quiz.passMark };
  const durations = { 'time-limit': quiz.timeLimit, 'question-time-limit': quiz.questionTimeLimit };
  const { submitTo, graded } = quiz;
  const isAddress = !submitTo || addressIn(document.baseURI, submitTo) !== undefined;
  const categories = new Set(questions.map(({ category = '' }) => searchKey(category)));
  const unknown =
    questions.length > 0 ? categoriesIn(quiz.category).filter((one) => !categories.has(searchKey(one))) : [];
  return [
    ...unknown.map((value) => ({ code: 'not-in-data', value, path: 'category' }) as const),
    ...(graded && !submitTo ? [{ code: 'missing', path: 'submit-to' } as const] : []),
    ...(isAddress ? [] : [{ code: 'not-allowed', value: submitTo, path: 'submit-to' } as const]),
    ...(quiz.shuffle?.split(/\s+/) ?? []).flatMap((value): Fault[] =>
      ['questions', 'options'].includes(value) ? [] : [{ code: 'not-allowed', value, path: 'shuffle' }],
    ),
    ...Object.entries(numbers).flatMap(([path, value]): Fault[] =>
      typeof value === 'number' && value <= 0 ? [{ code: 'not-a-number', value: String(value), path }] : [],
    ),
    ...Object.entries(durations).flatMap(([path, value]): Fault[] =>
      !value || parseDuration(value) !== undefined ? [] : [{ code: 'not-allowed', value, path }],
    ),
  ];
}
