/** Milestones in files: JSON `{ "milestones": […] }`, or a table with a row a milestone. */
import * as v from 'valibot';
import { source, text } from '../../content/item.schema.js';
import type { ContentSchema, Row } from '../../content/reader.js';
import { periodIn } from '../../content/spreadsheet-period.js';
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
