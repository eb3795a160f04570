import { expect, fixture, html } from '@open-wc/testing';
import { contrast, LEAST, LEAST_IN_HIGH_CONTRAST, PAIRS } from '../../src/theme/contrast.js';
import { palette, type Mode } from '../../src/theme/palette.js';
import { themes } from '../../src/theme/themes.js';
import '../../src/widgets/countdown/index.js';

const MODES: Record<Mode, typeof LEAST | typeof LEAST_IN_HIGH_CONTRAST> = {
  light: LEAST,
  dark: LEAST,
  contrast: LEAST_IN_HIGH_CONTRAST,
  'contrast-dark': LEAST_IN_HIGH_CONTRAST,
};

/** The colours of a countdown’s text and ground, as a page that loads `stylesheet` shows them. */
async function shown(stylesheet: string): Promise<string[]> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(stylesheet);
  document.adoptedStyleSheets = [sheet];
  const widget = await fixture(html`<sen-countdown date="10-10"><p>Ngày Chuyển đổi số</p></sen-countdown>`);
  const base = widget.shadowRoot?.querySelector('.base');
  const colors = base ? [getComputedStyle(base).color] : [];
  document.adoptedStyleSheets = [];
  return colors;
}

const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

describe('themes', () => {
  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).to.equal(21);
    expect(contrast('#ffffff', '#777777')).to.be.closeTo(4.48, 0.005);
    expect(contrast('#767676', '#ffffff')).to.be.closeTo(4.54, 0.005);
  });

  for (const [mode, least] of Object.entries(MODES) as [Mode, (typeof MODES)[Mode]][])
    it(`${mode} keeps the contrast of every pair`, () => {
      const colors = palette(mode);
      const unreadable = PAIRS.filter(({ color, on, use }) => contrast(colors[color], colors[on]) < least[use]);
      expect(unreadable).to.deep.equal([]);
    });

  it('give widgets their colours', async () => {
    expect(await shown(themes.light.stylesheet)).to.deep.equal([rgb(palette('light').ink)]);
    expect(await shown(themes.dark.stylesheet)).to.deep.equal([rgb(palette('dark').ink)]);
    expect(await shown(themes.contrast.stylesheet)).to.deep.equal([rgb(palette('contrast').ink)]);
  });
});
