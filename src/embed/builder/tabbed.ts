/** Cells as spreadsheets copy them. */
import Papa from 'papaparse';

/** A line a row, with tabs between the cells: they tell a table, so a column that is alone gets an empty one beside it. */
export const tabbed = (rows: readonly (readonly string[])[]): string =>
  Papa.unparse(
    rows.map((row) => (row.length === 1 ? [...row, ''] : row)),
    { delimiter: '\t', newline: '\n' },
  );
