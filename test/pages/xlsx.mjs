/** Spreadsheets for tests. */
import { strToU8, zipSync } from 'fflate';

/** 1 is a percentage of Excel's own, 2 one of the author's, 3 a number with a sign that is only text. */
const STYLES = `<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="0.0&quot; %&quot;"/></numFmts>
<cellXfs count="4">${[0, 10, 164, 165].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;

/** A spreadsheet (ECMA-376) of a sheet or more, “So lieu” and “Trang 2”, its texts in the cells themselves; `{ share, style }` is a number with one of STYLES. */
export function xlsx(...sheets) {
  const cell = (value, at) =>
    typeof value === 'object'
      ? `<c r="${at}" s="${value.style}"><v>${value.share}</v></c>`
      : typeof value === 'number'
        ? `<c r="${at}"><v>${value}</v></c>`
        : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const row = (cells, index) =>
    `<row r="${index + 1}">${cells.map((one, at) => cell(one, 'ABCDE'[at] + (index + 1))).join('')}</row>`;
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const related = (type, targets) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map((target, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
  const named = (_, at) =>
    `<sheet name="${at === 0 ? 'So lieu' : `Trang ${at + 1}`}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`;
  const path = (_, at) => `worksheets/sheet${at + 1}.xml`;
  const files = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': related('officeDocument', ['xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.map(named).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': related('worksheet', sheets.map(path)),
    'xl/styles.xml': `<styleSheet xmlns="${main}">${STYLES}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map((rows, at) => [
        `xl/${path(rows, at)}`,
        `<worksheet xmlns="${main}"><sheetData>${rows.map(row).join('')}</sheetData></worksheet>`,
      ]),
    ),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
