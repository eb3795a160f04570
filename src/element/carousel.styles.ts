import { css } from 'lit';

/** Slides in one place, as tall as the tallest; the row of buttons below. On paper all of them, one after the other. */
export const carousel = css`
  .carousel,
  .stage,
  .slide {
    display: grid;
  }
  .carousel,
  .controls {
    gap: 0.5em;
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
  }
  .controls > .button {
    padding-inline: 0.75em;
  }
  .place {
    min-inline-size: 3em;
    color: var(--_soft);
    text-align: center;
  }
  @media screen {
    .slide {
      grid-area: 1 / 1;
    }
    .slide:not([data-shown]) {
      visibility: hidden;
    }
  }
  @media print {
    .slide {
      break-inside: avoid;
      margin-block-end: 0.5em;
    }
    .controls {
      display: none;
    }
  }
`;
