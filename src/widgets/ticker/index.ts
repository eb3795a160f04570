/** Registers `<sen-ticker>`. */
import { define } from '../../element/define.js';
import { SenTicker, type ShownDetail } from './ticker.js';

define('sen-ticker', SenTicker);

declare global {
  interface HTMLElementTagNameMap {
    'sen-ticker': SenTicker;
  }
  interface HTMLElementEventMap {
    'sen-shown': CustomEvent<ShownDetail>;
    'sen-paused': CustomEvent;
    'sen-resumed': CustomEvent;
  }
}

export { SenTicker };
