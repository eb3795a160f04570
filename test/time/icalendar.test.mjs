/** Calendar files as other programs write them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from './load.mjs';

const { parseICalendar } = await load('content/icalendar');
const { expand } = await load('content/recurrence');

const wrap = (...lines) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//test//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines) => ['BEGIN:VEVENT', 'UID:a', 'SUMMARY:Khai mạc', ...lines, 'END:VEVENT'];
const read = async (text) => {
  const { value, faults } = await parseICalendar(text);
  return { events: value?.events ?? [], faults };
};
const only = async (...lines) => {
  const { events, faults } = await read(wrap(...event(...lines)));
  assert.deepEqual(faults, []);
  assert.equal(events.length, 1);
  // What is undefined is not there.
  return JSON.parse(JSON.stringify(events[0]));
};

const OUTLOOK_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Delta Office Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const SUMMER_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Our Own Time',
  'BEGIN:STANDARD',
  'DTSTART:20001029T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:20000326T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

describe('the times of an event in a calendar file', () => {
  for (const [what, lines, expected] of [
    [
      'in a zone of the IANA',
      ['DTSTART;TZID=Asia/Ho_Chi_Minh:20221027T073000', 'DTEND;TZID=Asia/Ho_Chi_Minh:20221027T113000'],
      { start: '2022-10-27T07:30:00', end: '2022-10-27T11:30:00', timezone: 'Asia/Ho_Chi_Minh' },
    ],
    [
      'in a zone behind a program’s own address',
      ['DTSTART;TZID=/example.org/20220101/Asia/Ho_Chi_Minh:20221027T073000'],
      { start: '2022-10-27T07:30:00', timezone: 'Asia/Ho_Chi_Minh' },
    ],
    [
      'in UTC',
      ['DTSTART:20221027T003000Z', 'DURATION:PT4H'],
      { start: '2022-10-27T00:30:00Z', end: '2022-10-27T04:30:00Z' },
    ],
    ['by the clock on the wall', ['DTSTART:20221027T073000'], { start: '2022-10-27T07:30:00' }],
    ['of one day', ['DTSTART;VALUE=DATE:20221027', 'DTEND;VALUE=DATE:20221028'], { start: '2022-10-27' }],
    [
      'of several days',
      ['DTSTART;VALUE=DATE:20221027', 'DTEND;VALUE=DATE:20221030'],
      { start: '2022-10-27', end: '2022-10-29' },
    ],
    ['of a day without an end', ['DTSTART;VALUE=DATE:20221027'], { start: '2022-10-27' }],
    [
      'of days by duration',
      ['DTSTART;VALUE=DATE:20221027', 'DURATION:P2D'],
      { start: '2022-10-27', end: '2022-10-28' },
    ],
  ])
    it(what, async () => {
      assert.deepEqual(await only(...lines), { id: 'a', summary: 'Khai mạc', ...expected });
    });

  it('in a zone that only the file knows are instants', async () => {
    const { events } = await read(wrap(...OUTLOOK_ZONE, ...event('DTSTART;TZID=Delta Office Time:20221027T073000')));
    assert.equal(events[0].start, '2022-10-27T00:30:00Z');
  });

  it('that come again in a zone that only the file knows follow its summer time', async () => {
    const { events } = await read(
      wrap(...SUMMER_ZONE, ...event('DTSTART;TZID=Our Own Time:20260323T090000', 'RRULE:FREQ=WEEKLY;COUNT=2')),
    );
    assert.deepEqual(
      events.map(({ start }) => start),
      ['2026-03-23T08:00:00Z', '2026-03-30T07:00:00Z'],
    );
  });
});

describe('a calendar file', () => {
  it('unfolds lines and unescapes text', async () => {
    const found = await only(
      'DTSTART:20221027T073000',
      'LOCATION:Hội trường tỉnh\\, thành phố Long',
      '  Xuyên',
      'DESCRIPTION:Dòng một\\nDòng hai\\; hết',
      'URL:https://example.com/',
      'CATEGORIES:Hội thảo',
      'STATUS:CANCELLED',
    );
    assert.equal(found.location, 'Hội trường tỉnh, thành phố Long Xuyên');
    assert.equal(found.description, 'Dòng một\nDòng hai; hết');
    assert.equal(found.url, 'https://example.com/');
    assert.equal(found.track, 'Hội thảo');
    assert.equal(found.status, 'cancelled');
  });

  it('may hold several calendars', async () => {
    const { events } = await read(
      wrap(...event('DTSTART:20221027T073000')) + wrap(...event('DTSTART:20221028T073000')),
    );
    assert.equal(events.length, 2);
  });

  it('has rules, exceptions, added and moved times', async () => {
    const { events } = await read(
      wrap(
        ...event(
          'DTSTART;TZID=Asia/Ho_Chi_Minh:20261005T080000',
          'RRULE:FREQ=WEEKLY;COUNT=4',
          'EXDATE;TZID=Asia/Ho_Chi_Minh:20261012T080000',
          'RDATE;TZID=Asia/Ho_Chi_Minh:20261007T140000',
        ),
        ...event(
          'RECURRENCE-ID;TZID=Asia/Ho_Chi_Minh:20261019T080000',
          'DTSTART;TZID=Asia/Ho_Chi_Minh:20261020T080000',
        ),
      ),
    );
    assert.deepEqual(
      (await expand(events, -Infinity, Infinity)).items.map(({ start }) => start),
      ['2026-10-05T08:00', '2026-10-07T14:00', '2026-10-20T08:00:00', '2026-10-26T08:00'],
    );
  });

  it('names the line of a broken event, and still has the others', async () => {
    const { events, faults } = await read(
      wrap(...event('DTSTART:20221027T073000'), 'BEGIN:VEVENT', 'SUMMARY Khai mạc', 'END:VEVENT'),
    );
    assert.equal(events.length, 1);
    assert.deepEqual(faults, [{ code: 'syntax', expected: 'iCalendar', line: 9 }]);
  });

  it('without events is empty, and other text is no calendar', async () => {
    assert.equal((await read(wrap())).faults[0].code, 'empty');
    assert.equal((await read('Xin chào')).faults[0].code, 'syntax');
  });
});
