import { css } from 'lit';

export const styles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: end;
    margin-block-end: 1em;
  }
  .field {
    display: grid;
    flex: 1 1 12em;
    gap: 0.2em;
    color: var(--_soft);
    font-size: 0.875em;
  }
  .field > .input {
    inline-size: 100%;
    font-size: calc(1em / 0.875);
  }
  /* The room of the search field until it is there. */
  .seeking {
    flex: 1 1 12em;
    min-block-size: 4.25em;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
  }
  .check > input {
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_accent);
  }
  .found {
    flex-basis: 100%;
    color: var(--_soft);
  }
  .found:empty {
    display: none;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 1em;
  }
  .tab[aria-selected='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .day + .day {
    margin-block-start: 1.5em;
  }
  .date {
    margin-block-end: 0.5em;
    font-size: 1.125em;
  }
  .sessions {
    display: grid;
    gap: 0.75em;
    list-style: none;
  }
  .group {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 0.75em;
  }
  .session {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: 0.2em;
    padding: 0.9em 1.1em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_line);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface);
  }
  .live,
  .next {
    border-inline-start-color: var(--_accent);
  }
  .live {
    background: var(--_tint);
  }
  .time {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.75em;
    font-variant-numeric: tabular-nums lining-nums;
    font-weight: 600;
  }
  .time:empty {
    display: none;
  }
  .state {
    padding-inline: 0.6em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    color: var(--_soft);
    font-size: 0.875em;
    font-weight: 600;
    white-space: nowrap;
  }
  .live .state,
  .next .state {
    color: var(--_accent);
  }
  .cancelled .state,
  .postponed .state {
    color: var(--_bad);
  }
  .cancelled .title {
    text-decoration: line-through;
  }
  .title {
    font-size: 1.0625em;
    line-height: 1.4;
  }
  .place,
  .track {
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .choose {
    margin-block-start: 0.5em;
  }
  .choose[aria-pressed='true'] {
    border-color: var(--_good);
    box-shadow: inset 0 0 0 1px var(--_good);
    color: var(--_good);
    font-weight: 600;
  }
  .choose[aria-pressed='true']::before {
    content: '✓ ';
  }
  @media print {
    .session {
      break-inside: avoid;
      border-width: 0 0 0 2px;
      padding-block: 0.2em;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
  }
`;
