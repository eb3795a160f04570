/** Where a roadmap's days begin and end: by the zone of the plan, whatever the machine's. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { load } from './load.mjs';

const { dayAt, nextDayAt } = await load('content/day');
const { begunBy, stepsOf } = await load('widgets/roadmap/roadmap.model');

const PLAN = [
  { title: 'Quý II', start: '2025-04', end: '2025-06' },
  { title: 'Hai cấp', start: '2025-07-01' },
  { title: 'Cả năm', start: '2026' },
];

/** States in the order of the plan, and how many milestones have begun. */
const standing = (now, zone) => {
  const today = dayAt(now, zone);
  const steps = stepsOf(PLAN, today);
  return [...steps.map(({ state }) => state), begunBy(steps, today)];
};

describe('a roadmap', () => {
  for (const [now, expected] of [
    ['2025-03-31T23:59:59.999+07:00', ['next', 'next', 'next', 0]],
    ['2025-04-01T00:00:00+07:00', ['now', 'next', 'next', 1]],
    ['2025-06-30T23:59:59.999+07:00', ['now', 'next', 'next', 1]],
    ['2025-07-01T00:00:00+07:00', ['past', 'now', 'next', 2]],
    ['2025-07-01T23:59:59.999+07:00', ['past', 'now', 'next', 2]],
    ['2025-07-02T00:00:00+07:00', ['past', 'past', 'next', 2]],
    ['2025-12-31T23:59:59.999+07:00', ['past', 'past', 'next', 2]],
    ['2026-01-01T00:00:00+07:00', ['past', 'past', 'now', 3]],
    ['2027-01-01T00:00:00+07:00', ['past', 'past', 'past', 3]],
  ])
    it(`at ${now} stands as people in Vietnam say`, () => {
      assert.deepEqual(standing(Date.parse(now)), expected);
    });

  it('follows the midnight of another zone where its author names one', () => {
    const now = Date.parse('2025-07-01T00:00:00+07:00'); // the afternoon before in Chicago
    assert.deepEqual(standing(now, 'America/Chicago'), ['now', 'next', 'next', 1]);
  });
});

describe('the next day', () => {
  it('begins in Vietnam at 17:00 UTC', () => {
    assert.equal(nextDayAt(Date.parse('2025-06-30T16:59:59.999Z')), Date.parse('2025-06-30T17:00Z'));
    assert.equal(nextDayAt(Date.parse('2025-06-30T17:00Z')), Date.parse('2025-07-01T17:00Z'));
  });

  it('begins where Temporal says, on days of 23 and 25 hours and where there is no midnight too', () => {
    const zones = [
      'Asia/Ho_Chi_Minh',
      'America/New_York',
      'America/Sao_Paulo',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
    ];
    const minutes = fc.integer({ min: Date.parse('2017-01-01Z') / 60_000, max: Date.parse('2031-01-01Z') / 60_000 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
        const at = minute * 60_000;
        const expected = Temporal.Instant.fromEpochMilliseconds(at)
          .toZonedDateTimeISO(zone)
          .add({ days: 1 })
          .startOfDay().epochMilliseconds;
        assert.equal(nextDayAt(at, zone), expected);
      }),
      { numRuns: 500 },
    );
    assert.equal(
      nextDayAt(Date.parse('2018-11-04T02:59Z'), 'America/Sao_Paulo'),
      Date.parse('2018-11-04T03:00Z'),
      'clocks go from 23:59 to 01:00',
    );
  });
});
