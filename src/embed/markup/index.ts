/** Each widget's content as the semantic HTML that a webmaster pastes, made from the items of a content file. */
export { countdown } from './countdown.js';
export { glossary } from './glossary.js';
export { toHtml, toNodes, type Markup } from './markup.js';
export { pillars } from './pillars.js';
export { toPlain } from './plain.js';
export { programme } from './programme.js';
export { quiz } from './quiz.js';
export { quote } from './quote.js';
export { ranking } from './ranking.js';
export { roadmap } from './roadmap.js';
export { ticker } from './ticker.js';
