import { css } from 'lit';

/** Tabs, cards and the story; the parts of a pillar. */
export const furtherStyles = css`
  .tabs > .top,
  .tabs > .ground {
    display: none;
  }
  .tabs > .columns {
    flex-wrap: wrap;
    justify-content: start;
    gap: 0.5em;
    padding: 0;
  }
  .tabs .tab {
    padding: 0.5em 1.1em;
    border: 1px solid var(--_border);
    border-block-end: 4px solid var(--_pillar);
    border-radius: calc(var(--_radius) / 2) calc(var(--_radius) / 2) 0 0;
    background: var(--_surface);
  }
  .tabs .tab[aria-selected='true'] {
    border-color: var(--_pillar);
    background: var(--_pillar);
    color: var(--_surface);
  }
  .tabs + .panels > .panel:not([hidden]) {
    margin-block-start: 0;
    border-radius: 0 calc(var(--_radius) / 2) var(--_radius) var(--_radius);
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 1em;
  }
  .cards > .panel {
    padding: 1em 1.1em;
    border: 1px solid var(--_line);
    border-block-start: 6px solid var(--_pillar);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface);
  }
  .chapter > .title {
    margin-block-end: 0.5em;
  }

  .stage {
    display: grid;
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    block-size: 11em;
    border-radius: 0 0 var(--_radius) var(--_radius);
    background: var(--_tint);
    overflow: hidden;
  }
  .scene {
    grid-area: 1 / 1;
    min-block-size: 0;
    opacity: 0;
  }
  .scene[data-shown] {
    opacity: 1;
  }
  .scene svg,
  .scene img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .chapters > .panel,
  .chapters [id] {
    scroll-margin-block-start: 12em; /* below the picture */
  }
  .chapters > .panel {
    margin-block-start: 1.5em;
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_pillar);
  }
  /* On a screen that low a picture that stays would cover the text. */
  @media (max-height: 30em) {
    .stage {
      position: static;
    }
  }
  @container (min-width: 42em) {
    .story {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 2.5em;
      align-items: start;
    }
    .stage {
      inset-block-start: 12.5vh;
      border-radius: var(--_radius);
      block-size: 75vh;
      max-block-size: 26em;
    }
    .chapters > .panel,
    .chapters [id] {
      scroll-margin-block-start: 1em;
    }
    .chapters > .panel {
      align-content: center;
      min-block-size: 60vh;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .scene {
      transition: opacity 0.4s;
    }
  }

  .body > [data-part] {
    margin-block-start: 1em;
  }
  .subtitle,
  .body :is(h2, h3, h4, h5, h6) {
    color: var(--_pillar);
    font-size: 1em;
    font-weight: 700;
  }
  .subtitle + *,
  [data-part] > :is(h2, h3, h4, h5, h6) + * {
    margin-block-start: 0.2em;
  }
  [data-part='before'],
  [data-part='after'] {
    position: relative;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface);
  }
  [data-part='before'] {
    border: 1px dashed var(--_border);
  }
  [data-part='after'] {
    border: 2px solid var(--_pillar);
  }
  [data-part='before'] + [data-part='after']::before {
    content: '';
    position: absolute;
    inset-block-start: -0.75em;
    inset-inline-start: calc(50% - 0.5em);
    inline-size: 1em;
    block-size: 0.6em;
    background: var(--_pillar);
    clip-path: polygon(0 0, 100% 0, 50% 100%);
  }
  @container (min-width: 38em) {
    .panels [data-part='before'] {
      float: left;
      clear: both;
      inline-size: calc(50% - 0.75em);
    }
    .panels [data-part='before'] + [data-part='after'] {
      margin-inline-start: calc(50% + 0.75em);
      clear: right;
    }
    .panels [data-part='before'] + [data-part='after']::before {
      inset-block-start: calc(50% - 0.5em);
      inset-inline-start: -1.2em;
      inline-size: 0.6em;
      block-size: 1em;
      clip-path: polygon(0 0, 100% 50%, 0 100%);
    }
    [data-part='after'] + * {
      clear: both;
    }
  }
  [data-part='example'] {
    padding: 0 0 0 1em;
    border-inline-start: 3px solid var(--_line);
  }
  [data-part='figure'] data {
    display: block;
    color: var(--_pillar);
    font-size: 2em;
    font-weight: 700;
    line-height: 1.2;
  }
  [data-part='quiz'] a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.4em 1.1em;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    text-decoration: none;
  }

  @media (forced-colors: active) {
    .tabs .tab[aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    [data-part='quiz'] a {
      border: 1px solid;
    }
  }
  @media print {
    .stage {
      display: none;
    }
    .story,
    .cards {
      display: block;
    }
    .chapters > .panel {
      min-block-size: 0;
    }
  }
`;
