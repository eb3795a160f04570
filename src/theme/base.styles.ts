import { css } from 'lit';
import { tokens } from './tokens.styles.js';

/** What every widget looks like before its own styles: the reset and the type. */
export const base = [
  tokens,
  css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }

    /* Rules of the page reach the host but nothing inside it: all that is inherited starts anew here, but for what is hidden. */
    .base {
      all: initial;
      color-scheme: inherit;
      visibility: inherit;
      direction: ltr;
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
    @media print {
      .base {
        color-scheme: light;
      }
    }
  `,
];
