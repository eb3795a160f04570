/** Files that are chosen or dropped, as text. */
import { extensionOf } from '../../content/format.js';
import { decoded } from '../../platform/network.js';
import { tabbed } from './tabbed.js';

/** What the names of files end with that can be read. */
export const READABLE = ['.xlsx', '.csv', '.tsv', '.txt', '.json', '.ics', '.gift', '.xml', '.aiken'] as const;

/** Spreadsheets that the programs which made them save as `.xlsx`. */
export const OTHER_SPREADSHEETS = ['.xls', '.xlsm', '.xlsb', '.ods'] as const;

/**
 * Why a file gives no text: another kind of spreadsheet; a spreadsheet that is none; letters in an encoding that nothing tells;
 * another kind of file.
 */
export type FileFault = 'other-spreadsheet' | 'broken' | 'no-letters' | 'unreadable';

/** A file's text, with the name of the sheet where others have something as well; or why there is none. */
export type FileRead = { text: string; onlySheet?: string } | { fault: FileFault };

/** Reads a file; of a spreadsheet the first sheet with anything in it, as cells with tabs between them. */
export async function textOfFile(file: File): Promise<FileRead> {
  const ending = `.${extensionOf(file.name)}`;
  if (OTHER_SPREADSHEETS.some((one) => one === ending)) return { fault: 'other-spreadsheet' };
  if (!READABLE.some((one) => one === ending)) return { fault: 'unreadable' };
  if (ending === '.xlsx') return textOfSpreadsheet(file);
  const text = decoded(await file.arrayBuffer());
  // What decoders put in the place of what they can't read (Encoding §4.1).
  return text.includes('\0') || text.includes('\uFFFD') ? { fault: 'no-letters' } : { text };
}

async function textOfSpreadsheet(file: File): Promise<FileRead> {
  const [{ default: readSheets, InvalidInputError, InvalidSpreadsheetError }, { percentagesIn }] = await Promise.all([
    import('read-excel-file/universal'),
    import('./percentages.js'),
  ]);
  try {
    const sheets: readonly Sheet[] = await readSheets(file);
    const [index, ...others] = sheets.flatMap(({ data }, at) => (hasCells(data) ? [at] : []));
    if (index === undefined) return { text: '' };
    const { sheet = '', data = [] } = sheets[index] ?? {};
    const isPercentage = percentagesIn(await file.arrayBuffer(), index);
    const text = tabbed(data.map((cells, row) => cells.map((cell, at) => written(cell, isPercentage(row, at)))));
    return { text, ...(others.length > 0 && { onlySheet: sheet }) };
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError) return { fault: 'broken' };
    throw error;
  }
}

/** A sheet of a spreadsheet; one that is a chart has no data. */
interface Sheet {
  sheet: string;
  data?: readonly (readonly unknown[])[];
}

const hasCells = (data: Sheet['data'] = []): boolean =>
  data.some((cells) => cells.some((cell) => written(cell, false).trim() !== ''));

/** A cell as our readers read it; spreadsheets keep days and hours in UTC, and 95,7 % as a share of 1. */
function written(cell: unknown, isPercentage: boolean): string {
  if (typeof cell === 'number') return isPercentage ? `${inDigits(cell * 100)}%` : inDigits(cell);
  if (!(cell instanceof Date)) return ['string', 'boolean'].includes(typeof cell) ? `${cell as string}` : '';
  const [day = '', time = ''] = cell.toISOString().slice(0, 16).split('T');
  // An hour alone is one of the day before all others.
  if (cell.getUTCFullYear() < 1901) return time;
  return time === '00:00' ? day : `${day}T${time}`;
}

/** With the 15 digits that spreadsheets reckon with. A fourth decimal keeps 1.125 from looking like thousands. */
const inDigits = (number: number): string =>
  String(Number(number.toPrecision(15))).replace(/^(-?[1-9]\d{0,2}\.\d{3})$/, (digits) => `${digits}0`);
