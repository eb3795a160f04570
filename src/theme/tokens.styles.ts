// Generated from tokens.json by `npm run tokens`. Do not edit.
import { css } from 'lit';

/** The tokens that every widget uses. Private properties; each gives way to the public `--sen-*` of the same name. */
export const tokens = css`
  :host {
    --_surface: var(--sen-color-surface, #ffffff);
    --_tint: var(--sen-color-tint, #fdf2f7);
    --_ink: var(--sen-color-ink, #231a2b);
    --_soft: var(--sen-color-soft, #5c4f63);
    --_line: var(--sen-color-line, #ecd9e3);
    --_accent: var(--sen-color-accent, #a8195f);
    --_radius: var(--sen-radius, 0.75em);
    --_font-size: var(--sen-font-size, medium);
    --_font: var(--sen-font, system-ui, sans-serif);
  }
`;
