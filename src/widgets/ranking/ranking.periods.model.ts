/** What a ranking knows of several periods: all of them, and the figure of each. */
import { byTime, timeOf } from '../../content/period.js';
import type { Statistic } from '../../content/statistic.js';

/** Every period of which there is a figure, the oldest first. */
export function periodsOf(statistics: readonly Statistic[]): string[] {
  const all = statistics.flatMap(({ period = '', previous = [] }) => [...previous.map((one) => one.period), period]);
  return [...new Map(all.filter(Boolean).map((period) => [timeOf(period), period])).values()].sort(byTime);
}

/** The figure of `period`; a statistic that doesn't say when has its value at the `last` one. `undefined` is a gap. */
export function valueAt(statistic: Statistic, period: string, last: string | undefined): number | undefined {
  const { value, previous = [] } = statistic;
  const measured = [...previous, { value, period: statistic.period ?? last ?? '' }];
  return measured.find((one) => byTime(one.period, period) === 0)?.value;
}
