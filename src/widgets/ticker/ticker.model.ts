/** What a ticker knows beside its figures: where counting up begins, which figure is shown, what is drawn of one. */
import type { Statistic } from '../../content/statistic.js';

/** The number that counting up starts from. A rank doesn't count: on its way it would claim ranks that nobody held. */
export const countsFrom = ({ value, better }: Statistic): number => (better === 'lower' ? value : 0);

/** The index `step` places on, around a list of `length`. */
export const around = (index: number, step: number, length: number): number => (index + step + length) % length;
