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
  const WALLS: Record<string, string[]> = {
    'Asia/Ho_Chi_Minh': ['2022-10-27T07:30', '2026-02-17T00:00', '1975-06-13T00:00', '2100-12-31T23:59'],
    'Asia/Phnom_Penh': ['2026-04-14T06:00'],
    'America/New_York': [
      '2026-03-08T01:59',
      '2026-03-08T02:00', // skipped by clocks, from here
      '2026-03-08T02:30',
      '2026-03-08T03:00', // to here
      '2026-11-01T00:59',
      '2026-11-01T01:00', // shown twice, from here
      '2026-11-01T01:30',
      '2026-11-01T02:00', // to here
    ],
    'Europe/Berlin': ['2026-03-29T02:00', '2026-03-29T02:15', '2026-10-25T02:15', '2026-10-25T03:00'],
    'Asia/Kolkata': ['2026-07-01T12:00'],
    'Asia/Kathmandu': ['2026-07-01T12:00'],
    'Australia/Lord_Howe': ['2026-04-05T02:15', '2026-10-04T02:15'], // by half an hour
    'Australia/Sydney': ['2026-10-04T02:30', '2026-04-05T02:30'],
    'America/Sao_Paulo': ['2018-11-04T00:30'], // skips midnight
    'Pacific/Apia': ['2011-12-29T12:00', '2011-12-31T12:00'], // a whole day was skipped between them
    'Africa/Casablanca': ['2026-02-15T02:30', '2026-03-22T02:30'], // for Ramadan
    'Antarctica/Troll': ['2026-03-29T01:30', '2026-10-25T01:30'], // by two hours
    'America/St_Johns': ['2026-03-08T02:30', '2026-11-01T01:30'], // beside half hours
    'Pacific/Chatham': ['2026-09-27T03:00', '2026-04-05T03:15'], // beside three quarters of one
    'America/Havana': ['2026-03-08T00:30', '2026-11-01T00:30'], // at midnight
    'Europe/Dublin': ['2026-03-29T01:30', '2026-10-25T01:30'], // whose winter is the exception
    'Asia/Pyongyang': ['2018-05-04T23:45'], // skipped half an hour for good
    UTC: ['2024-02-29T23:59'],
  };
  for (const [zone, walls] of Object.entries(WALLS))
    for (const wall of walls) {
      it(`${wall} in ${zone} is the instant that Temporal gives`, () => {
        const expected = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation: 'compatible' });
        expect(instantOf(Date.parse(`${wall}Z`), zone)).to.equal(expected.epochMilliseconds);
        expect(occurrenceAt(event(wall, undefined, zone), 0)?.start).to.equal(expected.epochMilliseconds);
      });
    }

  for (const text of [
    '2022-10-27T07:30+07:00',
    '2022-10-27T07:30:15+07:00',
    '2022-10-27T00:30Z',
    '2022-10-27T07:30-04:00',
    '2022-10-27T07:30+05:45',
    '2024-02-29T23:59:59-10:00',
  ])
    it(`${text} is the instant that Temporal gives, whatever zone the event is in`, () => {
      const expected = Temporal.Instant.from(text).epochMilliseconds;
      expect(occurrenceAt(event(text), 0)?.start).to.equal(expected);
      expect(occurrenceAt(event(text, undefined, 'America/New_York'), 0)?.start).to.equal(expected);
    });

  for (const [day, zone] of [
    ['2022-10-27', 'Asia/Ho_Chi_Minh'],
    ['2024-02-29', 'Asia/Ho_Chi_Minh'],
    ['2026-03-08', 'America/New_York'], // has 23 hours
    ['2026-11-01', 'America/New_York'], // has 25 hours
    ['2026-04-05', 'Australia/Lord_Howe'], // has 24 hours and a half
  ] as const)
    it(`${day} in ${zone} lasts from its first instant to that of the next day`, () => {
      const date = Temporal.PlainDate.from(day);
      const found = occurrenceAt(event(day, undefined, zone), 0);
      expect(found?.start).to.equal(date.toZonedDateTime(zone).epochMilliseconds);
      expect(found?.end).to.equal(date.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds);
    });

  for (const [yearly, now, zone] of [
    ['10-10', '2026-01-01T00:00', 'Asia/Ho_Chi_Minh'],
    ['10-10', '2026-10-10T23:59', 'Asia/Ho_Chi_Minh'],
    ['10-10', '2026-10-11T00:00', 'Asia/Ho_Chi_Minh'],
    ['01-01', '2026-12-31T23:59', 'Asia/Ho_Chi_Minh'],
    ['02-29', '2026-01-01T00:00', 'Asia/Ho_Chi_Minh'],
    ['02-29', '2028-02-29T12:00', 'Asia/Ho_Chi_Minh'],
    ['02-29', '2096-03-01T00:00', 'Asia/Ho_Chi_Minh'], // 2100 has none
    ['07-04', '2026-07-03T23:30', 'America/New_York'],
    ['12-31', '2026-12-31T00:00', 'Pacific/Kiritimati'],
  ] as const)
    it(`${yearly} at ${now} in ${zone} is the day on or next, by Temporal`, () => {
      const [month = 0, day = 0] = yearly.split('-').map(Number);
      const present = Temporal.PlainDateTime.from(now).toZonedDateTime(zone);
      let year = present.year;
      const dayIn = (one: number) =>
        day === 29 && !Temporal.PlainDate.from({ year: one, month: 1, day: 1 }).inLeapYear
          ? undefined
          : Temporal.PlainDate.from({ year: one, month, day });
      let next = dayIn(year);
      while (!next || Temporal.PlainDate.compare(next, present.toPlainDate()) < 0) next = dayIn(++year);
      const found = occurrenceAt(event(yearly, undefined, zone), present.epochMilliseconds);
      expect(found?.start).to.equal(next.toZonedDateTime(zone).epochMilliseconds);
    });
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
