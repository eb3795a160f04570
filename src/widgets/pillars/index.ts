/** Registers `<sen-pillars>`. */
import { define } from '../../element/define.js';
import '../../element/opened.js';
import type { ReadDetail } from './pillars.read-marks.js';
import { SenPillars } from './pillars.js';

define('sen-pillars', SenPillars);

declare global {
  interface HTMLElementTagNameMap {
    'sen-pillars': SenPillars;
  }
  interface HTMLElementEventMap {
    'sen-read': CustomEvent<ReadDetail>;
    'sen-all-read': CustomEvent;
  }
}

export { SenPillars };
