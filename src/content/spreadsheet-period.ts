/** Periods as spreadsheets in Vietnam write them. */
import { searchKey } from '../platform/search.js';
import { fromSpreadsheet } from './spreadsheet-date.js';

/**
 * A day, a month or a year in HTML's own forms, with its end where it has one: `27/10/2022`, `6/2025`,
 * `tháng 6 năm 2025`, `Quý II/2025`, `năm 2025`, `2021–2025`. Other text stays as it is: the schema says whether it is one.
 */
export function periodIn(cell: string): [start: string, end?: string] {
  const key = searchKey(cell).trim();
  const [, month, yearOfMonth] = /^(?:thang )?(\d\d?)(?: ?[/.-] ?| nam )(\d{4})$/.exec(key) ?? [];
  if (month) return [`${yearOfMonth}-${month.padStart(2, '0')}`];
  const [, quarter = '', yearOfQuarter] = /^(?:quy |q)([1-4]|i{1,3}|iv)(?: ?[/.-] ?| nam | )(\d{4})$/.exec(key) ?? [];
  if (quarter) {
    const last = 3 * (Number(quarter) || ROMAN.indexOf(quarter));
    return [`${yearOfQuarter}-${two(last - 2)}`, `${yearOfQuarter}-${two(last)}`];
  }
  const [, year, until] = /^(?:nam |giai doan )?(\d{4})(?: ?[-–] ?(\d{4}))?$/.exec(key) ?? [];
  return year ? [year, until] : [fromSpreadsheet(cell)];
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv'];

const two = (number: number): string => String(number).padStart(2, '0');
