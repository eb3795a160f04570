import { css } from 'lit';

export const styles = css`
  .search {
    min-block-size: 6em;
  }
  .letters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    margin-block-end: 1em;
  }
  .letters > .button {
    padding-inline: 0.5em;
    color: var(--_accent);
    font-weight: 600;
  }
  .group + .group {
    margin-block-start: 1.75em;
  }
  .letter {
    margin-block-end: 0.5em;
    padding-block-end: 0.2em;
    border-block-end: 2px solid var(--_accent);
    color: var(--_accent);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.4;
    break-after: avoid;
  }
  .letter,
  .entry {
    scroll-margin-block: 1em;
  }
  .entry {
    padding: 0.5em 0.75em;
    border-inline-start: 4px solid transparent;
    break-inside: avoid;
  }
  .entry[aria-current] {
    border-inline-start-color: var(--_accent);
    background: var(--_tint);
  }
  .term {
    font-size: 1.0625em;
    font-weight: 600;
  }
  /* The word is its own link: as high as a fingertip without moving the lines apart. */
  .term > a {
    display: inline-block;
    margin-block: -0.6em;
    padding-block: 0.6em;
    text-decoration: none;
  }
  .term > a:hover {
    text-decoration: underline;
  }
  dfn {
    font-style: normal;
  }
  abbr {
    text-decoration: none;
  }
  .abbreviation,
  .example,
  .related {
    color: var(--_soft);
  }
  .abbreviation {
    font-weight: 400;
  }
  dd {
    margin-block-start: 0.25em;
    max-inline-size: 42em;
    white-space: pre-line;
  }
  .related,
  .source {
    white-space: normal;
  }
  .related {
    font-size: 0.9375em;
    line-height: 1.9;
  }
  @container (min-width: 40em) {
    .group {
      display: grid;
      grid-template-columns: 4em 1fr;
      border-block-start: 2px solid var(--_accent);
    }
    .letter {
      padding-block-start: 0.15em;
      border: 0;
      font-size: 1.5em;
    }
  }
  @container (min-width: 64em) {
    dl {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 1em;
    }
  }
  /* Room for the button that reads the word aloud, there or not. */
  [data-spoken] > .term {
    position: relative;
    min-block-size: 2.75em;
    padding-inline-end: 7.5em;
  }
  .term > .speaking {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    margin: 0;
    font-weight: 400;
  }
  @media print {
    .search,
    .letters {
      display: none;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
  }
`;
