import { expect, fixture, html } from '@open-wc/testing';
import { adoptStyles, render } from 'lit';
import { controls } from '../../src/theme/controls.styles.js';
import { illustrationStyles } from '../../src/theme/illustrations/illustrations.styles.js';
import { illustration, isIllustration, type IllustrationName } from '../../src/theme/illustrations/index.js';

const NAMES: readonly IllustrationName[] = ['government', 'economy', 'society', 'people'];

/** The picture where widgets show it: in a shadow root, `style` being what the page's author sets. */
async function shown(name: IllustrationName, style = ''): Promise<SVGSVGElement> {
  const host = await fixture<HTMLElement>(html`<div style=${`display: block; inline-size: 320px; ${style}`}></div>`);
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [...controls, ...illustrationStyles].flat());
  render(await illustration(name), root);
  const picture = root.querySelector('svg');
  if (!picture) throw new Error(`${name} is no picture`);
  return picture;
}

const shapes = (picture: SVGSVGElement) => [...picture.querySelectorAll<SVGGeometryElement>('path, circle')];

/** Points along a shape, on the screen: a box around what is turned would be too large. */
function outline(shape: SVGGeometryElement): DOMPoint[] {
  const matrix = shape.getScreenCTM() ?? new DOMMatrix();
  const steps = Math.ceil(shape.getTotalLength());
  return Array.from({ length: steps }, (_, step) => shape.getPointAtLength(step).matrixTransform(matrix));
}

function isWithin({ x, y }: DOMPoint, picture: SVGSVGElement): boolean {
  const { left, top, right, bottom } = picture.getBoundingClientRect();
  return x > left && x < right && y > top && y < bottom;
}

describe('illustrations', () => {
  for (const name of NAMES)
    describe(name, () => {
      it('is decoration: nothing of it is read aloud', async () => {
        const picture = await shown(name);
        expect(picture.getAttribute('aria-hidden')).to.equal('true');
        expect(picture.querySelector('text, title, desc, a, [tabindex]')?.outerHTML).to.equal(undefined);
      });

      it('is as wide as where it stands and always 4 by 3, so that one can take another’s place', async () => {
        const { width, height } = (await shown(name)).getBoundingClientRect();
        expect(width).to.equal(320);
        expect(height).to.equal(240);
      });

      it('is not cut off at its frame', async () => {
        const picture = await shown(name);
        const cut = shapes(picture).filter((shape) => outline(shape).some((point) => !isWithin(point, picture)));
        expect(cut.map((shape) => shape.outerHTML)).to.deep.equal([]);
      });

      it('is drawn to its last stroke', async () => {
        // SVG 2, 9.5.4: a path ends, silently, before the first thing that is none of its grammar.
        const whole = /^(?:[MmLlHhVvCcSsQqTtAa] *(?:-?[\d.]+[ ,]?)+|[Zz] *)+$/;
        const broken = shapes(await shown(name)).filter((shape) => !whole.test(shape.getAttribute('d') ?? 'z'));
        expect(broken.map((shape) => shape.outerHTML)).to.deep.equal([]);
      });

      it('can stand many times on one page, under any policy on styles', async () => {
        const picture = await shown(name);
        expect(picture.querySelector('[id], [style], style')?.outerHTML).to.equal(undefined);
      });

      it('has no class without a look', async () => {
        const sheet = illustrationStyles.map(({ cssText }) => cssText).join('');
        const classes = [...(await shown(name)).querySelectorAll('[class]')].flatMap((one) => [...one.classList]);
        expect(classes.filter((one) => !sheet.includes(`.illustration .${one} {`))).to.deep.equal([]);
      });

      it('takes its colours from the author’s tokens, and has none of its own', async () => {
        const tokens = [...controls.flat(), ...illustrationStyles].flatMap(({ cssText }) =>
          [...cssText.matchAll(/var\((--sen-color-[\w-]+)/g)].map(([, token]) => token),
        );
        const style = tokens.map((token) => `${token}: rgb(1, 2, 3)`).join('; ');
        const colours = shapes(await shown(name, style)).flatMap((shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          return [fill, stroke];
        });
        expect([...new Set(colours)].sort()).to.deep.equal(['none', 'rgb(1, 2, 3)']);
      });
    });

  it('are known by their names alone, whatever content asks for', () => {
    expect(NAMES.every(isIllustration)).to.equal(true);
    for (const name of ['', 'Government', 'government.js', 'toString', '__proto__'])
      expect(isIllustration(name), name).to.equal(false);
  });
});
