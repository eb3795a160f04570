/** Which cells of a spreadsheet show percentages: what reads the cells gives shares of 1, without saying so. */
import { strFromU8, unzipSync } from 'fflate';
import { childrenOf, parseXml, within, type XmlElement } from '../../widgets/quiz/formats/xml.js';

/** Finds whether the cell in a row and a column of a sheet, all from 0, is formatted as a percentage. */
export function percentagesIn(archive: ArrayBuffer, index: number): (row: number, column: number) => boolean {
  const files = unzipSync(new Uint8Array(archive), { filter: ({ name }) => /\.(?:xml|rels)$/.test(name) });
  const part = (path: string): XmlElement | undefined => {
    const file = files[path];
    return file && parseXml(strFromU8(file)).root;
  };
  const styles = percentStyles(part('xl/styles.xml'));
  const sheet =
    styles.size > 0 ? part(sheetAt(index, part('xl/workbook.xml'), part('xl/_rels/workbook.xml.rels'))) : undefined;
  const cells = sheet ? within(sheet, 'c') : [];
  const shown = cells.flatMap(({ attributes: { r, s } }) => (r && s && styles.has(s) ? [r] : []));
  const percentages = new Set(shown);
  return (row, column) => percentages.has(`${columnName(column)}${row + 1}`);
}

/** The numbers of the styles that show a percentage (ECMA-376 part 1, §18.8.30: 9 and 10, or a format of one's own). */
function percentStyles(styles: XmlElement | undefined): ReadonlySet<string> {
  if (!styles) return new Set();
  const own = within(styles, 'numFmt').filter(({ attributes: { formatCode = '' } }) => isPercent(formatCode));
  const formats = new Set(['9', '10', ...own.map(({ attributes: { numFmtId = '' } }) => numFmtId)]);
  const [cellFormats] = within(styles, 'cellXfs');
  const found = cellFormats ? childrenOf(cellFormats) : [];
  return new Set(
    found.flatMap(({ attributes: { numFmtId = '' } }, index) => (formats.has(numFmtId) ? [String(index)] : [])),
  );
}

/** A sign in quotation marks, or after a backslash, is text and multiplies nothing. */
const isPercent = (format: string): boolean => format.replace(/"[^"]*"|\\./g, '').includes('%');

/** The path of a sheet, by the relation that the workbook names. */
function sheetAt(index: number, workbook: XmlElement | undefined, relations: XmlElement | undefined): string {
  const sheet = workbook && within(workbook, 'sheet')[index];
  const all = relations ? childrenOf(relations) : [];
  const target = all.find(({ attributes: { Id } }) => Id === sheet?.attributes['id'])?.attributes['Target'] ?? '';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** `A` to `Z`, then `AA`. */
const columnName = (column: number): string =>
  (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
