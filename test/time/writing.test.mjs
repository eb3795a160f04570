/** Calendar files that we write, read back by two readers that know nothing of each other. */
import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { Temporal } from 'temporal-polyfill';
import { load } from './load.mjs';

const { toICalendar } = await load('content/icalendar.write');
const { parseICalendar } = await load('content/icalendar');

const STAMP = Date.parse('2026-09-01T00:00:00Z');
const VIETNAM = 'Asia/Ho_Chi_Minh';
const instant = (wall, zone = VIETNAM) => Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;

const LONG =
  'Uỷ ban nhân dân tỉnh An Giang tổ chức chuỗi sự kiện hưởng ứng Ngày Chuyển đổi số quốc gia; mời bà con đến dự, hỏi, thử. '
    .repeat(4)
    .trim();
const KHMER = 'ទិវាបរិវត្តកម្មឌីជីថលជាតិនៅខេត្តអានយ៉ាង'.repeat(5);

/** Event, and when it is: days as written, or instants. */
const EVENTS = {
  'a morning': [
    {
      id: 'sang',
      summary: 'Khai mạc',
      start: '2026-10-10T07:30',
      end: '2026-10-10T11:30',
      location: 'Hội trường tỉnh, Long Xuyên',
    },
    { start: instant('2026-10-10T07:30'), end: instant('2026-10-10T11:30') },
  ],
  'long text with marks': [
    { id: 'dai', summary: LONG, description: LONG, start: '2026-10-10T07:30', end: '2026-10-10T08:00' },
    { start: instant('2026-10-10T07:30'), end: instant('2026-10-10T08:00') },
  ],
  Khmer: [
    { id: 'khmer', summary: KHMER, description: KHMER, start: '2026-10-10T07:30', end: '2026-10-10T08:00' },
    { start: instant('2026-10-10T07:30'), end: instant('2026-10-10T08:00') },
  ],
  'signs that calendars escape': [
    {
      id: 'dau',
      summary: 'A, b; c\\d “e” : f',
      description: 'Dòng 1\nDòng 2, hết;',
      start: '2026-10-10T07:30Z',
      end: '2026-10-10T08:00Z',
    },
    { start: Date.parse('2026-10-10T07:30Z'), end: Date.parse('2026-10-10T08:00Z') },
  ],
  'a day': [
    { id: 'ngay', summary: 'Ngày hội', start: '2026-10-10' },
    { start: '2026-10-10', end: '2026-10-11' },
  ],
  'several days': [
    { id: 'nhieu', summary: 'Triển lãm', start: '2026-10-10', end: '2026-10-12' },
    { start: '2026-10-10', end: '2026-10-13' },
  ],
  'a day of every year': [
    { id: 'nam', summary: 'Ngày Chuyển đổi số', start: '10-10' },
    { start: '2026-10-10', end: '2026-10-11', rule: 'FREQ=YEARLY' },
  ],
  '29 February': [
    { id: 'nhuan', summary: 'Ngày nhuận', start: '02-29' },
    { start: '2028-02-29', end: '2028-03-01', rule: 'FREQ=YEARLY' },
  ],
  'summer time in New York': [
    { id: 'he', summary: 'Họp', start: '2026-07-01T09:00', end: '2026-07-01T10:00', timezone: 'America/New_York' },
    { start: instant('2026-07-01T09:00', 'America/New_York'), end: instant('2026-07-01T10:00', 'America/New_York') },
  ],
  'winter time in New York': [
    { id: 'dong', summary: 'Họp', start: '2026-12-01T09:00', end: '2026-12-01T10:00', timezone: 'America/New_York' },
    { start: instant('2026-12-01T09:00', 'America/New_York'), end: instant('2026-12-01T10:00', 'America/New_York') },
  ],
  'the south in its summer': [
    {
      id: 'nam-ban-cau',
      summary: 'Họp',
      start: '2026-12-01T09:00',
      end: '2026-12-01T10:00',
      timezone: 'Australia/Sydney',
    },
    { start: instant('2026-12-01T09:00', 'Australia/Sydney'), end: instant('2026-12-01T10:00', 'Australia/Sydney') },
  ],
  'what is cancelled': [
    { id: 'huy', summary: 'Toạ đàm', start: '2026-10-10T14:00', end: '2026-10-10T16:00', status: 'cancelled' },
    { start: instant('2026-10-10T14:00'), end: instant('2026-10-10T16:00') },
  ],
};

const write = (...events) => toICalendar(events, { stamp: STAMP, host: 'angiang.example' });

/** By ical.js, with the zones that the file itself carries. */
function byICalJs(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const at = (time) => (time.isDate ? time.toString() : time.toUnixTime() * 1000);
    return {
      event,
      uid: event.uid,
      summary: event.summary,
      description: event.description ?? undefined,
      location: event.location ?? undefined,
      status: component.getFirstPropertyValue('status') ?? undefined,
      rule: component.getFirstPropertyValue('rrule')?.toString(),
      start: at(event.startDate),
      end: at(event.endDate),
    };
  });
}

/** By node-ical, with the zones of the IANA. */
function byNodeIcal(text) {
  const day = (date) =>
    [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
  return Object.values(nodeIcal.sync.parseICS(text))
    .filter(({ type }) => type === 'VEVENT')
    .map((event) => {
      const at = (date) => (event.datetype === 'date' ? day(date) : date.getTime());
      return {
        event,
        uid: event.uid,
        summary: event.summary,
        description: event.description,
        location: event.location,
        status: event.status,
        start: at(event.start),
        end: at(event.end),
      };
    });
}

const octets = (text) => text.split('\r\n').map((line) => Buffer.byteLength(line));

describe('a calendar file', () => {
  for (const [what, [event, { start, end, rule }]] of Object.entries(EVENTS)) {
    const text = write(event);

    it(`with ${what} keeps to lines of 75 octets, whole characters and CRLF`, () => {
      assert.ok(Math.max(...octets(text)) <= 75, `a line has ${Math.max(...octets(text))} octets`);
      assert.equal(text.replaceAll('\r\n', '').match(/[\r\n]/), null);
      assert.equal(text.includes('\uFFFD'), false);
      // A line that was cut within a character would no longer be UTF-8 by itself.
      for (const line of text.split('\r\n')) assert.equal(Buffer.from(line).toString(), line);
      assert.match(text, /^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    });

    for (const [reader, readBack] of Object.entries({ 'ical.js': byICalJs, 'node-ical': byNodeIcal }))
      it(`with ${what} says the same to ${reader}`, () => {
        const [found, ...others] = readBack(text);
        assert.deepEqual(others, []);
        assert.equal(found.uid, `${event.id}@angiang.example`);
        assert.equal(found.summary, event.summary);
        assert.equal(found.description, event.description);
        assert.equal(found.location, event.location);
        assert.equal(found.status, event.status?.toUpperCase());
        assert.equal(found.start, start);
        assert.equal(found.end, end);
        if (reader === 'ical.js') assert.equal(found.rule, rule);
      });
  }

  it('tells of what comes again the same to both, across the end of summer time', () => {
    const event = {
      id: 'tuan',
      summary: 'Tập huấn',
      start: '2026-10-19T09:00',
      end: '2026-10-19T10:00',
      timezone: 'America/New_York',
      rrule: 'FREQ=WEEKLY;COUNT=4',
      exdate: ['2026-10-26T09:00'],
    };
    const expected = ['2026-10-19', '2026-11-02', '2026-11-09'].map((day) =>
      instant(`${day}T09:00`, 'America/New_York'),
    );
    const text = write(event);
    const iterator = byICalJs(text)[0].event.iterator();
    const found = [];
    for (let next = iterator.next(); next; next = iterator.next()) found.push(next.toUnixTime() * 1000);
    assert.deepEqual(found, expected);
    const [{ event: other }] = byNodeIcal(text);
    const instances = nodeIcal.expandRecurringEvent(other, {
      from: new Date('2026-10-01'),
      to: new Date('2026-12-01'),
    });
    assert.deepEqual(
      instances.map(({ start }) => start.getTime()),
      expected,
    );
  });

  it('carries Vietnam and Cambodia as one block of +07:00', () => {
    for (const timezone of [VIETNAM, 'Asia/Phnom_Penh']) {
      const text = write({ id: 'a', summary: 'A', start: '2026-10-10T07:30', timezone });
      assert.equal(text.match(/BEGIN:(STANDARD|DAYLIGHT)/g).length, 1);
      assert.match(text, /TZOFFSETTO:\+0700\r\n/);
    }
  });

  it('reminds of days a day ahead, of times an hour, and not of what is cancelled', () => {
    assert.match(write(EVENTS['a day'][0]), /BEGIN:VALARM[^]*TRIGGER:-P1D/);
    assert.match(write(EVENTS['a morning'][0]), /BEGIN:VALARM[^]*TRIGGER:-PT1H/);
    assert.doesNotMatch(write(EVENTS['what is cancelled'][0]), /VALARM/);
  });

  it('gives an event without an id the same UID each time, and another to another event', () => {
    const uid = (summary) => /UID:(.*)\r\n/.exec(write({ summary, start: '2026-10-10' }))[1];
    assert.equal(uid('Ngày hội'), uid('Ngày hội'));
    assert.notEqual(uid('Ngày hội'), uid('Hội thảo'));
  });

  it('brings any text back as it was', async () => {
    const texts = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .map((text) => text.replace(/\p{Cc}/gu, ' '));
    await fc.assert(
      fc.asyncProperty(texts, texts, async (summary, location) => {
        const text = write({ id: 'a', summary, location, start: '2026-10-10T07:30' });
        assert.ok(Math.max(...octets(text)) <= 75);
        const [found] = byICalJs(text);
        assert.equal(found.summary, summary);
        assert.equal(found.location, location);
        const { value } = await parseICalendar(text);
        assert.equal(value.events[0].summary, summary.trim());
      }),
      { numRuns: 300 },
    );
  });
});
