import { aTimeout, expect, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import fc from 'fast-check';
import '../../src/widgets/ticker/index.js';
import type { Statistic } from '../../src/content/statistic.js';
import type { SenTicker } from '../../src/widgets/ticker/index.js';
import { fromChildren } from '../../src/widgets/ticker/ticker.content.js';
import { barOf, isReached, lineOf, toTell } from '../../src/widgets/ticker/ticker.drawing.model.js';
import { drawn, place, shownText } from '../harness.js';

const FIGURES = [
  { value: 66.2, unit: '%', label: 'người lớn có điện thoại', source: { name: 'Cổng An Giang', href: '#nguon' } },
  { value: 1284, label: 'thuê bao' },
  { value: 4, label: 'cấp' },
];

/** What one test stops doesn't stay so in the next. */
afterEach(() => document.dispatchEvent(new CustomEvent('sen-resumed')));

async function open(attributes: string, data: unknown = FIGURES, lang = 'vi'): Promise<SenTicker> {
  const ticker = await place<SenTicker>(`<sen-ticker ${attributes}></sen-ticker>`, lang);
  ticker.data = data;
  await waitUntil(() => ticker.shadowRoot?.querySelector('sen-number'), 'the figures are there, and what draws them');
  await drawn(ticker);
  return ticker;
}

const all = <E extends Element = HTMLElement>(ticker: SenTicker, selector: string) => [
  ...(ticker.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];
const button = (ticker: SenTicker, name: string) => {
  const found = all(ticker, 'button').find((one) => (one.ariaLabel ?? one.textContent).trim() === name);
  if (!found) throw new Error(`There is no button “${name}”.`);
  return found;
};
const leftOf = (element: Element | undefined) => element?.getBoundingClientRect().left ?? NaN;
/** The first figure of the line that passes. */
const first = (ticker: SenTicker) => all(ticker, '.strip > li')[0];
const swipe = (ticker: SenTicker, to: number, pointerType = 'touch') => {
  const at = (type: string, clientX: number) =>
    ticker.dispatchEvent(new PointerEvent(type, { clientX, clientY: 50, pointerType, pointerId: 7 }));
  at('pointerdown', 200);
  at('pointerup', to);
};

describe('<sen-ticker> in its displays', () => {
  for (const display of ['row', 'grid'] as const) {
    it(`shows all figures at once as a ${display}, with nothing to press`, async () => {
      const ticker = await open(`display="${display}"`);
      expect(all(ticker, 'li')).to.have.length(3);
      expect(shownText(ticker)).to.include('66,2%').and.include('1.284').and.include('cấp');
      expect(all(ticker, 'button')).to.have.length(0);
    });
  }

  it('a row is one line, and can be scrolled by keyboard', async () => {
    const ticker = await open('display="row"');
    const tops = new Set(all(ticker, 'li').map((item) => item.getBoundingClientRect().top));
    expect(tops.size).to.equal(1);
    const [row] = all(ticker, 'ul');
    ticker.style.inlineSize = '200px';
    row?.focus();
    // WebKit's driver may send a key before the window has the focus.
    const isScrolledByKey = async () => {
      await sendKeys({ press: 'ArrowRight' });
      return (row?.scrollLeft ?? 0) > 0;
    };
    await waitUntil(isScrolledByKey, 'the row scrolls', { timeout: 5000 });
  });

  it('a marquee moves to the left until the reader stops it', async () => {
    const ticker = await open('display="marquee" interval="2"');
    await waitUntil(() => first(ticker), 'the line is there');
    const before = leftOf(first(ticker));
    await waitUntil(() => leftOf(first(ticker)) < before - 5, 'the line moves');
    button(ticker, 'Tạm dừng').click();
    await drawn(ticker);
    await nextFrame();
    await nextFrame();
    const stopped = leftOf(first(ticker));
    await aTimeout(200);
    expect(leftOf(first(ticker))).to.equal(stopped);
  });

  it('a marquee says each figure once, whatever the eye sees', async () => {
    const ticker = await open('display="marquee" paused');
    await waitUntil(() => first(ticker), 'the line is there');
    const [line, copy] = all(ticker, '.strip');
    expect(line?.textContent).to.include('thuê bao');
    expect(copy?.getAttribute('aria-hidden')).to.equal('true');
    const links = all<HTMLAnchorElement>(ticker, 'a').filter((link) => link.tabIndex >= 0 && !link.closest('[inert]'));
    expect(links).to.have.length(1);
  });

  it('the buttons of a marquee bring the next figure and the one before', async () => {
    const ticker = await open('display="marquee" paused');
    await waitUntil(() => first(ticker), 'the line is there');
    const edge = leftOf(ticker);
    button(ticker, 'Mục sau').click();
    await drawn(ticker);
    expect(leftOf(all(ticker, '.strip > li')[1])).to.be.closeTo(edge, 1);
    button(ticker, 'Mục trước').click();
    await drawn(ticker);
    expect(leftOf(first(ticker))).to.be.closeTo(edge, 1);
  });

  it('a marquee shows what gets the focus', async () => {
    const ticker = await open('display="marquee" paused');
    await waitUntil(() => first(ticker), 'the line is there');
    button(ticker, 'Mục sau').click();
    await drawn(ticker);
    const [link] = all<HTMLAnchorElement>(ticker, '.strip a');
    link?.focus();
    // Windows in the background hear nothing of it, as those of engines that are tested side by side may be.
    if (!document.hasFocus()) link?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    await waitUntil(
      () => Math.abs(leftOf(first(ticker)) - leftOf(ticker)) <= 1,
      'the figure with the link is in sight',
    );
  });

  it('goes through figures by swiping, not by selecting text with a mouse', async () => {
    const ticker = await open('paused');
    const shown = () => all(ticker, '[data-shown]')[0]?.textContent;
    swipe(ticker, 100);
    await drawn(ticker);
    expect(shown()).to.include('thuê bao');
    swipe(ticker, 300);
    await drawn(ticker);
    expect(shown()).to.include('người lớn');
    swipe(ticker, 100, 'mouse');
    swipe(ticker, 180);
    await drawn(ticker);
    expect(shown()).to.include('người lớn');
  });
});

describe('<sen-ticker> and what moves on the page', () => {
  it('one button stops every ticker, and lets them all go on', async () => {
    const [one, other, line] = [await open(''), await open(''), await open('display="marquee"')];
    const paused = oneEvent(document, 'sen-paused');
    button(one, 'Tạm dừng').click();
    await paused;
    expect([one, other, line].map((ticker) => ticker.paused)).to.deep.equal([true, true, true]);
    await drawn(other);
    button(other, 'Chạy tiếp').click();
    expect([one, other, line].map((ticker) => ticker.paused)).to.deep.equal([false, false, false]);
  });

  it('rests while a pointer is over it', async () => {
    const ticker = await open('interval="2"');
    const turns: Event[] = [];
    ticker.addEventListener('sen-shown', (event) => turns.push(event));
    const { x, y, width } = ticker.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + 30)] });
    await waitUntil(() => ticker.matches(':hover'), 'the pointer is over it');
    await aTimeout(2500);
    expect(turns).to.have.length(0);
    await sendMouse({ type: 'move', position: [0, 0] });
    await waitUntil(() => turns.length > 0, 'it goes on', { timeout: 5000 });
  });
});

describe('the figures in a page', () => {
  const read = (figure: string) => {
    const host = document.createElement('div');
    host.innerHTML = `<ul><li>${figure} nhãn</li></ul>`;
    const { items, faults } = fromChildren(host);
    return faults[0] ?? items[0];
  };
  for (const [html, expected] of [
    ['<data value="66.2">66,2%</data>', { value: 66.2, unit: '%' }],
    ['<data value="1284">1.284</data>', { value: 1284 }],
    ['<data value="1284">1,284</data>', { value: 1284 }],
    ['<data value="54">hạng 54/63</data>', { value: 54, prefix: 'hạng', unit: '/63' }],
    ['<data value="1200000">1,2 triệu</data>', { value: 1.2, unit: 'triệu' }],
    ['<data value="0.662">66,2%</data>', { value: 66.2, unit: '%' }],
    ['<data value="-5.2">−5,2%</data>', { value: -5.2, unit: '%' }],
    ['<data value="54">៥៤/៦៣</data>', { value: 54, unit: '/63' }],
    ['<data value="7"></data>', { value: 7 }],
    ['<data value="54">54</data> trong <data value="63">63</data> tỉnh,', { value: 54, previous: undefined }],
    [
      '<data value="54">54</data> <small>(<data value="42">42</data>)</small>',
      { value: 54, previous: [{ value: 42, period: '' }] },
    ],
    ['<data>nhiều</data>', { code: 'not-a-number' }],
  ] as const)
    it(`are as their author writes them: ${html}`, () => {
      expect(read(html)).to.deep.include(expected);
    });
});

describe('<sen-ticker> with a figure that is dated but has no source', () => {
  it('says the date alone', async () => {
    const ticker = await place<SenTicker>(
      '<sen-ticker><ul><li><data value="5">5</data> xã <cite><time>2022</time></cite></li></ul></sen-ticker>',
    );
    await waitUntil(() => shownText(ticker).includes('2022'), 'the date is there');
    expect(shownText(ticker)).to.match(/xã\s*2022/);
  });
});

describe('<sen-ticker> that comes to the page after the reader stopped it', () => {
  it('stands still, and goes on when it is let, wherever the focus is', async () => {
    const first = await open('');
    button(first, 'Tạm dừng').click();
    const later = await open('interval="2"');
    expect(later.paused).to.equal(true);
    const [resume] = [button(later, 'Chạy tiếp')];
    resume.focus();
    resume.click();
    const moved = oneEvent(later, 'sen-shown');
    expect(document.activeElement).to.equal(later);
    await moved;
  });
});

describe('<sen-ticker> and its numbers', () => {
  const rolling = (ticker: SenTicker) =>
    all(ticker, 'sen-number').flatMap((number) => [...(number.shadowRoot?.querySelectorAll('.reel') ?? [])]);

  it('has its digits roll up while the text is the true figure', async () => {
    const ticker = await place<SenTicker>('<sen-ticker display="grid"></sen-ticker>');
    ticker.data = FIGURES;
    await waitUntil(() => shownText(ticker).includes('66,2%'), 'the figure is there');
    await waitUntil(() => rolling(ticker).length > 0, 'digits roll');
    expect(shownText(ticker)).to.include('66,2%').and.include('1.284');
    await waitUntil(() => rolling(ticker).length === 0, 'they come to rest');
  });

  it('rolls only the digits that changed', async () => {
    const ticker = await open('display="grid"');
    await waitUntil(() => rolling(ticker).length > 0, 'digits roll');
    await waitUntil(() => rolling(ticker).length === 0, 'they come to rest');
    ticker.data = FIGURES.map((one) => (one.value === 1284 ? { ...one, value: 1287 } : one));
    await waitUntil(() => rolling(ticker).length > 0, 'digits roll');
    expect(rolling(ticker)).to.have.length(1);
    expect(shownText(ticker)).to.include('1.287');
  });

  it('has no rank roll through ranks that nobody held, and nothing where the reader stopped it', async () => {
    const rank = await open('display="grid"', [{ ...FIGURES[2], better: 'lower' }]);
    const still = await open('display="grid" paused');
    await aTimeout(150);
    expect(rolling(rank)).to.have.length(0);
    expect(rolling(still)).to.have.length(0);
  });
});

describe('<sen-ticker> and what was before and is aimed at', () => {
  const previous = [
    { value: 41, period: '2021' },
    { value: 59.7, period: '2022' },
  ];
  const share = { value: 68.5, unit: '%', label: 'hồ sơ', period: '2023', previous };

  it('tells the course of a figure in words beside the line', async () => {
    const ticker = await open('display="grid"', [share]);
    const [line] = all(ticker, '[role=img]');
    expect(line?.getAttribute('aria-label')).to.equal('Diễn biến: 2021: 41%; 2022: 59,7%; 2023: 68,5%');
    expect(line?.getBoundingClientRect().height).to.be.above(20);
  });

  it('says whether a target is reached, by its own direction', async () => {
    const data = [
      { ...share, target: { value: 80, period: '2025' } },
      { value: 9, unit: '/63', label: 'hạng', better: 'lower', target: { value: 10 } },
    ];
    const ticker = await open('display="grid"', data);
    expect(shownText(ticker)).to.include('Mục tiêu 2025: 80% (chưa đạt)').and.include('Mục tiêu: 10/63 (đã đạt)');
    expect(all(ticker, '.bar'), 'a full bar would look like success').to.have.length(1);
  });

  it('speaks of both in other languages', async () => {
    const ticker = await open('display="grid"', [{ ...share, target: { value: 60 } }], 'en');
    expect(shownText(ticker)).to.include('Target: 60% (reached)');
    expect(all(ticker, '[role=img]')[0]?.getAttribute('aria-label')).to.include('Over time: 2021: 41%');
    await expect(ticker).to.be.accessible();
  });

  it('draws nothing of one figure before: that is the trend’s', async () => {
    const ticker = await open('display="grid"', [{ ...share, previous: previous.slice(0, 1) }]);
    expect(all(ticker, '[role=img]')).to.have.length(0);
    expect(shownText(ticker)).to.include('(2021: 41%)');
  });

  it('pushes nothing down that was drawn already', async () => {
    const ticker = await place<SenTicker>('<sen-ticker display="grid"></sen-ticker>');
    ticker.data = [{ ...share, target: { value: 80 } }];
    const heights = new Set<number>();
    const watch = new ResizeObserver(() => {
      if (all(ticker, '.statistic').length > 0) heights.add(Math.round(ticker.getBoundingClientRect().height));
    });
    watch.observe(ticker);
    await waitUntil(() => all(ticker, '.bar').length > 0, 'the target is drawn');
    await waitUntil(() => all(ticker, 'sen-number').length > 0, 'the number rolls');
    await aTimeout(100);
    watch.disconnect();
    expect([...heights]).to.have.length(1);
  });
});

describe('the drawings of a figure', () => {
  const figure = (values: number[], better?: 'lower'): Statistic => ({
    value: values.at(-1) ?? 0,
    label: '',
    better,
    previous: values.slice(0, -1).map((value) => ({ value, period: '' })),
  });

  it('go up for the better, of ranks too', () => {
    expect(lineOf(figure([10, 20]), 100, 24)).to.deep.equal([
      { x: 0, y: 24 },
      { x: 100, y: 0 },
    ]);
    expect(lineOf(figure([42, 54], 'lower'), 100, 24).map(({ y }) => y)).to.deep.equal([0, 24]);
    expect(lineOf(figure([7, 7, 7]), 100, 24).map(({ x, y }) => [x, y])).to.deep.equal([
      [0, 12],
      [50, 12],
      [100, 12],
    ]);
  });

  it('tell of a long course what stands out, of a short one all', () => {
    const course = (values: number[]) => values.map((value, index) => ({ value, period: String(2000 + index) }));
    const told = (values: number[]) => toTell(course(values)).map(({ period }) => Number(period) - 2000);
    expect(told([5, 1, 4])).to.deep.equal([0, 1, 2]);
    expect(told([5, 6, 1, 4, 4, 9, 4, 4, 4, 5])).to.deep.equal([0, 2, 5, 9]);
    expect(told([1, 2, 3, 4, 5, 6, 7, 8, 9])).to.deep.equal([0, 8]);
  });

  it('stay in their box, whatever the figures', () => {
    const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.constantFrom(undefined, 'lower' as const), (list, better) => {
        for (const { x, y } of lineOf(figure(list, better), 100, 24)) {
          expect(x).to.be.within(0, 100);
          expect(y).to.be.within(0, 24);
        }
      }),
    );
  });

  it('know a bar’s lengths, and where a bar would mislead', () => {
    const share = { value: 68.5, unit: '%', label: '' };
    expect(barOf(share, 80)).to.deep.equal({ value: 0.685, target: 0.8 });
    expect(barOf({ value: 1250, label: '' }, 1000)).to.deep.equal({ value: 1, target: 0.8 });
    expect(barOf({ value: 128, unit: '%', label: '' }, 64)).to.deep.equal({ value: 1, target: 0.5 });
    expect(barOf({ value: 18, label: '', better: 'lower' }, 10)).to.equal(undefined);
    expect(barOf({ value: -1, label: '' }, 10)).to.equal(undefined);
    expect(barOf({ value: 0, label: '' }, 0)).to.equal(undefined);
    expect([isReached(share, 68.5), isReached({ ...share, better: 'lower' }, 60)]).to.deep.equal([true, false]);
  });
});

// Only Chromium's driver can tell a page that less motion is wanted.
if (navigator.userAgent.includes('Chrome/')) {
  describe('<sen-ticker> where less motion is wanted', () => {
    beforeEach(() => emulateMedia({ reducedMotion: 'reduce' }));
    afterEach(() => emulateMedia({ reducedMotion: 'no-preference' }));

    it('has what would pass stand in a line that scrolls', async () => {
      const ticker = await place<SenTicker>('<sen-ticker display="marquee"></sen-ticker>');
      ticker.data = FIGURES;
      await waitUntil(() => all(ticker, '.row > li').length === 3, 'the figures stand in a line');
      expect(all(ticker, 'button')).to.have.length(0);
      expect(all(ticker, '.strip')).to.have.length(0);
    });
  });
}
