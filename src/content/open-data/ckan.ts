/** Answers of CKAN's `datastore_search` (docs.ckan.org, “DataStore extension”): rows of a table. */
import { searchKey } from '../../platform/search.js';
import type { Fault } from '../problem.js';
import { dimensionsOf, isCalledTime, nothingIn, observationAt, type DatasetReading } from './dataset.js';
import { brief, elementsOf, isMembers, isMissing, membersOf, numberOf, textOf, type Members } from './values.js';

interface Column {
  id: string;
  label: string;
  /** PostgreSQL's name of the type, or the one that a data dictionary overrides it with. */
  type: string;
  unit?: string;
}

/**
 * Reads each number of a row as a figure of its own, told apart by its column (the dimension `indicator`) and by the texts
 * of the row. Numbers may be written as text; columns of codes and of time stay texts.
 */
export function readCkan(value: unknown): DatasetReading {
  const { success, error, result } = membersOf(value);
  if (success !== true) return nothingIn(refusal(error));
  const { records, total } = membersOf(result);
  if (!Array.isArray(records)) {
    const code = records === undefined ? 'missing' : 'not-a-list';
    return nothingIn({ code, value: brief(records), path: 'result.records' });
  }
  const faults: Fault[] = [];
  const columns = columnsOf(membersOf(result)['fields'], records);
  const rows = records.flatMap((record: unknown, index): { row: Members; path: string }[] => {
    const path = `result.records[${index}]`;
    // With `records_format=lists` a record is the list of its cells.
    if (Array.isArray(record))
      return [{ row: Object.fromEntries(columns.map(({ id }, at) => [id, record[at]])), path }];
    if (isMembers(record)) return [{ row: record, path }];
    faults.push({ code: 'not-an-object', value: brief(record), path });
    return [];
  });
  const count = numberOf(total);
  if (count !== undefined && count > records.length) {
    faults.push({ code: 'unsupported', value: `${records.length}/${count}`, path: 'result.total' });
  }
  const shown = columns.filter(({ id }) => !isLeftOut(id));
  const figures = shown.filter((column) => isFigure(column, rows));
  const texts = shown.filter((column) => !figures.includes(column));
  let indicator = 'indicator';
  while (texts.some(({ id }) => id === indicator)) indicator += '_';
  const dimensions = dimensionsOf([
    ...texts.map(({ id, label, type }) => ({
      code: id,
      label,
      isTime: /^(?:date|time)/.test(type) || isCalledTime(id) || isCalledTime(label),
    })),
    { code: indicator, label: indicator, isTime: false },
  ]);
  const observations = rows.flatMap(({ row, path }) =>
    figures.flatMap(({ id, label, unit }) => {
      const cell = row[id];
      if (isMissing(cell)) return [];
      const number = numberOf(cell);
      if (number === undefined) {
        faults.push({ code: 'not-a-number', value: brief(cell), path: `${path}.${id}` });
        return [];
      }
      const categories = texts
        .map((column) => textOf(row[column.id]) ?? '')
        .map((text) => ({ code: text, label: text }));
      return [observationAt(dimensions, [...categories, { code: id, label }], number, unit)];
    }),
  );
  return { dataset: { dimensions, observations }, faults };
}

function refusal(error: unknown): Fault {
  const { message, ...about } = membersOf(error);
  if (error === undefined) return { code: 'missing', path: 'success' };
  // A validation error names each parameter instead of a message.
  return { code: 'not-allowed', value: brief(textOf(message) ?? about), path: 'error.message' };
}

/** The columns by `fields`; without them by the names in the records. */
function columnsOf(fields: unknown, records: readonly unknown[]): readonly Column[] {
  if (!Array.isArray(fields)) {
    const names = new Set(records.flatMap((record) => Object.keys(membersOf(record))));
    return [...names].map((id) => ({ id, label: id, type: '' }));
  }
  return elementsOf(fields).flatMap((field): Column[] => {
    const { id, type, info } = membersOf(field);
    const name = textOf(id);
    if (name === undefined) return [];
    const { label, type_override: override, unit } = membersOf(info);
    const kind = textOf(override) ?? textOf(type) ?? '';
    return [{ id: name, label: textOf(label) ?? name, type: kind.toLowerCase(), unit: textOf(unit) }];
  });
}

/** CKAN's own columns, and the number of the row in Vietnamese tables. */
const isLeftOut = (id: string): boolean => id.startsWith('_') || searchKey(id).trim() === 'stt';

const NUMERIC = /^(?:u?int|bigint|smallint|numeric|number|decimal|float|double|real)/;
const CODE = /(?:^|[\s_.-])(?:ma|code?|id)(?:$|[\s_.-])/;

/** Whether a column holds figures: by its type, or where most of its texts are numbers. */
function isFigure({ id, label, type }: Column, rows: readonly { row: Members }[]): boolean {
  if (isCalledTime(id) || isCalledTime(label) || CODE.test(searchKey(id)) || CODE.test(searchKey(label))) return false;
  if (NUMERIC.test(type)) return true;
  if (type && type !== 'text') return false;
  const cells = rows.map(({ row }) => row[id]).filter((cell) => !isMissing(cell));
  // `01` and `089` are codes of provinces, not numbers.
  if (cells.some((cell) => typeof cell === 'string' && /^0\d/.test(cell.trim()))) return false;
  return cells.filter((cell) => numberOf(cell) !== undefined).length > cells.length / 2;
}
