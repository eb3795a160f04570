import { css } from 'lit';

/** The drawing of the house, pictures, marks. Nothing here moves what is already there. */
export const extraStyles = css`
  .roof,
  .ground svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    fill: currentcolor;
  }
  .water {
    fill: none;
    stroke: var(--_good);
    stroke-width: 2;
  }
  .lotus {
    position: absolute;
    inset-block-start: 2.25em;
    inset-inline-start: calc(50% - 2.25em);
    inline-size: 4.5em;
    block-size: 2.6em;
    color: var(--_on-accent);
  }
  .narrow .lotus {
    inset-block-start: 1.35em;
    inset-inline-start: calc(50% - 1.6em);
    inline-size: 3.2em;
    block-size: 1.9em;
  }
  .column {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    fill: var(--_pillar);
  }
  .shaft {
    fill: var(--_tint);
    stroke: var(--_pillar);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  [aria-selected='true'] .shaft {
    fill: var(--_pillar);
  }
  .diagram [aria-selected='true'] > .name {
    color: var(--_surface);
  }

  .picture svg,
  .picture img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }

  .mark {
    position: absolute;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: var(--_good);
    stroke: var(--_surface);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .mark path {
    fill: none;
  }
  .diagram .mark {
    inset-block-end: 1.75em;
    inset-inline-start: calc(50% - 0.625em);
  }
  .storey .mark {
    inset-inline-end: 2.5em;
  }
  .tabs .mark {
    inset-block-start: -0.4em;
    inset-inline-end: -0.4em;
  }

  .end {
    display: block;
    block-size: 1px;
    margin-block-start: -1px;
  }
  .panel > .speaking {
    float: right;
    margin: 0 0 0.25em 0.75em;
  }

  @media (forced-colors: active) {
    .diagram [aria-selected='true'] > .name {
      color: HighlightText;
      forced-color-adjust: none;
    }
    .roof,
    .ground svg,
    .column,
    [aria-selected='true'] .shaft {
      fill: Highlight;
    }
    .shaft {
      fill: Canvas;
    }
    .mark {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
  @media print {
    .columns,
    .top,
    .ground,
    .speak,
    .mark,
    .picture:empty {
      display: none;
    }
    .panels > .panel,
    .panels > .panel:not([hidden]),
    .storey > .panel:not([hidden]) {
      break-inside: avoid;
      margin-block-start: 1em;
      padding: 0;
      background: none;
    }
  }
`;
