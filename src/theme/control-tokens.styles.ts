// Generated from tokens.json by `npm run tokens`. Do not edit.
import { css } from 'lit';

/** The tokens that widgets with controls use too. Private properties; each gives way to the public `--sen-*` of the same name. */
export const controlTokens = css`
  :host {
    --_border: var(--sen-color-border, #8b7385);
    --_on-accent: var(--sen-color-on-accent, #ffffff);
    --_good: var(--sen-color-good, #0b6749);
    --_bad: var(--sen-color-bad, #b3261e);
    --_earth: var(--sen-color-earth, #8a4a00);
  }
`;
