import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { nearest, nextChange, split, standing } from '../../src/widgets/countdown/countdown.model.js';
import { tabAfter } from '../../src/element/tab-list.js';
import { backTo, selected, toggle, viewFor } from '../../src/widgets/pillars/pillars.model.js';
import { decimals, trend } from '../../src/content/statistic.js';
import { around } from '../../src/element/carousel.js';
import { countsFrom } from '../../src/widgets/ticker/ticker.model.js';

describe('the countdown model', () => {
  const span = { start: 10_000, end: 20_000 };

  it('is upcoming, then live, then past, each to the millisecond', () => {
    expect([9_999, 10_000, 19_999, 20_000].map((now) => standing(span, now).phase)).to.deep.equal([
      'upcoming',
      'live',
      'live',
      'past',
    ]);
  });

  it('splits a duration without loss', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e9 }), (seconds) => {
        const [days = NaN, hours = NaN, minutes = NaN, rest = NaN] = split(seconds * 1000);
        expect(((days * 24 + hours) * 60 + minutes) * 60 + rest).to.equal(seconds);
        expect(hours < 24 && minutes < 60 && rest < 60).to.equal(true);
      }),
    );
  });

  it('wakes exactly when its seconds change, and never after the end', () => {
    expect(nextChange(span, 8_300)).to.equal(9_000);
    expect(nextChange(span, 9_000)).to.equal(10_000);
    expect(nextChange(span, 20_000)).to.equal(undefined);
  });

  it('picks what is on or comes next, else what ended last', () => {
    const spans = [span, { start: 50_000, end: 60_000 }, { start: 30_000, end: 40_000 }];
    expect(nearest(spans, 25_000)?.start).to.equal(30_000);
    expect(nearest(spans, 99_000)?.start).to.equal(50_000);
  });
});

describe('the ticker model', () => {
  it('calls a rank that grew worse, and one that fell better', () => {
    const rank = { label: '', better: 'lower' as const, previous: [{ value: 42, period: '2021' }] };
    expect(trend({ ...rank, value: 54 })).to.equal('worse');
    expect(trend({ ...rank, value: 40 })).to.equal('better');
    expect(trend({ ...rank, value: 42 })).to.equal('same');
    expect(trend({ ...rank, better: 'higher', value: 54 })).to.equal('better');
  });

  it('calls no change good or bad where nobody says what is better', () => {
    const figure = { label: '', previous: [{ value: 42, period: '2021' }] };
    expect([41, 42, 43].map((value) => trend({ ...figure, value }))).to.deep.equal(['down', 'same', 'up']);
    expect(trend({ label: '', value: 2 })).to.equal(undefined);
  });

  it('counts up from nothing, but a rank not at all', () => {
    expect(countsFrom({ label: '', value: 66.2 })).to.equal(0);
    expect(countsFrom({ label: '', value: 54, better: 'lower' })).to.equal(54);
  });

  it('keeps the decimals of the figure and goes around its list', () => {
    expect([66.2, 83.06, 0.6667, 128, 1e21].map(decimals)).to.deep.equal([1, 2, 4, 0, 0]);
    expect([3756.48912222183, 5.39663128, 0.1 + 0.2, 0.0123456, 1.5e-7, 1e-30].map(decimals)).to.deep.equal([
      2, 2, 3, 4, 8, 20,
    ]);
    expect([around(0, -1, 3), around(2, 1, 3)]).to.deep.equal([2, 0]);
  });
});

describe('the pillars model', () => {
  it('moves between tabs as the APG says', () => {
    expect(['ArrowRight', 'ArrowLeft', 'Home', 'End', 'a'].map((key) => tabAfter(key, 2, 3))).to.deep.equal([
      0,
      1,
      0,
      2,
      undefined,
    ]);
  });

  it('shows the pillar opened last, and the first where none is', () => {
    expect(selected(['a', 'b'], ['a', 'b', 'c'])).to.equal('b');
    expect(selected([], ['a', 'b'])).to.equal('a');
    expect(selected(['gone'], ['a', 'b'])).to.equal('a');
    expect(toggle(toggle([], 'a'), 'a')).to.deep.equal([]);
  });

  it('needs room for each name in a diagram', () => {
    expect([29, 30].map((em) => viewFor(undefined, em, 3))).to.deep.equal(['accordion', 'diagram']);
    expect([39, 40].map((em) => viewFor('diagram', em, 5))).to.deep.equal(['accordion', 'diagram']);
  });

  it('is shown as asked where that needs no room', () => {
    for (const view of ['tabs', 'accordion', 'cards', 'story'] as const)
      for (const em of [10, 100]) expect(viewFor(view, em, 3)).to.equal(view);
  });

  it('goes back to how it was when a pillar was opened', () => {
    expect(backTo(['a', 'b', 'c'], 'b')).to.deep.equal(['a', 'b']);
    expect(backTo(['a'], 'b')).to.deep.equal(['a', 'b']);
  });
});
