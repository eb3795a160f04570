/** Answers of the Open Trivia Database's interface (opentdb.com, “API Documentation”), in each of its encodings. */
import { decodeHTML } from 'entities';
import { nothing, type Document } from '../../../content/format.js';
import { parseJson } from '../../../content/json.js';
import type { Fault } from '../../../content/problem.js';

/** Reads multiple choices and statements. Right options stand where the alphabet puts them, as the file has them first. */
export async function parseOpenTriviaDb(text: string): Promise<Document> {
  const { value, faults, locate } = await parseJson(text);
  const { response_code: code, results } = (value ?? {}) as { response_code?: unknown; results?: unknown };
  if (value === undefined) return { value, faults, locate };
  if (code !== 0) return nothing({ code: 'not-allowed', value: String(code), path: 'response_code' });
  if (!Array.isArray(results)) return nothing({ code: 'missing', path: 'results' });
  const decode = decoderOf(results);
  return {
    value: results.map((result) => questionOf(result, decode)),
    faults,
    locate: ({ path = '' }: Fault) => locate({ code: 'missing', path: path.replace(/^questions/, 'results') }),
  };
}

type Decode = (text: unknown) => string;

function questionOf(result: unknown, decode: Decode): unknown {
  const {
    type,
    category,
    question,
    correct_answer: right,
    incorrect_answers: wrong,
  } = result as Record<string, unknown>;
  const stem = { prompt: decode(question), category: decode(category) };
  if (decode(type) === 'boolean') return { ...stem, kind: 'true-false', correct: decode(right) === 'True' };
  const options = [
    { text: decode(right), correct: true },
    ...(Array.isArray(wrong) ? wrong : []).map((text) => ({ text: decode(text) })),
  ];
  return { ...stem, options: options.sort((a, b) => (a.text < b.text ? -1 : 1)) };
}

/** The types are the same few words in every file: how they are written tells the encoding. */
function decoderOf(results: readonly unknown[]): Decode {
  const { type, question } = (results[0] ?? {}) as Record<string, unknown>;
  if (type === btoa('multiple') || type === btoa('boolean')) return (text) => utf8(atob(String(text)));
  const isAddress = typeof question === 'string' && /%[0-9A-F]{2}/i.test(question) && !/\s/.test(question);
  if (isAddress) return (text) => decodeURIComponent(String(text).replaceAll('+', ' '));
  return (text) => decodeHTML(String(text));
}

const utf8 = (bytes: string): string => new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
