import { css } from 'lit';

/** The page: steps beside what they make where there is room, below each other where there is not. */
export const styles = css`
  .base {
    container-type: normal;
    max-inline-size: 84em;
    margin-inline: auto;
    padding: 1em;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 1em;
  }
  h1 {
    display: flex;
    gap: 0.4em;
    align-items: center;
    font-size: 1.5em;
    line-height: 1.3;
  }
  .lotus {
    inline-size: 1.7em;
    flex: none;
    color: var(--_accent);
  }
  h2 {
    margin-block-end: 0.5em;
    font-size: 1.15em;
  }
  main,
  .columns,
  .take {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .take {
    gap: 0.75em;
  }
  .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-content: start;
  }
  .step {
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  @media (min-width: 64em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .see {
      position: sticky;
      inset-block-start: 1em;
      align-self: start;
    }
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    border-block-end: 2px solid var(--_line);
  }
  .tab {
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
    padding: 0.5em 1em;
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    color: var(--_ink);
    font: inherit;
    cursor: pointer;
  }
  .tab[aria-selected='true'] {
    border-block-end-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    justify-items: start;
    padding-block-start: 0.75em;
  }
  .panel > * {
    max-inline-size: 100%;
  }
  .kinds {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0.5em;
    border: 0;
  }
  .kind {
    position: relative;
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.6em;
    align-items: start;
    padding: 0.6em 0.75em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) / 2);
    cursor: pointer;
  }
  .kind:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .kind input:focus-visible {
    outline: none;
  }
  .kind[data-chosen] {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .kind b {
    display: block;
  }
  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.15em;
    accent-color: var(--_accent);
  }
  .hint,
  .purpose {
    color: var(--_soft);
    font-size: 0.875em;
  }
  .items {
    display: grid;
    gap: 0.75em;
    inline-size: 100%;
    /* Sixty provinces are a list to scroll, not a page of thirty windows; what is copied stays near. */
    max-block-size: 56em;
    overflow-y: auto;
    list-style: none;
  }
  .item {
    display: grid;
    gap: 0.75em;
    min-inline-size: 0;
    inline-size: 100%;
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) / 2);
  }
  legend {
    padding-inline: 0.25em;
    font-weight: 600;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0.75em;
    align-items: end;
    inline-size: 100%;
  }
  .field {
    display: grid;
    gap: 0.15em;
    inline-size: 100%;
  }
  .field[data-kind='long'] {
    grid-column: 1 / -1;
  }
  .field .input {
    inline-size: 100%;
  }
  .required {
    margin-inline-start: 0.3em;
    color: var(--_soft);
    font-size: 0.875em;
  }
  textarea.input {
    resize: vertical;
  }
  .code {
    font:
      0.875em/1.5 ui-monospace,
      Consolas,
      monospace;
  }
  .input[aria-invalid='true'] {
    border: 2px solid var(--_bad);
  }
  .mistake {
    color: var(--_bad);
    font-size: 0.9375em;
  }
  .mistakes {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.25em;
  }
  .small {
    padding-inline: 0.75em;
    font-size: 0.9375em;
    min-block-size: 3em;
  }
  .mistake .small {
    font-size: 1em;
  }
  .button[disabled] {
    border-color: var(--_line);
    background: none;
    color: var(--_soft);
    cursor: default;
  }
  .button[aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  .check {
    display: flex;
    gap: 0.6em;
    align-items: start;
    min-block-size: 2.75em;
    padding-block: 0.6em;
    cursor: pointer;
  }
  .check input {
    flex: none;
  }
  summary {
    min-block-size: 2.75em;
    padding-block: 0.6em;
    color: var(--_accent);
    cursor: pointer;
  }
  .note,
  .state {
    font-size: 0.9375em;
  }
  .note {
    padding: 0.5em 0.75em;
    border-inline-start: 4px solid var(--_earth);
    background: var(--_tint);
  }
  .notice {
    position: sticky;
    inset-block-start: 0.5em;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 1em;
    padding: 0.5em 0.75em;
    border: 2px solid var(--_accent);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface);
  }
  .drop {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding: 0.75em;
    margin-block-end: 0.75em;
    border: 2px dashed var(--_border);
    border-radius: calc(var(--_radius) / 2);
  }
  .base[data-over] .drop {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  /* The page in its frame would take the file from the builder. */
  .base[data-over] sen-builder-preview {
    pointer-events: none;
  }
  .file {
    max-inline-size: 100%;
    min-block-size: 2.75em;
    font: inherit;
  }
  .file::file-selector-button {
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    margin-inline-end: 0.75em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    cursor: pointer;
  }
  .places {
    display: grid;
    gap: 0 1em;
    border: 0;
  }
  sen-builder-preview {
    margin-block-start: 0.75em;
    --_height: min(38em, 80vh);
  }
  /* Edges that are transparent elsewhere would be drawn here, as if each tab were chosen. */
  @media (forced-colors: active) {
    .tab {
      border-block-end-color: Canvas;
    }
    .tab[aria-selected='true'] {
      border-block-end-color: Highlight;
    }
    .button[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
    .kind[data-chosen] {
      outline: 2px solid Highlight;
    }
  }
`;
