import { css } from 'lit';

/** The dialog about one event. */
export const detailStyles = css`
  .details {
    inline-size: min(36em, 100% - 2em);
    max-block-size: calc(100% - 2em);
    margin: auto;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    overflow: auto;
  }
  .details[open] {
    display: grid;
    gap: 0.6em;
  }
  .details::backdrop {
    background: #000a;
  }
  .description {
    white-space: pre-line;
  }
`;
