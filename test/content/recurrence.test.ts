/** Events that come again, read from calendar files and data in every engine; Temporal says when each time of them is. */
import { expect } from '@open-wc/testing';
import { Temporal } from 'temporal-polyfill';
import { schema } from '../../src/content/event.schema.js';
import { occurrenceAt, type CampaignEvent } from '../../src/content/event.js';
import { parseICalendar } from '../../src/content/icalendar.js';
import { read } from '../../src/content/read.js';
import { expand } from '../../src/content/recurrence.js';
import { holdInstant } from '../../src/platform/instant.js';

const NEW_YORK = 'America/New_York';
const HANOI = 'Asia/Ho_Chi_Minh';
const BERLIN = 'Europe/Berlin';

const instantsOf = (walls: readonly string[], zone: string) =>
  walls.map((wall) => Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds);
const startsOf = async (events: readonly CampaignEvent[], from = -Infinity, to = Infinity) =>
  (await expand(events, from, to)).items.map((item) => occurrenceAt(item, 0)?.start);

/** Every `step` from `first`, `count` times, by clocks. */
const walls = (first: string, step: Temporal.DurationLike, count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const total = Object.fromEntries(Object.entries(step).map(([unit, n]) => [unit, Number(n) * index]));
    return Temporal.PlainDateTime.from(first).add(total).toString();
  });

describe('an event that comes again in a calendar file', () => {
  /** `DTSTART`, `RRULE` and the local times that they mean. */
  for (const [zone, start, rule, expected] of [
    [NEW_YORK, '19970902T090000', 'FREQ=DAILY;COUNT=10', walls('1997-09-02T09:00', { days: 1 }, 10)],
    [NEW_YORK, '19970902T090000', 'FREQ=DAILY;UNTIL=19971224T000000Z', walls('1997-09-02T09:00', { days: 1 }, 113)],
    [NEW_YORK, '19970902T090000', 'FREQ=WEEKLY;COUNT=10', walls('1997-09-02T09:00', { weeks: 1 }, 10)],
    [NEW_YORK, '20260307T023000', 'FREQ=DAILY;COUNT=3', walls('2026-03-07T02:30', { days: 1 }, 3)],
    [NEW_YORK, '20261031T013000', 'FREQ=DAILY;COUNT=3', walls('2026-10-31T01:30', { days: 1 }, 3)],
    [BERLIN, '20260322T100000', 'FREQ=WEEKLY;COUNT=3', walls('2026-03-22T10:00', { weeks: 1 }, 3)],
    [BERLIN, '20260301T100000', 'FREQ=WEEKLY;UNTIL=20260329T080000Z', walls('2026-03-01T10:00', { weeks: 1 }, 5)],
    [HANOI, '20240229T080000', 'FREQ=YEARLY;COUNT=3', ['2024-02-29T08:00', '2028-02-29T08:00', '2032-02-29T08:00']],
    [HANOI, '20260131T080000', 'FREQ=MONTHLY;COUNT=3', ['2026-01-31T08:00', '2026-03-31T08:00', '2026-05-31T08:00']],
  ] as const)
    it(`${rule} from ${start} in ${zone}`, async () => {
      const text = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:a', 'SUMMARY:S', `DTSTART;TZID=${zone}:${start}`]
        .concat(`RRULE:${rule}`, 'END:VEVENT', 'END:VCALENDAR', '')
        .join('\r\n');
      const { value } = await parseICalendar(text);
      const { events } = value as { events: CampaignEvent[] };
      expect(await startsOf(events)).to.deep.equal(instantsOf(expected, zone));
    });
});

describe('an event that comes again', () => {
  const weekly: CampaignEvent = {
    id: 'a',
    summary: 'Tập huấn',
    start: '2026-03-01T10:00',
    end: '2026-03-01T12:00',
    timezone: BERLIN,
    rrule: 'FREQ=WEEKLY;COUNT=6',
  };

  it('keeps its hours by the clocks of its zone, through summer time', async () => {
    const ends = (await expand([weekly], -Infinity, Infinity)).items.map((item) => occurrenceAt(item, 0)?.end);
    expect(ends).to.deep.equal(instantsOf(walls('2026-03-01T12:00', { weeks: 1 }, 6), BERLIN));
  });

  it('keeps its length where its end is written as an instant', async () => {
    const { items } = await expand([{ ...weekly, end: '2026-03-01T11:00Z' }], -Infinity, Infinity);
    const ends = items.map((item) => occurrenceAt(item, 0)?.end);
    expect(ends).to.deep.equal(instantsOf(walls('2026-03-01T12:00', { weeks: 1 }, 6), BERLIN));
  });

  it('is left out and added to by times in any writing', async () => {
    const exdate = ['2026-03-08T09:00Z', '2026-03-29T10:00+02:00'];
    const rdate = ['2026-03-30T08:00Z'];
    expect(await startsOf([{ ...weekly, exdate, rdate }])).to.deep.equal(
      instantsOf(
        ['2026-03-01T10:00', '2026-03-15T10:00', '2026-03-22T10:00', '2026-03-30T10:00', '2026-04-05T10:00'],
        BERLIN,
      ),
    );
  });

  it('gives way to a time that was moved, whichever way its first start is written', async () => {
    const moved = { ...weekly, rrule: undefined, start: '2026-03-09T10:00', recurrenceId: '2026-03-08T09:00Z' };
    expect((await startsOf([weekly, { ...moved, end: '2026-03-09T12:00' }]))[1]).to.equal(
      instantsOf(['2026-03-09T10:00'], BERLIN)[0],
    );
  });

  it('is shown at most 1,000 times, of those that are asked for', async () => {
    const from = Date.parse('2026-01-01T00:00Z');
    const starts = await startsOf(
      [{ ...weekly, start: '1990-01-01T10:00', end: undefined, rrule: 'FREQ=DAILY' }],
      from,
      3e12,
    );
    expect(starts).to.have.length(1000);
    expect(starts[0]).to.be.within(from - 86_400_000, from + 86_400_000);
  });

  it('leaves other events as they are', async () => {
    const once = { summary: 'Khai mạc', start: '2022-10-27' };
    expect((await expand([once, weekly], -Infinity, Infinity)).items[0]).to.equal(once);
  });
});

describe('data with events that come again', () => {
  const open = (data: readonly CampaignEvent[]) =>
    read<CampaignEvent>(undefined, data, { schema: () => Promise.resolve({ schema }) });

  it('has their times from a year ago to two years from now', async () => {
    holdInstant(Date.parse('2026-06-15T00:00Z'));
    const data = [{ summary: 'Ngày hội', start: '2000-10-10', rrule: 'FREQ=YEARLY' }];
    const { items } = await open(data).finally(() => holdInstant(undefined));
    expect(items.map(({ start }) => start)).to.deep.equal(['2025-10-10', '2026-10-10', '2027-10-10']);
  });

  it('names a rule that is none, and keeps the others', async () => {
    const { items, faults } = await open([
      { summary: 'Tập huấn', start: '2026-03-02', rrule: 'thứ hai hằng tuần' },
      { summary: 'Khai mạc', start: '2022-10-27' },
    ]);
    expect(items.map(({ summary }) => summary)).to.deep.equal(['Khai mạc']);
    expect(faults).to.have.length(1);
    expect(faults[0]).to.include({ code: 'not-allowed', value: 'thứ hai hằng tuần', path: 'rrule' });
  });
});
