/** The formats that only quizzes come in. Each parser loads when a file of its kind is met. */
import type { OwnParser } from '../../content/reader.js';

/** How a format is known, and what reads it. */
interface QuizFormat {
  isIn: (text: string, extension: string, mediaType: string) => boolean;
  parse: OwnParser;
}

const FORMATS: readonly QuizFormat[] = [
  {
    isIn: (text) => rootOf(text) === 'quiz',
    parse: async (text) => (await import('./formats/moodle-xml.js')).parseMoodleXml(text),
  },
  {
    isIn: (text) => /^(?:qti-assessment-|assessment(?:Item|Test)$)/.test(rootOf(text) ?? ''),
    parse: async (text, src) => (await import('./formats/qti.js')).parseQti(text, src),
  },
  {
    isIn: (text) => /^\s*\{/.test(text) && text.includes('"response_code"'),
    parse: async (text) => (await import('./formats/open-trivia-db.js')).parseOpenTriviaDb(text),
  },
  {
    isIn: (text, extension, mediaType) =>
      extension === 'aiken' || (isPlain(extension, mediaType) && /^ANSWER:/im.test(text)),
    parse: async (text) => (await import('./formats/aiken.js')).parseAiken(text),
  },
  {
    isIn: (text, extension, mediaType) =>
      extension === 'gift' || (isPlain(extension, mediaType) && /^[^<]*\{[^]*\}/.test(text)),
    parse: async (text) => (await import('./formats/gift.js')).parseGift(text),
  },
];

/** The name of the first element of an XML file, without its namespace; before it may stand a prolog (XML 1.0 §2.8). */
const rootOf = (text: string): string | undefined =>
  /^\uFEFF?(?:\s+|<\?[^]*?\?>|<!--[^]*?-->|<![^>]*>)*<(?:[\w-]+:)?([\w-]+)/.exec(text)?.[1];

/** Both GIFT and Aiken come as plain text. */
const isPlain = (extension: string, mediaType: string): boolean =>
  extension === 'txt' || (extension === '' && mediaType === 'text/plain');

/** The parser for a quiz in a format of its own; `undefined` for one in JSON or in a table. */
export const parserOf = (text: string, extension: string, mediaType: string): OwnParser | undefined =>
  FORMATS.find(({ isIn }) => isIn(text, extension, mediaType))?.parse;
