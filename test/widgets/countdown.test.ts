/** A countdown when clocks, tabs and machines misbehave, and what it shows on request. */
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import { holdInstant } from '../../src/platform/instant.js';
import type { SenCountdown } from '../../src/widgets/countdown/countdown.js';
import { drawn, fold, place, shownText } from '../harness.js';

const hold = (text: string) => {
  holdInstant(Date.parse(text));
};
const show = (attributes: string, children = '', lang = 'vi') =>
  place<SenCountdown>(`<sen-countdown ${attributes}>${children}</sen-countdown>`, lang);
const shows = (widget: SenCountdown, text: string) =>
  waitUntil(() => shownText(widget).includes(text), `shows “${text}”`, { timeout: 4000 });

/** As browsers do when the reader goes to another tab, and when the reader comes back. */
function hideTab(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('<sen-countdown> and clocks', () => {
  const MORNING = 'date="2026-10-10T07:30" until="2026-10-10T11:30"';

  afterEach(() => {
    hideTab(false);
    holdInstant(undefined);
  });

  it('is live when the device wakes after the start', async () => {
    hold('2026-10-10T07:29:58.500+07:00');
    const widget = await show(MORNING);
    expect(shownText(widget)).to.include('Còn 0 ngày 00 giờ 00 phút 02 giây');
    const started = oneEvent(widget, 'sen-started');
    hold('2026-10-10T09:30:00+07:00'); // the device slept for two hours
    await started;
    expect(shownText(widget)).to.include('Đang diễn ra, kết thúc sau 0 ngày 02 giờ 00 phút');
  });

  it('goes on in Vietnamese where the page’s language is no tag that browsers know', async () => {
    hold('2026-10-10T09:00:00+07:00');
    for (const lang of ['vi-', 'vi_VN', 'vi-a-b'])
      expect(shownText(await show(MORNING, '', lang))).to.include('Đang diễn ra');
  });

  it('is right again when the clock was set back', async () => {
    hold('2026-10-10T07:29:58.700+07:00');
    const widget = await show(MORNING);
    await drawn(widget);
    hold('2026-10-10T06:30:00+07:00');
    await shows(widget, '01 giờ 00 phút 00 giây');
  });

  it('does nothing in a hidden tab for an hour, and is right at once afterwards', async () => {
    hold('2026-10-10T07:00:00+07:00');
    const widget = await show(MORNING);
    hideTab(true);
    await drawn(widget);
    let draws = 0;
    const render = new MutationObserver(() => draws++);
    if (widget.shadowRoot) render.observe(widget.shadowRoot, { subtree: true, characterData: true, childList: true });
    hold('2026-10-10T08:00:00+07:00');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(draws).to.equal(0);
    hideTab(false);
    await shows(widget, 'Đang diễn ra, kết thúc sau 0 ngày 03 giờ 30 phút');
  });

  it('counts 400 days ahead, further than timers reach', async () => {
    hold('2025-09-05T07:29:59.700+07:00');
    const widget = await show(MORNING);
    expect(shownText(widget)).to.include('400 ngày 00 giờ 00 phút 01 giây');
    hold('2025-09-05T07:30:01+07:00');
    await shows(widget, '399 ngày 23 giờ 59 phút 59 giây');
  });

  it('says that the event is over when it ends before the reader’s eyes', async () => {
    hold('2026-10-10T11:29:59.600+07:00');
    const widget = await show(MORNING);
    expect(shownText(widget)).to.include('00 phút 01 giây');
    const ended = oneEvent(widget, 'sen-ended');
    hold('2026-10-10T11:30:00+07:00');
    await ended;
    expect(shownText(widget)).to.match(/Đã diễn ra$/);
  });

  it('goes on to the next year when a yearly day is over', async () => {
    hold('2026-10-10T23:59:59.700+07:00');
    const widget = await show('date="10-10"');
    expect(shownText(widget)).to.include('Đang diễn ra');
    hold('2026-10-11T00:00:00+07:00');
    await shows(widget, 'Còn 364 ngày');
  });
});

describe('<sen-countdown> as its author wants it', () => {
  afterEach(() => {
    holdInstant(undefined);
    document.head.querySelector('script[type="application/ld+json"]')?.remove();
  });

  for (const [precision, text] of [
    ['day', 'Còn 2 ngày'],
    ['hour', 'Còn 1 ngày 02 giờ'],
    ['minute', 'Còn 1 ngày 01 giờ 03 phút'],
    ['second', 'Còn 1 ngày 01 giờ 02 phút 03 giây'],
    ['century', 'Còn 1 ngày 01 giờ 02 phút 03 giây “precision”: không dùng được giá trị “century”.'],
  ] as const)
    it(`counts to the ${precision}, rounded up`, async () => {
      hold('2026-10-08T22:57:57+07:00');
      const widget = await show(`date="10-10" precision="${precision}"`);
      await shows(widget, text); // what is wrong is said by a part that loads
      expect(shownText(widget)).to.match(new RegExp(`${text}$`));
    });

  it('keeps its size from 100 days to 9', async () => {
    hold('2026-07-02T00:00:00+07:00');
    const widget = await show('date="10-10"');
    const boxes = () =>
      [widget, ...(widget.shadowRoot?.querySelectorAll('.block') ?? [])].map((one) => {
        const { x, width, height } = one.getBoundingClientRect();
        return [x, width, height];
      });
    const before = boxes();
    expect(shownText(widget)).to.include('100 ngày');
    hold('2026-10-01T00:00:00+07:00');
    widget.requestUpdate();
    await drawn(widget);
    expect(shownText(widget)).to.include('9 ngày');
    expect(boxes()).to.deep.equal(before);
  });

  const itWhereShiftsAreTold = PerformanceObserver.supportedEntryTypes.includes('layout-shift') ? it : () => undefined;
  itWhereShiftsAreTold('shifts nothing when a word changes its form', async () => {
    hold('2026-10-09T23:59:58+07:00');
    const widget = await show('date="10-10"', '', 'en');
    widget.scrollIntoView();
    const shifts: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    const frames = () => new Promise((resolve) => setTimeout(resolve, 300));
    await frames();
    observer.observe({ type: 'layout-shift' });
    expect(shownText(widget)).to.include('02 seconds');
    hold('2026-10-09T23:59:59+07:00');
    widget.requestUpdate();
    await drawn(widget);
    await frames();
    expect(shownText(widget)).to.include('01 second');
    expect(shifts).to.have.length(0);
    observer.disconnect();
  });

  it('picks the nearest of several dates', async () => {
    hold('2026-10-11T00:00:00+07:00');
    const widget = await show(
      '',
      '<ul><li><time datetime="2026-10-10">10/10</time> Khai mạc</li><li><time datetime="2026-10-12">12/10</time> Hội thảo</li><li><time datetime="2026-10-20">20/10</time> Bế mạc</li></ul>',
    );
    expect(shownText(widget)).to.include('Hội thảo Thứ Hai, 12/10/2026 Còn 1 ngày');
  });

  it('picks the next event of a calendar file', async () => {
    hold('2026-10-11T00:00:00+07:00');
    const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//t//t//EN'];
    for (const [day, summary] of [
      ['1010', 'Khai mạc'],
      ['1012', 'Hội thảo'],
      ['1020', 'Bế mạc'],
    ])
      lines.push('BEGIN:VEVENT', `UID:${day}`, `DTSTART;VALUE=DATE:2026${day}`, `SUMMARY:${summary}`, 'END:VEVENT');
    const file = new Blob([[...lines, 'END:VCALENDAR', ''].join('\r\n')], { type: 'text/calendar' });
    const widget = await show(`src="${URL.createObjectURL(file)}"`);
    await shows(widget, 'Hội thảo Thứ Hai, 12/10/2026 Còn 1 ngày');
  });

  it('shows the lunar date on request, in the reader’s language', async () => {
    hold('2026-10-08T00:00:00+07:00');
    const widget = await show('date="10-10" calendar="lunar"');
    await shows(widget, 'Âm lịch: ngày 1 tháng 9 năm Bính Ngọ');
    widget.parentElement?.setAttribute('lang', 'en');
    await shows(widget, 'Lunar calendar: day 1 of month 9, year Bính Ngọ');
  });

  it('draws a ring around each number', async () => {
    hold('2026-10-08T00:00:00+07:00');
    const widget = await show('date="10-10" display="ring"');
    await waitUntil(() => widget.shadowRoot?.querySelectorAll('svg.ring').length === 4, 'four rings');
    expect(shownText(widget)).to.include('2 ngày 00 giờ');
  });

  it('is one line of text', async () => {
    hold('2026-10-08T00:00:00+07:00');
    const widget = await show('date="10-10" display="inline"');
    const tops = () =>
      [...(widget.shadowRoot?.querySelectorAll('.digits, .unit') ?? [])].map(
        (one) => one.getBoundingClientRect().bottom,
      );
    await waitUntil(() => Math.max(...tops()) - Math.min(...tops()) < 2, 'numbers and words on one line');
  });

  it('is silent by default, for translators too', async () => {
    hold('2026-10-08T00:00:00+07:00');
    const widget = await show('date="10-10"');
    expect(widget.shadowRoot?.querySelector('[role=timer]')?.hasAttribute('aria-live')).to.equal(false);
    expect(widget.shadowRoot?.querySelector('.digits')?.getAttribute('translate')).to.equal('no');
  });

  it('offers calendars in a menu for the keyboard, this time or every time', async () => {
    hold('2026-10-08T00:00:00+07:00');
    const widget = await show('date="10-10" add-to-calendar', 'Ngày hội');
    const menu = () => widget.shadowRoot?.querySelector('sen-add-to-calendar')?.shadowRoot;
    await waitUntil(() => menu()?.querySelector('summary'), 'there is a menu');
    const details = menu()?.querySelector('details');
    const summary = menu()?.querySelector('summary');
    expect(fold(summary?.textContent ?? '')).to.equal('Thêm vào lịch');
    summary?.click();
    expect(details?.open).to.equal(true);
    const links = [...(menu()?.querySelectorAll('a') ?? [])].map(({ href }) => new URL(href).searchParams);
    expect(links.map((link) => link.get('dates') ?? link.get('startdt'))).to.deep.equal([
      '20261010/20261011',
      '2026-10-10',
      '20261010/20261011',
    ]);
    expect(links.map((link) => link.get('recur'))).to.deep.equal([null, null, 'RRULE:FREQ=YEARLY']);
    await expect(widget).to.be.accessible();
    details?.querySelector('a')?.focus();
    details?.querySelector('a')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(details?.open).to.equal(false);
    expect(menu()?.activeElement?.localName).to.equal('summary');
  });

  it('tells search engines where the author asks for it', async () => {
    hold('2026-10-08T00:00:00+07:00');
    const widget = await show('date="10-10" structured-data', 'Ngày hội');
    const script = () => document.head.querySelector('script[type="application/ld+json"]')?.textContent;
    await waitUntil(script, 'there is a script');
    expect(JSON.parse(script() ?? '')).to.include({ '@type': 'Event', name: 'Ngày hội', startDate: '2026-10-10' });
    widget.remove();
    expect(script()).to.equal(undefined);
  });
});
