/** The colours of a theme: one for each name, in one mode. */
import { tokens } from './tokens.js';

/** What a theme's colours are for: light or dark pages, usual or high contrast. */
export type Mode = 'light' | 'dark' | 'contrast' | 'contrast-dark';

/** Every colour by its name; CSS calls it `--sen-color-<name>`. */
export const colors = { ...tokens.color, ...tokens.control, ...tokens.illustration };
export type ColorName = keyof typeof colors;

/** Colours as `#rrggbb`. */
export type Palette = Readonly<Record<ColorName, string>>;

/** The names in the order of the tokens: those of every widget first, those of drawings last. */
export const colorNames = Object.keys(colors) as ColorName[]; // the keys of a constant are its names

/** The lotus's colours in `mode`. */
export const palette = (mode: Mode): Palette => paletteOf((name) => colors[name][mode]);

/** Asks for each colour by its name. */
export function paletteOf(color: (name: ColorName) => string): Palette {
  // Names are the keys, so none is missing.
  return Object.fromEntries(colorNames.map((name) => [name, color(name)])) as Palette;
}
