/** The notes of each widget, by its name. */
import { countdown } from './countdown.js';
import { glossary } from './glossary.js';
import type { Notes } from './notes.js';
import { pillars } from './pillars.js';
import { programme } from './programme.js';
import { quiz } from './quiz.js';
import { quote } from './quote.js';
import { ranking } from './ranking.js';
import { roadmap } from './roadmap.js';
import { term } from './term.js';
import { ticker } from './ticker.js';

export const NOTES: Readonly<Record<string, Notes>> = {
  countdown,
  glossary,
  pillars,
  programme,
  quiz,
  quote,
  ranking,
  roadmap,
  term,
  ticker,
};
