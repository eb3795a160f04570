/** What is known of figures that keep themselves fresh. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { endOf, isBetter, isOld, settingsOf, waitAfter } from '../../src/content/live.model.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NONE = { refresh: undefined, cache: false, maxAge: undefined, snapshot: undefined };

describe('the attributes of figures that keep themselves fresh', () => {
  for (const [refresh, ms] of [
    ['5m', 5 * MINUTE],
    ['PT5M', 5 * MINUTE],
    ['90s', 90_000],
    ['1d', 24 * HOUR],
    ['1s', 5000],
    ['0s', 5000],
    [undefined, Infinity],
    [null, Infinity],
  ] as const) {
    it(`refresh=${String(refresh)} reads again after ${ms} ms`, () => {
      const { settings, faults } = settingsOf({ ...NONE, refresh });
      expect(settings.refresh).to.equal(ms);
      expect(faults).to.be.empty;
    });
  }

  it('keep their last good value where they say nothing, and are named', () => {
    const { settings: before } = settingsOf({ ...NONE, refresh: '5m', maxAge: '2d' });
    const { settings, faults } = settingsOf({ ...NONE, refresh: 'often', maxAge: '' }, before);
    expect([settings.refresh, settings.maxAge]).to.deep.equal([5 * MINUTE, 48 * HOUR]);
    expect(faults).to.deep.equal([
      { code: 'not-allowed', value: 'often', path: 'refresh' },
      { code: 'not-allowed', value: '', path: 'max-age' },
    ]);
  });

  it('are off once they are taken away', () => {
    const { settings: before } = settingsOf({ refresh: '5m', cache: true, maxAge: '2d', snapshot: 'a.json' });
    expect(settingsOf(NONE, before).settings).to.deep.equal({
      ...{ refresh: Infinity, maxAge: Infinity, isKept: false, snapshot: undefined },
    });
  });
});

describe('the wait until a server is asked again', () => {
  for (const [failures, retryAfter, refresh, chance, wait] of [
    [0, undefined, 5 * MINUTE, 0.9, 5 * MINUTE],
    [1, undefined, 5 * MINUTE, 0, 10 * MINUTE],
    [1, undefined, 5 * MINUTE, 1, 15 * MINUTE],
    [2, undefined, 5 * MINUTE, 0, 20 * MINUTE],
    [3, undefined, 5 * MINUTE, 0, 40 * MINUTE],
    [4, undefined, 5 * MINUTE, 0, HOUR],
    [2000, undefined, 5 * MINUTE, 0, HOUR],
    [1, undefined, 6 * HOUR, 0, 6 * HOUR],
    [1, 2 * HOUR, 5 * MINUTE, 0, 2 * HOUR],
    [1, 1000, 5 * MINUTE, 0, 10 * MINUTE],
    [1, undefined, Infinity, 0.5, Infinity],
  ] as const) {
    it(`is ${wait} ms after ${failures} failures, refresh ${refresh}, Retry-After ${String(retryAfter)}, ${chance}`, () => {
      expect(waitAfter({ failures, retryAfter }, refresh, chance)).to.equal(wait);
    });
  }

  it('is never shorter than `refresh`, than the server asks for, or than after one failure less', () => {
    fc.assert(
      fc.property(
        fc.nat(100),
        fc.option(fc.nat(1e9), { nil: undefined }),
        fc.integer({ min: 5000, max: 1e9 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, retryAfter, refresh, chance) => {
          const wait = waitAfter({ failures, retryAfter }, refresh, chance);
          expect(wait).to.be.at.least(refresh);
          if (failures === 0) return;
          expect(wait).to.be.at.least(retryAfter ?? 0);
          expect(wait).to.be.at.least(waitAfter({ failures: failures - 1 }, refresh, chance));
        },
      ),
    );
  });
});

describe('of two that could be shown', () => {
  const live = { isLive: true, retrieved: 5 };
  const newer = { isLive: false, retrieved: 9 };
  const older = { isLive: false, retrieved: 3 };
  const undated = { isLive: false, retrieved: undefined };
  for (const [what, one, other, isSo] of [
    ['anything goes before nothing', undated, undefined, true],
    ['an answer goes before a newer copy', live, newer, true],
    ['no copy takes an answer’s place', newer, live, false],
    ['the newer of two copies wins', newer, older, true],
    ['the older does not', older, newer, false],
    ['one without a date gives way', older, undated, true],
    ['and takes no place', undated, older, false],
    ['of equals the first stays', newer, newer, false],
  ] as const) {
    it(what, () => {
      expect(isBetter(one, other)).to.equal(isSo);
    });
  }
});

describe('the end of a period', () => {
  for (const [period, end] of [
    ['2022', '2023-01-01'],
    [' 2022 ', '2023-01-01'],
    ['2022-06', '2022-07-01'],
    ['2022M12', '2023-01-01'],
    ['2022-06-30', '2022-07-01'],
    ['2022-12-31', '2023-01-01'],
    ['2022-Q3', '2022-10-01'],
    ['2022Q4', '2023-01-01'],
    ['2022-S1', '2022-07-01'],
    ['2022-H2', '2023-01-01'],
  ] as const) {
    it(`${period} is ${end}`, () => {
      expect(endOf(period)).to.equal(Date.parse(end));
    });
  }

  for (const period of [
    'Quý III/2022',
    'khoảng 2022',
    '',
    '22',
    '2022-13',
    '2022-Q5',
    '2022-S3',
    '2022-06-32',
    '2022-31-12',
  ]) {
    it(`“${period}” has none that could be told`, () => {
      expect(endOf(period)).to.equal(undefined);
      expect(isOld(period, 0, Infinity)).to.equal(false);
    });
  }

  it('is what age is reckoned from', () => {
    const DAY = 24 * HOUR;
    const end = Date.parse('2023-01-01');
    expect(isOld('2022', 400 * DAY, end + 400 * DAY)).to.equal(false);
    expect(isOld('2022', 400 * DAY, end + 400 * DAY + 1)).to.equal(true);
    expect(isOld('2022', Infinity, end + 1e15)).to.equal(false);
  });
});
