import { css } from 'lit';

export const styles = css`
  .caption {
    font-size: 1.125em;
    font-weight: 600;
    text-wrap: balance;
  }
  .summary {
    margin-block: 0.4em 0.9em;
    padding: 0.6em 0.9em;
    border-inline-start: 4px solid var(--_accent);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_tint);
    font-size: 1.0625em;
  }
  .trend {
    font-weight: 600;
  }
  .better {
    color: var(--_good);
  }
  .worse {
    color: var(--_bad);
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: end;
    margin-block-end: 0.75em;
  }
  .field {
    display: grid;
    flex: 1 1 8em;
    gap: 0.2em;
    color: var(--_soft);
    font-size: 0.875em;
  }
  .field > .input {
    inline-size: 100%;
    font-size: calc(1em / 0.875);
  }
  .found {
    flex-basis: 100%;
    color: var(--_soft);
  }
  .found:empty {
    display: none;
  }
  .list {
    list-style: none;
  }
  .place {
    display: grid;
    grid-template: 'rank name value' auto '. bar bar' auto / 2.25em 1fr auto;
    column-gap: 0.75em;
    align-items: baseline;
    padding: 0.25em 0.5em 0.35em;
    border-inline-start: 4px solid transparent;
    border-radius: calc(var(--_radius) / 3);
    break-inside: avoid;
  }
  .rank {
    grid-area: rank;
    font-variant-numeric: tabular-nums lining-nums;
    font-weight: 600;
    text-align: end;
  }
  .name {
    grid-area: name;
  }
  .tie {
    margin-inline-start: 0.35em;
    color: var(--_soft);
    font-size: 0.875em;
    white-space: nowrap;
  }
  .value {
    grid-area: value;
    font-variant-numeric: tabular-nums lining-nums;
    white-space: nowrap;
  }
  .bar {
    grid-area: bar;
    inline-size: 100%;
    block-size: 0.5em;
    border-radius: 0.25em;
    background: var(--_tint);
    fill: var(--_border);
  }
  [aria-current='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
    font-weight: 700;
  }
  [aria-current='true'] > .bar {
    background: var(--_surface);
    fill: var(--_accent);
  }
  .note {
    margin-block: 0.6em 0.2em;
    color: var(--_soft);
    font-size: 0.875em;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (min-width: 34em) {
    .place {
      grid-template: 'rank name bar value' auto / 2.25em minmax(9em, 14em) 1fr minmax(0, auto);
    }
    .bar {
      align-self: center;
      block-size: 0.75em;
    }
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
      fill: CanvasText;
    }
    [aria-current='true'] {
      border-color: Highlight;
    }
    [aria-current='true'] > .bar {
      border-color: Highlight;
      fill: Highlight;
    }
  }
  @media print {
    .bar {
      border: 1px solid var(--_border);
    }
    .filters {
      display: none;
    }
  }
`;
