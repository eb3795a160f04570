/** The one model of public figures, whichever format they came in. */
import { searchKey } from '../../platform/search.js';
import type { Fault } from '../problem.js';

/** Figures that belong together, with what is said about all of them. */
export interface Dataset {
  /** What the dataset is called. */
  title?: string;
  /** Who publishes it. */
  source?: { name: string; href?: string };
  /** When it was last updated, as the answer says (ISO 8601 date or date-time). */
  updated?: string;
  /** What the figures are told apart by, in the order of the answer. */
  dimensions: readonly Dimension[];
  /** The figures; those that are missing in the answer are left out. */
  observations: readonly Observation[];
}

/** What figures are told apart by, such as a place, a year or an indicator. */
export interface Dimension {
  code: string;
  /** Its name; the code where it has none, or has the name of another. */
  label: string;
  /** Whether it is the time of the figures; at most one is. */
  isTime: boolean;
}

/** One of the things that a dimension tells apart. */
export interface Category {
  code: string;
  label: string;
}

/** One figure. */
export interface Observation {
  /** The label of each dimension's category, by the label of the dimension: `{ Tỉnh: 'An Giang', Năm: '2022' }`. */
  dimensions: Readonly<Record<string, string>>;
  /** The same by codes: `{ geo: '805', time: '2022' }`. */
  codes: Readonly<Record<string, string>>;
  /** Its time as the answer writes it: `2022`, `2022-Q1`, `2022M01`, `2022-10-10`… */
  period?: string;
  value: number;
  unit?: string;
}

/** What was read of an answer, and what was wrong beside it. */
export interface DatasetReading {
  dataset: Dataset;
  faults: readonly Fault[];
}

/** An answer of which nothing could be read. */
export const nothingIn = (...faults: readonly Fault[]): DatasetReading => ({
  dataset: { dimensions: [], observations: [] },
  faults,
});

/** The dimensions, each with a label of its own; only the first that is time stays so. */
export function dimensionsOf(named: readonly Dimension[]): readonly Dimension[] {
  const time = named.find(({ isTime }) => isTime);
  return named.map((dimension) => {
    const { code, label } = dimension;
    const isShared = named.some((other) => other !== dimension && other.label === label);
    return { code, label: isShared ? code : label, isTime: dimension === time };
  });
}

/** The figure at these `categories`, one for each of the `dimensions`. */
export function observationAt(
  dimensions: readonly Dimension[],
  categories: readonly Category[],
  value: number,
  unit: string | undefined,
): Observation {
  const labels: [string, string][] = [];
  const codes: [string, string][] = [];
  let period: string | undefined;
  let index = 0;
  for (const { code, label, isTime } of dimensions) {
    const category = categories[index++];
    if (!category) continue;
    labels.push([label, category.label]);
    codes.push([code, category.code]);
    // Some number the periods, and name the year in the label only.
    if (isTime) period = hasYear(category.code) || !hasYear(category.label) ? category.code : category.label;
  }
  return {
    dimensions: Object.fromEntries(labels),
    codes: Object.fromEntries(codes),
    ...(period === undefined ? {} : { period }),
    value,
    ...(unit ? { unit } : {}),
  };
}

const hasYear = (text: string): boolean => /(?:^|\D)\d{4}(?:\D|$)/.test(text);

const TIME = new Set([
  ...['time', 'time_period', 'period', 'year', 'quarter', 'month', 'date'],
  ...['thoi gian', 'nam', 'quy', 'thang', 'ngay', 'ky'],
]);

/** Whether a dimension is time by its name, for formats and publishers that don't say so otherwise. */
export const isCalledTime = (name: string): boolean => TIME.has(searchKey(name).trim());
