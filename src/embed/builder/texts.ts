/** What a text is, and what stands in it: cells, or the parts of JSON. */
import { parseCsv } from '../../content/csv.js';
import { extensionOf } from '../../content/format.js';
import type { ContentSchema, Row } from '../../content/reader.js';
import type { Source } from './builder.model.js';

export type Text = Extract<Source, { kind: 'text' }>;
export type Schema = ContentSchema<unknown>;
export type Parts = Readonly<Record<string, unknown>>;

/** How texts begin that say what they are; spreadsheets put tabs between the cells that one copies. */
const SIGNS: readonly (readonly [RegExp, mediaType: string])[] = [
  [/^\uFEFF?\s*[[{]/, 'application/json'],
  [/^\uFEFF?\s*BEGIN:VCALENDAR/i, 'text/calendar'],
  [/^\uFEFF?\s*<[?!a-z]/i, 'text/xml'],
  [/^\uFEFF?\s*[^\n]*\t/, 'text/tab-separated-values'],
  [/^ANSWER:|\{[^]*[=~#][^]*\}/im, 'text/plain'],
];

/** What a text looks like; a file says it by its name, where it is no table with tabs. */
export function mediaTypeOf({ text, name }: Text): string {
  const found = SIGNS.find(([sign]) => sign.test(text))?.[1];
  if (name === '') return found ?? 'text/csv';
  return found === 'text/tab-separated-values' ? found : '';
}

/** A table, read as ever but for what its rows mean; `undefined` for other texts, and where rows aren't as its headings. */
export function rowsIn(source: Text, schema: Schema): readonly Row[] | undefined {
  const isTable = /csv|tab-separated/.test(mediaTypeOf(source)) || ['csv', 'tsv'].includes(extensionOf(source.name));
  if (!isTable) return undefined;
  const { value, faults } = parseCsv(source.text, { ...schema, fromRow: (row) => row });
  const rows = value as readonly Row[] | undefined; // as `fromRow` made them
  return rows && rows.length > 0 && faults.length === 0 ? rows : undefined;
}

/** JSON of a widget's content. */
export interface JsonContent {
  items: readonly unknown[];
  beside: Parts;
  /** The language that the file says it is in. */
  lang?: unknown;
}

/** Reads JSON; `undefined` where a text is none, or has no list of items. */
export function jsonIn(source: Text, schema: Schema): JsonContent | undefined {
  if (mediaTypeOf(source) !== 'application/json' && extensionOf(source.name) !== 'json') return undefined;
  const file = parsed(source.text);
  if (Array.isArray(file)) return { items: file as unknown[], beside: {} };
  if (!isObject(file)) return undefined;
  const { [schema.list]: items, lang } = file;
  return Array.isArray(items) ? { items: items as unknown[], beside: besideList(file, schema), lang } : undefined;
}

/** What stands beside the list of a file, but for what files say of themselves. */
export const besideList = (file: Parts, { list }: Schema): Parts =>
  Object.fromEntries(Object.entries(file).filter(([name]) => ![list, 'lang', '$schema'].includes(name)));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // whoever checks the text says where
    throw error;
  }
}

export const isObject = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
