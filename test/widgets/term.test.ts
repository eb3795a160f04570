/** What a reader gets of a word in a text, by keyboard and press; pointers and fingers are in test/pages/term.test.mjs. */
import { expect, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import { next, type Gesture, type State } from '../../src/element/popover.model.js';
import { searchKey } from '../../src/platform/search.js';
import { termNamed } from '../../src/widgets/term/term.model.js';
import type { SenGlossary } from '../../src/widgets/glossary/glossary.js';
import type { SenTerm } from '../../src/widgets/term/term.js';
import { drawn, failing, fold, place } from '../harness.js';

const PACK = '/campaigns/an-giang-2022';

describe('a popover', () => {
  for (const [gestures, expected] of [
    [['approach'], 'shown'],
    [['approach', 'leave'], 'closed'],
    [['approach', 'press', 'leave'], 'pinned'],
    [['press'], 'pinned'],
    [['press', 'approach', 'leave'], 'pinned'],
    [['press', 'press'], 'closed'],
    [['press', 'dismiss'], 'closed'],
    [['approach', 'dismiss', 'leave'], 'closed'],
  ] as const) {
    it(`is ${expected} after ${gestures.join(', ')}`, () => {
      expect(gestures.reduce<State>((state, gesture: Gesture) => next(state, gesture), 'closed')).to.equal(expected);
    });
  }
});

describe('the term that is meant', () => {
  const terms = [
    { id: 'dti', term: 'Chỉ số chuyển đổi số', abbreviation: 'DTI', definition: 'x' },
    { id: 'chuyen-doi-so', term: 'Chuyển đổi số', definition: 'x' },
    { term: 'គណនី', definition: 'x' },
  ];
  for (const [name, expected] of [
    ['chuyển đổi số', 'Chuyển đổi số'],
    ['CHUYEN DOI SO', 'Chuyển đổi số'],
    ['Chuyển đổi số'.normalize('NFD'), 'Chuyển đổi số'],
    ['dti', 'Chỉ số chuyển đổi số'],
    ['Chỉ số chuyển đổi số (DTI)', 'Chỉ số chuyển đổi số'],
    ['chuyen-doi-so', 'Chuyển đổi số'],
    ['គណនី', 'គណនី'],
    ['chuyển đổi', undefined],
    ['', undefined],
  ] as const) {
    it(`is ${expected ?? 'none'} for “${name}”`, () => {
      expect(termNamed(terms, name, searchKey)?.term).to.equal(expected);
    });
  }
});

/** A word in a text, as its readers meet it. */
class Harness {
  constructor(readonly term: SenTerm) {}

  static async show(inside: string, attributes = '', lang = 'vi'): Promise<Harness> {
    const text = await place<HTMLElement>(
      `<p>Trước <sen-term src="${PACK}/glossary.${lang}.json" ${attributes}>${inside}</sen-term> sau.</p>`,
      lang,
    );
    return Harness.of(text);
  }

  static async of(text: Element, index = 0): Promise<Harness> {
    const term = text.querySelectorAll('sen-term')[index];
    if (!term) throw new Error('There is no such term.');
    const shown = new Harness(term);
    await waitUntil(() => shown.button, 'the word is explained');
    return shown;
  }

  get root(): ShadowRoot {
    if (!this.term.shadowRoot) throw new Error('The term is not drawn.');
    return this.term.shadowRoot;
  }

  get button(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>('[role=button]');
  }

  get isExpanded(): boolean {
    return this.button?.ariaExpanded === 'true' || this.button?.getAttribute('aria-expanded') === 'true';
  }

  get popover(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>('#popover');
  }

  get isOpen(): boolean {
    return this.popover !== null;
  }

  get says(): string {
    return fold(this.popover?.shadowRoot?.querySelector<HTMLElement>('.base')?.innerText ?? '');
  }

  control(name: string): HTMLElement {
    const controls = [...(this.popover?.shadowRoot?.querySelectorAll<HTMLElement>('button, a') ?? [])];
    const found = controls.find(
      (one) => (one.ariaLabel ?? one.getAttribute('aria-label') ?? fold(one.innerText)) === name,
    );
    if (!found) throw new Error(`There is no “${name}” among ${controls.map(({ innerText }) => innerText).join()}.`);
    return found;
  }

  /** Comes to the word by keyboard. Windows in the background show no focus: `false` there, where nobody reads. */
  async focus(): Promise<boolean> {
    if (!document.hasFocus()) return false;
    this.button?.focus();
    await waitUntil(() => this.says, 'the explanation is there');
    return true;
  }

  async press(): Promise<void> {
    this.button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await waitUntil(() => this.says, 'the explanation is there');
  }
}

const escape = (target: EventTarget = document.body) => {
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
};
const announced = () => document.querySelector('[data-sen-announcer]')?.textContent ?? '';

describe('<sen-term>', () => {
  afterEach(() => {
    escape();
    document.querySelector('[data-sen-announcer]')?.replaceChildren();
    history.replaceState(null, '', location.pathname + location.search);
  });

  for (const [lang, inside, attributes, expected] of [
    ['vi', 'vneid', '', 'VNeID VNeID là'],
    ['vi', 'DVCTT', '', 'Dịch vụ công trực tuyến (DVCTT) Dịch vụ công trực tuyến là làm thủ tục'],
    ['vi', 'dịch vụ <b>công</b>', 'entry="dich-vu-cong-truc-tuyen"', 'Dịch vụ công trực tuyến (DVCTT)'],
    ['en', 'data', '', 'Data '],
    ['km', 'គណនី', '', 'គណនី '],
  ] as const) {
    it(`explains “${inside}” in ${lang}`, async () => {
      const shown = await Harness.show(inside, attributes, lang);
      await shown.press();
      expect(shown.says.startsWith(expected), shown.says).to.equal(true);
      await expect(shown.term).to.be.accessible();
    });
  }

  it('moves nothing in its text', async () => {
    const text = await place<HTMLElement>('<p>Trước <span>dịch vụ công trực tuyến</span> <i>sau</i>.</p>');
    const boxes = (element: Element | null) =>
      [...(element?.getClientRects() ?? [])].map(({ x, y, width, height }) => [x, y, width, height]);
    text.style.setProperty('inline-size', '7em');
    const before = boxes(text.querySelector('i'));
    const lines = boxes(text.querySelector('span')).length;
    expect(lines).to.be.above(1);
    text.innerHTML = text.innerHTML.replaceAll('span', 'sen-term');
    const term = text.querySelector('sen-term');
    if (term) term.src = `${PACK}/glossary.vi.json`;
    const shown = await Harness.of(text);
    expect(boxes(text.querySelector('i'))).to.deep.equal(before);
    expect(boxes(shown.button), 'it runs on over lines').to.have.length(lines);
  });

  it('opens where a reader comes to it by keyboard, and goes when the reader goes on', async () => {
    const shown = await Harness.show('VNeID');
    expect(shown.isExpanded).to.equal(false);
    if (!(await shown.focus())) return;
    expect(shown.isExpanded).to.equal(true);
    expect(shown.button?.getAttribute('aria-controls')).to.equal(shown.popover?.id);
    expect(shown.popover?.previousElementSibling === shown.button, 'read right after the word').to.equal(true);
    shown.control('Đóng').focus();
    expect(shown.says, 'the focus may go into it').to.include('VNeID');
    const other = document.createElement('button');
    shown.term.after(other);
    other.focus();
    expect(shown.isOpen).to.equal(false);
    expect(shown.isExpanded).to.equal(false);
  });

  it('is closed by Esc, with the focus back on the word, and opens anew', async () => {
    const shown = await Harness.show('VNeID');
    if (!(await shown.focus())) return;
    shown.control('Đóng').focus();
    const event = escape(shown.control('Đóng'));
    expect(shown.isOpen).to.equal(false);
    expect(shown.root.activeElement === shown.button).to.equal(true);
    expect(event.defaultPrevented, 'not for a dialog around it').to.equal(true);
    expect(escape().defaultPrevented, 'the next is for the page').to.equal(false);
    await shown.press();
    expect(shown.isExpanded).to.equal(true);
    escape();
    expect(shown.isOpen).to.equal(false);
  });

  it('is spoken when it is pressed, not when it is passed', async () => {
    const shown = await Harness.show('VNeID');
    if (await shown.focus()) expect(announced()).to.equal('');
    await shown.press();
    await waitUntil(() => announced().startsWith('VNeID: VNeID là'), 'it is spoken');
    expect(shown.isExpanded).to.equal(true);
    shown.button?.click();
    expect(shown.isOpen, 'pressed again').to.equal(false);
  });

  it('is the only one that is open', async () => {
    const src = `src="${PACK}/glossary.vi.json"`;
    const text = await place(`<p><sen-term ${src}>VNeID</sen-term> <sen-term ${src}>mã OTP</sen-term></p>`);
    const [one, other] = [await Harness.of(text), await Harness.of(text, 1)];
    await one.press();
    await other.press();
    expect(one.isOpen).to.equal(false);
    expect(other.says).to.include('OTP');
  });

  it('goes on to related words in the same place, and back', async () => {
    const shown = await Harness.show('số hoá');
    await shown.press();
    shown.control('Dữ liệu').click();
    expect(shown.says).to.match(/^← Số hoá Dữ liệu Dữ liệu là/);
    expect(shown.root.activeElement === shown.popover, 'the focus isn’t lost').to.equal(true);
    const within = shown.popover?.shadowRoot?.activeElement;
    expect(within?.getAttribute('aria-label')).to.equal('Dữ liệu');
    shown.control('Dữ liệu mở').click();
    shown.control('← Dữ liệu').click();
    shown.control('← Số hoá').click();
    expect(shown.says).to.match(/^Số hoá Số hoá là/);
    shown.control('Dữ liệu').click();
    shown.control('Đóng').click();
    expect(shown.isOpen).to.equal(false);
    await shown.press();
    expect(shown.says, 'it begins with its own word').to.match(/^Số hoá/);
  });

  it('takes its words from the glossary on the page, also one that comes later, and leads there', async () => {
    const text = await place('<p><sen-term>chỉ số</sen-term>, <sen-term entry="so-hoa">máy</sen-term></p>');
    const glossary = document.createElement('sen-glossary') as SenGlossary;
    glossary.innerHTML =
      '<dl><dt>Chỉ số (<abbr>DTI</abbr>)<dd>Xếp hạng.<dd><a href="#so-hoa">Số hoá</a><dt id="so-hoa">Số hoá<dd>Vào máy.</dl>';
    text.after(glossary);
    const shown = await Harness.of(text);
    await shown.press();
    expect(shown.says).to.equal('Chỉ số (DTI) Xếp hạng. Từ liên quan: Số hoá Xem trong bảng từ ngữ');
    shown.control('Số hoá').click();
    shown.control('Xem trong bảng từ ngữ').click();
    await waitUntil(() => glossary.shadowRoot?.activeElement?.id === 'so-hoa', 'the reader is at the entry');
    expect(shown.isOpen).to.equal(false);
    glossary.innerHTML = '<dl><dt>Chỉ số<dd>Con số khác.</dl>';
    await waitUntil(
      () => (text.querySelectorAll('sen-term')[1]?.shadowRoot?.querySelector('[role=button]') ?? null) === null,
    );
    await shown.press();
    expect(shown.says).to.include('Con số khác.');
  });

  it('speaks the language around it', async () => {
    const shown = await Harness.show('VNeID', '', 'en');
    await shown.press();
    expect(shown.says).to.include('Related words:');
    shown.term.parentElement?.parentElement?.setAttribute('lang', 'km');
    await waitUntil(() => shown.says.includes('ពាក្យពាក់ព័ន្ធ'), 'in Khmer');
  });

  it('fetches a file once, however many words name it', async () => {
    const file = `${PACK}/glossary.en.json?once`;
    const { fetch } = globalThis;
    const asked: string[] = [];
    globalThis.fetch = (...request) => {
      asked.push(String(request[0]));
      return fetch(...request);
    };
    try {
      const term = `<sen-term src="${file}">data</sen-term> `;
      const text = await place(`<p>${term.repeat(30)}</p>`, 'en');
      await Harness.of(text, 29);
      text.insertAdjacentHTML('beforeend', `<sen-term src="${new URL(file, location.href).href}">app</sen-term>`);
      await Harness.of(text, 30);
      expect(asked).to.deep.equal([file]);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('asks anew for a file that was not there', async () => {
    const { fetch } = globalThis;
    let answers = 0;
    globalThis.fetch = () =>
      Promise.resolve(
        answers++ === 0
          ? new Response('', { status: 503 })
          : Response.json({ terms: [{ term: 'Số hoá', definition: 'Vào máy.' }] }),
      );
    try {
      await failing('<sen-term src="/khong-co.json">số hoá</sen-term>');
      const text = await place('<p><sen-term src="/khong-co.json">số hoá</sen-term></p>');
      const shown = await Harness.of(text);
      await shown.press();
      expect(shown.says).to.include('Vào máy.');
    } finally {
      globalThis.fetch = fetch;
    }
  });

  for (const [markup, code, words] of [
    [`<sen-term src="${PACK}/glossary.vi.json">bitcoin</sen-term>`, 'not-in-data', 'dữ liệu không có “bitcoin”'],
    [`<sen-term src="${PACK}/glossary.vi.json" entry="khong-co">chữ</sen-term>`, 'not-in-data', '“khong-co”'],
    ['<sen-term src="/test/broken/none.json">VNeID</sen-term>', 'unreachable', 'không có tệp này'],
    ['<sen-term>VNeID</sen-term>', 'missing', '“src”: còn thiếu'],
    [`<sen-term src="${PACK}/glossary.vi.json"></sen-term>`, 'empty', 'Chưa có mục nào'],
  ] as const) {
    it(`stays plain text where ${markup.replaceAll(PACK, '…')} has no explanation, and says so`, async () => {
      const { widget, problems } = await failing(markup);
      expect(problems.map((problem) => problem.code)).to.deep.equal([code]);
      expect(problems[0]?.message).to.include(words);
      expect(widget.shadowRoot?.querySelector('[role], [tabindex], [part=problem]')).to.equal(null);
    });
  }

  it('leaves nothing behind when it is taken away', async () => {
    const shown = await Harness.show('VNeID');
    await shown.press();
    const { parentElement } = shown.term;
    shown.term.remove();
    expect(escape().defaultPrevented).to.equal(false);
    parentElement?.append(shown.term);
    await drawn(shown.term);
    expect(shown.isOpen).to.equal(false);
    await shown.press();
    expect(shown.says).to.include('VNeID');
  });
});
