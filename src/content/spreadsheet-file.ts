/** Files as text, those of spreadsheets too. Loaded by what takes files from people. */
import Papa from 'papaparse';
import { decoded } from '../platform/network.js';

/** A file as text; `old-spreadsheet` for one that no browser can read, `broken` for a spreadsheet that is none. */
export type FileText = { text: string } | { fault: 'old-spreadsheet' | 'broken' };

/** Reads a file; the first sheet of a spreadsheet, as cells with tabs between them. */
export async function textOfFile(file: File): Promise<FileText> {
  if (/\.xls$/i.test(file.name)) return { fault: 'old-spreadsheet' };
  if (!/\.xlsx$/i.test(file.name)) return { text: decoded(await file.arrayBuffer()) };
  const { readSheet, InvalidInputError, InvalidSpreadsheetError } = await import('read-excel-file/universal');
  try {
    const rows = await readSheet(file);
    return {
      text: Papa.unparse(
        rows.map((row) => row.map(written)),
        { delimiter: '\t', newline: '\n' },
      ),
    };
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError) return { fault: 'broken' };
    throw error;
  }
}

/** A cell as our readers read it; spreadsheets keep days and hours in UTC. */
function written(cell: unknown): string {
  if (!(cell instanceof Date)) return ['string', 'number', 'boolean'].includes(typeof cell) ? `${cell as string}` : '';
  const [day = '', time = ''] = cell.toISOString().slice(0, 16).split('T');
  // An hour alone is one of the day before all others.
  if (cell.getUTCFullYear() < 1901) return time;
  return time === '00:00' ? day : `${day}T${time}`;
}
