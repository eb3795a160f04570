/** Statistics in files: JSON `{ "statistics": […] }`, or a table with a row a figure, a column a year, or both. */
import * as v from 'valibot';
import { aboutOf } from './about.js';
import { source, text } from './item.schema.js';
import { byTime, periodIn } from './period.js';
import type { Reading } from './problem.js';
import type { ContentSchema, LiveHost, Row } from './reader.js';
import type { Measured, Statistic } from './statistic.js';

/** What may stand beside the list: what holds for each figure that doesn't say otherwise; the title is its description. */
const about = v.object({
  title: v.optional(text),
  unit: v.optional(text),
  better: v.optional(v.picklist(['higher', 'lower'])),
  period: v.optional(text),
  source: v.optional(source),
});

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
  about,
  settle: (items) => Promise.resolve(settle(items)),
  columns: {
    value: ['giá trị', 'số liệu', 'số', 'điểm', 'score'],
    rank: ['hạng', 'thứ hạng', 'xếp hạng'],
    prefix: ['trước số'],
    unit: ['đơn vị'],
    label: ['nội dung', 'chỉ tiêu', 'tên', 'tỉnh', 'tỉnh thành', 'địa phương', 'province', 'place'],
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
  fromRow,
};

/**
 * A column headed as a rank is the value where there is no other, and the lower one is then better. Columns headed by years
 * are the values over time; an empty cell among them is a gap. Percentages say their unit themselves.
 */
function fromRow({
  value,
  rank,
  better = value === undefined && rank !== undefined ? 'lower' : undefined,
  previousValue,
  previousPeriod,
  target,
  targetPeriod,
  unit: given,
  source: name,
  link,
  ...rest
}: Row): unknown {
  const cells = Object.entries(rest)
    .map(([heading, cell]) => ({ cell, period: periodIn(heading) ?? '' }))
    .filter(({ period }) => period !== '')
    .sort((a, b) => byTime(a.period, b.period));
  const figure = value ?? rank;
  const unit = given ?? (/%$/.test(figure ?? cells.at(-1)?.cell ?? '') ? '%' : undefined);
  const numberOf = (cell: string | undefined) => numberIn(unit?.includes('%') ? cell?.replace(/\s*%$/, '') : cell);
  const years = cells.map(({ cell, period }) => ({ value: numberOf(cell), period }));
  const last = figure === undefined ? years.pop() : { value: numberOf(figure) };
  const previous = previousValue ? [{ value: numberOf(previousValue), period: previousPeriod }] : years;
  return {
    ...rest,
    ...last,
    unit,
    better: better && (BETTER[better.toLowerCase()] ?? better),
    previous: previous.length > 0 ? previous : undefined,
    target: target && { value: numberOf(target), period: targetPeriod },
    source: name && { name, href: link },
  };
}

/** Gives each figure what stands beside the list, and makes one of those of the same thing at different times. */
function settle(items: readonly Statistic[]): Reading<Statistic> {
  const { title, unit, better, period, source: from } = aboutOf<v.InferOutput<typeof about>>(items) ?? {};
  const byThing = new Map<string, Statistic[]>();
  for (const item of items) {
    const thing = JSON.stringify([item.label, item.prefix, item.unit, item.description]);
    const whole = {
      ...item,
      unit: item.unit ?? unit,
      description: item.description ?? title,
      better: item.better ?? better,
      period: item.period ?? period,
      source: item.source ?? from,
    };
    const others = byThing.get(thing);
    if (others) others.push(whole);
    else byThing.set(thing, [whole]);
  }
  return { items: [...byThing.values()].flatMap(overTime), faults: [] };
}

/** The latest statistic with those before it; all of them where two are of the same time, or one of none. */
function overTime(same: readonly Statistic[]): readonly Statistic[] {
  const periods = new Set(same.map(({ period }) => period));
  if (same.length < 2 || periods.size < same.length || periods.has(undefined)) return same;
  const measured = same
    .flatMap(({ previous = [], value, period = '' }): Measured[] => [...previous, { value, period }])
    .sort((a, b) => byTime(a.period, b.period));
  const last = measured.pop();
  return same.filter(({ period }) => period === last?.period).map((latest) => ({ ...latest, previous: measured }));
}

const BETTER: Readonly<Record<string, string>> = { thấp: 'lower', nhỏ: 'lower', cao: 'higher', lớn: 'higher' };

/**
 * A cell's number, with a decimal comma or point; the cell itself where it is none, for the schema to name. `1.250` is none: in
 * Vietnamese it means 1250, in English 1.25, and `1,250` the other way round.
 */
const numberIn = (cell: string | undefined): unknown =>
  cell !== undefined && /^-?\d+(?:[.,]\d+)?$/.test(cell) && !/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(cell)
    ? Number(cell.replace(',', '.'))
    : cell;
