/** Registers `<sen-term>`. */
import { define } from '../../element/define.js';
import { SenTerm } from './term.js';

define('sen-term', SenTerm);

declare global {
  interface HTMLElementTagNameMap {
    'sen-term': SenTerm;
  }
}

export { SenTerm };
export type { ErrorDetail, Term } from './term.js';
