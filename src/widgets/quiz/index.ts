/** Registers `<sen-quiz>`. */
import { define } from '../../element/define.js';
import { SenQuiz } from './quiz.js';

define('sen-quiz', SenQuiz);

declare global {
  interface HTMLElementTagNameMap {
    'sen-quiz': SenQuiz;
  }
}

export { SenQuiz };
export type {
  AnsweredDetail,
  AttemptedDetail,
  CompletedDetail,
  ErrorDetail,
  Option,
  ProgressedDetail,
  Question,
  QuizDetail,
  RespondedDetail,
  Submission,
} from './quiz.js';
