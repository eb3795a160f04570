import { css } from 'lit';

export const styles = css`
  .summary,
  .tally {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1.25em;
    list-style: none;
  }
  .summary {
    margin-block-end: 1.25em;
    font-weight: 600;
  }
  .tally > li {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }

  .mark {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: var(--_surface);
    stroke: currentcolor;
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
    color: var(--_border);
  }
  .mark > path {
    fill: none;
  }
  .done > .mark,
  .now > .mark {
    color: var(--_accent);
  }
  .late > .mark {
    color: var(--_bad);
  }
  .done > .mark,
  .past > .mark,
  .late > .mark {
    fill: currentcolor;
  }
  .done > .mark > path,
  .late > .mark > path {
    stroke: var(--_surface);
  }
  .now > .mark > path {
    stroke-width: 9;
  }

  /* Down the side; each place draws the line from its mark to the next. */
  .line {
    list-style: none;
  }
  .milestone,
  .today {
    position: relative;
    display: grid;
    align-content: start;
    gap: 0.3em;
    padding-block-end: 1.5em;
    padding-inline-start: 2.5em;
  }
  .milestone > .mark {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  .milestone::before,
  .today::before {
    content: '';
    position: absolute;
    inset-block: 0.75em 0;
    inset-inline-start: calc(0.75em - 1.5px);
    border: 0 solid var(--_accent);
    border-inline-start-width: 3px;
  }
  .today::before,
  .today ~ .milestone::before {
    border-color: var(--_border);
    border-style: dotted;
  }
  .line > :last-child::before {
    display: none;
  }

  .when {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.75em;
    font-variant-numeric: tabular-nums lining-nums;
    font-weight: 600;
  }
  .state,
  .today > .name {
    padding-inline: 0.6em;
    border: 1px solid currentcolor;
    border-radius: 1em;
  }
  .state {
    color: var(--_soft);
    font-size: 0.875em;
  }
  .now .state {
    color: var(--_accent);
  }
  .late .state {
    color: var(--_bad);
  }
  .title {
    font-size: 1.0625em;
    line-height: 1.4;
  }
  .cancelled > .title {
    text-decoration: line-through;
  }
  .description {
    white-space: pre-line;
  }
  .today {
    justify-items: start;
    padding-inline-start: 0;
    color: var(--_accent);
    font-weight: 600;
  }
  .today > .name {
    position: relative;
    margin-block-start: -2px;
    border-width: 2px;
    background: var(--_surface);
    line-height: 1.5;
  }
  .today > time {
    padding-inline-start: 2.5em;
  }

  /* Along the top where there is room, in as many rows as it takes. */
  @container (min-width: 40em) {
    .line {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(13em, 1fr));
    }
    .milestone {
      padding-block: 2.25em 2em;
      padding-inline: 0 1.5em;
    }
    .milestone::before,
    .today::before {
      inset-block: calc(0.75em - 1.5px) auto;
      inset-inline: 0.75em 0;
      border-width: 3px 0 0;
    }
    .today > time {
      padding-inline-start: 0;
    }
  }
  @media (forced-colors: active) {
    .line .mark,
    .tally .mark {
      color: CanvasText;
    }
    .mark {
      fill: Canvas;
    }
    .done > .mark > path,
    .late > .mark > path {
      stroke: Canvas;
    }
  }
  @media print {
    .milestone {
      break-inside: avoid;
    }
    .source > a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
