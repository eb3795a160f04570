/** Registers `<sen-programme>`. */
import { define } from '../../element/define.js';
import '../../element/opened.js';
import { SenProgramme, type ChosenDetail } from './programme.js';

define('sen-programme', SenProgramme);

declare global {
  interface HTMLElementTagNameMap {
    'sen-programme': SenProgramme;
  }
  interface HTMLElementEventMap {
    'sen-chosen': CustomEvent<ChosenDetail>;
  }
}

export { SenProgramme };
