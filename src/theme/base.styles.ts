import { css } from 'lit';
import { tokens } from './tokens.styles.js';

/** What every widget looks like before its own styles: the reset, the type, the note on what is wrong. */
export const base = [
  tokens,
  css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }

    /* Rules of the page reach the host but nothing inside it: all that is inherited starts anew here. */
    .base {
      all: initial;
      color-scheme: inherit;
      display: block;
      container-type: inline-size;
      color: var(--_ink);
      font: var(--_font-size) / 1.55 var(--_font);
      overflow-wrap: anywhere;
    }
    :where(.base *) {
      box-sizing: border-box;
      margin: 0;
      padding: 0;
    }
    /* Khmer stacks its letters. */
    :where(.base:lang(km) *) {
      line-height: 1.8;
    }
    .problem,
    .dated {
      margin-block-start: 0.5em;
    }
    .problem {
      padding: 0.5em;
      border: 1px solid var(--_accent);
      font-size: 0.875em;
    }
    @media print {
      :host {
        color-scheme: light !important;
      }
    }
  `,
];
