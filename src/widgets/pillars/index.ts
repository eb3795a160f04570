/** Registers `<sen-pillars>`. */
import { define } from '../../element/define.js';
import { SenPillars } from './pillars.js';

define('sen-pillars', SenPillars);

declare global {
  interface HTMLElementTagNameMap {
    'sen-pillars': SenPillars;
  }
}

export { SenPillars };
export type { ErrorDetail, OpenedDetail, Pillar, ReadDetail } from './pillars.js';
