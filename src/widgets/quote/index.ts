/** Registers `<sen-quote>`. */
import { define } from '../../element/define.js';
import { SenQuote } from './quote.js';

define('sen-quote', SenQuote);

declare global {
  interface HTMLElementTagNameMap {
    'sen-quote': SenQuote;
  }
}

export { SenQuote };
export type { ErrorDetail, OpenedDetail, Quote } from './quote.js';
