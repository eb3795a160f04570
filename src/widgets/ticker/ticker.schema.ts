/** Statistics in files: JSON `{ "statistics": […] }`, or a table with a row a figure. */
import * as v from 'valibot';
import { source, text } from '../../content/item.js';
import type { ContentSchema, Row } from '../../content/reader.js';
import type { Statistic } from './ticker.model.js';

export const schema: ContentSchema<Statistic> = {
  list: 'statistics',
  item: v.object({
    value: v.number(),
    prefix: v.optional(text),
    unit: v.optional(text),
    label: text,
    better: v.optional(v.picklist(['higher', 'lower'])),
    previous: v.optional(v.object({ value: v.number(), date: text })),
    date: v.optional(text),
    approximate: v.optional(v.boolean()),
    source: v.optional(source),
  }),
  columns: {
    value: ['giá trị', 'số liệu', 'số'],
    prefix: ['trước số'],
    unit: ['đơn vị'],
    label: ['nội dung', 'chỉ tiêu', 'tên'],
    better: ['tốt hơn khi'],
    previousValue: ['kỳ trước', 'previous'],
    previousDate: ['thời điểm kỳ trước', 'previous date'],
    date: ['thời điểm', 'năm', 'year'],
    source: ['nguồn'],
    link: ['liên kết', 'href', 'url'],
  },
  fromRow: ({ value, better, previousValue, previousDate, source: name, link, ...rest }: Row) => ({
    ...rest,
    value: numberOf(value),
    better: better && (BETTER[better.toLowerCase()] ?? better),
    previous: previousValue && { value: numberOf(previousValue), date: previousDate },
    source: name && { name, href: link },
  }),
};

const BETTER: Readonly<Record<string, string>> = { thấp: 'lower', nhỏ: 'lower', cao: 'higher', lớn: 'higher' };

/** A cell's number, with a decimal comma or point; the cell itself where it is none, for the schema to name. */
const numberOf = (cell: string | undefined): unknown =>
  cell !== undefined && /^-?\d+(?:[.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : cell;
