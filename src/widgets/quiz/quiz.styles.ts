import { css } from 'lit';

export const styles = css`
  .card {
    display: grid;
    gap: 0.75em;
    padding: 1.1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .card + .card,
  .card + .actions {
    margin-block-start: 1em;
  }
  .time {
    margin-block-end: 0.5em;
  }
  .place,
  .time {
    color: var(--_soft);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 0.375em;
    border: 0;
    border-radius: 1em;
    background: var(--_line);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--_line);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  fieldset {
    display: grid;
    gap: 0.5em;
    min-inline-size: 0;
    border: 0;
  }
  legend {
    margin-block-end: 0.6em;
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.4;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 2.75em;
    padding: 0.5em 0.85em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) / 2);
    cursor: pointer;
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  img {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: calc(var(--_radius) / 2);
  }
  .option input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_accent);
  }
  .option:has(input:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_tint);
  }
  .actions {
    display: grid;
    gap: 0.5em;
  }
  @container (min-width: 30em) {
    .actions {
      justify-content: start;
      grid-auto-flow: column;
    }
  }
  summary {
    display: list-item;
    min-block-size: 2.75em;
    padding-block: 0.6em;
    color: var(--_accent);
    cursor: pointer;
  }
  .prompt {
    font-weight: 700;
  }
`;
