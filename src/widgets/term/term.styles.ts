import { css } from 'lit';

/** All that changes a term's text is a line below it, which moves nothing. */
export const styles = css`
  :host {
    display: inline;
  }
  :host([hidden]) {
    display: none;
  }
  .trigger[role] {
    text-decoration: underline dotted from-font;
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.2em;
    cursor: help;
    touch-action: manipulation;
  }
  .trigger[role]:hover,
  .trigger[aria-expanded='true'] {
    text-decoration-style: solid;
  }
  .trigger:focus-visible {
    outline: 3px solid var(--sen-color-accent, #a8195f);
    outline-offset: 2px;
  }
  @media print {
    .trigger[role] {
      text-decoration: none;
    }
  }
`;
