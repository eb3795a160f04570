import type { Choice } from '../../widgets/quiz/quiz.model.js';
import { cite } from './pieces.js';
import { h, type Markup } from './markup.js';

/** A question as a file has it: one that is asked with options. */
export type ChoiceInFile = Pick<Choice, 'prompt' | 'options' | 'explanation' | 'source'>;

/** A quiz; `answer` is what opens the answer to a question where there is no script. */
export const quiz = (questions: readonly ChoiceInFile[], answer: string, attributes = {}): Markup =>
  h(
    'sen-quiz',
    attributes,
    h(
      'ol',
      {},
      questions.map((question) => entry(question, answer)),
    ),
  );

const entry = ({ prompt, options, explanation, source }: ChoiceInFile, answer: string): Markup =>
  h(
    'li',
    {},
    h('p', {}, prompt),
    h(
      'ul',
      {},
      options.map(({ text }) => h('li', {}, text)),
    ),
    h(
      'details',
      {},
      h('summary', {}, answer),
      options.filter(({ correct }) => correct).map(({ text }) => h('p', {}, h('strong', {}, text))),
      explanation && h('p', {}, explanation),
      source && cite(source),
    ),
  );
