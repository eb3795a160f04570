/** What a ranking knows: the rank of each place, ties included, which are shown, and how long their bars are. */
import { byTime } from '../../content/period.js';
import type { Statistic } from '../../content/statistic.js';

/** The directions that can be better. */
export const BETTER = ['higher', 'lower'] as const;

export type Better = (typeof BETTER)[number];

/** A place with its rank. */
export interface Place {
  statistic: Statistic;
  /** From 1, the best. Equal values share a rank, and the next is as many further on: 1, 2, 2, 4. */
  rank: number;
  isTied: boolean;
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
  /** Whether the reader asked for the table. */
  isTable: boolean;
  /** Whether it goes to paper. */
  isPaper: boolean;
  /** What is ranked. */
  caption: string | undefined;
}

/**
 * Ranks the figures of the latest period, and those of which nobody says when; places with older ones have no rank. Values are
 * ranks where a smaller one is better and they are 1, 2, 2, 4…, or have a unit such as `/63`.
 */
export function rankingOf(
  statistics: readonly Statistic[],
  better: Better,
  compare: (a: string, b: string) => number,
): Ranking {
  const period = statistics
    .map((statistic) => statistic.period ?? '')
    .sort(byTime)
    .at(-1);
  const sign = better === 'lower' ? 1 : -1;
  const ranked = statistics
    .filter((statistic) => !statistic.period || byTime(statistic.period, period ?? '') === 0)
    .sort((a, b) => sign * (a.value - b.value) || compare(a.label, b.label));
  let rank = 0;
  const places = ranked.map((statistic, index): Place => {
    const { value } = statistic;
    const [before, after] = [ranked[index - 1]?.value, ranked[index + 1]?.value];
    if (value !== before) rank = index + 1;
    return { statistic, rank, isTied: value === before || value === after };
  });
  const [, outOf] = /^\/\s*(\d+)$/.exec(ranked[0]?.unit ?? '') ?? [];
  const areRanks = better === 'lower' && places.every((place) => outOf || place.rank === place.statistic.value);
  if (areRanks) for (const place of places) place.rank = place.statistic.value;
  return { places, better, areRanks, total: Number(outOf ?? places.length), period };
}

/** The place of that name, by what `searchKey` makes of both; else the only one whose name `isFound` finds it in. */
export function placeNamed(
  places: readonly Place[],
  name: string,
  searchKey: (text: string) => string,
  isFound: (query: string, key: string) => boolean,
): Place | undefined {
  const keyOf = ({ statistic }: Place) => searchKey(statistic.label);
  const found = places.filter((place) => isFound(name, keyOf(place)));
  return found.length > 1 ? found.find((place) => keyOf(place) === searchKey(name.trim())) : found[0];
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
  const worst = Math.max(total, places.at(-1)?.rank ?? 0);
  const amountOf = ({ rank, statistic }: Place) => (areRanks ? worst - rank + 1 : statistic.value);
  const amounts = places.map(amountOf);
  const least = Math.min(...amounts, 0);
  const span = Math.max(...amounts, areRanks ? worst : 0) - least || 1;
  return (place) => {
    const amount = amountOf(place);
    return { start: (Math.min(amount, 0) - least) / span, length: Math.abs(amount) / span };
  };
}
