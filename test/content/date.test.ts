import { expect } from '@open-wc/testing';
import { Temporal } from 'temporal-polyfill';
import { parseDate } from '../../src/content/date.js';
import { eventFaults } from '../../src/content/event-faults.js';
import { occurrenceAt } from '../../src/content/event.js';
import { instantOf } from '../../src/platform/zone.js';

const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const event = (start: string, end?: string, timezone?: string) => ({ summary: '', start, end, timezone });

describe('dates as HTML writes them', () => {
  for (const [text, kind] of [
    ['10-10', 'yearly'],
    ['--10-10', 'yearly'],
    ['02-29', 'yearly'],
    ['2022-10-27', 'day'],
    ['2024-02-29', 'day'],
    ['2022-10-27T07:30', 'local'],
    ['2022-10-27 07:30:15', 'local'],
    ['2022-10-27T07:30+07:00', 'instant'],
    ['2022-10-27T07:30+0700', 'instant'],
    ['2022-10-27T00:30Z', 'instant'],
  ] as const) {
    it(`reads ${text} as ${kind}`, () => {
      expect(parseDate(text)?.kind).to.equal(kind);
    });
  }

  for (const text of [
    '',
    '10/10',
    '31-31',
    '2022-02-30',
    '2023-02-29',
    '02-30',
    '2022-13-01',
    '2022-10-27T25:00',
    '2022-10-27T07:60',
    '10-10T07:30',
    'mai',
    '2022-10-27T07:30+99:00',
  ]) {
    it(`does not read “${text}”`, () => {
      expect(parseDate(text)).to.equal(undefined);
    });
  }
});

describe('wall-clock times in a zone', () => {
  for (const [wall, zone] of [
    ['2022-10-27T07:30:00', 'Asia/Ho_Chi_Minh'],
    ['2026-03-08T02:30:00', 'America/New_York'], // skipped by clocks
    ['2026-11-01T01:30:00', 'America/New_York'], // shown twice
    ['2026-03-29T02:15:00', 'Europe/Berlin'],
    ['2026-10-25T02:15:00', 'Europe/Berlin'],
    ['2026-07-01T12:00:00', 'Asia/Kolkata'],
    ['2026-04-05T02:15:00', 'Australia/Lord_Howe'],
    ['1975-06-13T00:00:00', 'Asia/Ho_Chi_Minh'],
  ] as const) {
    it(`${wall} in ${zone} is the instant that Temporal gives`, () => {
      const expected = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation: 'compatible' });
      expect(instantOf(Date.parse(`${wall}Z`), zone)).to.equal(expected.epochMilliseconds);
    });
  }
});

describe('an event', () => {
  it('every year is the one that is on or comes next', () => {
    const during = occurrenceAt(event('10-10'), at('2026-10-10T12:00:00+07:00'));
    expect(during?.start).to.equal(at('2026-10-10T00:00:00+07:00'));
    const after = occurrenceAt(event('10-10'), at('2026-10-11T00:00:00+07:00'));
    expect(after?.start).to.equal(at('2027-10-10T00:00:00+07:00'));
  });

  it('over New Year ends in the next year', () => {
    const found = occurrenceAt(event('12-30', '01-02'), at('2027-01-01T00:00:00+07:00'));
    expect(found?.start).to.equal(at('2026-12-30T00:00:00+07:00'));
    expect(found?.end).to.equal(at('2027-01-03T00:00:00+07:00'));
  });

  it('on 29 February comes only in leap years', () => {
    const found = occurrenceAt(event('02-29'), at('2026-01-01T00:00:00+07:00'));
    expect(found?.start).to.equal(at('2028-02-29T00:00:00+07:00'));
  });

  it('lasts to the end of its last day', () => {
    const found = occurrenceAt(event('2022-10-27', '2022-10-28'), 0);
    expect(found?.end).to.equal(at('2022-10-29T00:00:00+07:00'));
  });

  for (const [bad, code, path] of [
    [event(''), 'missing', 'start'],
    [event('2022-02-30'), 'invalid-date', 'start'],
    [event('10-10', '2022-10-11'), 'invalid-date', 'end'],
    [event('2022-10-27', '2022-10-26'), 'ends-before-start', 'end'],
    [event('2022-10-27', undefined, 'Asia/Nowhere'), 'unknown-time-zone', 'timezone'],
  ] as const) {
    it(`${JSON.stringify(bad)} is no event: ${code}`, () => {
      expect(occurrenceAt(bad, 0)).to.equal(undefined);
      expect(eventFaults(bad)[0]).to.include({ code, path });
    });
  }
});
