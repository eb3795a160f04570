import { css } from 'lit';

export const styles = css`
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
  .slide > .statistic {
    align-content: center;
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
  @media print {
    .row {
      display: block;
    }
  }
`;
