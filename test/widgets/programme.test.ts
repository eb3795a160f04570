/** What a reader can do with a programme. */
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/all.js';
import { holdInstant } from '../../src/platform/instant.js';
import type { SenProgramme } from '../../src/widgets/programme/programme.js';
import { drawn, failing, fold, place, shownText } from '../harness.js';

const EVENTS = [
  {
    id: 'khai-mac',
    summary: 'Khai mạc',
    start: '2026-10-09T07:30',
    end: '2026-10-09T09:00',
    location: 'Hội trường',
    track: 'Lễ',
  },
  {
    id: 'hoi-thao',
    summary: 'Hội thảo chuyển đổi số',
    start: '2026-10-09T09:00',
    end: '2026-10-09T11:00',
    location: 'Phòng 1',
    track: 'Hội thảo',
    description: 'Ba trụ cột.\nMời hỏi đáp.',
  },
  {
    id: 'trai-nghiem',
    summary: 'Trải nghiệm dịch vụ công',
    start: '2026-10-09T09:30',
    end: '2026-10-09T11:30',
    location: 'Sảnh',
    track: 'Thực hành',
  },
  { id: 'trien-lam', summary: 'Triển lãm', start: '2026-10-09', end: '2026-10-10', location: 'Sảnh', track: 'Lễ' },
  {
    id: 'be-mac',
    summary: 'Bế mạc',
    start: '2026-10-10T15:00',
    end: '2026-10-10T16:00',
    location: 'Hội trường',
    track: 'Lễ',
    status: 'postponed',
  },
  {
    id: 'toa-dam',
    summary: 'Toạ đàm',
    start: '2026-10-10T08:00',
    end: '2026-10-10T10:00',
    location: 'Phòng 1',
    track: 'Hội thảo',
    status: 'cancelled',
  },
  ...[1, 2, 3].map((n) => ({
    id: `lop-${n}`,
    summary: `Lớp ${n}`,
    start: `2026-10-10T1${n}:00`,
    end: `2026-10-10T1${n}:45`,
    track: 'Thực hành',
  })),
];

/** A programme as its readers use it. */
class Harness {
  constructor(readonly widget: SenProgramme) {}

  static async show(now: string, attributes = '', lang = 'vi'): Promise<Harness> {
    holdInstant(Date.parse(now));
    const widget = await place<SenProgramme>(`<sen-programme ${attributes}></sen-programme>`, lang);
    widget.data = EVENTS;
    await waitUntil(() => widget.shadowRoot?.querySelector('.session'), 'sessions are drawn');
    await drawn(widget);
    return new Harness(widget);
  }

  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...(this.widget.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
  }

  one<E extends HTMLElement = HTMLElement>(selector: string): E {
    const [found] = this.all<E>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }

  get titles(): string[] {
    return this.all('article .title').map(({ textContent }) => fold(textContent ?? ''));
  }

  session(title: string): HTMLElement {
    const found = this.all('article').find((one) => one.querySelector('.title')?.textContent === title);
    if (!found) throw new Error(`“${title}” is not shown.`);
    return found;
  }

  async type(text: string): Promise<void> {
    await waitUntil(() => this.all('input[type=search]').length > 0, 'there is search');
    const field = this.one<HTMLInputElement>('input[type=search]');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn(this.widget);
  }

  async pick(label: string, value: string): Promise<void> {
    const field = this.all('.field').find((one) => fold(one.querySelector('span')?.textContent ?? '') === label);
    const select = field?.querySelector('select');
    if (!select) throw new Error(`There is no field “${label}”.`);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn(this.widget);
  }

  async choose(title: string): Promise<void> {
    this.session(title).querySelector<HTMLElement>('.choose')?.click();
    await drawn(this.widget);
  }
}

describe('<sen-programme>', () => {
  afterEach(() => {
    holdInstant(undefined);
    history.replaceState(null, '', location.pathname + location.search);
    localStorage.clear();
  });

  it('opens at today, with what is on, what comes next and what is over', async () => {
    const { one, session, ...rest } = await Harness.show('2026-10-09T09:10:00+07:00').then((shown) => ({
      one: (selector: string) => shown.one(selector),
      session: (title: string) => fold(shown.session(title).innerText),
      titles: shown.titles,
    }));
    expect(fold(one('[aria-selected=true]').innerText)).to.match(/^Thứ Sáu, 0?9\/10\/2026$/);
    expect(rest.titles).to.deep.equal(['Triển lãm', 'Khai mạc', 'Hội thảo chuyển đổi số', 'Trải nghiệm dịch vụ công']);
    expect(session('Khai mạc')).to.match(/^07:30–09:00 Đã diễn ra/);
    expect(session('Hội thảo chuyển đổi số')).to.match(/^09:00–11:00 Đang diễn ra/);
    expect(session('Trải nghiệm dịch vụ công')).to.match(/^09:30–11:30 Sắp diễn ra/);
    expect(session('Triển lãm')).to.match(/^Thứ Sáu, 0?9\/10\/2026 – [Tt]hứ Bảy, 10\/10\/2026 Đang diễn ra/);
  });

  it('follows the clock', async () => {
    const shown = await Harness.show('2026-10-09T09:29:59.600+07:00');
    expect(shown.session('Trải nghiệm dịch vụ công').innerText).to.include('Sắp diễn ra');
    holdInstant(Date.parse('2026-10-09T09:30:00+07:00'));
    await waitUntil(
      () => shown.session('Trải nghiệm dịch vụ công').innerText.includes('Đang diễn ra'),
      'the session begins',
      { timeout: 4000 },
    );
  });

  it('says what is cancelled or postponed, and does not call it next', async () => {
    const shown = await Harness.show('2026-10-10T07:00:00+07:00');
    expect(shown.session('Toạ đàm').innerText).to.include('Đã huỷ');
    expect(shown.session('Bế mạc').innerText).to.include('Tạm hoãn');
    expect(shown.session('Lớp 1').innerText).to.include('Sắp diễn ra');
  });

  it('moves between days by the keys of tabs', async () => {
    const shown = await Harness.show('2026-10-09T07:00:00+07:00');
    shown.one('[aria-selected=true]').focus();
    await sendKeys({ press: 'ArrowRight' });
    await drawn(shown.widget);
    expect(fold(shown.one('[aria-selected=true]').innerText)).to.equal('Thứ Bảy, 10/10/2026');
    expect(shown.widget.shadowRoot?.activeElement?.getAttribute('aria-selected')).to.equal('true');
    expect(shown.titles).to.include('Bế mạc');
    await sendKeys({ press: 'Home' });
    await drawn(shown.widget);
    expect(shown.titles).to.include('Khai mạc');
  });

  it('is one list of all days where the author wants that', async () => {
    const shown = await Harness.show('2026-10-09T07:00:00+07:00', 'view="list"');
    const days = shown.all('.date').map(({ innerText }) => innerText.replace(' 0', ' '));
    expect(days).to.deep.equal(['Thứ Sáu, 9/10/2026', 'Thứ Bảy, 10/10/2026']);
    expect(shown.titles).to.have.length(EVENTS.length + 1); // the exhibition is on both days
  });

  it('puts what overlaps side by side where there is room', async () => {
    const shown = await Harness.show('2026-10-09T07:00:00+07:00');
    const [first, second] = ['Hội thảo chuyển đổi số', 'Trải nghiệm dịch vụ công'].map((title) =>
      shown.session(title).getBoundingClientRect(),
    );
    expect(first?.top).to.equal(second?.top);
    expect(first?.right).to.be.at.most(second?.left ?? 0);
  });

  it('finds words typed without marks, over all days, and says how many', async () => {
    const shown = await Harness.show('2026-10-09T07:00:00+07:00');
    await shown.type('chuyen doi SO');
    expect(shown.titles).to.deep.equal(['Hội thảo chuyển đổi số']);
    expect(shown.one('[role=status]').innerText).to.equal('Tìm thấy 1 mục');
    await shown.type('lop');
    expect(shown.titles).to.deep.equal(['Lớp 1', 'Lớp 2', 'Lớp 3']);
    await shown.type('');
    expect(shown.one('[aria-selected=true]')).to.exist;
  });

  it('empties its search by Esc, and shows the day again', async () => {
    const shown = await Harness.show('2026-10-09T07:00:00+07:00');
    await shown.type('chuyen doi SO');
    expect(shown.all('[aria-selected=true]')).to.have.length(0);
    const field = shown.one<HTMLInputElement>('input[type=search]');
    field.focus();
    await sendKeys({ press: 'Escape' });
    await drawn(shown.widget);
    expect(field.value).to.equal('');
    expect(shown.all('[aria-selected=true]')).to.have.length(1);
  });

  it('filters by topic and by place', async () => {
    const shown = await Harness.show('2026-10-09T07:00:00+07:00');
    await shown.pick('Chủ đề', 'Hội thảo');
    expect(shown.titles).to.deep.equal(['Hội thảo chuyển đổi số', 'Toạ đàm']);
    await shown.pick('Địa điểm', 'Sảnh');
    expect(shown.titles).to.deep.equal([]);
    await shown.pick('Chủ đề', '');
    expect(shown.titles).to.deep.equal(['Triển lãm', 'Trải nghiệm dịch vụ công', 'Triển lãm']);
  });

  it('shows only what the reader chose, and says so in an event', async () => {
    const shown = await Harness.show('2026-10-09T07:00:00+07:00');
    const chosen = oneEvent(shown.widget, 'sen-chosen');
    await shown.choose('Khai mạc');
    expect((await chosen).detail).to.deep.equal({ id: 'khai-mac', isChosen: true });
    expect(shown.session('Khai mạc').querySelector('[aria-pressed=true]')).to.exist;
    shown.one<HTMLInputElement>('.check input').click();
    await drawn(shown.widget);
    expect(shown.titles).to.deep.equal(['Khai mạc']);
    await shown.choose('Khai mạc');
    expect(shown.titles).to.include('Hội thảo chuyển đổi số');
  });

  for (const [save, kept] of [
    ['save', true],
    ['', false],
  ] as const)
    it(`${kept ? 'keeps' : 'forgets'} what was chosen ${kept ? 'with' : 'without'} save`, async () => {
      await (await Harness.show('2026-10-09T07:00:00+07:00', `id="p" ${save}`)).choose('Khai mạc');
      document.body.querySelector('sen-programme')?.remove();
      const again = await Harness.show('2026-10-09T07:00:00+07:00', `id="p" ${save}`);
      expect(again.session('Khai mạc').querySelector('[aria-pressed=true]') !== null).to.equal(kept);
    });

  it('gives what was chosen as one calendar file', async () => {
    const shown = await Harness.show('2026-10-09T07:00:00+07:00');
    await shown.choose('Khai mạc');
    await shown.choose('Triển lãm');
    const saved = savedFile();
    shown
      .all('button')
      .find(({ innerText }) => innerText === 'Tải lịch của tôi')
      ?.click();
    const { name, text } = await saved;
    expect(name).to.equal('calendar.ics');
    expect(text.match(/^UID:.*$/gm)?.map((line) => line.trim())).to.deep.equal([
      `UID:khai-mac@${location.hostname}`,
      `UID:trien-lam@${location.hostname}`,
    ]);
  });

  it('opens details by a link of their own, and closes them by the back button', async () => {
    const shown = await Harness.show('2026-10-09T07:00:00+07:00');
    const opened = oneEvent(shown.widget, 'sen-opened');
    shown.session('Hội thảo chuyển đổi số').querySelector('a')?.click();
    expect((await opened).detail).to.deep.equal({ id: 'hoi-thao' });
    await waitUntil(() => shown.one<HTMLDialogElement>('dialog').open, 'the dialog opens');
    expect(location.hash).to.equal('#hoi-thao');
    const text = fold(shown.one('dialog').innerText);
    expect(text).to.match(/09:00–11:00, thứ Sáu, 0?9\/10\/2026/);
    expect(text).to.include('Mời hỏi đáp.');
    await expect(shown.widget).to.be.accessible();
    history.back();
    await waitUntil(() => !shown.one<HTMLDialogElement>('dialog').open, 'the dialog closes');
  });

  it('closes details by their button and takes the link out of the address', async () => {
    const shown = await Harness.show('2026-10-09T07:00:00+07:00');
    location.hash = '#khai-mac';
    await waitUntil(() => shown.one<HTMLDialogElement>('dialog').open, 'the dialog opens');
    await waitUntil(() => shown.all('dialog form button').length > 0);
    shown.one('dialog form button').click();
    await waitUntil(() => location.hash === '', 'the address is clean');
    expect(shown.one<HTMLDialogElement>('dialog').open).to.equal(false);
  });

  it('closes details by Esc and takes the link out of the address', async () => {
    const shown = await Harness.show('2026-10-09T07:00:00+07:00');
    location.hash = '#khai-mac';
    await waitUntil(() => shown.one<HTMLDialogElement>('dialog').open, 'the dialog opens');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => location.hash === '', 'the address is clean');
    expect(shown.one<HTMLDialogElement>('dialog').open).to.equal(false);
  });

  it('goes whole and open to paper', async () => {
    const shown = await Harness.show('2026-10-09T07:00:00+07:00');
    dispatchEvent(new Event('beforeprint'));
    const text = shownText(shown.widget);
    expect(text).to.include('Mời hỏi đáp.');
    expect(text).to.include('Bế mạc');
    expect(shown.all('button, input, select')).to.have.length(0);
    dispatchEvent(new Event('afterprint'));
    await drawn(shown.widget);
    expect(shown.one('[role=tab]')).to.exist;
  });

  it('tells search engines where the author asks for it, and takes it back with itself', async () => {
    const shown = await Harness.show('2026-10-09T07:00:00+07:00', 'structured-data');
    const script = () => document.head.querySelector('script[type="application/ld+json"]');
    await waitUntil(script, 'there is a script');
    const data = JSON.parse(script()?.textContent ?? '') as { '@graph': { name: string }[] };
    expect(data['@graph'].map(({ name }) => name)).to.include('Khai mạc');
    shown.widget.remove();
    expect(script()).not.to.exist;
  });

  it('names an event whose date can’t be, and still shows the others', async () => {
    const { widget, problems } = await failing(
      '<sen-programme><ol><li><time datetime="2026-10-09T07:30">7:30</time> <b>Khai mạc</b></li><li><time datetime="31-31">?</time> <b>Bế mạc</b></li></ol></sen-programme>',
    );
    expect(problems[0]).to.include({ code: 'invalid-date' });
    expect(shownText(widget)).to.include('Khai mạc');
  });

  it('has a date to pick where there are many days, and goes on to the next day that has events', async () => {
    holdInstant(Date.parse('2026-03-02T07:00:00+07:00'));
    const widget = await place<SenProgramme>('<sen-programme></sen-programme>');
    widget.data = Array.from({ length: 40 }, (_, week) => {
      const monday = new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10);
      return { summary: `Tuần ${week + 1}`, start: `${monday}T08:00` };
    });
    await waitUntil(() => widget.shadowRoot?.querySelector('.session'), 'sessions are drawn');
    const shown = new Harness(widget);
    expect(shown.titles).to.deep.equal(['Tuần 9']);
    const field = shown.one<HTMLInputElement>('input[type=date]');
    expect([field.min, field.value, field.max]).to.deep.equal(['2026-01-05', '2026-03-02', '2026-10-05']);
    field.value = '2026-04-01';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn(widget);
    expect(shown.titles).to.deep.equal(['Tuần 14']);
    expect(shown.one('.date').innerText).to.match(/^Thứ Hai, 0?6\/0?4\/2026$/);
    await expect(widget).to.be.accessible();
  });

  it('draws thousands of events a part at a time', async () => {
    const widget = await place<SenProgramme>('<sen-programme view="list"></sen-programme>');
    widget.data = Array.from({ length: 3000 }, (_, index) => ({
      summary: `Buổi ${index + 1}`,
      start: `2026-10-${String((index % 28) + 1).padStart(2, '0')}T08:00`,
    }));
    await waitUntil(() => widget.shadowRoot?.querySelector('.session'), 'sessions are drawn', { timeout: 9000 });
    const count = () => widget.shadowRoot?.querySelectorAll('.session').length ?? 0;
    expect(count()).to.be.within(1, 300);
    const before = count();
    [...(widget.shadowRoot?.querySelectorAll('button') ?? [])]
      .find(({ innerText }) => innerText === 'Xem thêm')
      ?.click();
    await drawn(widget);
    expect(count()).to.be.above(before);
  });
});

/** The next file that the page saves; it doesn't reach the disk. */
function savedFile(): Promise<{ name: string; text: string }> {
  const click = HTMLAnchorElement.prototype.click;
  return new Promise((resolve) => {
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      HTMLAnchorElement.prototype.click = click;
      void fetch(this.href)
        .then((response) => response.text())
        .then((text) => {
          resolve({ name: this.download, text });
        });
    };
  });
}
