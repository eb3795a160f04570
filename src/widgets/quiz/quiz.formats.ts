/** The formats that only quizzes come in. Each parser loads when a file of its kind is met. */
import type { OwnParser } from '../../content/reader.js';

/** How a format is known, and what reads it. */
interface QuizFormat {
  isIn: (text: string, extension: string) => boolean;
  parse: OwnParser;
}

const FORMATS: readonly QuizFormat[] = [];

/** The parser for a quiz in a format of its own; `undefined` for one in JSON or in a table. */
export const parserOf = (text: string, extension: string): OwnParser | undefined =>
  FORMATS.find(({ isIn }) => isIn(text, extension))?.parse;
