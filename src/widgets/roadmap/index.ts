/** Registers `<sen-roadmap>`. */
import { define } from '../../element/define.js';
import { SenRoadmap } from './roadmap.js';

define('sen-roadmap', SenRoadmap);

declare global {
  interface HTMLElementTagNameMap {
    'sen-roadmap': SenRoadmap;
  }
}

export { SenRoadmap };
export type { ErrorDetail, Milestone } from './roadmap.js';
