/** Calendar files as programs write them and as they break, read in every engine. */
import { expect } from '@open-wc/testing';
import { Temporal } from 'temporal-polyfill';
import { schema } from '../../src/content/event.schema.js';
import { occurrenceAt, type CampaignEvent } from '../../src/content/event.js';
import { read } from '../../src/content/read.js';
import { WINDOWS_ZONES } from '../../src/content/windows-zones.js';
import { holdInstant } from '../../src/platform/instant.js';
import { isTimeZone } from '../../src/platform/zone.js';

const open = (src: string) => read<CampaignEvent>(src, undefined, { schema: () => Promise.resolve({ schema }) });
const openText = (text: string, type = 'text/calendar') => open(URL.createObjectURL(new Blob([text], { type })));

const inCalendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//Example//VI', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:a', 'SUMMARY:Khai mạc', ...lines, 'END:VEVENT'];

/** The start and the end of each event, as Temporal writes instants. */
const spans = (items: readonly CampaignEvent[]) =>
  items.map((item) => {
    const { start, end } = occurrenceAt(item, 0) ?? { start: NaN, end: NaN };
    return [start, end].map((at) => Temporal.Instant.fromEpochMilliseconds(at).toString());
  });
const inZone = (wall: string, zone: string) =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).toInstant().toString();

/** The part that RFC 5545 §3.6.5 asks of every zone, with Berlin's summer time under a name of one's own. */
const OWN_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Giờ của chúng tôi',
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

describe('the instants of events in calendar files, by Temporal', () => {
  const HANOI = 'Asia/Ho_Chi_Minh';
  for (const [what, lines, start, end] of [
    [
      'in a zone of the IANA',
      ['DTSTART;TZID=America/New_York:20260308T013000', 'DTEND;TZID=America/New_York:20260308T033000'],
      inZone('2026-03-08T01:30', 'America/New_York'),
      inZone('2026-03-08T03:30', 'America/New_York'),
    ],
    [
      'that begin in one zone and end in another',
      ['DTSTART;TZID=Asia/Ho_Chi_Minh:20221027T233000', 'DTEND;TZID=Europe/Berlin:20221028T063000'],
      inZone('2022-10-27T23:30', HANOI),
      inZone('2022-10-28T06:30', 'Europe/Berlin'),
    ],
    [
      'in a zone by its name in Windows',
      ['DTSTART;TZID="SE Asia Standard Time":20221027T073000', 'DURATION:PT90M'],
      inZone('2022-10-27T07:30', HANOI),
      inZone('2022-10-27T09:00', HANOI),
    ],
    [
      'in a zone behind a program’s own address',
      ['DTSTART;TZID=/freeassociation.sourceforge.net/Asia/Ho_Chi_Minh:20221027T073000', 'DURATION:PT1H'],
      inZone('2022-10-27T07:30', HANOI),
      inZone('2022-10-27T08:30', HANOI),
    ],
    [
      'that last some hours while clocks go forward',
      ['DTSTART;TZID=Europe/Berlin:20260329T010000', 'DURATION:PT2H'],
      inZone('2026-03-29T01:00', 'Europe/Berlin'),
      inZone('2026-03-29T04:00', 'Europe/Berlin'),
    ],
    [
      'that last a day while clocks go forward',
      ['DTSTART;TZID=Europe/Berlin:20260328T120000', 'DURATION:P1D'],
      inZone('2026-03-28T12:00', 'Europe/Berlin'),
      inZone('2026-03-29T12:00', 'Europe/Berlin'),
    ],
    ['in UTC', ['DTSTART:20221027T003000Z', 'DTEND:20221027T043000Z'], '2022-10-27T00:30:00Z', '2022-10-27T04:30:00Z'],
    [
      'by the clock on the wall, which is that of Vietnam',
      ['DTSTART:20221027T073000', 'DTEND:20221027T083000'],
      inZone('2022-10-27T07:30', HANOI),
      inZone('2022-10-27T08:30', HANOI),
    ],
    [
      'of a day',
      ['DTSTART;VALUE=DATE:20221027', 'DTEND;VALUE=DATE:20221028'],
      inZone('2022-10-27T00:00', HANOI),
      inZone('2022-10-28T00:00', HANOI),
    ],
    [
      'of a day that is not called one',
      ['DTSTART:20221027'],
      inZone('2022-10-27T00:00', HANOI),
      inZone('2022-10-28T00:00', HANOI),
    ],
    [
      'of three days over the end of a leap February',
      ['DTSTART;VALUE=DATE:20240228', 'DTEND;VALUE=DATE:20240302'],
      inZone('2024-02-28T00:00', HANOI),
      inZone('2024-03-02T00:00', HANOI),
    ],
    [
      'in a zone that only the file knows, in winter',
      ['DTSTART;TZID=Giờ của chúng tôi:20260302T090000', 'DTEND;TZID=Giờ của chúng tôi:20260302T100000'],
      inZone('2026-03-02T09:00', 'Europe/Berlin'),
      inZone('2026-03-02T10:00', 'Europe/Berlin'),
    ],
    [
      'in a zone that only the file knows, in summer',
      ['DTSTART;TZID=Giờ của chúng tôi:20260702T090000', 'DTEND:20260702T080000Z'],
      inZone('2026-07-02T09:00', 'Europe/Berlin'),
      inZone('2026-07-02T10:00', 'Europe/Berlin'),
    ],
  ] as const)
    it(what, async () => {
      const { items, faults } = await openText(inCalendar(...OWN_ZONE, ...event(...lines)));
      expect(faults).to.deep.equal([]);
      expect(spans(items)).to.deep.equal([[start, end]]);
    });

  it('that come again in a zone that only the file knows, with one left out, one moved, and an end to them', async () => {
    holdInstant(Date.parse('2026-04-01T00:00Z'));
    const { items, faults } = await openText(
      inCalendar(
        ...OWN_ZONE,
        ...event(
          'DTSTART;TZID=Giờ của chúng tôi:20260316T090000',
          'RRULE:FREQ=WEEKLY;UNTIL=20260413T070000Z',
          'EXDATE:20260330T070000Z',
        ),
        ...event(
          'RECURRENCE-ID;TZID=Giờ của chúng tôi:20260406T090000',
          'DTSTART;TZID=Giờ của chúng tôi:20260407T150000',
        ),
      ),
    ).finally(() => holdInstant(undefined));
    expect(faults).to.deep.equal([]);
    expect(spans(items).map(([start]) => start)).to.deep.equal(
      ['2026-03-16T09:00', '2026-03-23T09:00', '2026-04-07T15:00', '2026-04-13T09:00'].map((wall) =>
        inZone(wall, 'Europe/Berlin'),
      ),
    );
  });

  it('that end before they start, in a zone that only the file knows, are named by their line', async () => {
    const lines = ['DTSTART;TZID=Giờ của chúng tôi:20260302T090000', 'DTEND;TZID=Giờ của chúng tôi:20260302T080000'];
    const { items, faults } = await openText(inCalendar(...event('DTSTART:20221027'), ...OWN_ZONE, ...event(...lines)));
    expect(items).to.have.length(1);
    expect(faults[0]).to.include({ code: 'ends-before-start', path: 'DTEND', line: 8 + OWN_ZONE.length + 5 });
  });

  it('in a zone of which the file says nothing but the name are named', async () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Ours', 'BEGIN:STANDARD', 'END:STANDARD', 'END:VTIMEZONE'];
    const { faults } = await openText(inCalendar(...zone, ...event('DTSTART;TZID=Ours:20260302T090000')));
    expect(faults[0]).to.include({ code: 'unknown-time-zone', value: 'Ours', path: 'DTSTART' });
  });

  it('in a zone whose name goes over two lines', async () => {
    const zone = OWN_ZONE.map((line) => line.replace('của chúng', 'của\r\n  chúng'));
    const { items } = await openText(
      inCalendar(...zone, ...event('DTSTART;TZID=Giờ của chúng tôi:20260302T090000', 'DURATION:PT1H')),
    );
    expect(spans(items)[0]?.[0]).to.equal(inZone('2026-03-02T09:00', 'Europe/Berlin'));
  });

  it('knows every zone that Windows names', () => {
    expect(Object.values(WINDOWS_ZONES).filter((zone) => !isTimeZone(zone))).to.deep.equal([]);
  });
});

describe('a calendar file', () => {
  const ONE = inCalendar(...event('DTSTART:20221027T073000'));

  it('may begin with a byte order mark and blank lines, and end its lines as it likes', async () => {
    for (const text of [`\uFEFF\r\n\r\n${ONE}`, ONE.replaceAll('\r\n', '\n'), ONE.replaceAll('\r\n', '\r')])
      expect((await openText(text)).items).to.have.length(1);
  });

  it('is known by what it says, whatever the server calls it', async () => {
    expect((await openText(ONE, 'application/octet-stream')).items).to.have.length(1);
  });

  it('may be several calendars, each with its own meaning of a zone', async () => {
    const fixed = (offset: string) => [
      ...['BEGIN:VTIMEZONE', 'TZID:Ours', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
      ...[`TZOFFSETFROM:${offset}`, `TZOFFSETTO:${offset}`, 'END:STANDARD', 'END:VTIMEZONE'],
    ];
    const lines = event('DTSTART;TZID=Ours:20221027T073000', 'DURATION:PT1H');
    const { items } = await openText(inCalendar(...fixed('+0700'), ...lines) + inCalendar(...lines, ...fixed('-0430')));
    expect(spans(items).map(([start]) => start)).to.deep.equal(['2022-10-27T00:30:00Z', '2022-10-27T12:00:00Z']);
  });

  it('keeps what an alarm says apart from what the event says', async () => {
    const alarm = ['BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:Nhắc', 'TRIGGER:-PT1H', 'END:VALARM'];
    const { items } = await openText(inCalendar(...event('DTSTART:20221027T073000', ...alarm)));
    expect(items[0]?.description).to.equal(undefined);
  });

  it('of 5,000 events is read while other things go on', async () => {
    const events = Array.from({ length: 5000 }, (_, index) =>
      event(`DTSTART:20221027T${String(index % 24).padStart(2, '0')}0000`, `LOCATION:Nơi ${index}`),
    );
    let turns = 0;
    // By messages, as timers of a page that no one looks at may wait for a second.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns++;
      port2.postMessage(undefined);
    };
    port2.postMessage(undefined);
    const { items, faults } = await openText(inCalendar(...events.flat()));
    port1.close();
    expect(faults).to.deep.equal([]);
    expect(items).to.have.length(5000);
    expect(items[4999]?.location).to.equal('Nơi 4999');
    expect(turns).to.be.greaterThan(0);
  });
});

describe('a bad calendar file', () => {
  for (const [file, code, line, path] of [
    ['no-colon-on-line-9.ics', 'syntax', 9, undefined],
    ['cut-off-on-line-9.ics', 'syntax', 9, undefined],
    ['bad-rule-on-line-9.ics', 'syntax', 9, undefined],
    ['no-date-on-line-9.ics', 'missing', 9, 'DTSTART'],
    ['no-summary-on-line-9.ics', 'missing', 9, 'SUMMARY'],
    ['no-such-day-on-line-11.ics', 'invalid-date', 11, 'DTSTART'],
    ['unknown-zone-on-line-13.ics', 'unknown-time-zone', 13, 'DTSTART'],
    ['ends-before-start-on-line-12.ics', 'ends-before-start', 12, 'DTEND'],
    ['script-link-on-line-13.ics', 'not-allowed', 13, 'URL'],
  ] as const)
    it(`${file} keeps its good event and names the line`, async () => {
      const { items, faults } = await open(`/test/broken/${file}`);
      expect(items.map(({ id }) => id)).to.deep.equal(['good@example.com']);
      expect(faults).to.have.length(1);
      expect(faults[0]).to.include({ code, line, file: `/test/broken/${file}` });
      expect(faults[0]?.path).to.equal(path);
    });

  for (const [file, code] of [
    ['no-events.ics', 'empty'],
    ['no-calendar.ics', 'syntax'],
    ['web-page.ics', 'wrong-format'],
    ['no-such-file.ics', 'unreachable'],
  ] as const)
    it(`${file} has nothing to show: ${code}`, async () => {
      const { items, faults } = await open(`/test/broken/${file}`);
      expect(items).to.deep.equal([]);
      expect(faults.map((fault) => fault.code)).to.deep.equal([code]);
    });
});
