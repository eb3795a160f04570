/** Registers `<sen-ticker>`. */
import { define } from '../../element/define.js';
import { SenTicker } from './ticker.js';

define('sen-ticker', SenTicker);

declare global {
  interface HTMLElementTagNameMap {
    'sen-ticker': SenTicker;
  }
}

export { SenTicker };
export type { ErrorDetail, ShownDetail, Statistic } from './ticker.js';
