/** Registers `<sen-ranking>`. */
import { define } from '../../element/define.js';
import { SenRanking } from './ranking.js';

define('sen-ranking', SenRanking);

declare global {
  interface HTMLElementTagNameMap {
    'sen-ranking': SenRanking;
  }
}

export { SenRanking };
export type { ErrorDetail, Statistic } from './ranking.js';
