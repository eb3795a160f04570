/** A province's own theme, from two of its colours. Brings culori along: only those who make themes load this. */
import { converter, formatHex, modeHsl, modeOklch, modeRgb, parse, toGamut, useMode, type Oklch } from 'culori/fn';
import { contrast, LEAST, PAIRS } from './contrast.js';
import { palette, paletteOf, type ColorName, type Palette } from './palette.js';
import { followingStylesheet } from './stylesheet.js';

/** Two opaque colours as CSS writes them: `#a8195f`, `teal`, `rgb(…)`, `hsl(…)` or `oklch(…)`. */
export interface ProvinceColors {
  /** Of numbers, actions and focus: the token `accent`. Grounds, text and lines take a hint of its hue. */
  primary: string;
  /** Beside it, in the third pillar and in drawings: the tokens `earth` and `straw`. */
  accent: string;
}

type Given = keyof ProvinceColors;

/** Tokens that are a given colour. */
const OWN: Partial<Record<ColorName, Given>> = { accent: 'primary', earth: 'accent' };

/** Tokens as light as the lotus's, no richer than it, and of the hue of a given colour. The others are the lotus's. */
const HUED: Partial<Record<ColorName, Given>> = {
  surface: 'primary',
  tint: 'primary',
  ink: 'primary',
  soft: 'primary',
  line: 'primary',
  border: 'primary',
  'on-accent': 'primary',
  outline: 'primary',
  petal: 'primary',
  straw: 'accent',
};

/** How much lightness, of 1, is tried at a time. */
const STEP = 0.005;

useMode(modeRgb);
useMode(modeHsl);
useMode(modeOklch);
const toOklch = converter('oklch');
/** As CSS Color 4 maps colours: what sRGB can't show loses of its chroma. */
const toSrgb = toGamut('rgb', 'oklch');

/**
 * The theme as CSS for a page: it follows the page's `color-scheme`, and is light in browsers without `light-dark()`.
 *
 * @throws {RangeError} where a colour is none, or lets through what is behind it
 */
export function provinceTheme(colors: ProvinceColors): string {
  return followingStylesheet(provincePalette(colors, 'light'), provincePalette(colors, 'dark'));
}

/**
 * All colours of the theme. A given colour stays as it is where it can be read, else it gets just as much darker (lighter, in the
 * dark) as that takes. Kept, by computation, are the ratios of `PAIRS`:
 *
 * - 4.5:1 of text: `ink`, `soft`, `accent`, `earth`, `good` and `bad` on `surface` and `tint`; `on-accent` on `accent`, `good` and
 *   `earth` (WCAG 2.2, 1.4.3);
 * - 3:1 of graphics: `border` on `surface` and `tint`; `outline` on the light colours of drawings (WCAG 2.2, 1.4.11).
 *
 * Right and wrong stay green and red, as they are known by: a green or red `primary` comes near one of them.
 *
 * @throws {RangeError} where a colour is none, or lets through what is behind it
 */
export function provincePalette(colors: ProvinceColors, scheme: 'light' | 'dark'): Palette {
  const given = { primary: toHex(colors.primary, 'primary'), accent: toHex(colors.accent, 'accent') };
  const lotus = palette(scheme);

  return paletteOf(readable);

  function readable(name: ColorName): string {
    const grounds = PAIRS.filter(({ color }) => color === name).map(
      ({ on, use }) => [readable(on), LEAST[use]] as const,
    );
    const isReadable = (hex: string) => grounds.every(([ground, least]) => contrast(hex, ground) >= least);
    const step = darkens(name, scheme) ? -STEP : STEP;
    let hex = wanted(name);
    const { l, ...hue } = oklch(hex);
    // Ends at black or white, which can be read on any ground that a theme has.
    for (let steps = 1; !isReadable(hex) && steps <= 1 / STEP; steps++) hex = hexOf({ ...hue, l: l + steps * step });
    return hex;
  }

  /** The colour as it would be if it had not to be read. */
  function wanted(name: ColorName): string {
    const own = OWN[name];
    if (own) return given[own];
    const hued = HUED[name];
    if (!hued) return lotus[name];
    const [like, { c, h }] = [oklch(lotus[name]), oklch(given[hued])];
    return hexOf({ ...like, c: Math.min(like.c, c), h });
  }
}

/** Text and lines part from the grounds of their scheme; what stands on colours does the reverse; ink is dark in any drawing. */
function darkens(name: ColorName, scheme: 'light' | 'dark'): boolean {
  if (name === 'outline') return true;
  return (scheme === 'light') !== (name === 'on-accent');
}

/**
 * A colour as `#rrggbb`; what sRGB can't show loses of its chroma.
 *
 * @param name - what the colour is for, which the error says
 * @throws {RangeError} where it is none, or lets through what is behind it
 */
export function toHex(color: string, name: string): string {
  const parsed = parse(color);
  if (!parsed) throw new RangeError(`${name}: “${color}” is no colour that CSS knows. Write one like #a8195f.`);
  if (parsed.alpha !== undefined && parsed.alpha < 1)
    throw new RangeError(`${name}: “${color}” lets through what is behind it. Write it without transparency.`);
  return formatHex(parsed.mode === 'rgb' ? parsed : toSrgb(parsed));
}

const hexOf = (color: Oklch): string => formatHex(toSrgb(color));

function oklch(hex: string): Oklch {
  const color = toOklch(hex);
  if (!color) throw new TypeError(`${hex} is no colour.`);
  return color;
}
