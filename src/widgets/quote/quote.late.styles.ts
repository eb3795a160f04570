import { css } from 'lit';

/** Slides that aren't shown are only made transparent: what is not drawn at all has no height, and can't be found or copied. */
export const lateStyles = css`
  .slide[hidden] {
    content-visibility: visible;
  }
  @media screen {
    .slide[hidden] {
      visibility: visible;
      opacity: 0;
      pointer-events: none;
    }
  }
`;
