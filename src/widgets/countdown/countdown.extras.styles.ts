import { css } from 'lit';

/** The looks other than blocks. */
export const extraStyles = css`
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
    align-content: center;
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
