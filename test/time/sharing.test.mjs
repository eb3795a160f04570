/** Links to calendars on the web, and what search engines are told. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import { Temporal } from 'temporal-polyfill';
import { load } from './load.mjs';

const isEvent = await schemaOf('Event');
const { googleLink, outlookLink } = await load('content/calendar-links');
const { toStructuredData } = await load('content/structured-data');
const { occurrenceAt } = await load('content/event');
const { everyTime, thisTime } = await load('content/recurring');

const NOW = Date.parse('2026-09-01T00:00:00Z');
const instant = (wall, zone = 'Asia/Ho_Chi_Minh') =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;

const TIMED = [
  [
    { summary: 'Khai mạc', start: '2026-10-10T07:30', end: '2026-10-10T11:30' },
    '2026-10-10T07:30',
    '2026-10-10T11:30',
    undefined,
  ],
  [
    { summary: 'Họp hè', start: '2026-07-01T09:00', end: '2026-07-01T10:00', timezone: 'America/New_York' },
    '2026-07-01T09:00',
    '2026-07-01T10:00',
    'America/New_York',
  ],
  [
    { summary: 'Họp đông', start: '2026-12-01T09:00', end: '2026-12-01T10:00', timezone: 'America/New_York' },
    '2026-12-01T09:00',
    '2026-12-01T10:00',
    'America/New_York',
  ],
];

/** `20261010T073000` as an instant, by the zone that the link names. */
const compact = (text, zone) => {
  const wall = text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)$/, '$1-$2-$3T$4:$5:$6$7');
  return wall.endsWith('Z') ? Date.parse(wall) : instant(wall, zone);
};

describe('a link to Google Calendar', () => {
  for (const [event, start, end, zone] of TIMED)
    it(`means the instants of ${event.summary}`, () => {
      const { searchParams: given } = new URL(googleLink(event, NOW));
      const [from, to] = given.get('dates').split('/');
      assert.equal(given.get('text'), event.summary);
      assert.equal(given.get('ctz'), zone ?? 'Asia/Ho_Chi_Minh');
      assert.equal(compact(from, given.get('ctz')), instant(start, zone));
      assert.equal(compact(to, given.get('ctz')), instant(end, zone));
    });

  it('means whole days, the last one excluded', () => {
    const { searchParams } = new URL(googleLink({ summary: 'A', start: '2026-10-10', end: '2026-10-11' }, NOW));
    assert.equal(searchParams.get('dates'), '20261010/20261012');
  });

  it('comes again as the event does, by its own clocks', () => {
    const weekly = { summary: 'A', start: '2026-10-19T09:00', end: '2026-10-19T10:00', rrule: 'FREQ=WEEKLY;COUNT=4' };
    const { searchParams } = new URL(googleLink(weekly, NOW));
    assert.equal(searchParams.get('recur'), 'RRULE:FREQ=WEEKLY;COUNT=4');
    assert.equal(searchParams.get('dates'), '20261019T090000/20261019T100000');
    const { searchParams: yearly } = new URL(googleLink({ summary: 'A', start: '10-10' }, NOW));
    assert.equal(yearly.get('recur'), 'RRULE:FREQ=YEARLY');
    assert.equal(yearly.get('dates'), '20261010/20261011');
  });
});

describe('a link to Outlook', () => {
  for (const [event, start, end, zone] of TIMED)
    it(`means the instants of ${event.summary}`, () => {
      const { searchParams: given } = new URL(outlookLink(event, NOW));
      assert.match(given.get('startdt'), /Z$/);
      assert.equal(Date.parse(given.get('startdt')), instant(start, zone));
      assert.equal(Date.parse(given.get('enddt')), instant(end, zone));
      assert.equal(given.get('subject'), event.summary);
    });

  it('means whole days', () => {
    const { searchParams } = new URL(outlookLink({ summary: 'A', start: '2026-10-10' }, NOW));
    assert.equal(searchParams.get('allday'), 'true');
    assert.equal(searchParams.get('startdt'), '2026-10-10');
    assert.equal(searchParams.get('enddt'), '2026-10-11');
  });
});

describe('an event that comes again', () => {
  it('can be taken along for this time only', () => {
    const once = thisTime(occurrenceAt({ id: 'a', summary: 'A', start: '10-10' }, NOW));
    assert.equal(once.start, '2026-10-10');
    assert.equal(once.end, '2026-10-10');
    const series = { id: 'b', summary: 'B', start: '2026-10-05T08:00', rrule: 'FREQ=WEEKLY' };
    const time = { ...series, start: '2026-10-12T08:00', recurrenceId: '2026-10-12T08:00', series };
    assert.deepEqual(JSON.parse(JSON.stringify(thisTime(occurrenceAt(time, NOW)))), {
      id: 'b-2026-10-12T08:00',
      summary: 'B',
      start: '2026-10-12T08:00',
    });
    assert.equal(everyTime(occurrenceAt(time, NOW)), series);
  });
});

describe('what search engines are told', () => {
  for (const [what, event, expected] of [
    [
      'a morning',
      {
        summary: 'Khai mạc',
        start: '2026-10-10T07:30',
        end: '2026-10-10T11:30',
        location: 'Hội trường tỉnh',
        description: 'Mời bà con',
        url: 'https://example.com/khai-mac',
      },
      {
        startDate: '2026-10-10T07:30:00+07:00',
        endDate: '2026-10-10T11:30:00+07:00',
        eventStatus: 'https://schema.org/EventScheduled',
      },
    ],
    [
      'days',
      { summary: 'Triển lãm', start: '2026-10-10', end: '2026-10-12' },
      { startDate: '2026-10-10', endDate: '2026-10-12' },
    ],
    ['a yearly day', { summary: 'Ngày hội', start: '10-10' }, { startDate: '2026-10-10', endDate: '2026-10-10' }],
    [
      'what is cancelled',
      { summary: 'A', start: '2026-10-10T07:30Z', status: 'cancelled' },
      { startDate: '2026-10-10T07:30:00Z', eventStatus: 'https://schema.org/EventCancelled' },
    ],
    [
      'what is postponed, in the summer of New York',
      { summary: 'A', start: '2026-07-01T09:00', timezone: 'America/New_York', status: 'postponed' },
      { startDate: '2026-07-01T09:00:00-04:00', eventStatus: 'https://schema.org/EventPostponed' },
    ],
  ])
    it(`of ${what} is a schema.org Event`, () => {
      const found = toStructuredData([event], NOW, 'vi');
      for (const [name, value] of Object.entries(expected)) assert.equal(found[name], value);
      assert.equal(found.name, event.summary);
      assert.ok(isEvent(found), JSON.stringify(isEvent.errors));
    });

  it('of several events is one graph', () => {
    const { '@graph': graph } = toStructuredData(
      [
        { summary: 'A', start: '10-10' },
        { summary: 'B', start: '2026-10-11' },
      ],
      NOW,
      'vi',
    );
    assert.deepEqual(
      graph.map(({ name }) => name),
      ['A', 'B'],
    );
  });

  it('is checked by a validator that refuses what is wrong', () => {
    const good = toStructuredData([{ summary: 'A', start: '10-10' }], NOW, 'vi');
    assert.ok(isEvent(good));
    assert.equal(isEvent({ ...good, startDate: { not: 'a date' } }), false);
  });
});

/** The schemas of `schemaorg-jsd`, without the one of JSON-LD itself, which would have to be fetched. */
async function schemaOf(type) {
  const base = new URL('../../node_modules/schemaorg-jsd/', import.meta.url);
  const all = async (folder) => {
    const names = await readdir(new URL(folder, base));
    return Promise.all(names.map(async (name) => JSON.parse(await readFile(new URL(folder + name, base), 'utf8'))));
  };
  const ajv = new Ajv({ strict: false })
    .addMetaSchema(await all('meta/'))
    .addSchema({ $id: 'https://json-ld.org/schemas/jsonld-schema.json' })
    .addSchema(await all('schema/'));
  return ajv.getSchema(`https://chharvey.github.io/schemaorg-jsd/schema/${type}.jsd`);
}
