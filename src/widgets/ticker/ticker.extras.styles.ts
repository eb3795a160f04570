import { css } from 'lit';

/** The looks of what loads later. Room for it is in the ticker's own styles. */
export const extraStyles = css`
  .carousel {
    touch-action: pan-y pinch-zoom;
  }
  .row {
    scroll-snap-type: x proximity;
  }
  .row > * {
    scroll-snap-align: start;
  }
  .window {
    overflow: hidden;
  }
  .track {
    display: flex;
    inline-size: max-content;
  }
  .strip {
    display: flex;
    min-inline-size: 100cqi;
    list-style: none;
  }
  .strip > * {
    flex: none;
    inline-size: min(15em, 85cqi);
    margin-inline-end: 0.75em;
  }
  .bar,
  .line {
    inline-size: 100%;
    overflow: visible;
  }
  .bar {
    block-size: 0.5em;
  }
  .rail {
    fill: var(--_line);
  }
  .done {
    fill: var(--_accent);
  }
  .aim {
    stroke: var(--_ink);
    stroke-width: 3px;
    vector-effect: non-scaling-stroke;
  }
  .line {
    block-size: 2.5em;
    max-inline-size: 14em;
  }
  polyline {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  circle {
    fill: var(--_accent);
  }
  @media (forced-colors: active) {
    .rail {
      fill: Canvas;
      stroke: CanvasText;
      vector-effect: non-scaling-stroke;
    }
    .done,
    circle {
      fill: CanvasText;
    }
    .aim {
      stroke: Highlight;
    }
    polyline {
      stroke: CanvasText;
    }
  }
  @media screen and (prefers-reduced-motion: no-preference) {
    .slide {
      transition:
        opacity 0.3s,
        visibility 0.3s;
    }
    .slide:not([data-shown]) {
      opacity: 0;
    }
    .slide[data-shown] {
      z-index: 1;
      transition: none;
      animation: arrive 0.4s;
    }
  }
  @keyframes arrive {
    from {
      transform: translateY(0.4em);
    }
  }
  @media print {
    .track {
      transform: none !important;
    }
    .track,
    .strip {
      display: block;
      inline-size: auto;
    }
    .strip > * {
      inline-size: auto;
      margin-block-end: 0.5em;
    }
    .strip[inert] {
      display: none;
    }
  }
`;
