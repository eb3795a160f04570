/** Registers `<sen-countdown>`. */
import { define } from '../../element/define.js';
import { SenCountdown } from './countdown.js';

define('sen-countdown', SenCountdown);

declare global {
  interface HTMLElementTagNameMap {
    'sen-countdown': SenCountdown;
  }
  interface HTMLElementEventMap {
    'sen-started': CustomEvent;
    'sen-ended': CustomEvent;
  }
}

export { SenCountdown };
