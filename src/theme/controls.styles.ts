import { css } from 'lit';
import { base } from './base.styles.js';
import { controlTokens } from './control-tokens.styles.js';

/** The look of widgets that are used and not only read: buttons, links, focus, sources. */
export const controls = [
  ...base,
  controlTokens,
  css`
    .button,
    .input {
      min-block-size: 2.75em;
      padding: 0.4em 0.6em;
      border: 1px solid var(--_border);
      border-radius: calc(var(--_radius) / 2);
      background: var(--_surface);
      color: var(--_ink);
      font: inherit;
    }
    .button {
      min-inline-size: 2.75em;
      padding: 0.5em 1.1em;
      cursor: pointer;
      touch-action: manipulation;
    }
    .primary {
      border-color: var(--_accent);
      background: var(--_accent);
      color: var(--_on-accent);
      font-weight: 600;
    }
    :focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
    }
    a {
      color: var(--_accent);
      text-underline-offset: 0.2em;
    }
    .source {
      color: var(--_soft);
      font-size: 0.875em;
    }
    @media print {
      button {
        display: none;
      }
    }
  `,
];
