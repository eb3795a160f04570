/** Statistics in files: JSON `{ "statistics": […] }`, or a table with a row a figure. */
import * as v from 'valibot';
import { source, text } from './item.js';
import type { ContentSchema, LiveHost, Row } from './reader.js';
import type { Statistic } from './statistic.js';

/** How answers of open-data servers show that they may be such: by words that all of one format have. */
const OPEN_DATA = /"(?:dimension|dataSets|records|success|pages|message)"\s*:/;

/**
 * The schema of statistics in files; `query` chooses the figures of an answer of an open-data server (see `select`), `host`
 * is a widget whose file can be kept fresh.
 */
export const schemaFor = (query = '', host?: LiveHost): ContentSchema<Statistic> => ({
  ...schema,
  host,
  parserOf: (text) =>
    /^\uFEFF?\s*[[{]/.test(text) && OPEN_DATA.test(text)
      ? async (json) => (await import('./statistic.open-data.js')).parseOpenData(json, query)
      : undefined,
});

export const schema: ContentSchema<Statistic> = {
  list: 'statistics',
  item: v.object({
    value: v.number(),
    prefix: v.optional(text),
    unit: v.optional(text),
    label: text,
    description: v.optional(text),
    better: v.optional(v.picklist(['higher', 'lower'])),
    previous: v.optional(v.array(v.object({ value: v.number(), period: text }))),
    target: v.optional(v.object({ value: v.number(), period: v.optional(text) })),
    period: v.optional(text),
    approximate: v.optional(v.boolean()),
    source: v.optional(source),
  }),
  columns: {
    value: ['giá trị', 'số liệu', 'số', 'hạng', 'thứ hạng', 'rank'],
    prefix: ['trước số'],
    unit: ['đơn vị'],
    label: ['nội dung', 'chỉ tiêu', 'tên', 'tỉnh', 'địa phương', 'province', 'place'],
    description: ['mô tả', 'ghi chú'],
    better: ['tốt hơn khi'],
    previousValue: ['kỳ trước', 'previous'],
    previousPeriod: ['thời điểm kỳ trước', 'previous period'],
    target: ['mục tiêu'],
    targetPeriod: ['thời hạn', 'target period'],
    period: ['thời điểm', 'năm', 'year', 'date'],
    source: ['nguồn'],
    link: ['liên kết', 'href', 'url'],
  },
  fromRow: ({
    value,
    better,
    previousValue,
    previousPeriod,
    target,
    targetPeriod,
    source: name,
    link,
    ...rest
  }: Row) => ({
    ...rest,
    value: numberOf(value),
    better: better && (BETTER[better.toLowerCase()] ?? better),
    previous: previousValue && [{ value: numberOf(previousValue), period: previousPeriod }],
    target: target && { value: numberOf(target), period: targetPeriod },
    source: name && { name, href: link },
  }),
};

const BETTER: Readonly<Record<string, string>> = { thấp: 'lower', nhỏ: 'lower', cao: 'higher', lớn: 'higher' };

/** A cell's number, with a decimal comma or point; the cell itself where it is none, for the schema to name. */
const numberOf = (cell: string | undefined): unknown =>
  cell !== undefined && /^-?\d+(?:[.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : cell;
