import { aTimeout, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import fc from 'fast-check';
import '../../src/element/number.js';
import type { SenNumber } from '../../src/element/number.js';
import { courseOf, partsOf, roll, rollOn } from '../../src/element/number.model.js';
import { numberFormat } from '../../src/platform/intl.js';

const LATIN = [...'0123456789'];
const KHMER = [...'០១២៣៤៥៦៧៨៩'];

describe('the model of a number', () => {
  const keysOf = (value: number, locale = 'vi', options: Intl.NumberFormatOptions = {}) =>
    partsOf(numberFormat(locale, options).formatToParts(value), LATIN).map(({ key, text }) => `${text} ${key}`);

  it('knows a digit by its place, whatever stands around it', () => {
    expect(keysOf(999)).to.deep.equal(['9 digit:2', '9 digit:1', '9 digit:0']);
    expect(keysOf(-1234.5)).to.deep.equal([
      '- minusSign:1',
      '1 digit:3',
      '. group:3',
      '2 digit:2',
      '3 digit:1',
      '4 digit:0',
      ', decimal:1',
      '5 digit:-1',
    ]);
  });

  it('keeps prefix and suffix as they are', () => {
    const parts = partsOf(numberFormat('vi').formatToParts(7), LATIN, 'gần ', '/63');
    expect(parts.map(({ text, digit }) => [text, digit])).to.deep.equal([
      ['gần ', undefined],
      ['7', 7],
      ['/63', undefined],
    ]);
  });

  const written: [string, Intl.NumberFormatOptions, string[]][] = (['vi', 'en', 'km'] as const).flatMap((locale) =>
    [
      { useGrouping: false },
      {},
      { style: 'percent', maximumFractionDigits: 1 } as const,
      { notation: 'compact' } as const,
      { signDisplay: 'exceptZero', minimumFractionDigits: 2 } as const,
    ].map((options): [string, Intl.NumberFormatOptions, string[]] =>
      locale === 'km' ? [locale, { ...options, numberingSystem: 'khmr' }, KHMER] : [locale, options, LATIN],
    ),
  );

  it('takes numbers apart without loss: 10,000 in three languages', () => {
    const value = fc.oneof(fc.integer(), fc.double({ min: -1e12, max: 1e12, noNaN: true }));
    fc.assert(
      fc.property(value, fc.constantFrom(...written), (number, [locale, options, digits]) => {
        const format = numberFormat(locale, options);
        const parts = partsOf(format.formatToParts(number), digits);
        expect(parts.map(({ text }) => text).join('')).to.equal(format.format(number));
        expect(new Set(parts.map(({ key }) => key)).size).to.equal(parts.length);
        for (const { text, digit } of parts)
          expect(digit).to.equal(digits.includes(text) ? digits.indexOf(text) : undefined);
      }),
      { numRuns: 10_000 },
    );
  });

  const ways: [from: number | undefined, to: number, before: number, after: number, (number | undefined)[], boolean][] =
    [
      [1, 2, 199, 200, [1, 2], true],
      [9, 0, 199, 200, [9, 0], true],
      [0, 9, 200, 199, [0, 9], false],
      [5, 3, 5, 3, [5, 4, 3], false],
      [5, 3, -5, -3, [5, 4, 3], true],
      [undefined, 1, 9, 10, [undefined, 1], true],
    ];
  for (const [from, to, before, after, faces, isUp] of ways)
    it(`lets ${String(faces)} pass from ${before} to ${after}`, () => {
      expect(roll(from, to, courseOf(before, after))).to.deep.equal({ faces, isUp, start: 0 });
    });

  it('goes on from what is in sight', () => {
    const way = roll(2, 6, courseOf(2, 6));
    expect(rollOn(way, 0.375, 8, courseOf(6, 8))).to.deep.equal({
      faces: [3, 4, 5, 6, 7, 8],
      isUp: true,
      start: 0.5,
    });
    expect(rollOn(way, 0.375, 2, courseOf(6, 2))).to.deep.equal({ faces: [4, 3, 2], isUp: false, start: 0.5 });
  });

  it('always ends at the digit that is true, however often it is sent elsewhere', () => {
    const digit = fc.integer({ min: 0, max: 9 });
    const turn = fc.tuple(digit, fc.double({ min: 0, max: 0.999, noNaN: true }), fc.boolean(), fc.boolean());
    fc.assert(
      fc.property(digit, digit, fc.array(turn), (from, first, turns) => {
        let way = roll(from, first, { isUp: true, step: 1 });
        for (const [to, progress, isUp, isGreater] of turns) {
          way = rollOn(way, progress, to, { isUp, step: isGreater ? 1 : -1 });
          expect(way.faces.at(-1)).to.equal(to);
          expect(way.faces.length).to.be.below(13);
          expect(way.start >= 0 && way.start <= 1).to.equal(true);
        }
      }),
    );
  });
});

describe('<sen-number>', () => {
  const place = async (value: number, attributes: Partial<SenNumber> = {}) => {
    const number = Object.assign(document.createElement('sen-number'), attributes, { value });
    (await fixture(html`<p></p>`)).append(number);
    await number.updateComplete;
    return number;
  };
  const root = (number: SenNumber): ShadowRoot => number.shadowRoot ?? expect.fail('It is drawn in a shadow root.');
  const says = (number: SenNumber) => root(number).textContent;
  const reels = (number: SenNumber) => [...root(number).querySelectorAll<HTMLElement>('.reel')];
  const moving = (number: SenNumber) => root(number).getAnimations();
  /** What stays of each reel. */
  const targets = (number: SenNumber) =>
    reels(number).map((reel) => {
      const faces = reel.querySelector<HTMLElement>('.strip')?.dataset.faces?.split('\n');
      return faces?.at(reel.classList.contains('up') ? -1 : 0);
    });
  const change = async (number: SenNumber, value: number) => {
    number.value = value;
    await number.updateComplete;
    await nextFrame();
    await nextFrame();
  };
  const settled = (number: SenNumber) => waitUntil(() => reels(number).length === 0, 'it stands', { timeout: 4000 });
  const clip = (number: SenNumber) => root(number).querySelector<HTMLElement>('.text')?.style.clipPath;

  it('says the number as it is, at once and alone, while its digits roll', async () => {
    const number = await place(1234, { lead: 'gần ', trail: '%' });
    expect(says(number)).to.equal('gần 1.234%');
    number.value = 1299;
    await number.updateComplete;
    expect(says(number)).to.equal('gần 1.299%');
    await nextFrame();
    await nextFrame();
    expect(reels(number).length).to.equal(2);
    expect(says(number)).to.equal('gần 1.299%');
    const texts = document.createTreeWalker(root(number), NodeFilter.SHOW_TEXT);
    expect(texts.nextNode()?.textContent).to.equal('gần 1.299%');
    expect(texts.nextNode()).to.equal(null);
  });

  it('lets only the number be selected and read aloud', async () => {
    const number = await place(1234);
    await change(number, 5678);
    const text = root(number).querySelector('.text') ?? expect.fail('There is a text.');
    const layer = root(number).querySelector('.reels') ?? expect.fail('There is a layer of reels.');
    expect(layer.getAttribute('aria-hidden')).to.equal('true');
    expect(text.closest('[aria-hidden]')).to.equal(null);
    const selection = getSelection();
    selection?.selectAllChildren(root(number).querySelector('.number') ?? root(number));
    expect(selection?.toString().trim()).to.equal('5.678');
    selection?.removeAllRanges();
  });

  it('rolls the digits that changed, and no other', async () => {
    const number = await place(1234);
    await change(number, 1244);
    expect(moving(number).length).to.equal(1);
    expect(targets(number)).to.deep.equal(['4']);
    await settled(number);
    await change(number, 999);
    expect(targets(number)).to.deep.equal(['9', '9', '9']);
  });

  it('moves what it shows', async () => {
    const number = await place(0);
    await change(number, 9);
    const strip = root(number).querySelector('.strip') ?? expect.fail('There is a reel.');
    const transform = () => getComputedStyle(strip).transform;
    const before = transform();
    await aTimeout(60);
    expect(transform()).not.to.equal('none');
    expect(transform()).not.to.equal(before);
  });

  it('draws each reel over the digit that it stands for', async () => {
    const number = await place(1234);
    await change(number, 5239);
    const node = root(number).querySelector('.text')?.firstChild ?? expect.fail('There is a text.');
    const range = new Range();
    for (const [index, reel] of [0, 4].map((at, nth) => [at, reels(number)[nth]] as const)) {
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const [digit, drawn] = [range.getBoundingClientRect(), reel?.getBoundingClientRect()];
      expect(drawn?.left).to.be.closeTo(digit.left, 0.1);
      expect(drawn?.top).to.be.closeTo(digit.top, 0.1);
      expect(drawn?.width).to.be.closeTo(digit.width, 0.1);
    }
  });

  it('shows the digits of Khmer', async () => {
    const number = await place(19, { locale: 'km', format: { numberingSystem: 'khmr' } });
    expect(says(number)).to.equal('១៩');
    await change(number, 20);
    expect(targets(number)).to.deep.equal(['២', '០']);
  });

  it('leaves nothing behind', async () => {
    const number = await place(1);
    const nodes = root(number).querySelectorAll('*').length;
    await change(number, 123);
    expect(clip(number)).to.include('polygon');
    await settled(number);
    expect(moving(number).length).to.equal(0);
    expect(clip(number)).to.equal('');
    expect(root(number).querySelectorAll('*').length).to.equal(nodes);
  });

  it('piles nothing up when it changes faster than it rolls', async () => {
    const number = await place(1000);
    for (let round = 1; round <= 12; round++) {
      await change(number, 1000 + round * 137);
      await aTimeout(40);
      expect(moving(number).length).to.be.below(5);
      expect(reels(number).length).to.equal(moving(number).length);
    }
    await settled(number);
    expect(moving(number).length).to.equal(0);
    expect(says(number)).to.equal('2.644');
  });

  it('leaves nothing behind where a digit goes in mid-roll and no other changes its way', async () => {
    const number = await place(11.11);
    await change(number, 66.25);
    await change(number, 66.2);
    await settled(number);
    expect(says(number)).to.equal('66,2');
    expect(clip(number)).to.equal('');
  });

  it('ends at once where it is told to', async () => {
    const number = await place(1);
    await change(number, 2);
    number.finish();
    expect([reels(number).length, moving(number).length, clip(number)]).to.deep.equal([0, 0, '']);
    number.value = 3;
    await number.updateComplete;
    number.finish();
    await nextFrame();
    await nextFrame();
    expect(reels(number).length).to.equal(0);
    expect(says(number)).to.equal('3');
  });

  it('ends when it is taken away, and goes on when it is back', async () => {
    const number = await place(1);
    const parent = number.parentElement;
    await change(number, 2);
    number.remove();
    expect(reels(number).length).to.equal(0);
    await change(number, 3);
    expect(reels(number).length).to.equal(0);
    parent?.append(number);
    await change(number, 4);
    expect(targets(number)).to.deep.equal(['4']);
  });

  it('does not roll where nobody sees it', async () => {
    const number = await place(1);
    number.hidden = true;
    await change(number, 2);
    expect(reels(number).length).to.equal(0);
    number.hidden = false;
    number.style.cssText = 'position: absolute; top: 300vh';
    await change(number, 3);
    expect(reels(number).length).to.equal(0);
    expect(says(number)).to.equal('3');
  });

  it('does not roll when only its dress changes', async () => {
    const number = await place(1);
    number.format = { minimumFractionDigits: 2 };
    await change(number, 1);
    expect(reels(number).length).to.equal(0);
    expect(says(number)).to.equal('1,00');
  });

  // Only Chromium's driver can tell a page that less motion is wanted.
  const itWhereMediaCanBeSet = navigator.userAgent.includes('Chrome/') ? it : () => undefined;
  itWhereMediaCanBeSet('stands still where less motion is wanted, and on paper', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const number = await place(1);
    await change(number, 2);
    expect(moving(number).length).to.equal(0);
    expect(says(number)).to.equal('2');
    await emulateMedia({ reducedMotion: 'no-preference' });
    await change(number, 3);
    await emulateMedia({ media: 'print' });
    const [text, layer] = ['.text', '.reels'].map((one) => root(number).querySelector(one) ?? number);
    expect(layer && getComputedStyle(layer).display).to.equal('none');
    expect(text && getComputedStyle(text).clipPath).to.equal('none');
    await emulateMedia({ media: 'screen' });
  });
});
