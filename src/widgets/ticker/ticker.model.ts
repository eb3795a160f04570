/** What a ticker knows: a statistic, how it compares with the last one, and which one is shown. */

/** One figure. */
export interface Statistic {
  value: number;
  /** What stands before the number, such as `gần`. */
  prefix?: string | undefined;
  /** What stands after it: `%`, `/63`, or a word. */
  unit?: string | undefined;
  /** What is counted; reads on after the number. */
  label: string;
  /** Which direction is better; a rank is better when it is `lower`. Default `higher`. */
  better?: 'higher' | 'lower' | undefined;
  /** The figure before this one. */
  previous?: { value: number; date: string } | undefined;
  /** When the figure was true: a year, a month or a day. */
  date?: string | undefined;
  /** Whether that is only about so. */
  approximate?: boolean | undefined;
  source?: { name: string; href?: string | undefined } | undefined;
}

/** How a figure stands to the one before it. */
export type Trend = 'better' | 'worse' | 'same';

/** How `statistic` stands to its previous figure; `undefined` where it has none. */
export function trend({ value, previous, better = 'higher' }: Statistic): Trend | undefined {
  if (!previous) return undefined;
  if (value === previous.value) return 'same';
  return value > previous.value === (better === 'higher') ? 'better' : 'worse';
}

/** The number that counting up starts from. A rank doesn't count: on its way it would claim ranks that nobody held. */
export const countsFrom = ({ value, better }: Statistic): number => (better === 'lower' ? value : 0);

/** The number of decimals that `value` has as it is written. */
export const decimals = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

/** The index `step` places on, around a list of `length`. */
export const around = (index: number, step: number, length: number): number => (index + step + length) % length;
