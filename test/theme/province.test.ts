import { expect } from '@open-wc/testing';
import { assert, property, integer, record } from 'fast-check';
import { contrast, LEAST, PAIRS } from '../../src/theme/contrast.js';
import { colorNames, type Palette } from '../../src/theme/palette.js';
import { provincePalette, provinceTheme } from '../../src/theme/province.js';

const SCHEMES = ['light', 'dark'] as const;

const anyColor = integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const anyTwo = record({ primary: anyColor, accent: anyColor });

const unreadable = (colors: Palette) =>
  PAIRS.filter(({ color, on, use }) => contrast(colors[color], colors[on]) < LEAST[use]).map(
    ({ color, on }) => `${color} on ${on}: ${colors[color]} on ${colors[on]}`,
  );

/** What is thrown, in words. */
function complaint(call: () => unknown): string {
  try {
    call();
    return 'none';
  } catch (error) {
    return String(error);
  }
}

describe('a province’s theme', () => {
  for (const scheme of SCHEMES)
    it(`keeps the contrast of every pair, whatever the two colours are, in ${scheme}`, () => {
      assert(
        property(anyTwo, (two) => {
          const colors = provincePalette(two, scheme);
          expect(unreadable(colors)).to.deep.equal([]);
          expect(Object.keys(colors)).to.deep.equal(colorNames);
          expect(Object.values(colors).filter((color) => !/^#[0-9a-f]{6}$/.test(color))).to.deep.equal([]);
        }),
        { numRuns: 200 },
      );
    });

  it('keeps it at the corners of sRGB, where colours are richest', () => {
    const corners = ['#000000', '#ffffff', '#ff0000', '#00ff00', '#0000ff', '#00ffff', '#ff00ff', '#ffff00'];
    for (const primary of corners)
      for (const accent of corners)
        for (const scheme of SCHEMES)
          expect(unreadable(provincePalette({ primary, accent }, scheme)), `${primary}, ${accent}`).to.deep.equal([]);
  });

  it('leaves a colour as it is given where it can be read', () => {
    assert(
      property(anyTwo, (two) => {
        for (const scheme of SCHEMES) {
          const { accent, earth, surface, tint } = provincePalette(two, scheme);
          const reads = (color: string) => [surface, tint].every((ground) => contrast(color, ground) >= LEAST.text);
          if (reads(two.primary)) expect(accent).to.equal(two.primary);
          if (reads(two.accent)) expect(earth).to.equal(two.accent);
        }
      }),
    );
    expect(provincePalette({ primary: '#0000ff', accent: '#00ffff' }, 'light').accent).to.equal('#0000ff');
    expect(provincePalette({ primary: '#0000ff', accent: '#00ffff' }, 'dark').earth).to.equal('#00ffff');
  });

  it('makes a colour only as dark as it takes to be read', () => {
    const { accent, tint } = provincePalette({ primary: '#ffd400', accent: '#000' }, 'light');
    expect(contrast(accent, tint)).to.be.within(4.5, 4.8);
  });

  it('takes colours as CSS writes them', () => {
    const asHex = provincePalette({ primary: '#008080', accent: '#b8860b' }, 'light');
    for (const teal of ['teal', 'rgb(0 128 128)', 'rgb(0, 128, 128)', 'hsl(180 100% 25.1%)', '#008080ff'])
      expect(provincePalette({ primary: teal, accent: 'darkgoldenrod' }, 'light'), teal).to.deep.equal(asHex);
  });

  it('is grey of a grey', () => {
    const { surface, tint, ink, line } = provincePalette({ primary: '#777', accent: '#777' }, 'dark');
    const isGrey = (hex: string) => hex.slice(1, 3) === hex.slice(3, 5) && hex.slice(3, 5) === hex.slice(5, 7);
    expect([surface, tint, ink, line].map(isGrey)).to.deep.equal([true, true, true, true]);
  });

  it('says which colour is none, and which lets others through', () => {
    expect(complaint(() => provinceTheme({ primary: 'gren', accent: '#fff' }))).to.match(
      /primary: “gren” is no colour/,
    );
    expect(complaint(() => provinceTheme({ primary: '#fff', accent: '' }))).to.match(/accent: “” is no colour/);
    expect(complaint(() => provinceTheme({ primary: '#fff', accent: '#ff000080' }))).to.match(
      /accent: “#ff000080” lets through/,
    );
  });

  it('is CSS that follows the page, and is light where a browser doesn’t know how to', () => {
    const two = { primary: '#0b6e4f', accent: '#f2a900' };
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(provinceTheme(two));
    const [light, pairs] = [...sheet.cssRules];
    const [both] = pairs instanceof CSSSupportsRule ? [...pairs.cssRules] : [];
    const surfaceOf = (rule?: CSSRule) =>
      rule instanceof CSSStyleRule ? rule.style.getPropertyValue('--sen-color-surface') : '';
    const [inLight, inDark] = SCHEMES.map((scheme) => provincePalette(two, scheme).surface);
    expect(surfaceOf(light)).to.equal(inLight);
    expect(surfaceOf(both)).to.equal(`light-dark(${inLight}, ${inDark})`);
  });
});
