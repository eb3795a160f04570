/** Registers `<sen-pillars>`. */
import { define } from '../../element/define.js';
import { SenPillars, type OpenedDetail } from './pillars.js';

define('sen-pillars', SenPillars);

declare global {
  interface HTMLElementTagNameMap {
    'sen-pillars': SenPillars;
  }
  interface HTMLElementEventMap {
    'sen-opened': CustomEvent<OpenedDetail>;
  }
}

export { SenPillars };
