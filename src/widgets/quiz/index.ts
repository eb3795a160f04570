/** Registers `<sen-quiz>`. */
import { define } from '../../element/define.js';
import type {
  AnsweredDetail,
  CompletedDetail,
  ProgressedDetail,
  RespondedDetail,
  AttemptedDetail,
} from './quiz.events.js';
import { SenQuiz } from './quiz.js';

define('sen-quiz', SenQuiz);

declare global {
  interface HTMLElementTagNameMap {
    'sen-quiz': SenQuiz;
  }
  interface HTMLElementEventMap {
    'sen-attempted': CustomEvent<AttemptedDetail>;
    'sen-responded': CustomEvent<RespondedDetail>;
    'sen-answered': CustomEvent<AnsweredDetail>;
    'sen-progressed': CustomEvent<ProgressedDetail>;
    'sen-completed': CustomEvent<CompletedDetail>;
    'sen-retried': CustomEvent;
  }
}

export { SenQuiz };
