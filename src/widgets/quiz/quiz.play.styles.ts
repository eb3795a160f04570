import { css } from 'lit';

/** The looks of verdicts, the result and the review. */
export const playStyles = css`
  .option.right,
  .gap.right {
    border-color: var(--_good);
    box-shadow: inset 0 0 0 1px var(--_good);
  }
  .option.wrong,
  .gap.wrong {
    border-color: var(--_bad);
    box-shadow: inset 0 0 0 1px var(--_bad);
  }
  .mark {
    margin-inline-start: auto;
    font-size: 0.875em;
    font-weight: 700;
    white-space: nowrap;
  }
  .right > .mark,
  .right > .verdict,
  p.right {
    color: var(--_good);
  }
  .wrong > .mark,
  .wrong > .verdict,
  p.wrong,
  .missing {
    color: var(--_bad);
  }
  .feedback {
    display: grid;
    gap: 0.35em;
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_good);
    background: var(--_tint);
  }
  .feedback.wrong {
    border-color: var(--_bad);
  }
  .verdict {
    font-weight: 700;
  }
  .result {
    text-align: center;
  }
  .lotus {
    inline-size: 4em;
    margin: auto;
    color: var(--_accent);
  }
  .score {
    font-size: 1.375em;
    line-height: 1.4;
  }
  @container (min-width: 30em) {
    .result .actions {
      justify-content: center;
    }
  }
  .next ul {
    display: inline-block;
    padding-inline-start: 1.25em;
    text-align: start;
  }
  .review {
    display: grid;
    gap: 1em;
    padding-inline-start: 1.5em;
    text-align: start;
  }
  .review ul {
    padding-inline-start: 1.25em;
  }
  .review > li {
    break-inside: avoid;
  }
`;
