/** What a ranking knows: the rank of each place, ties included, which are shown, and how long their bars are. */
import { timeKey } from '../../content/period.js';
import type { Statistic } from '../../content/statistic.js';

/** Which direction is better. */
export type Better = 'higher' | 'lower';

/** A place with its rank. */
export interface Place {
  statistic: Statistic;
  /** From 1, the best. Equal values share a rank, and the next is as many further on: 1, 2, 2, 4. */
  rank: number;
  isTied: boolean;
  /** What a search looks in. */
  key: string;
}

/** Places compared with each other. */
export interface Ranking {
  /** The best first, tied ones by name. */
  places: readonly Place[];
  better: Better;
  /** Whether the values are ranks that somebody else gave; they are then the ranks of the places. */
  areRanks: boolean;
  /** How many places are ranked, also where not all are in the list (`54/63`). */
  total: number;
  period: string | undefined;
}

/** What a ranking needs to know of language. */
export interface Reckoning {
  searchKey: (text: string) => string;
  /** The order of names. */
  compare: (a: string, b: string) => number;
}

/** In which order places are listed. */
export type Order = 'rank' | 'name';

/** What a table or a chart shows. */
export interface View {
  ranking: Ranking;
  /** All figures, those of older periods too. */
  statistics: readonly Statistic[];
  /** The places to list or to name, in their order. */
  shown: readonly Place[];
  ours: Place | undefined;
  order: Order;
  /** What is ranked. */
  caption: string;
}

/**
 * Ranks the figures of the latest period, and those of which nobody says when; places with older ones have no rank. Values are
 * ranks where a smaller one is better and they are 1, 2, 2, 4…, or have a unit such as `/63`.
 */
export function rankingOf(statistics: readonly Statistic[], better: Better, reckoning: Reckoning): Ranking {
  const period = latestOf(statistics);
  const sign = better === 'lower' ? 1 : -1;
  const ranked = statistics
    .filter((statistic) => !statistic.period || timeKey(statistic.period) === timeKey(period ?? ''))
    .sort((a, b) => sign * (a.value - b.value) || reckoning.compare(a.label, b.label));
  const counts = new Map<number, number>();
  const ranks = new Map<number, number>();
  for (const [index, { value }] of ranked.entries()) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
    if (!ranks.has(value)) ranks.set(value, index + 1);
  }
  const [, outOf] = /^\/\s*(\d+)$/.exec(ranked[0]?.unit ?? '') ?? [];
  const areRanks = better === 'lower' && (outOf !== undefined || [...ranks].every(([value, rank]) => value === rank));
  return {
    places: ranked.map((statistic) => ({
      statistic,
      rank: areRanks ? statistic.value : (ranks.get(statistic.value) ?? 0),
      isTied: (counts.get(statistic.value) ?? 0) > 1,
      key: reckoning.searchKey(statistic.label),
    })),
    better,
    areRanks,
    total: Number(outOf ?? ranked.length),
    period,
  };
}

/** The last period of which there is a figure; `undefined` where none says. */
const latestOf = (statistics: readonly Statistic[]): string | undefined =>
  statistics.reduce<string | undefined>(
    (last, { period }) => (timeKey(period ?? '') > timeKey(last ?? '') ? period : last),
    undefined,
  );

/** The place of that name, whatever its accents and case; else the only one whose name has all of its words. */
export function placeNamed(
  places: readonly Place[],
  name: string,
  { searchKey, isFound }: Pick<Reckoning, 'searchKey'> & { isFound: (query: string, key: string) => boolean },
): Place | undefined {
  const key = searchKey(name.trim());
  const same = places.find((place) => place.key === key);
  const [only, another] = places.filter((place) => isFound(key, place.key));
  return same ?? (another ? undefined : only);
}

/** `ours` with `count` places on each side, and whoever shares a rank with the first or the last of them. */
export function placesAround(places: readonly Place[], ours: Place, count: number): readonly Place[] {
  const index = places.indexOf(ours);
  const first = places[Math.max(index - count, 0)]?.rank ?? 0;
  const last = places[Math.min(index + count, places.length - 1)]?.rank ?? 0;
  return places.filter(({ rank }) => rank >= first && rank <= last);
}

/** A bar from `start`, `length` long, both as shares of the room there is for it. */
export interface Bar {
  start: number;
  length: number;
}

/**
 * Tells the bar of a place. Amounts are as long as they are large, from zero on, whichever direction is better. Of ranks the
 * first has the whole length, the last the shortest: a rank is no amount.
 */
export function barsOf({ places, areRanks, total }: Ranking): (place: Place) => Bar {
  const values = places.map(({ statistic }) => statistic.value);
  const most = Math.max(...values, areRanks ? total : 0);
  if (areRanks) return ({ rank }) => ({ start: 0, length: (most - rank + 1) / most });
  const least = Math.min(...values, 0);
  const span = most - least || 1;
  return ({ statistic: { value } }) => ({ start: (Math.min(value, 0) - least) / span, length: Math.abs(value) / span });
}

/** How many ranks a place has come forward since its last figure, negative where it fell; `undefined` where values are no ranks. */
export function climbOf({ statistic }: Place, { areRanks }: Ranking): { ranks: number; since: string } | undefined {
  const last = statistic.previous?.at(-1);
  return areRanks && last ? { ranks: last.value - statistic.value, since: last.period } : undefined;
}
