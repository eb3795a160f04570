/** What a ticker knows beside its figures: where counting up begins. */
import type { Statistic } from '../../content/statistic.js';

/** The number that counting up starts from. A rank doesn't count: on its way it would claim ranks that nobody held. */
export const countsFrom = ({ value, better }: Statistic): number => (better === 'lower' ? value : 0);
