/** Chooses figures of a dataset by an author's words, such as `Tỉnh=An Giang; Chỉ tiêu=DTI, Dân số`. */
import { searchKey } from '../../platform/search.js';
import { byTime } from '../period.js';
import type { Fault } from '../problem.js';
import type { Dataset, Dimension, Observation } from './dataset.js';

/** The figures of one thing over time. */
export interface Series {
  /** The labels of its categories by the labels of the dimensions, without time. */
  dimensions: Readonly<Record<string, string>>;
  unit?: string;
  /** In the order of time. */
  points: readonly Point[];
}

export interface Point {
  /** As the answer writes it; absent where the dataset has no time. */
  period?: string;
  value: number;
}

/**
 * The series in which every condition of `query` holds; all without one. Names and values are labels or codes, in any
 * case, with or without accents. A name or value that isn't in the data is named, and chooses nothing.
 */
export function select(dataset: Dataset, query: string): { series: readonly Series[]; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const conditions = query
    .split(';')
    .filter((part) => part.trim() !== '')
    .map((part) => conditionIn(part, dataset, faults));
  const chosen = dataset.observations.filter(({ codes }) =>
    conditions.every((condition) => condition?.categories.has(codes[condition.code] ?? '')),
  );
  return { series: seriesOf(chosen, dataset.dimensions), faults };
}

interface Condition {
  /** The code of the dimension. */
  code: string;
  /** The codes of its categories that are asked for. */
  categories: ReadonlySet<string>;
}

function conditionIn(part: string, { dimensions, observations }: Dataset, faults: Fault[]): Condition | undefined {
  const [name = '', ...rest] = part.split('=');
  const dimension = dimensions.find(({ code, label }) => [label, code].map(keyOf).includes(keyOf(name)));
  if (!dimension) {
    faults.push({ code: 'not-in-data', value: name.trim() });
    return undefined;
  }
  const codes = new Map<string, Set<string>>();
  for (const observation of observations) {
    const code = observation.codes[dimension.code] ?? '';
    for (const word of [code, observation.dimensions[dimension.label] ?? '']) {
      const known = codes.get(keyOf(word));
      if (known) known.add(code);
      else codes.set(keyOf(word), new Set([code]));
    }
  }
  const categories = new Set<string>();
  for (const value of valuesIn(rest.join('='), (text) => codes.has(keyOf(text)))) {
    const found = codes.get(keyOf(value));
    if (found) for (const code of found) categories.add(code);
    else faults.push({ code: 'not-in-data', value, path: dimension.label });
  }
  return { code: dimension.code, categories };
}

/** The values between commas; as many as possible together make one that is known, as labels have commas in them. */
function valuesIn(text: string, isKnown: (value: string) => boolean): readonly string[] {
  const pieces = text.split(',');
  const values: string[] = [];
  for (let from = 0; from < pieces.length;) {
    let to = pieces.length;
    while (to > from + 1 && !isKnown(pieces.slice(from, to).join(','))) to -= 1;
    values.push(pieces.slice(from, to).join(',').trim());
    from = to;
  }
  return values.filter((value) => value !== '');
}

const keyOf = (text: string): string => searchKey(text).trim().replace(/\s+/g, ' ');

function seriesOf(observations: readonly Observation[], dimensions: readonly Dimension[]): readonly Series[] {
  const time = dimensions.find(({ isTime }) => isTime);
  const groups = new Map<string, { series: Series; points: Point[] }>();
  for (const { codes, dimensions: labels, unit, period, value } of observations) {
    const others = dimensions.filter((dimension) => dimension !== time);
    const key = JSON.stringify([others.map(({ code }) => codes[code]), unit]);
    const group = groups.get(key) ?? startOf(others, labels, unit);
    groups.set(key, group);
    group.points.push({ ...(period === undefined ? {} : { period }), value });
  }
  return [...groups.values()].map(({ series, points }) => ({
    ...series,
    points: points.sort((a, b) => byTime(a.period ?? '', b.period ?? '')),
  }));
}

function startOf(others: readonly Dimension[], labels: Observation['dimensions'], unit: string | undefined) {
  const points: Point[] = [];
  const own = Object.fromEntries(others.map(({ label }) => [label, labels[label] ?? '']));
  return { series: { dimensions: own, ...(unit === undefined ? {} : { unit }), points }, points };
}
