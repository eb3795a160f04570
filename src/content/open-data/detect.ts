/** Which format of open data an answer is in, and its reader, which loads when the first such answer is met. */
import type { DatasetReading } from './dataset.js';
import { isMembers, membersOf } from './values.js';

export type OpenDataFormat = 'json-stat' | 'sdmx-json' | 'ckan' | 'world-bank';

/** The format by content alone, as servers call all of them JSON; `undefined` where it is none of these. */
export function openDataFormatOf(value: unknown): OpenDataFormat | undefined {
  if (Array.isArray(value)) return isWorldBank(value) ? 'world-bank' : undefined;
  if (!isMembers(value)) return undefined;
  const { class: kind, version, dimension, id, data, dataSets, success, result, error } = value;
  if (typeof success === 'boolean' && (isMembers(error) || 'records' in membersOf(result))) return 'ckan';
  if (Array.isArray(dataSets) || Array.isArray(membersOf(data)['dataSets'])) return 'sdmx-json';
  const isNamed = ['dataset', 'collection', 'dimension'].includes(String(kind)) && version !== undefined;
  return isNamed || (isMembers(dimension) && Array.isArray(id)) ? 'json-stat' : undefined;
}

/** `[about the pages, rows]`, or `[messages]`. */
function isWorldBank(value: readonly unknown[]): boolean {
  const [about, rows] = value;
  const { page, pages, message } = membersOf(about);
  if (Array.isArray(message)) return true;
  if (page === undefined || pages === undefined) return false;
  return rows === null || Array.isArray(rows) || value.length === 1;
}

/** What is in an answer of any of the formats; `undefined` where it is in none. */
export async function readOpenData(value: unknown): Promise<DatasetReading | undefined> {
  const format = openDataFormatOf(value);
  switch (format) {
    case 'json-stat':
      return (await import('./json-stat.js')).readJsonStat(value);
    case 'sdmx-json':
      return (await import('./sdmx-json.js')).readSdmxJson(value);
    case 'ckan':
      return (await import('./ckan.js')).readCkan(value);
    case 'world-bank':
      return (await import('./world-bank.js')).readWorldBank(value);
    case undefined:
      return undefined;
  }
}
