/** A ranking as rows of a table: what the schema of statistics reads back as the same figures. */
import { periodIn } from '../../content/period.js';
import type { Statistic } from '../../content/statistic.js';
import { periodsOf, valueAt } from './ranking.periods.model.js';

type Cell = string | number | undefined;

/**
 * The headings and the rows: a column a period, or where periods are no headings a row a figure. Columns that nobody needs
 * are left out. `isVietnamese` chooses between Vietnamese and English headings.
 */
export function rowsOf(statistics: readonly Statistic[], isVietnamese: boolean): Cell[][] {
  const periods = periodsOf(statistics);
  const isWide =
    periods.length > 0 && periods.every((period) => periodIn(period) === period) && statistics.every(isDated);
  const figures = isWide ? statistics.map((statistic) => ({ statistic })) : statistics.flatMap(apart);
  const values: Column[] = isWide
    ? periods.map((period) => [[period, period], ({ statistic }) => valueAt(statistic, period, undefined)])
    : [
        [['Giá trị', 'Value'], ({ statistic }) => statistic.value],
        [['Thời điểm', 'Period'], ({ statistic }) => statistic.period],
      ];
  const [name, ...rest] = COLUMNS;
  const columns = [name, ...values, ...rest].filter(
    (column): column is Column => column !== undefined && figures.some((figure) => column[1](figure) !== undefined),
  );
  const headings = columns.map(([[vietnamese, english]]) => (isVietnamese ? vietnamese : english));
  return [headings, ...figures.map((figure) => columns.map(([, cell]) => cell(figure)))];
}

type Column = readonly [
  headings: readonly [vietnamese: string, english: string],
  (of: { statistic: Statistic }) => Cell,
];

const COLUMNS: readonly Column[] = [
  [['Địa phương', 'Place'], ({ statistic }) => statistic.label],
  [['Trước số', 'Prefix'], ({ statistic }) => statistic.prefix],
  [['Đơn vị', 'Unit'], ({ statistic }) => statistic.unit],
  [['Tốt hơn khi', 'Better'], ({ statistic }) => statistic.better],
  [['Mô tả', 'Description'], ({ statistic }) => statistic.description],
  [['Nguồn', 'Source'], ({ statistic }) => statistic.source?.name],
  [['Liên kết', 'Link'], ({ statistic }) => statistic.source?.href],
];

const isDated = ({ period }: Statistic): boolean => period !== undefined;

/** Each figure of a statistic as one of its own. */
const apart = (statistic: Statistic): { statistic: Statistic }[] => [
  ...(statistic.previous ?? []).map((before) => ({ statistic: { ...statistic, ...before } })),
  { statistic },
];
