/** What a reader sees of a plan, and what its author is told. */
import { expect, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/all.js';
import { holdInstant } from '../../src/platform/instant.js';
import { daysOf } from '../../src/content/partial-date.js';
import { dateFault, stepsOf, tally } from '../../src/widgets/roadmap/roadmap.model.js';
import type { SenRoadmap } from '../../src/widgets/roadmap/roadmap.js';
import { drawn, failing, fold, place, shownText } from '../harness.js';

const PLAN = [
  { id: 'chuong-trinh', title: 'Chương trình', start: '2020-06-03', status: 'done' },
  { id: 'muc-tieu', title: 'Mục tiêu 2025', start: '2025', description: 'Dòng một\nDòng hai' },
  { id: 'hai-cap', title: 'Hai cấp', start: '2025-07', end: '2027' },
  { id: 'ngay-hoi', title: 'Ngày hội', start: '2026-10-10' },
  { id: 'dinh-huong', title: 'Định hướng', start: '2030' },
];

/** A roadmap as its readers see it. */
class Harness {
  constructor(readonly widget: SenRoadmap) {}

  static async show(data: unknown, now: string, attributes = '', lang = 'vi'): Promise<Harness> {
    holdInstant(Date.parse(now));
    const widget = await place<SenRoadmap>(`<sen-roadmap ${attributes}></sen-roadmap>`, lang);
    widget.data = data;
    await waitUntil(() => widget.shadowRoot?.querySelector('.line'), 'the line is drawn');
    await drawn(widget);
    return new Harness(widget);
  }

  get root(): ShadowRoot {
    if (!this.widget.shadowRoot) throw new Error('The roadmap is not drawn.');
    return this.widget.shadowRoot;
  }

  /** What stands at each place of the line, in order: the title and state of a milestone, or today. */
  get places(): string[] {
    return [...this.root.querySelectorAll<HTMLElement>('ol > li')].map((one) => {
      const [title, state] = ['h3', '[part=state]'].map((part) => one.querySelector<HTMLElement>(part)?.innerText);
      // Some engines write one-digit days of a date with two digits.
      return title ? `${title}: ${state}` : fold(one.innerText).replace(/ 0(?=\d\/)/, ' ');
    });
  }

  get summary(): string {
    return fold(this.root.querySelector<HTMLElement>('[part=summary]')?.innerText ?? '');
  }

  milestone(title: string): HTMLElement {
    const found = [...this.root.querySelectorAll('li')].find((one) => one.querySelector('h3')?.innerText === title);
    if (!found) throw new Error(`“${title}” is not shown.`);
    return found;
  }

  button(name: string): HTMLButtonElement | undefined {
    return [...this.root.querySelectorAll('button')].find(({ innerText }) => innerText === name);
  }
}

const file = (text: string, type: string) => URL.createObjectURL(new Blob([text], { type }));

describe('<sen-roadmap>', () => {
  afterEach(() => {
    holdInstant(undefined);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('shows what is done, past, under way and to come, with today between', async () => {
    const { places, summary } = await Harness.show(PLAN, '2026-03-01T12:00+07:00');
    expect(places).to.deep.equal([
      'Chương trình: Đã xong',
      'Mục tiêu 2025: Đã qua',
      'Hai cấp: Đang thực hiện',
      'Hôm nay Chủ Nhật, 1/3/2026',
      'Ngày hội: Sắp tới',
      'Định hướng: Sắp tới',
    ]);
    expect(summary).to.equal('5 mốc: 1 đã xong 1 đã qua 1 đang thực hiện 2 sắp tới');
  });

  it('calls done what is past only where its author says so', async () => {
    const { widget, places } = await Harness.show(PLAN, '2026-03-01T12:00+07:00');
    expect(places).to.include('Mục tiêu 2025: Đã qua');
    widget.setAttribute('done-by-date', '');
    await drawn(widget);
    expect(new Harness(widget).places).to.include('Mục tiêu 2025: Đã xong');
  });

  it('takes its author’s word before the dates', async () => {
    const stated = ['done', 'now', 'next', 'late', 'cancelled'].map((status) => ({
      title: status,
      start: '2040',
      status,
    }));
    const { places } = await Harness.show(stated, '2026-03-01T12:00+07:00');
    expect(places.slice(1)).to.deep.equal([
      'done: Đã xong',
      'now: Đang thực hiện',
      'next: Sắp tới',
      'late: Chậm tiến độ',
      'cancelled: Đã huỷ',
    ]);
  });

  it('moves on by itself at midnight in Vietnam', async () => {
    const shown = await Harness.show(PLAN, '2026-10-09T23:59:59.800+07:00');
    expect(shown.places).to.include.members(['Ngày hội: Sắp tới', 'Hôm nay Thứ Sáu, 9/10/2026']);
    holdInstant(Date.parse('2026-10-10T00:00+07:00'));
    await waitUntil(() => shown.places.includes('Ngày hội: Đang thực hiện'), 'the day begins', { timeout: 4000 });
    expect(shown.places.indexOf('Hôm nay Thứ Bảy, 10/10/2026')).to.equal(4);
  });

  it('begins its days in the zone that its author names, and says when there is no such zone', async () => {
    const now = '2026-10-10T01:00+07:00';
    const { widget, places } = await Harness.show(PLAN, now, 'timezone="America/New_York"');
    expect(places).to.include('Ngày hội: Sắp tới');
    const told: unknown[] = [];
    widget.addEventListener('sen-error', ({ detail }) => told.push(...detail.problems.map(({ code }) => code)));
    widget.timezone = 'Asia/Saigon-City';
    await waitUntil(() => told.length > 0, 'the zone is named');
    await drawn(widget);
    expect(told).to.deep.equal(['unknown-time-zone']);
    expect(shownText(widget)).to.include('không có múi giờ “Asia/Saigon-City”');
    expect(new Harness(widget).places, 'the last zone that there is').to.include('Ngày hội: Sắp tới');
    widget.removeAttribute('timezone');
    await waitUntil(() => !shownText(widget).includes('múi giờ'), 'nothing is wrong any more');
    expect(new Harness(widget).places).to.include('Ngày hội: Đang thực hiện');
  });

  it('writes dates as exactly as its author, in each language', async () => {
    const plan = ['2025', '2025-06', '2025-06-03'].map((start) => ({ title: start, start }));
    for (const [language, expected] of Object.entries({
      vi: ['2025', '6/2025', '3/6/2025'],
      en: ['2025', 'June 2025', 'June 3, 2025'],
    })) {
      const { root } = await Harness.show(plan, '2026-03-01T12:00+07:00', '', language);
      const times = [...root.querySelectorAll<HTMLElement>('[part=when] time')];
      expect(times.map(({ innerText }) => innerText)).to.deep.equal(expected);
      expect(times.map(({ dateTime }: HTMLElement & { dateTime?: string }) => dateTime)).to.deep.equal(
        plan.map(({ start }) => start),
      );
    }
  });

  it('marks today as the present of the line', async () => {
    const { root } = await Harness.show(PLAN, '2026-03-01T12:00+07:00');
    const current = [...root.querySelectorAll('[aria-current]')];
    expect(current.map((one) => one.getAttribute('aria-current'))).to.deep.equal(['date']);
    expect(current[0]?.querySelector('time')?.dateTime).to.equal('2026-03-01');
  });

  it('leads to today where the line is long, and not where it is short', async () => {
    const short = await Harness.show(PLAN, '2026-03-01T12:00+07:00');
    expect(short.button('Đi tới hôm nay')).to.equal(undefined);
    const plan = Array.from({ length: 40 }, (_, index) => ({ title: `Mốc ${index}`, start: `${1990 + index}` }));
    const long = await Harness.show(plan, '2026-03-01T12:00+07:00');
    long.button('Đi tới hôm nay')?.click();
    const today = long.root.activeElement;
    expect(fold(today?.textContent ?? '')).to.match(/^Hôm nay/);
    const { top, bottom } = today?.getBoundingClientRect() ?? { top: NaN, bottom: NaN };
    expect(top >= 0 && bottom <= innerHeight, 'today is on the screen').to.equal(true);
  });

  it('goes to the milestone that the page’s address names', async () => {
    const { root } = await Harness.show(PLAN, '2026-03-01T12:00+07:00');
    location.hash = '#dinh-huong';
    await waitUntil(() => root.activeElement?.id === 'dinh-huong', 'the milestone has the focus');
  });

  it('goes there too where the plan comes later than the page, and only once', async () => {
    location.hash = '#dinh-huong';
    const { root, widget } = await Harness.show(PLAN, '2026-03-01T12:00+07:00');
    const target = root.activeElement as HTMLElement | null; // a milestone
    expect(target?.id).to.equal('dinh-huong');
    target?.blur();
    widget.doneByDate = true;
    await drawn(widget);
    expect(root.activeElement).to.equal(null);
  });

  it('is a line where there is room and a list where there is not, never wider than it may be', async () => {
    const { widget, milestone } = await Harness.show(PLAN, '2026-03-01T12:00+07:00').then((shown) => ({
      widget: shown.widget,
      milestone: (title: string) => shown.milestone(title).getBoundingClientRect(),
    }));
    const container = widget.parentElement as HTMLElement; // `place` made it
    for (const [width, isLine] of [
      ['1100px', true],
      ['320px', false],
    ] as const) {
      container.style.width = width;
      expect(milestone('Mục tiêu 2025').left > milestone('Chương trình').left, width).to.equal(isLine);
      expect(widget.scrollWidth <= widget.clientWidth, width).to.equal(true);
    }
  });

  it('keeps the lines of a description', async () => {
    const shown = await Harness.show(PLAN, '2026-03-01T12:00+07:00');
    const lines = document.createRange();
    lines.selectNodeContents(shown.milestone('Mục tiêu 2025').querySelector('.description') as Node); // PLAN has one
    expect(new Set([...lines.getClientRects()].map(({ top }) => top)).size).to.equal(2);
  });

  it('counts one milestone as English does', async () => {
    const { summary } = await Harness.show([{ title: 'A', start: '2040' }], '2026-03-01T12:00+07:00', '', 'en');
    expect(summary).to.equal('1 milestone: 1 to come');
  });

  describe('from its author’s HTML', () => {
    it('reads periods, paragraphs, lists, sources, and what is struck through', async () => {
      holdInstant(Date.parse('2026-03-01T12:00+07:00'));
      const widget = await place<SenRoadmap>(`<sen-roadmap><ol>
        <li id="mang"><p><strong><time datetime="2021">năm 2021</time></strong> – <strong><time>2027</time></strong></p><h3>Mạng số</h3>
          <p>Hạn mới: <time datetime="2028">2028</time>.</p><ul><li>Cáp quang</li><li>4G</li></ul>
          <cite><a href="/749">Quyết định 749</a>, <time>2020</time></cite></li>
        <li><time datetime="2040">2040</time> <del><strong>Thẻ giấy</strong></del> <cite>Kế hoạch, <time>2050</time></cite></li>
      </ol></sen-roadmap>`);
      const shown = new Harness(widget);
      expect(shown.places).to.deep.equal(['Mạng số: Đang thực hiện', 'Hôm nay Chủ Nhật, 1/3/2026', 'Thẻ giấy: Đã huỷ']);
      expect(shown.milestone('Thẻ giấy').querySelectorAll('time')).to.have.length(1);
      const text = fold(shown.milestone('Mạng số').innerText);
      expect(text).to.match(/^2021/);
      expect(text).to.include('Hạn mới: 2028. Cáp quang 4G Nguồn: Quyết định 749');
    });

    for (const [what, entry, code, path] of [
      ['a month that there is not', '<time datetime="2025-13">13/2025</time> A', 'not-a-period', 'li[2] time'],
      ['a time of day', '<time datetime="2025-06-03T07:30">7:30</time> A', 'not-a-period', 'li[2] time'],
      ['no date', '<strong>A</strong>', 'missing', 'li[2] time'],
      ['no title', '<time>2025</time>', 'missing', 'li[2] h3'],
      [
        'an end before its start',
        '<time>2025-06</time><time>2025-05</time> <b>A</b>',
        'ends-before-start',
        'li[2] time',
      ],
    ] as const)
      it(`names the place of ${what}, and leaves the author’s HTML`, async () => {
        const { widget, problems } = await failing(
          `<sen-roadmap><ol><li><time>2024</time> Mốc tốt</li><li>${entry}</li></ol></sen-roadmap>`,
        );
        expect(problems.map((one) => [one.code, one.path])).to.deep.equal([[code, path]]);
        expect(shownText(widget)).to.include('2024 Mốc tốt');
      });

    it('says that it knows no such status', async () => {
      const { problems } = await failing(
        '<sen-roadmap><ol><li data-status="doing"><time>2024</time> Mốc</li></ol></sen-roadmap>',
        'en',
      );
      expect(problems.map(({ message }) => message)).to.deep.equal([
        '“li[1] data-status”: the value “doing” can’t be used.',
      ]);
    });
  });

  describe('from a file', () => {
    it('reads a table as offices in Vietnam write it', async () => {
      holdInstant(Date.parse('2026-03-01T12:00+07:00'));
      const rows = [
        'Mốc;Thời gian;Thời hạn;Tiến độ;Căn cứ;Liên kết;Nội dung',
        'A;03/06/2020;;Hoàn thành;Quyết định 749;/749;Chương trình',
        'B;Quý II/2025;;Chậm tiến độ;;;',
        'C;tháng 7 năm 2025;12/2026;Đang triển khai;;;',
        'D;2021-2025;;;;;',
        'E;;năm 2030;;;;',
        'F;quý 3 năm 2031;Quý IV/2031;Huỷ;;;',
      ].join('\n');
      const widget = await place<SenRoadmap>(`<sen-roadmap src="${file(rows, 'text/csv')}"></sen-roadmap>`);
      await waitUntil(() => widget.shadowRoot?.querySelector('.line'), 'the table is read');
      const shown = new Harness(widget);
      expect(shown.places).to.deep.equal([
        'A: Đã xong',
        'D: Đã qua',
        'B: Chậm tiến độ',
        'C: Đang thực hiện',
        'Hôm nay Chủ Nhật, 1/3/2026',
        'E: Sắp tới',
        'F: Đã huỷ',
      ]);
      const dates = ['A', 'B', 'C', 'D', 'E', 'F'].map((title) =>
        [...shown.milestone(title).querySelectorAll('time')].map(({ dateTime }) => dateTime).join('/'),
      );
      expect(dates).to.deep.equal([
        '2020-06-03',
        '2025-04/2025-06',
        '2025-07/2026-12',
        '2021/2025',
        '2030',
        '2031-07/2031-12',
      ]);
      expect(shown.milestone('A').querySelector('a')?.getAttribute('href')).to.equal('/749');
    });

    it('reads English headings and words', async () => {
      const table = 'Task,From,Until,Status\nA,2024,2025,Completed\nB,2026-01,2099-12,In progress\n';
      const widget = await place<SenRoadmap>(`<sen-roadmap src="${file(table, 'text/csv')}"></sen-roadmap>`, 'en');
      await waitUntil(() => widget.shadowRoot?.querySelector('.line'), 'the table is read');
      expect(new Harness(widget).places.filter((one) => /^[AB]:/.test(one))).to.deep.equal(['A: Done', 'B: Under way']);
    });

    it('names the line and the column of a date that can’t be', async () => {
      const table = 'Mốc;Thời gian;Thời hạn\nA;2025;\nB;30/2/2025;\nC;2026;2025\n';
      const { problems } = await failing(`<sen-roadmap src="${file(table, 'text/csv')}"></sen-roadmap>`);
      expect(problems.map(({ code, line, path }) => [code, line, path])).to.deep.equal([
        ['not-a-period', 3, 'Thời gian'],
        ['ends-before-start', 4, 'Thời hạn'],
      ]);
      expect(problems[0]?.message).to.include('không phải ngày, tháng hay năm đúng');
    });

    it('names the place in JSON', async () => {
      const json = '{\n"milestones": [\n{ "title": "A", "start": "2025" },\n{ "title": "B", "start": "10-10" }\n]\n}';
      const { problems } = await failing(`<sen-roadmap src="${file(json, 'application/json')}"></sen-roadmap>`);
      expect(problems.map(({ code, line, path }) => [code, line, path])).to.deep.equal([
        ['not-a-period', 4, 'milestones[1].start'],
      ]);
    });
  });

  it('fits 320 px in letters of twice the size', async () => {
    const { widget } = await Harness.show(PLAN, '2026-03-01T12:00+07:00');
    widget.style.setProperty('--sen-font-size', '32px');
    widget.style.width = '288px';
    expect(widget.scrollWidth).to.equal(288);
  });
});

describe('the roadmap model', () => {
  it('knows the first and the last day of years, months and days', () => {
    for (const [text, first, last] of [
      ['2025', '2025-01-01', '2025-12-31'],
      ['2024-02', '2024-02-01', '2024-02-29'],
      ['2025-02', '2025-02-01', '2025-02-28'],
      ['2025-12', '2025-12-01', '2025-12-31'],
      ['2025-06-03', '2025-06-03', '2025-06-03'],
    ] as const)
      expect(daysOf(text), text).to.deep.equal({ first, last });
    for (const text of [
      '',
      '25',
      '2025-13',
      '2025-00',
      '2025-02-29',
      '10-10',
      '2025-6',
      '2025-W10',
      '2025-06-03T07:30',
    ])
      expect(daysOf(text), text).to.equal(undefined);
  });

  it('says what is wrong with dates, and where', () => {
    expect(dateFault({ start: '2025-06', end: '2025' })).to.equal(undefined);
    expect(dateFault({ start: '2025-06-30', end: '2025-06-29' })).to.include({
      code: 'ends-before-start',
      path: 'end',
    });
    expect(dateFault({ start: '2025', end: 'x' })).to.deep.equal({ code: 'not-a-period', value: 'x', path: 'end' });
  });

  const year = fc.integer({ min: 1900, max: 2100 });
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const milestones = fc.array(
    fc.tuple(year, fc.nat(20)).map(([from, length]) => ({ title: '', start: `${from}`, end: `${from + length}` })),
  );

  it('loses no milestone, puts them in order of time, counts each once', () => {
    fc.assert(
      fc.property(milestones, day, (plan, today) => {
        const steps = stepsOf(plan, today);
        expect(plan.every((one) => steps.some(({ milestone }) => milestone === one))).to.equal(true);
        const starts = steps.map(({ days }) => days.first);
        expect(starts).to.deep.equal([...starts].sort());
        expect(tally(steps).reduce((sum, { count }) => sum + count, 0)).to.equal(plan.length);
      }),
    );
  });

  it('is past, under way or to come, exactly one of them each day', () => {
    fc.assert(
      fc.property(milestones, day, (plan, today) => {
        for (const { days, state } of stepsOf(plan, today)) {
          const expected = days.last < today ? 'past' : days.first > today ? 'next' : 'now';
          expect(state).to.equal(expected);
        }
      }),
    );
  });
});
