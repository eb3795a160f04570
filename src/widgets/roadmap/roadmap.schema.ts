/** Milestones in files: JSON `{ "milestones": […] }`, or a table with a row a milestone. */
import * as v from 'valibot';
import { source, text } from '../../content/item.js';
import type { ContentSchema, Row } from '../../content/reader.js';
import { fromSpreadsheet } from '../../content/spreadsheet-date.js';
import { searchKey } from '../../platform/search.js';
import type { dateFault, Milestone, STATUSES } from './roadmap.model.js';

/**
 * The rules of the model come as arguments: were they imported here, the model would move into the file that every page
 * with any widget loads.
 */
export const schemaFor = (statuses: typeof STATUSES, faultOf: typeof dateFault): ContentSchema<Milestone> => ({
  list: 'milestones',
  item: v.pipe(
    v.object({
      id: v.optional(text),
      title: text,
      start: text,
      end: v.optional(text),
      description: v.optional(text),
      source: v.optional(source),
      status: v.optional(v.picklist(statuses)),
    }),
    v.rawCheck(({ dataset, addIssue }) => {
      const fault = dataset.typed && faultOf(dataset.value);
      if (!fault || fault.code === 'missing') return; // as every text that is asked for: said already
      const input = dataset.value;
      const key = fault.path === 'end' ? 'end' : 'start';
      const value = input[key];
      addIssue({ message: fault.code, input: value, path: [{ type: 'object', origin: 'value', input, key, value }] });
    }),
  ),
  columns: {
    id: ['mã'],
    title: ['mốc', 'tên mốc', 'tên', 'nhiệm vụ', 'công việc', 'milestone', 'name', 'task'],
    start: ['bắt đầu', 'thời gian', 'thời điểm', 'ngày', 'năm', 'từ', 'date', 'year', 'from', 'start date'],
    end: ['kết thúc', 'đến', 'thời hạn', 'hạn', 'to', 'until', 'deadline', 'due', 'end date'],
    description: ['mô tả', 'nội dung', 'mục tiêu', 'chỉ tiêu', 'ghi chú'],
    status: ['trạng thái', 'tiến độ', 'tình trạng'],
    source: ['nguồn', 'căn cứ'],
    link: ['liên kết', 'href', 'url'],
  },
  fromRow,
});

/** A milestone with nothing but a deadline is that day. */
function fromRow({ start, end, status, source: name, link, ...rest }: Row): unknown {
  const [from, startsUntil] = periodIn(start ?? end ?? '');
  const [to, until = to] = periodIn(start ? (end ?? '') : '');
  return {
    ...rest,
    start: from || undefined,
    end: until || startsUntil,
    status: status && (STATUS[searchKey(status)] ?? status.toLowerCase()),
    source: name && { name, href: link },
  };
}

/**
 * Periods as sheets write them, in HTML's own forms, with the end where they have one: `27/10/2022`, `6/2025`,
 * `tháng 6 năm 2025`, `Quý II/2025`, `năm 2025`, `2021–2025`. Other text stays as it is: the schema says whether it is one.
 */
function periodIn(cell: string): [start: string, end?: string] {
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

/** What sheets say, without marks. */
const STATUS: Readonly<Record<string, Milestone['status']>> = {
  xong: 'done',
  'da xong': 'done',
  'hoan thanh': 'done',
  'da hoan thanh': 'done',
  completed: 'done',
  'dang lam': 'now',
  'dang thuc hien': 'now',
  'dang trien khai': 'now',
  'in progress': 'now',
  'sap toi': 'next',
  'chua lam': 'next',
  'chua bat dau': 'next',
  'chua thuc hien': 'next',
  planned: 'next',
  tre: 'late',
  cham: 'late',
  'cham tien do': 'late',
  'qua han': 'late',
  delayed: 'late',
  overdue: 'late',
  huy: 'cancelled',
  'da huy': 'cancelled',
  'huy bo': 'cancelled',
  canceled: 'cancelled',
};
