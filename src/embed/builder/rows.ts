/** From files to forms and back, where nothing would be lost on the way. */
import { mediaTypeOf } from '../../content/media-type.js';
import Papa from 'papaparse';
import { parseCsv } from '../../content/csv.js';
import { extensionOf } from '../../content/format.js';
import type { ContentSchema, Row } from '../../content/reader.js';
import type { Source } from './builder.model.js';
import { besideList, dataOf } from './checking.js';

type Form = Extract<Source, { kind: 'form' }>;
type Text = Extract<Source, { kind: 'text' }>;
type Schema = ContentSchema<unknown>;

/** The form that holds all that stands in a text; `undefined` where there is none. */
export function formOf({ text, name }: Text, schema: Schema): Form | undefined {
  const type = mediaTypeOf(text, name);
  if (type === 'application/json' || extensionOf(name) === 'json') return formOfJson(text, schema);
  const isTable = /csv|tab-separated/.test(type) || ['csv', 'tsv'].includes(extensionOf(name));
  return isTable ? formOfTable(text, schema) : undefined;
}

/** A table is read as ever, but for what its rows mean. */
function formOfTable(text: string, schema: Schema): Form | undefined {
  const { value, faults } = parseCsv(text, { ...schema, fromRow: (row) => row });
  const rows = value as readonly Row[] | undefined; // as `fromRow` made them
  return rows && rows.length > 0 && faults.length === 0 ? { kind: 'form', about: {}, rows } : undefined;
}

function formOfJson(text: string, schema: Schema): Form | undefined {
  const file = parsed(text);
  const items = Array.isArray(file) ? (file as unknown[]) : isObject(file) ? file[schema.list] : undefined;
  if (!Array.isArray(items) || items.length === 0) return undefined;
  const beside = Array.isArray(file) ? {} : besideList(file as Parts, schema); // else `items` would be none
  const form = { kind: 'form', about: rowOf(beside), rows: items.map(rowOf) } as const;
  return holds(dataOf(form, schema), { ...beside, [schema.list]: items }) ? form : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // whoever checks the text says where
    throw error;
  }
}

type Parts = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Parts => typeof value === 'object' && value !== null;

/** The cells by which tables say what an item has; `holds` finds what they can't say. */
function rowOf(item: unknown): Row {
  if (!isObject(item)) return {};
  const cells = Object.entries(item).flatMap(([part, value]) => cellsOf(part, value));
  return Object.fromEntries(cells.flatMap(([name, cell]) => (cell ? [[name, cell] as const] : [])));
}

type Cell = readonly [name: string, cell: string | undefined];

function cellsOf(part: string, value: unknown): Cell[] {
  if (part === 'options') return optionCells(value);
  if (Array.isArray(value)) {
    const [first] = value as unknown[];
    if (part === 'previous' && isObject(first)) {
      return [
        ['previousValue', textOf(first['value'])],
        ['previousPeriod', textOf(first['period'])],
      ];
    }
    return [[part, value.map(textOf).join('\n')]];
  }
  if (!isObject(value)) return [[part, textOf(value)]];
  const { name, href, src, alt } = value;
  return [
    [part, textOf(name ?? src)],
    [part === 'source' ? 'link' : `${part}Link`, textOf(href)],
    ['alt', textOf(alt)],
  ];
}

function optionCells(options: unknown): Cell[] {
  const given = Array.isArray(options) ? options.filter(isObject) : [];
  const cells = given.map(({ text }, at): Cell => [LETTERS[at] ?? '', textOf(text)]);
  const right = given.flatMap(({ correct }, at) => (correct ? [LETTERS[at]?.toUpperCase()] : []));
  return [...cells, ['correct', right.join(' ')]];
}

const LETTERS = [...'abcdefgh'];

/** A text, a number or whether something is so, as a cell has it. */
const textOf = (value: unknown): string | undefined =>
  ['string', 'number', 'boolean'].includes(typeof value) ? `${value as string}` : undefined;

/** Whether `all` has every part of `some`, with the same values. */
function holds(all: unknown, some: unknown): boolean {
  if (Array.isArray(some))
    return Array.isArray(all) && all.length === some.length && some.every((one, at) => holds(all[at], one));
  if (!isObject(some)) return all === some;
  return isObject(all) && Object.entries(some).every(([part, value]) => holds(all[part], value));
}

/** A form as text to work on: cells with tabs between them, or JSON where something stands beside the list. */
export function textOfForm(form: Form, schema: Schema, isVietnamese: boolean): Text {
  if (Object.keys(form.about).length > 0)
    return { kind: 'text', name: '', text: JSON.stringify(dataOf(form, schema), null, 2) };
  const names = [...new Set(form.rows.flatMap(Object.keys))];
  const headings = names.map((name) => (isVietnamese && schema.columns[name]?.[0]) || name);
  const rows = form.rows.map((row) => names.map((name) => row[name] ?? ''));
  const text = names.length > 0 ? Papa.unparse([headings, ...rows], { delimiter: '\t', newline: '\n' }) : '';
  return { kind: 'text', name: '', text };
}
