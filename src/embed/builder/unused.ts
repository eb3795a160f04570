/** What a widget makes nothing of: it is said rather than silently left out. */
import { safeParse, type GenericSchema } from 'valibot';
import type { Source } from './builder.model.js';
import { dataOf, idle } from './rows.js';
import { isObject, jsonIn, rowsIn, type Schema } from './texts.js';

/** The names of columns and parts that change nothing of what shows; none of formats that only a widget's reader knows. */
export function unusedIn(source: Source, schema: Schema): readonly string[] {
  return [...new Set(source.kind === 'form' ? unusedInForm(source, schema) : unusedInText(source, schema))];
}

function unusedInForm({ about, rows }: Pick<Extract<Source, { kind: 'form' }>, 'about' | 'rows'>, schema: Schema) {
  const beside = idle(about, (row) => meaningOf(schema.about, dataOf({ about: row, rows: [] }, schema)));
  return [...beside, ...rows.flatMap((row) => idle(row, (one) => meaningOf(schema.item, schema.fromRow(one))))];
}

function unusedInText(source: Extract<Source, { kind: 'text' }>, schema: Schema): readonly string[] {
  const rows = rowsIn(source, schema);
  if (rows) return unusedInForm({ about: {}, rows }, schema);
  const { items = [], beside = {} } = jsonIn(source, schema) ?? {};
  const inBeside = idle(beside, (parts) => meaningOf(schema.about, { ...parts, [schema.list]: [] }));
  return [...inBeside, ...items.filter(isObject).flatMap((item) => idle(item, (one) => meaningOf(schema.item, one)))];
}

/** What a schema makes of a value; `undefined` where that is faulty, and `{}` without a schema. */
function meaningOf(schema: GenericSchema | undefined, value: unknown): unknown {
  if (!schema) return {};
  const { success, output } = safeParse(schema, value);
  return success ? output : undefined;
}
