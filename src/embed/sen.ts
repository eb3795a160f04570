/** The loader to paste, as a module or as a plain script: brings the widgets that are on the page, and only those. */
import { watch, type Loaders } from './watch.js';

const widgets: Loaders = {
  'sen-countdown': () => import('../widgets/countdown/index.js'),
  'sen-pillars': () => import('../widgets/pillars/index.js'),
  'sen-programme': () => import('../widgets/programme/index.js'),
  'sen-quiz': () => import('../widgets/quiz/index.js'),
  'sen-quote': () => import('../widgets/quote/index.js'),
  'sen-roadmap': () => import('../widgets/roadmap/index.js'),
  'sen-ranking': () => import('../widgets/ranking/index.js'),
  'sen-glossary': () => import('../widgets/glossary/index.js'),
  'sen-term': () => import('../widgets/term/index.js'),
  'sen-ticker': () => import('../widgets/ticker/index.js'),
};

/** Words in a text are explained by the glossary at its end. */
watch(widgets, { 'sen-term': 'sen-glossary' });
