/** A figure: what was measured, when, by whom, and how it stands to others. One model for every widget of figures. */
import { numberFormat } from '../platform/intl.js';
import type { Source } from './item.js';

/** A value and when it was true. */
export interface Measured {
  value: number;
  /** A year, a month or a day, as it is to be read. */
  period: string;
}

/** One figure. */
export interface Statistic {
  value: number;
  /** What stands before the number, such as `gần`. */
  prefix?: string | undefined;
  /** What stands after it: `%`, `/63`, or a word. */
  unit?: string | undefined;
  /** What is counted, or where; reads on after the number. */
  label: string;
  /** What the figure means, or how it is reckoned. */
  description?: string | undefined;
  /** Which direction is better; a rank is better when it is `lower`. Default `higher`. */
  better?: 'higher' | 'lower' | undefined;
  /** The figures before this one, the oldest first. */
  previous?: readonly Measured[] | undefined;
  /** What is aimed at, and by when. */
  target?: { value: number; period?: string | undefined } | undefined;
  /** When the figure was true: a year, a month or a day. */
  period?: string | undefined;
  /** Whether that is only about so. */
  approximate?: boolean | undefined;
  source?: Source | undefined;
}

/** How a figure stands to the one before it. */
export type Trend = 'better' | 'worse' | 'same';

/** How `statistic` stands to its last figure; `undefined` where it has none. */
export function trend({ value, previous, better = 'higher' }: Statistic): Trend | undefined {
  const last = previous?.at(-1)?.value;
  if (last === undefined) return undefined;
  if (value === last) return 'same';
  return value > last === (better === 'higher') ? 'better' : 'worse';
}

/** The number as `locale` writes it, between its prefix and its unit; signs stand close, words apart. `shown` stands for it meanwhile. */
export function inFigures({ value, prefix, unit = '' }: Statistic, locale: string, shown = value): string {
  const digits = decimals(value);
  const format = numberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const gap = '\u00a0';
  return (prefix ? prefix + gap : '') + format.format(shown) + (/^\p{L}/u.test(unit) ? gap : '') + unit;
}

/** The number of decimals that `value` has as it is written. */
export const decimals = (value: number): number => (String(value).split('.')[1] ?? '').length;
