import { css } from 'lit';

export const styles = css`
  .card {
    display: grid;
    gap: 0.25em;
    padding: 1.25em 1em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: linear-gradient(var(--_tint), var(--_surface));
    text-align: center;
  }
  .lotus {
    inline-size: 3.5em;
    margin: auto;
    color: var(--_accent);
  }
  .title {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  .when,
  .state {
    color: var(--_soft);
  }
  .state {
    margin-block-start: 0.5em;
  }
  .live .state,
  .past .state {
    color: var(--_accent);
    font-weight: 700;
  }
  .blocks {
    display: flex;
    justify-content: center;
    gap: 0.5em;
  }
  .block {
    flex: 1;
    overflow-wrap: normal;
    max-inline-size: 7em;
    padding: 0.4em 0.1em 0.3em;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface);
    border: 1px solid var(--_line);
  }
  .digits {
    display: block;
    color: var(--_accent);
    font-size: 1.75em;
    font-size: clamp(1.75em, 9cqi, 3em);
    font-weight: 700;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.15;
  }
  .unit {
    display: block;
    color: var(--_soft);
    font-size: 0.875em;
  }
`;
