import { css } from 'lit';

export const styles = css`
  .carousel {
    display: grid;
    gap: 0.5em;
  }
  .stage {
    display: grid;
  }
  .stage > .statistic {
    grid-area: 1 / 1;
    visibility: hidden;
    opacity: 0;
    align-content: center;
  }
  .stage > [data-shown] {
    visibility: visible;
    opacity: 1;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
    gap: 0.75em;
    list-style: none;
  }
  .row {
    display: flex;
    gap: 0.75em;
    overflow-x: auto;
    list-style: none;
  }
  .row > * {
    flex: none;
    inline-size: min(15em, 85%);
  }
  .statistic {
    display: grid;
    align-content: start;
    gap: 0.15em;
    padding: 1em 1.1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    border-block-start: 4px solid var(--_accent);
    background: var(--_surface);
  }
  .value {
    color: var(--_accent);
    font-size: 2.25em;
    font-weight: 700;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.2;
    overflow-wrap: break-word;
  }
  .stage .value {
    font-size: 2.75em;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: currentcolor;
    vertical-align: middle;
  }
  .label {
    font-weight: 500;
    text-wrap: pretty;
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
  .controls {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
  }
  .controls .button {
    padding-inline: 0.75em;
  }
  .place {
    min-inline-size: 3em;
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  @media print {
    .stage,
    .row {
      display: block;
    }
    .stage > .statistic {
      visibility: visible;
      opacity: 1;
      break-inside: avoid;
      margin-block-end: 0.5em;
    }
    .controls {
      display: none;
    }
  }
`;
