// Generated from tokens.json by `npm run tokens`. Do not edit.
import { css } from 'lit';

/** The tokens that only illustrations use. Private properties; each gives way to the public `--sen-*` of the same name. */
export const illustrationTokens = css`
  :host {
    --_outline: var(--sen-color-outline, #35203a);
    --_paper: var(--sen-color-paper, #fffaf6);
    --_straw: var(--sen-color-straw, #f6cf82);
    --_leaf: var(--sen-color-leaf, #86c29a);
    --_petal: var(--sen-color-petal, #f4a9c8);
    --_skin-fair: var(--sen-color-skin-fair, #f5cfae);
    --_skin: var(--sen-color-skin, #dfa67c);
    --_skin-deep: var(--sen-color-skin-deep, #b87c53);
    --_hair: var(--sen-color-hair, #46304d);
  }
`;
