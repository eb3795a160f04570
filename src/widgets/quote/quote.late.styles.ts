import { css } from 'lit';

/** What is copied is drawn for that moment. Browsers find what is `until-found`, but give it no room: the stage keeps that of the tallest. */
export const lateStyles = css`
  @media screen {
    .stage {
      min-block-size: var(--_tallest);
    }
    .slide[hidden] {
      visibility: visible;
      pointer-events: none;
    }
  }
  .whole .slide {
    visibility: visible;
  }
  @media print {
    .slide[hidden] {
      content-visibility: visible;
    }
  }
`;
