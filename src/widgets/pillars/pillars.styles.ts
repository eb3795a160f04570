import { css } from 'lit';

export const styles = css`
  .house,
  .panels > .panel {
    max-inline-size: 46em;
    margin-inline: auto;
  }
  .top {
    position: relative;
    color: var(--_accent);
  }
  .diagram > .top {
    block-size: 6.5em;
  }
  .narrow > .top {
    block-size: 4.5em;
  }
  .ground {
    block-size: 1.9em;
    color: var(--_accent);
  }

  .columns {
    display: flex;
    justify-content: space-around;
    gap: 0.75em;
    padding-inline: 5%;
  }
  .tab {
    position: relative;
    min-block-size: 2.75em;
    border: 0;
    background: none;
    color: var(--_pillar);
    font: inherit;
    font-weight: 700;
    line-height: 1.35;
    cursor: pointer;
    touch-action: manipulation;
  }
  :is(.tab, .panel, .storey) {
    --_pillar: var(--_accent);
  }
  :is(.tab, .panel, .storey):nth-of-type(3n + 2) {
    --_pillar: var(--_earth);
  }
  :is(.tab, .panel, .storey):nth-of-type(3n) {
    --_pillar: var(--_good);
  }
  .storey :is(.tab, .panel) {
    --_pillar: inherit;
  }
  .diagram .tab {
    flex: 1;
    max-inline-size: 11em;
    block-size: 9.5em;
    padding: 1.5em;
  }
  .name {
    position: relative;
  }
  .tab:focus-visible {
    outline-offset: 4px;
  }

  /* Closed panels aren't blocks as open ones are, so their boxes are made anew: WebKit may crash over floats that it remembers
     of what it skips (webkit.org/b/298924). */
  @supports (content-visibility: hidden) {
    [hidden='until-found'] {
      display: flow-root;
      content-visibility: hidden;
    }
  }
  .panel {
    scroll-margin-block-start: 1em;
  }
  .panels > .panel:not([hidden]) {
    margin-block-start: 0.75em;
    padding: 1em 1.25em;
    border-block-start: 4px solid var(--_pillar);
    border-radius: 0 0 var(--_radius) var(--_radius);
    background: var(--_tint);
  }
  .title {
    color: var(--_pillar);
    margin-block-end: 0.3em;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.35;
  }
  .picture {
    clear: both;
    aspect-ratio: 4 / 3;
    max-inline-size: 18em;
    margin: 0 auto 0.75em;
  }
  @container (min-width: 38em) {
    .panels .picture {
      float: right;
      clear: right;
      inline-size: 16em;
      margin-inline-start: 1.5em;
    }
  }
  .panel::after {
    content: '';
    display: block;
    clear: both;
  }
  .speak {
    float: right;
    inline-size: 7em;
    block-size: 2.75em;
  }

  .storey {
    margin-block-start: 0.4em;
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_pillar);
    border-radius: calc(var(--_radius) / 3);
    overflow: hidden;
  }
  .storey .tab {
    display: flex;
    justify-content: space-between;
    align-items: center;
    inline-size: 100%;
    padding: 0.75em 1em;
    font-size: 1.0625em;
    text-align: start;
    background: var(--_surface);
  }
  .storey .tab:focus-visible {
    outline-offset: -4px;
  }
  .storey .tab::after {
    content: '';
    flex: none;
    inline-size: 0.55em;
    block-size: 0.55em;
    margin-inline: 2.5em 0.25em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
  }
  .storey .tab[aria-expanded='true']::after {
    transform: translateY(25%) rotate(-135deg);
  }
  .storey > .panel:not([hidden]) {
    padding: 0.5em 1em 1em;
    background: var(--_tint);
  }

  .body > * + * {
    margin-block-start: 0.6em;
  }
  .body :is(ul, ol) {
    padding-inline-start: 1.25em;
  }
  .body li + li {
    margin-block-start: 0.25em;
  }
  .body :has(> cite) {
    color: var(--_soft);
    font-size: 0.875em;
  }
  .body cite {
    font-style: normal;
  }
  .body img {
    max-inline-size: 100%;
    block-size: auto;
  }

  @media print {
    .panel[hidden] {
      display: block;
      content-visibility: visible;
    }
  }
`;
