/** The widgets that there are, by their names. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** All of them: each has a folder. */
export const WIDGETS = readdirSync(fileURLToPath(new URL('../src/widgets', import.meta.url))).sort();

/** Those that most pages have: what several of them need is one file, and together they keep one budget. */
export const FIRST = ['countdown', 'ticker', 'pillars', 'quiz'];

/** The file of a content pack that each shows; a term is a word in a text. */
export const FILES = {
  countdown: 'programme',
  programme: 'programme',
  ticker: 'statistics',
  ranking: 'ranking',
  quiz: 'quiz',
  pillars: 'pillars',
  roadmap: 'roadmap',
  quote: 'quotes',
  glossary: 'glossary',
};
