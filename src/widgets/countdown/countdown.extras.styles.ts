import { css } from 'lit';

/** The looks other than blocks, and what is added below them. */
export const extraStyles = css`
  sen-add-to-calendar {
    --_align: center;
    margin-block-start: 0.6em;
  }
  .inline > .blocks {
    gap: 0.4em;
  }
  .inline .block {
    flex: none;
    padding: 0;
    border: 0;
    background: none;
  }
  .inline .block > * {
    display: inline;
    font-size: 1em;
  }
  .ring .block {
    position: relative;
    border-color: transparent;
    border-radius: 50%;
    aspect-ratio: 1;
    display: grid;
    align-content: center;
  }
  .ring .digits {
    font-size: 1.25em;
    font-size: clamp(1.15em, 6cqi, 2em);
  }
  .ring .unit {
    font-size: 0.75em;
    line-height: 1.2;
  }
  svg.ring {
    position: absolute;
    inset: 0;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    transform: rotate(-90deg);
  }
  .track {
    stroke: var(--_line);
  }
`;
