/** How well colours part from each other, and which have to. */
import type { ColorName } from './palette.js';

/** `color` on `on`; text is read, a graphic is told from what is around it. */
export interface Pair {
  color: ColorName;
  on: ColorName;
  use: 'text' | 'graphic';
}

/** The least contrast of each use: WCAG 2.2, 1.4.3 (text) and 1.4.11 (parts of controls, graphics). */
export const LEAST = { text: 4.5, graphic: 3 } as const;

/** The least in high contrast: WCAG 2.2, 1.4.6; graphics have no higher one. */
export const LEAST_IN_HIGH_CONTRAST = { text: 7, graphic: 3 } as const;

/** Every pair that a widget shows and a reader needs; lines that only part areas and the colours of drawings are none. */
export const PAIRS: readonly Pair[] = [
  ...pairs('text', ['ink', 'soft', 'accent', 'good', 'bad', 'earth'], ['surface', 'tint']),
  ...pairs('text', ['on-accent'], ['accent', 'good', 'earth']),
  ...pairs('graphic', ['border'], ['surface', 'tint']),
  ...pairs('graphic', ['outline'], ['paper', 'straw', 'leaf', 'petal', 'skin-fair', 'skin', 'skin-deep']),
];

/**
 * The contrast ratio of two colours, from 1 to 21 (WCAG 2.2, “contrast ratio”).
 *
 * @param one - as `#rrggbb`, like `other`
 */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, “relative luminance”. */
function luminance(hex: string): number {
  return 0.2126 * linear(hex, 1) + 0.7152 * linear(hex, 3) + 0.0722 * linear(hex, 5);
}

function linear(hex: string, at: number): number {
  const part = parseInt(hex.slice(at, at + 2), 16) / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function pairs(use: Pair['use'], colors: readonly ColorName[], grounds: readonly ColorName[]): Pair[] {
  return colors.flatMap((color) => grounds.map((on) => ({ color, on, use })));
}
