import { css } from 'lit';

export const carousel = css`
  .carousel {
    display: grid;
    gap: 0.5em;
  }
  .stage,
  .slide {
    display: grid;
  }
  .slide {
    grid-area: 1 / 1;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: currentcolor;
    vertical-align: middle;
  }
  .controls {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
  }
  .controls > .button {
    padding-inline: 0.75em;
  }
  .place {
    min-inline-size: 3em;
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  @media screen {
    .slide:not([data-shown]) {
      visibility: hidden;
    }
  }
  @media print {
    .stage {
      display: block;
    }
    .slide {
      break-inside: avoid;
      margin-block-end: 0.5em;
    }
    .controls {
      display: none;
    }
  }
`;
