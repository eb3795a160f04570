/** Registers `<sen-glossary>`. */
import { define } from '../../element/define.js';
import { SenGlossary } from './glossary.js';

define('sen-glossary', SenGlossary);

declare global {
  interface HTMLElementTagNameMap {
    'sen-glossary': SenGlossary;
  }
}

export { SenGlossary };
export type { DefinedDetail, ErrorDetail, Term } from './glossary.js';
