/** The themes to look at widgets in: those made by hand, and a province's from two colours. */
import { provinceTheme, type ProvinceColors } from '../src/theme/province.js';
import { themes as ofLotus, type Theme } from '../src/theme/themes.js';

/** A sample, not an official palette: the green of the rice fields under the Bảy Núi hills, the gold of palm sugar. */
export const AN_GIANG: ProvinceColors = { primary: '#00734f', accent: '#d99000' };

export const themes = {
  ...ofLotus,
  province: { title: 'An Giang, from two colours', stylesheet: provinceTheme(AN_GIANG) },
} satisfies Record<string, Theme>;
