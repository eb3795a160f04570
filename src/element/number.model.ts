/** What a rolling number knows: its digits by their places, and what passes by on the way from one number to the next. */
import { sum } from '../content/sum.js';

/** A piece of a written number. */
export interface Part {
  /** A digit's is its place from the decimal separator, so it stays the same whatever comes and goes around it. */
  key: string;
  text: string;
  /** 0 to 9; `undefined` for signs, separators, units and words. */
  digit: number | undefined;
}

/**
 * Takes a number apart. `written` is what `Intl.NumberFormat.formatToParts` says, `digits` the ten digits of its numbering
 * system from zero on. The texts of all parts make the whole again.
 */
export function partsOf(
  written: readonly Intl.NumberFormatPart[],
  digits: readonly string[],
  prefix = '',
  suffix = '',
): Part[] {
  const parts: Part[] = [];
  const times: Record<string, number> = {};
  const add = (type: string, text: string) => {
    if (text) parts.push({ key: `${type}:${(times[type] = (times[type] ?? 0) + 1)}`, text, digit: undefined });
  };
  /** 0 for ones, 1 for tens, -1 for tenths. */
  let place = sum(written.map(({ type, value }) => (type === 'integer' ? [...value].length : 0)));
  add('prefix', prefix);
  for (const { type, value } of written) {
    if (type === 'group') parts.push({ key: `group:${place}`, text: value, digit: undefined });
    else if (type !== 'integer' && type !== 'fraction') add(type, value);
    else for (const text of value) parts.push({ key: `digit:${--place}`, text, digit: valueIn(digits, text) });
  }
  add('suffix', suffix);
  return parts;
}

/** How digits pass when a number changes. */
export interface Course {
  /** Whether they move upwards, as they do when the number grows. */
  isUp: boolean;
  /** Whether each is followed by the next one or by the one before it: what is farther from zero has greater digits. */
  step: 1 | -1;
}

/** How the digits of `before` become those of `after`. */
export const courseOf = (before: number, after: number): Course => ({
  isUp: after > before,
  step: Math.abs(after) < Math.abs(before) ? -1 : 1,
});

/** What a reel shows: a digit, or nothing where there was none before. */
export type Face = number | undefined;

/** The way of one digit to the next. */
export interface Roll {
  /** What passes, with what is first and what stays at last. */
  faces: readonly Face[];
  isUp: boolean;
  /** How much of the first face has passed when it starts, from 0 to 1. */
  start: number;
}

/** The way from what stands still. */
export const roll = (from: Face, to: number, { isUp, step }: Course): Roll => ({
  faces: passing(from, to, step),
  isUp,
  start: 0,
});

/** The way on from within another, of which `progress` (from 0 to below 1) is done: what is in sight stays where it is. */
export function rollOn({ faces, isUp, start }: Roll, progress: number, to: number, course: Course): Roll {
  const gone = start + progress * (faces.length - 1 - start);
  const index = Math.floor(gone);
  const part = gone - index;
  const [earlier, later] = faces.slice(index);
  return course.isUp === isUp
    ? { faces: [earlier, ...passing(later, to, course.step)], isUp, start: part }
    : { faces: [later, ...passing(earlier, to, course.step)], isUp: course.isUp, start: 1 - part };
}

function passing(from: Face, to: number, step: 1 | -1): Face[] {
  if (from === undefined) return [from, to];
  const faces = [from];
  for (let face = from; face !== to; faces.push(face)) face = (face + step + 10) % 10;
  return faces;
}

const valueIn = (digits: readonly string[], text: string): Face => {
  const value = digits.indexOf(text);
  return value < 0 ? undefined : value;
};
