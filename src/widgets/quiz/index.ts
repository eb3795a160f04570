/** Registers `<sen-quiz>`. */
import { define } from '../../element/define.js';
import type { AnsweredDetail, CompletedDetail } from './quiz.events.js';
import { SenQuiz } from './quiz.js';

define('sen-quiz', SenQuiz);

declare global {
  interface HTMLElementTagNameMap {
    'sen-quiz': SenQuiz;
  }
  interface HTMLElementEventMap {
    'sen-answered': CustomEvent<AnsweredDetail>;
    'sen-completed': CustomEvent<CompletedDetail>;
    'sen-retried': CustomEvent;
  }
}

export { SenQuiz };
