/** CSV as spreadsheets write it: comma, semicolon or tab, headings in Vietnamese or English (RFC 4180). */
import Papa from 'papaparse';
import { searchKey } from '../platform/search.js';
import type { Document } from './format.js';
import type { Fault } from './problem.js';
import type { ContentSchema, Row } from './reader.js';

export function parseCsv(text: string, { list, columns, fromRow }: ContentSchema<unknown>): Document {
  const all = rowsOf(text);
  const [heading, ...rows] = all.slice(headingAmong(all, columns));
  const names = namesOf(heading?.cells ?? [], columns);
  const faults: Fault[] = [];
  const lines: number[] = [];
  const value = rows.flatMap(({ cells, line }): unknown[] => {
    if (cells.length !== names.length) {
      faults.push({ code: cells.length > names.length ? 'too-many-cells' : 'too-few-cells', line });
      return [];
    }
    lines.push(line);
    return [fromRow(rowOf(names, cells))];
  });
  const titles = new Map(names.map((name, index) => [name, heading?.cells[index]?.trim()]));
  const isEnglish = [...titles].some(([name, title]) => name in columns && searchKey(title ?? '') === searchKey(name));
  /** What a column that isn't there would be called. */
  const missing = (field: string) => (isEnglish ? field : (columns[field]?.[0] ?? field));
  return {
    value: value.length > 0 || faults.length === 0 ? value : undefined,
    faults,
    locate: ({ path = '' }) => {
      const [, index, field = ''] = new RegExp(`^${list}\\[(\\d+)\\]\\.?(\\w*)`).exec(path) ?? [];
      return { line: lines[Number(index)], path: titles.get(field) ?? (missing(field) || undefined) };
    },
  };
}

/**
 * Which row has the headings: the first, or, where none of its cells is one, the first below with two that are: office sheets have
 * their title above.
 */
function headingAmong(rows: readonly Line[], columns: ContentSchema<unknown>['columns']): number {
  const known = ({ cells }: Line) => cells.filter((cell) => columnNamed(cell.trim(), columns)).length;
  const [first] = rows;
  if (!first || known(first) > 0) return 0;
  return Math.max(
    0,
    rows.slice(0, TITLES).findIndex((row) => known(row) > 1),
  );
}

/** How many rows from the start may be above the headings, these included. */
const TITLES = 10;

/** A row, and the line that it begins on. */
interface Line {
  cells: string[];
  line: number;
}

/** The rows with the line each begins on; quoted cells may run over several lines, blank rows count as none. */
function rowsOf(written: string): Line[] {
  const unsigned = written.replace(/^\ufeff?sep=.(?=\r?\n)/i, ''); // Excel's own first line
  const delimiter = delimiterOf(unsigned);
  const text = closeQuotes(unsigned, delimiter);
  const rows: Line[] = [];
  let line = 1;
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data: cells, meta }) => {
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, line });
      line += text.slice(start, meta.cursor).split('\n').length - 1;
      start = meta.cursor;
    },
  });
  return rows;
}

/** Cells copied from a spreadsheet may begin with a quotation mark of their own, which closes before the cell's end, or never. */
function closeQuotes(text: string, delimiter: string): string {
  const end = `[${delimiter}\\r\\n]`;
  const cell = new RegExp(`(^|${end})(?:"(?:[^"]|"")*" *(?=${end}|$)|("[^${delimiter}\\r\\n]*))`, 'g');
  return text.replace(cell, (whole, before: string, own?: string) =>
    own === undefined ? whole : `${before}"${own.replace(/"/g, '""')}"`,
  );
}

/** What parts the headings; texts further down may have any of the others, headings hardly. */
function delimiterOf(text: string): string {
  const [headings = ''] = text
    .trimStart()
    .replace(/"[^"]*"/g, '')
    .split(/[\r\n]/, 1);
  const count = (sign: string) => headings.split(sign).length;
  const [most = ','] = [',', ';', '\t', '|'].sort((a, b) => count(b) - count(a));
  return most;
}

/**
 * What each column is called: as in `columns` the first time, then by its own heading, without one by its number from 1. No two
 * are called the same, so that no cell stands in the place of another.
 */
function namesOf(headings: readonly string[], columns: ContentSchema<unknown>['columns']): readonly string[] {
  const names: string[] = [];
  headings.forEach((cell, index) => {
    const number = String(index + 1);
    const heading = cell.trim() || number;
    const isFree = (name: string | undefined) => name !== undefined && !names.includes(name);
    names.push([columnNamed(heading, columns), heading].find(isFree) ?? `${heading} (${number})`);
  });
  return names;
}

function columnNamed(heading: string, columns: ContentSchema<unknown>['columns']): string | undefined {
  const title = searchKey(heading);
  const isMeant = (name: string) => searchKey(name) === title || columns[name]?.some((one) => searchKey(one) === title);
  return Object.keys(columns).find(isMeant);
}

const rowOf = (names: readonly string[], cells: readonly string[]): Row =>
  Object.fromEntries(
    names.map((name, index) => [name, (cells[index] ?? '').trim()] as const).filter(([, cell]) => cell !== ''),
  );
