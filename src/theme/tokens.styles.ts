// Generated from tokens.json by `npm run tokens`. Do not edit.
// Tokens are private properties here; each gives way to the public `--sen-*` of the same name.
import { css } from 'lit';

/** What every widget uses. */
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
    --_font: var(--sen-font, system-ui, 'Noto Sans Khmer', 'Khmer UI', sans-serif);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_surface: var(--sen-color-surface, light-dark(#ffffff, #1d1521));
      --_tint: var(--sen-color-tint, light-dark(#fdf2f7, #2c1f30));
      --_ink: var(--sen-color-ink, light-dark(#231a2b, #f7eff4));
      --_soft: var(--sen-color-soft, light-dark(#5c4f63, #cdbfca));
      --_line: var(--sen-color-line, light-dark(#ecd9e3, #4b3a4e));
      --_accent: var(--sen-color-accent, light-dark(#a8195f, #ff94c2));
    }
  }
`;

/** What widgets with controls use too. */
export const controlTokens = css`
  :host {
    --_border: var(--sen-color-border, #8b7385);
    --_on-accent: var(--sen-color-on-accent, #ffffff);
    --_good: var(--sen-color-good, #0b6749);
    --_bad: var(--sen-color-bad, #b3261e);
    --_earth: var(--sen-color-earth, #8a4a00);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_border: var(--sen-color-border, light-dark(#8b7385, #a08c9c));
      --_on-accent: var(--sen-color-on-accent, light-dark(#ffffff, #3d0a23));
      --_good: var(--sen-color-good, light-dark(#0b6749, #74deb2));
      --_bad: var(--sen-color-bad, light-dark(#b3261e, #ffa198));
      --_earth: var(--sen-color-earth, light-dark(#8a4a00, #ffc274));
    }
  }
`;
