/** Gives the reader the figures of a ranking as CSV. Loaded when a reader asks for it. */
import Papa from 'papaparse';
import type { Statistic } from '../../content/statistic.js';
import { download } from '../../platform/download.js';
import { rowsOf } from './ranking.csv.model.js';
import type { Better } from './ranking.model.js';

/** Saves `statistics`, of which those that are `better` are better, as a file for the spreadsheets of those who read the language `tag`. */
export function save(statistics: readonly Statistic[], better: Better | undefined, tag: string): void {
  const whole = statistics.map((statistic) => ({ ...statistic, better }));
  download('ranking.csv', 'text/csv', csvOf(whole, tag));
}

/**
 * The figures as CSV (RFC 4180) with a byte order mark, by which spreadsheets know UTF-8. Spreadsheets in Vietnamese expect a
 * semicolon between cells and a comma in numbers. Texts that a spreadsheet would take for a formula get an apostrophe before
 * them (OWASP, CSV Injection).
 */
export function csvOf(statistics: readonly Statistic[], tag: string): string {
  const isVietnamese = tag.startsWith('vi');
  const written = (cell: string | number = ''): string => {
    if (typeof cell === 'number') return inDigits(cell).replace('.', isVietnamese ? ',' : '.');
    return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  };
  const rows = rowsOf(statistics, isVietnamese).map((cells) => cells.map(written));
  return `\ufeff${Papa.unparse(rows, { delimiter: isVietnamese ? ';' : ',' })}\r\n`;
}

/** Three decimals get a fourth: they would look like thousands. */
const inDigits = (number: number): string => String(number).replace(/\.\d{3}$/, '$&0');
