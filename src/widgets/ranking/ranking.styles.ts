import { css } from 'lit';

export const styles = css`
  .summary {
    margin-block: 0.5em;
    padding: 0.5em;
  }
  .summary,
  [aria-current] {
    outline: 1px solid var(--_accent);
    background: var(--_tint);
  }
  .better {
    color: var(--_good);
  }
  .worse {
    color: var(--_bad);
  }
  small {
    color: var(--_soft);
    font-size: 0.875em;
  }
  .search {
    min-block-size: 4.25em;
  }
  .list {
    margin-block: 0.5em;
    list-style: none;
  }
  .place {
    display: grid;
    grid-template-columns: 2em 1fr auto;
    gap: 0 0.5em;
    align-items: center;
    padding: 0.25em 0.5em;
    break-inside: avoid;
  }
  .rank {
    text-align: end;
  }
  /* Bars are in the colour of text, which forced colours change as well. */
  .bar {
    grid-area: 2 / 2 / auto / -1;
    inline-size: 100%;
    block-size: 0.5em;
    background: var(--_line);
    fill: currentcolor;
  }
  rect {
    opacity: 0.5;
  }
  [aria-current] {
    color: var(--_accent);
    font-weight: 700;
  }
  [aria-current] rect {
    opacity: 1;
  }
  .button {
    margin-block-start: 0.5em;
  }
  @container (min-width: 34em) {
    .place {
      grid-template-columns: 2em 15em 1fr auto;
    }
    .bar {
      grid-area: 1 / 3;
    }
  }
`;
