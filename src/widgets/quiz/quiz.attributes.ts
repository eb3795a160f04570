/** What is wrong with the attributes of a quiz. */
import { parseDuration } from '../../content/duration.js';
import type { Fault } from '../../content/problem.js';
import { addressIn } from '../../platform/address.js';
import type { SenQuiz } from './quiz.js';

/** Attributes whose value says nothing. */
export function faultsOf(quiz: SenQuiz): Fault[] {
  const words: readonly (readonly [string, string | null | undefined, readonly string[]])[] = [
    ['display', quiz.display, ['one', 'all']],
    ['feedback', quiz.feedback, ['immediate', 'deferred', 'none']],
    ['graded', quiz.graded, ['server']],
    ...(quiz.shuffle?.split(/\s+/) ?? []).map((word) => ['shuffle', word, ['questions', 'options']] as const),
  ];
  const numbers = { tries: quiz.tries, pick: quiz.pick, attempts: quiz.attempts, 'pass-mark': quiz.passMark };
  const durations = { 'time-limit': quiz.timeLimit, 'question-time-limit': quiz.questionTimeLimit };
  const { submitTo, graded } = quiz;
  const isAddress = !submitTo || addressIn(document.baseURI, submitTo) !== undefined;
  return [
    ...(graded && !submitTo ? [{ code: 'missing', path: 'submit-to' } as const] : []),
    ...(isAddress ? [] : [{ code: 'not-allowed', value: submitTo, path: 'submit-to' } as const]),
    ...words.flatMap(([path, value, known]): Fault[] =>
      value === undefined || value === null || known.includes(value) ? [] : [{ code: 'not-allowed', value, path }],
    ),
    ...Object.entries(numbers).flatMap(([path, value]): Fault[] =>
      value === undefined || value > 0
        ? []
        : [{ code: 'not-a-number', value: quiz.getAttribute(path) ?? String(value), path }],
    ),
    ...Object.entries(durations).flatMap(([path, value]): Fault[] =>
      !value || parseDuration(value) !== undefined ? [] : [{ code: 'not-allowed', value, path }],
    ),
  ];
}
