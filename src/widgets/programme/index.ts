/** Registers `<sen-programme>`. */
import { define } from '../../element/define.js';
import { SenProgramme } from './programme.js';

define('sen-programme', SenProgramme);

declare global {
  interface HTMLElementTagNameMap {
    'sen-programme': SenProgramme;
  }
}

export { SenProgramme };
export type { CampaignEvent, ChosenDetail, ErrorDetail, OpenedDetail } from './programme.js';
