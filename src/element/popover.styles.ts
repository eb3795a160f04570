import { css } from 'lit';

export const popoverStyles = css`
  :host {
    position: fixed;
    inset: 0 auto auto 0;
    z-index: 2147483647;
    box-sizing: border-box;
    inline-size: min(24em, 100vw - 16px);
    margin: 0;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 0.4em 1.5em rgb(0 0 0 / 0.25);
    overflow: auto;
    overscroll-behavior: contain;
    font-size: var(--_font-size);
  }
  .base {
    position: relative;
    padding: 0.9em 1.1em;
  }
  .base:focus-visible {
    outline-offset: -3px;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
