/** Where the lines of a ranking over several periods go, in units of a sixteenth of an em. */
import { scaleLinear, scalePoint } from 'd3-scale';
import { curveBumpX, line } from 'd3-shape';
import type { Place, Ranking } from './ranking.model.js';
import { periodsOf, valueAt } from './ranking.periods.model.js';
import type { Statistic } from '../../content/statistic.js';

/** A figure at its place in the chart. */
export interface Dot {
  x: number;
  y: number;
  value: number;
}

/** The line of one place. */
export interface Line {
  statistic: Statistic;
  /** As an SVG path; empty where no two figures stand side by side. */
  path: string;
  dots: readonly Dot[];
}

/** A name beside the end of a line. */
export interface Label {
  place: Place;
  /** Where the line ends. */
  from: number;
  /** Where the name stands, so that it covers no other. */
  y: number;
}

/** All that is drawn. */
export interface Chart {
  width: number;
  height: number;
  /** The columns, the oldest first. */
  periods: readonly { period: string; x: number }[];
  ticks: readonly { value: number; y: number }[];
  lines: readonly Line[];
  labels: readonly Label[];
  /** Where lines begin and end. */
  left: number;
  right: number;
}

const TOP = 40;
const BOTTOM = 16;
/** The height of a line of text. */
const LEADING = 22;

/** Room for `named` at the right, `gutter` wide, and for the ticks at the left. Better figures are higher up. */
export function chartOf(
  statistics: readonly Statistic[],
  { better, areRanks, total, places, period: last }: Ranking,
  named: readonly Place[],
  { width, gutter }: { width: number; gutter: number },
): Chart {
  const periods = periodsOf(statistics);
  const height = TOP + BOTTOM + Math.min(Math.max(places.length * 8, 200, named.length * LEADING), 520);
  const left = 36;
  const right = Math.max(width - gutter, left + 40);
  const values = statistics.flatMap(({ value, previous = [] }) => [value, ...previous.map((before) => before.value)]);
  const ends = areRanks ? [1, Math.max(total, ...values)] : [Math.min(...values), Math.max(...values)];
  const x = scalePoint(periods, [left, right]).padding(0.1);
  const y = scaleLinear(better === 'lower' ? ends : ends.reverse(), [TOP, height - BOTTOM]);
  const across = (period: string) => x(period) ?? left;
  const draw = line<Dot | undefined>()
    .defined((dot) => dot !== undefined)
    .x((dot) => dot?.x ?? 0)
    .y((dot) => dot?.y ?? 0)
    .curve(curveBumpX);

  const lines = statistics.map((statistic): Line => {
    const points = periods.map((period) => {
      const value = valueAt(statistic, period, last);
      return value === undefined ? undefined : { x: across(period), y: y(value), value };
    });
    return { statistic, path: draw(points) ?? '', dots: points.flatMap((dot) => dot ?? []) };
  });
  const ticks = areRanks ? [1, ...y.ticks(5).filter((value) => y(value) - y(1) > LEADING * 1.5)] : y.ticks(5);
  return {
    width,
    height,
    periods: periods.map((period) => ({ period, x: across(period) })),
    ticks: ticks.map((value) => ({ value, y: y(value) })),
    lines,
    labels: apart(
      named.map((place) => ({ place, from: y(place.statistic.value), y: y(place.statistic.value) })),
      height - BOTTOM,
    ),
    left,
    right,
  };
}

/** Moves labels down from each other, then back up where the last ones would leave the chart. */
function apart(labels: readonly Label[], bottom: number): Label[] {
  const placed = labels.map((label) => ({ ...label })).sort((a, b) => a.y - b.y);
  let free = TOP - LEADING / 2;
  for (const label of placed) {
    label.y = Math.max(label.y, free);
    free = label.y + LEADING;
  }
  let limit = bottom;
  for (const label of [...placed].reverse()) {
    label.y = Math.min(label.y, limit);
    limit = label.y - LEADING;
  }
  return placed;
}
