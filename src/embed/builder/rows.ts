/** From texts to forms and back. Nothing is lost on the way: where something would be, that is what one gets told. */
import type { Row } from '../../content/reader.js';
import { isEmpty, LANGUAGES, without, type Source } from './builder.model.js';
import { tabbed } from './tabbed.js';
import { isObject, jsonIn, rowsIn, type Parts, type Schema, type Text } from './texts.js';

type Form = Extract<Source, { kind: 'form' }>;

/** A form as a file has it, mistakes and all. */
export function dataOf({ about, rows }: Pick<Form, 'about' | 'rows'>, schema: Schema): Parts {
  const { source, link, ...beside } = about;
  const list = rows.map((row) => schema.fromRow(row));
  return { ...beside, source: source && { name: source, href: link }, [schema.list]: list };
}

/** The form that holds all that stands in a text; `undefined` where there is none. */
export function formOf(text: Text, schema: Schema): Form | undefined {
  const rows = rowsIn(text, schema);
  if (rows) return { kind: 'form', about: {}, rows };
  return lostInForm(text, schema) === undefined ? formOfJson(text, schema) : undefined;
}

function formOfJson(text: Text, schema: Schema): Form | undefined {
  const { items = [], beside = {} } = jsonIn(text, schema) ?? {};
  return items.length > 0 ? { kind: 'form', about: rowOf(beside), rows: items.map(rowOf) } : undefined;
}

/**
 * The path of the first part of JSON that a form can't hold, such as `statistics[0].previous[1]`; a language that the builder
 * doesn't offer is one.
 */
export function lostInForm(text: Text, schema: Schema): string | undefined {
  const content = jsonIn(text, schema);
  const form = formOfJson(text, schema);
  if (!content || !form) return undefined;
  const { beside, items, lang } = content;
  if (lang !== undefined && !LANGUAGES.some((one) => one === lang)) return 'lang';
  return missing({ ...beside, [schema.list]: items }, dataOf(form, schema));
}

/** The cells by which tables say what an item has. */
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

/** The path of the first part of `some` that `all` doesn't have with the same value. */
function missing(some: unknown, all: unknown, path = ''): string | undefined {
  if (!isNested(some)) return some === all ? undefined : path;
  if (!isNested(all)) return path;
  for (const [part, value] of Object.entries(some)) {
    const place = Array.isArray(some) ? `${path}[${part}]` : path && `${path}.`;
    const lost = missing(value, all[part], Array.isArray(some) ? place : place + part);
    if (lost !== undefined) return lost;
  }
  return undefined;
}

const isNested = (value: unknown): value is Parts => typeof value === 'object' && value !== null;

/** A cell of a form. */
export interface Lost {
  part: string;
  /** The item; missing where it stands beside the list. */
  index?: number;
}

/** A text that has all that a form has, or the first cell that none could have. */
export type AsText = { text: Text } | { lost: Lost };

/** A form as text to work on: cells with tabs between them, or JSON where something stands beside the list. */
export function textOfForm(form: Form, schema: Schema, isVietnamese: boolean): AsText {
  const filled: Form = { ...form, rows: form.rows.filter((row) => !isEmpty(row)) };
  const heading = (name: string) => (isVietnamese && schema.columns[name]?.[0]) || name;
  const tables = [tableOf(filled, heading), tableOf(filled, (name) => name)];
  const table = tables.find((text) => isSame(formOf(text, schema), filled));
  if (table) return { text: table };
  const lost = lostInJson(form, schema);
  if (lost) return { lost };
  return { text: { kind: 'text', name: '', text: JSON.stringify(dataOf(filled, schema), null, 2) } };
}

function tableOf({ rows }: Form, heading: (name: string) => string): Text {
  const names = [...new Set(rows.flatMap(Object.keys))];
  const cells = rows.map((row) => names.map((name) => row[name] ?? ''));
  return { kind: 'text', name: '', text: names.length > 0 ? tabbed([names.map(heading), ...cells]) : '' };
}

const isSame = (one: Form | undefined, other: Form): boolean =>
  cellsIn(one ?? { kind: 'form', about: {}, rows: [] }) === cellsIn(other);

/** The cells of a form, whatever their order and the space around them. */
const cellsIn = ({ about, rows }: Form): string =>
  JSON.stringify(
    [about, ...rows].map((row) =>
      Object.entries(row)
        .map(([name, cell]) => [name, cell.trim()])
        .filter(([, cell]) => cell)
        .sort(),
    ),
  );

/** The first cell without which a file would be the same, such as the address of a source that has no name. */
function lostInJson({ about, rows }: Form, schema: Schema): Lost | undefined {
  const [beside] = idle(about, (row) => dataOf({ about: row, rows: [] }, schema));
  if (beside !== undefined) return { part: beside };
  return rows.flatMap((row, index) => idle(row, schema.fromRow).map((part) => ({ part, index })))[0];
}

/** The cells or parts that `meaning` makes nothing of; none where it can't tell what all of it means. */
export function idle<Value>(
  thing: Readonly<Record<string, Value>>,
  meaning: (thing: Readonly<Record<string, Value>>) => unknown,
): string[] {
  const whole = meaning(thing);
  if (whole === undefined) return [];
  const held = rowOf(whole);
  const changesNothing = (name: string) => JSON.stringify(meaning(without(thing, name))) === JSON.stringify(whole);
  return Object.keys(thing).filter((name) => !(name in held) && changesNothing(name));
}
