import { css } from 'lit';
import { base } from '../../../src/theme/base.styles.js';
import { controls } from '../../../src/theme/controls.styles.js';

/** The look of what the foundation pages show: the widgets' own type, fields and buttons, and tables of figures. */
export const page = [
  ...base,
  ...controls,
  css`
    .base {
      margin-block: 1em 2em;
      color-scheme: light;
    }
    .grid {
      display: grid;
      gap: 1em;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
      list-style: none;
    }
    .card {
      padding: 1em;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    .name {
      font-family: ui-monospace, monospace;
      font-size: 0.8125em;
    }
    .note {
      color: var(--_soft);
      font-size: 0.875em;
      font-weight: 400;
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: 0.5em;
      border-block-end: 1px solid var(--_line);
      text-align: start;
      vertical-align: top;
    }
    th {
      font-weight: 600;
    }
    thead th {
      color: var(--_soft);
      font-size: 0.8125em;
    }
  `,
];
