/** Themes as CSS. */
import type { Palette } from './palette.js';

type Scheme = 'light' | 'dark';

/** A theme that is `scheme` whatever the page is. `sen.css` has the widgets' fields and scroll bars follow it. */
export const fixedStylesheet = (colors: Palette, scheme: Scheme): string =>
  rule(':root', [`--sen-color-scheme: ${scheme};`, ...declarations(colors)]);

/** A theme that follows the page's `color-scheme`; light in browsers without `light-dark()`. */
export const followingStylesheet = (light: Palette, dark: Palette): string =>
  `${rule(':root', declarations(light))}${lightDark(':root', light, dark)}`;

/** What follows the page's `color-scheme` where the browser knows `light-dark()` (Chromium 123, Firefox 120, Safari 17.5). */
export const lightDark = (selector: string, light: Palette, dark: Palette): string =>
  `@supports (color: light-dark(#000, #fff)) {\n${rule(selector, declarations(paired(light, dark)), '  ')}}\n`;

function paired(light: Palette, dark: Palette): Record<string, string> {
  const darkColors: Record<string, string> = dark;
  return Object.fromEntries(
    Object.entries(light).map(([name, color]) => [name, `light-dark(${color}, ${darkColors[name]})`]),
  );
}

const declarations = (colors: Readonly<Record<string, string>>): string[] =>
  Object.entries(colors).map(([name, color]) => `--sen-color-${name}: ${color};`);

const rule = (selector: string, lines: readonly string[], indent = ''): string =>
  `${indent}${selector} {\n${lines.map((line) => `${indent}  ${line}\n`).join('')}${indent}}\n`;
