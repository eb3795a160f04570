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
  /** Which direction is better; a rank is better when it is `lower`. Without it, no change is called good or bad. */
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

/** How a value stands to the one before it, by the direction that is better. */
export type Verdict = 'better' | 'worse' | 'same';

export const verdict = (value: number, before: number, better: 'higher' | 'lower'): Verdict =>
  value === before ? 'same' : value > before === (better === 'higher') ? 'better' : 'worse';

/**
 * How `statistic` stands to its last figure; `undefined` where it has none. Where nobody says which direction is better, it only
 * went up or down: that more people, or fewer, is good isn't ours to say.
 */
export function trend({ value, previous, better }: Statistic): Verdict | 'up' | 'down' | undefined {
  const last = previous?.at(-1)?.value;
  if (last === undefined) return undefined;
  return better || value === last ? verdict(value, last, better ?? 'higher') : value > last ? 'up' : 'down';
}

/**
 * The number of decimals to write `value` with: those that it has, up to four; of longer ones, which nobody measured, two, or as
 * many as three digits that count need, up to the 20 that every `Intl` writes.
 */
export function decimals(value: number): number {
  const [, fraction = '', exponent = '0'] = /(?:\.(\d+))?(?:e-(\d+))?$/.exec(String(value)) ?? [];
  const all = fraction.length + Number(exponent);
  return all > 4 ? Math.min(all, 20, Math.max(2, 2 - Math.floor(Math.log10(Math.abs(value))))) : all;
}

/** How a figure is written: its number by `format`, between what stands close before and after it. */
export interface Writing {
  lead: string;
  trail: string;
  format: Intl.NumberFormatOptions;
}

/** How `value`, with the decimals it has, and what belongs to it are written: signs stand close, words apart, and those before it may stand on a line of their own. */
export function writingOf({ prefix, unit = '' }: Partial<Statistic>, value: number): Writing {
  const digits = decimals(value);
  return {
    lead: prefix ? `${prefix} ` : '',
    trail: (/^\p{L}/u.test(unit) ? '\u00a0' : '') + unit,
    format: { minimumFractionDigits: digits, maximumFractionDigits: digits },
  };
}

/** `value`, of the kind that `statistic` is, as one text in the language `tag` (BCP 47). */
export function written(statistic: Partial<Statistic>, value: number, tag: string): string {
  const { lead, trail, format } = writingOf(statistic, value);
  return lead + numberFormat(tag, format).format(value) + trail;
}
