import { css } from 'lit';
import { illustrationTokens } from './tokens.styles.js';

/**
 * The look of illustrations: one line around flat colours. A colour's class colours what is inside it; `line` draws the colour
 * instead of filling with it, `mark` draws on what is filled, `wash` is the air behind.
 */
export const illustrationStyles = [
  illustrationTokens,
  css`
    .illustration {
      display: block;
      inline-size: 100%;
      block-size: auto;
      color: var(--_paper);
      fill: currentcolor;
      stroke: var(--_outline);
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .illustration .accent {
      color: var(--_accent);
    }
    .illustration .earth {
      color: var(--_earth);
    }
    .illustration .good {
      color: var(--_good);
    }
    .illustration .straw {
      color: var(--_straw);
    }
    .illustration .leaf {
      color: var(--_leaf);
    }
    .illustration .petal {
      color: var(--_petal);
    }
    .illustration .paper {
      color: var(--_paper);
    }
    .illustration .fair {
      color: var(--_skin-fair);
    }
    .illustration .skin {
      color: var(--_skin);
    }
    .illustration .deep {
      color: var(--_skin-deep);
    }
    .illustration .hair {
      color: var(--_hair);
    }
    .illustration .on-accent {
      color: var(--_on-accent);
    }
    .illustration .mark {
      fill: none;
    }
    .illustration .line {
      fill: none;
      stroke: currentcolor;
    }
    .illustration .wash {
      stroke: none;
      opacity: 0.3;
    }
    @media (forced-colors: active) {
      .illustration {
        forced-color-adjust: none;
        --_outline: CanvasText;
        --_accent: Highlight;
        --_earth: Canvas;
        --_good: Canvas;
        --_paper: Canvas;
        --_straw: Canvas;
        --_leaf: Canvas;
        --_petal: Canvas;
        --_skin-fair: Canvas;
        --_skin: Canvas;
        --_skin-deep: Canvas;
        --_hair: CanvasText;
      }
      .illustration .line {
        stroke: CanvasText;
      }
      .illustration .accent + .on-accent {
        stroke: HighlightText;
      }
      .illustration .wash {
        display: none;
      }
    }
  `,
];
