/** Registers `<sen-countdown>`. */
import { define } from '../../element/define.js';
import { SenCountdown } from './countdown.js';

define('sen-countdown', SenCountdown);

declare global {
  interface HTMLElementTagNameMap {
    'sen-countdown': SenCountdown;
  }
}

export { SenCountdown };
export type { CampaignEvent, ErrorDetail } from './countdown.js';
