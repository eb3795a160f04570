/** The themes there are, as a page may load them; a province makes its own with `provinceTheme`. */
import { palette } from './palette.js';
import { fixedStylesheet, followingStylesheet } from './stylesheet.js';

export interface Theme {
  /** In English, for those who choose between themes. */
  title: string;
  /** CSS that sets the theme's custom properties on `:root`. */
  stylesheet: string;
}

export const themes = {
  light: { title: 'Lotus, light', stylesheet: fixedStylesheet(palette('light'), 'light') },
  dark: { title: 'Lotus, dark', stylesheet: fixedStylesheet(palette('dark'), 'dark') },
  contrast: {
    title: 'High contrast',
    stylesheet: followingStylesheet(palette('contrast'), palette('contrast-dark')),
  },
} satisfies Record<string, Theme>;
