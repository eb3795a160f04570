import { css } from 'lit';

export const explanationStyles = css`
  .base > * + p {
    margin-block-start: 0.4em;
  }
  .term {
    padding-inline-end: 2em;
    font-size: 1.0625em;
    font-weight: 600;
  }
  dfn {
    font-style: normal;
  }
  abbr {
    text-decoration: none;
  }
  .soft {
    color: var(--_soft);
    font-weight: 400;
  }
  .lines {
    white-space: pre-line;
  }
  .related {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .link,
  .close {
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    cursor: pointer;
  }
  .link {
    display: inline-block;
    min-block-size: 2.75em;
    padding-block: 0.6em;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .close {
    color: var(--_soft);
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-end: 0.25em;
    inline-size: 2.75em;
    block-size: 2.75em;
  }
  .close > svg {
    display: block;
    inline-size: 1.5em;
    margin: auto;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.5;
    stroke-linecap: round;
  }
`;
