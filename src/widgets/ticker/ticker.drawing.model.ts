/** What is drawn of a figure beside its number: how it came here, and how far it is to its target. Pure. */
import type { Measured, Statistic } from '../../content/statistic.js';

/** A place on a drawing, from its upper left. */
export interface Point {
  x: number;
  y: number;
}

/**
 * The figure and those before it as points of a line, evenly apart, in a box of `width` and `height`. Up is better: of
 * ranks, the smaller one. Where all are equal the line is flat, in the middle.
 */
export function lineOf({ value, previous = [], better }: Statistic, width: number, height: number): Point[] {
  const values = [...previous.map((one) => one.value), value];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return values.map((one, index) => {
    const share = most === least ? 0.5 : (one - least) / (most - least);
    return { x: (index / (values.length - 1)) * width, y: (better === 'lower' ? share : 1 - share) * height };
  });
}

/** As many as a listener can follow. */
const FEW = 8;

/** Of a long course what stands out, in its order: the first, the last, the least and the greatest. */
export function toTell(course: readonly Measured[]): readonly Measured[] {
  if (course.length <= FEW) return course;
  const values = course.map(({ value }) => value);
  const marked = [0, values.indexOf(Math.min(...values)), values.indexOf(Math.max(...values)), values.length - 1];
  return course.filter((_, index) => marked.includes(index));
}

/** Whether `value` is at its target or beyond it, in the direction that is better. */
export const isReached = ({ value, better }: Statistic, target: number): boolean =>
  better === 'lower' ? value <= target : value >= target;

/** How far `value` and its target go along a bar from zero, each from 0 to 1. */
export interface Bar {
  value: number;
  target: number;
}

/**
 * The bar of a figure and its `target`: of percents 100 long, else as long as the greater of the two. `undefined` where a
 * bar from zero would mislead: for numbers below zero, and where smaller is better, as a full bar looks like success.
 */
export function barOf({ value, unit, better }: Statistic, target: number): Bar | undefined {
  const whole = Math.max(value, target, unit === '%' ? 100 : 0);
  if (better === 'lower' || value < 0 || target < 0 || whole === 0) return undefined;
  return { value: value / whole, target: target / whole };
}
