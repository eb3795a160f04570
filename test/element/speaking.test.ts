import { aTimeout, expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { html, LitElement, nothing } from 'lit';
import { Locale } from '../../src/platform/locale.js';
import { Speaking } from '../../src/element/speaking.js';
import { after, idle, press, type Reading } from '../../src/element/speaking.model.js';
import { controls } from '../../src/theme/controls.styles.js';
import { fold } from '../harness.js';
import { standInVoices, type Voices } from '../stand-in-voices.js';

interface Part {
  id: string;
  title: string;
  text: unknown;
  isClosed?: boolean;
}

/** A host that does nothing but be read. */
class Read extends LitElement {
  static override styles = controls;
  static override properties = { parts: { attribute: false }, mute: { type: Boolean }, layout: {} };
  declare parts: readonly Part[];
  declare mute: boolean;
  declare layout: string;
  readonly locale = new Locale(this);
  readonly speaking = new Speaking(this, this.locale);

  constructor() {
    super();
    this.parts = [];
    this.layout = 'one';
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.locale.resolve();
    await super.scheduleUpdate();
  }

  protected override render() {
    const body = this.parts.map(
      ({ id, title, text, isClosed = false }) =>
        html`<section id=${id} hidden=${isClosed ? 'until-found' : nothing}>
          <div>
            <h3>${title}</h3>
            ${this.mute ? nothing : this.speaking.button(id, title)} ${text}
          </div>
        </section>`,
    );
    const drawn = this.layout === 'one' ? html`<main>${body}</main>` : html`<article>${body}</article>`;
    return html`<div class="base" lang=${this.locale.tag}>${drawn}</div>`;
  }
}
customElements.define('test-read', Read);

const TEXT = html`<p>Câu thứ nhất của <a href="#">phần này</a>. Câu thứ hai?</p>
  <ul>
    <li>Mục một</li>
    <li>Mục hai</li>
  </ul>`;
const WHOLE = ['Chính phủ số', 'Câu thứ nhất của phần này.', 'Câu thứ hai?', 'Mục một', 'Mục hai'];

describe('how far reading has come', () => {
  const speaking = (at: number, key = 'a'): Reading => ({ phase: 'speaking', key, at });
  const stopped = (at: number, key = 'a'): Reading => ({ phase: 'stopped', key, at });
  const failed = (at: number, key = 'a'): Reading => ({ phase: 'failed', key, at });

  for (const [what, reached, expected] of [
    ['starts at the first sentence', press(idle, 'a'), speaking(0)],
    ['stops at a press', press(speaking(2), 'a'), stopped(2)],
    ['goes on from where it stopped', press(stopped(2), 'a'), speaking(2)],
    ['tries again what failed', press(failed(2), 'a'), speaking(2)],
    ['leaves one part for another', press(speaking(2), 'b'), speaking(0, 'b')],
    ['goes from sentence to sentence', after(speaking(0), 'spoken', 2), speaking(1)],
    ['is over after the last', after(speaking(1), 'spoken', 2), idle],
    ['is stopped', after(speaking(1), 'stopped', 2), stopped(1)],
    ['fails', after(speaking(1), 'failed', 2), failed(1)],
    ['stays stopped whatever is told late', after(stopped(1), 'spoken', 2), stopped(1)],
    ['stays idle whatever is told late', after(idle, 'failed', 2), idle],
  ] as const) {
    it(what, () => {
      expect(reached).to.deep.equal(expected);
    });
  }
});

describe('reading aloud', () => {
  let voices: Voices;

  const place = async (parts: readonly Partial<Part>[] = [{}], lang = 'vi') => {
    const container = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
    const host = document.createElement('test-read') as Read;
    host.parts = parts.map((part, nth) => ({ id: 'abc'[nth] ?? 'x', title: 'Chính phủ số', text: TEXT, ...part }));
    container.append(host);
    await settled(host);
    return host;
  };
  const settled = async (host: Read) => {
    await voices.have('vi-VN', 'en-US');
    while (!(await host.updateComplete));
    await nextFrame();
  };
  const buttons = (host: Read) => [...host.renderRoot.querySelectorAll('button')];
  const words = (host: Read) => buttons(host).map((button) => fold(button.textContent ?? ''));
  const push = async (host: Read, nth = 0) => {
    buttons(host)[nth]?.click();
    await host.updateComplete;
  };
  const ended = async (host: Read) => {
    await voices.end();
    await host.updateComplete;
  };
  const texts = () => voices.said.map(([text]) => text);
  const layer = (host: Read) => host.renderRoot.querySelector<HTMLElement>('.spoken');
  /** The letters that are marked. */
  const marked = () =>
    [...(CSS.highlights.get('sen-spoken') ?? [])]
      .map((one) => {
        const range = new Range();
        range.setStart(one.startContainer, one.startOffset);
        range.setEnd(one.endContainer, one.endOffset);
        return range.toString();
      })
      .join('');

  beforeEach(() => {
    voices = standInVoices(['vi-VN', 'en-US']);
  });
  afterEach(() => {
    voices.remove();
  });

  it('says a part sentence by sentence, from its heading to its last point, and is then over', async () => {
    const host = await place();
    expect(words(host)).to.deep.equal(['Nghe']);
    await push(host);
    expect(words(host)).to.deep.equal(['Dừng']);
    for (const sentence of WHOLE) {
      expect(voices.now).to.equal(sentence);
      expect(fold(marked())).to.equal(sentence);
      await ended(host);
    }
    expect(texts()).to.deep.equal(WHOLE);
    expect(words(host)).to.deep.equal(['Nghe']);
    expect(marked()).to.equal('');
    expect(layer(host)?.className).to.equal(undefined);
  });

  for (const [lang, ...said] of [
    ['vi', 'Nghe', 'Dừng', 'Nghe tiếp'],
    ['en', 'Listen', 'Stop', 'Go on listening'],
  ]) {
    it(`stops and goes on from the sentence where it stopped, by a button that says so in ${lang}`, async () => {
      const host = await place([{}], lang);
      await push(host);
      await ended(host);
      await push(host);
      expect(voices.now).to.equal(undefined);
      expect(marked()).to.equal('');
      expect(words(host)).to.deep.equal(said.slice(2));
      expect(buttons(host)[0]?.getAttribute('aria-label')).to.equal(`${said[2]}: Chính phủ số`);
      await push(host);
      expect(words(host)).to.deep.equal([said[1]]);
      expect(voices.now).to.equal(WHOLE[1]);
      await ended(host);
      expect(texts()).to.deep.equal([WHOLE[0], WHOLE[1], WHOLE[1], WHOLE[2]]);
    });
  }

  it('offers no button where the device has no voice for the language, until it has one', async () => {
    const host = await place();
    await voices.have('en-US');
    await host.updateComplete;
    expect(buttons(host)).to.have.length(0);
    await voices.have('vi');
    await host.updateComplete;
    expect(words(host)).to.deep.equal(['Nghe']);
  });

  it('has a button large enough, of a name that it shows', async () => {
    const host = await place();
    const [button = expect.fail('There is a button.')] = buttons(host);
    expect(button.offsetHeight >= 44 && button.offsetWidth >= 44).to.equal(true);
    await expect(host).to.be.accessible();
    await push(host);
    await expect(host).to.be.accessible();
  });

  it('leaves out what doesn’t show, what is for the eye only, and controls', async () => {
    const text = html`<p>
        Đọc <span hidden>giấu</span><button>nút</button><span aria-hidden="true">★</span><svg><text>hình</text></svg>câu
        này.
      </p>
      <p class="none">Không hiện.</p>
      <details>
        <summary>Tóm tắt</summary>
        <p>Đang đóng.</p>
      </details>
      <p>—</p>
      <style>
        .none {
          display: none;
        }
      </style>`;
    const host = await place([{ text }]);
    await push(host);
    for (let nth = 0; nth < 3; nth++) await ended(host);
    expect(texts()).to.deep.equal(['Chính phủ số', 'Đọc câu này.', 'Tóm tắt']);
    expect(words(host)[0]).to.equal('Nghe');
  });

  it('goes from block to block, and from line to line where the author breaks it', async () => {
    const host = await place([
      {
        text: html`<div>
            Trước
            <p>trong</p>
            sau
          </div>
          Một dòng<br />hai dòng`,
      },
    ]);
    await push(host);
    while (voices.now !== undefined) await ended(host);
    expect(texts().slice(1)).to.deep.equal(['Trước', 'trong', 'sau', 'Một dòng', 'hai dòng']);
  });

  it('reads what elements within draw, and what they are given', async () => {
    const inner = document.createElement('span');
    inner.innerHTML = '66,2';
    inner.attachShadow({ mode: 'open' }).innerHTML = 'gần <slot></slot> %';
    const host = await place([{ text: html`<p>Có ${inner} hộ.</p>` }]);
    await push(host);
    await ended(host);
    expect(voices.now).to.equal('Có gần 66,2 % hộ.');
  });

  it('says what is in another language by that language’s voice, and leaves out what it has no voice for', async () => {
    const text = html`<p>Gọi là <i lang="en">big data</i> đấy.</p>
      <p lang="km">ទិន្នន័យធំ។</p>
      <p>Hết.</p>`;
    const host = await place([{ text }]);
    await push(host);
    for (let nth = 0; nth < 5; nth++) await ended(host);
    expect(voices.said.slice(1)).to.deep.equal([
      ['Gọi là', 'vi-VN'],
      ['big data', 'en-US'],
      ['đấy.', 'vi-VN'],
      ['Hết.', 'vi-VN'],
    ]);
  });

  it('reads one part at a time: another’s button stops it, within its host and in others', async () => {
    const [one, other] = [await place([{}, { title: 'Kinh tế số' }]), await place([{ title: 'Xã hội số' }])];
    await push(one);
    await push(one, 1);
    expect(words(one)).to.deep.equal(['Nghe', 'Dừng']);
    expect(voices.now).to.equal('Kinh tế số');
    await push(other);
    expect(words(one)).to.deep.equal(['Nghe', 'Nghe tiếp']);
    expect(voices.now).to.equal('Xã hội số');
    expect(marked()).to.equal('Xã hội số');
    await ended(other);
    expect(texts().slice(-2)).to.deep.equal(['Xã hội số', WHOLE[1]]);
  });

  for (const [what, change] of [
    [
      'the part says something else',
      (host: Read) => (host.parts = host.parts.map((part) => ({ ...part, text: 'Khác.' }))),
    ],
    ['the part is closed', (host: Read) => (host.parts = host.parts.map((part) => ({ ...part, isClosed: true })))],
    ['the part goes', (host: Read) => (host.parts = [])],
    ['its button goes', (host: Read) => (host.mute = true)],
    ['the language around it changes', (host: Read) => (host.parentElement ?? host).setAttribute('lang', 'en')],
  ] as const) {
    it(`ends when ${what}`, async () => {
      const host = await place();
      await push(host);
      await ended(host);
      change(host);
      await waitUntil(() => voices.now === undefined, 'it is silent');
      await settled(host);
      expect(voices.now).to.equal(undefined);
      expect(marked()).to.equal('');
      expect(layer(host)?.className).to.equal(undefined);
      expect(texts()).to.deep.equal(WHOLE.slice(0, 2));
      for (const shown of words(host)) expect(shown).to.be.oneOf(['Nghe', 'Listen']);
    });
  }

  it('stops when its host goes, and goes on when it is back', async () => {
    const host = await place();
    const { parentElement } = host;
    await push(host);
    await ended(host);
    host.remove();
    expect(voices.now).to.equal(undefined);
    expect(marked()).to.equal('');
    parentElement?.append(host);
    await settled(host);
    expect(words(host)).to.deep.equal(['Nghe tiếp']);
    await push(host);
    expect(voices.now).to.equal(WHOLE[1]);
    await push(host);
  });

  it('goes on, and marks what is drawn now, when the same text is drawn otherwise', async () => {
    const host = await place();
    await push(host);
    await ended(host);
    host.layout = 'other';
    await settled(host);
    expect(texts()).to.deep.equal(WHOLE.slice(0, 2));
    expect(fold(marked())).to.equal(WHOLE[1]);
    const [range] = CSS.highlights.get('sen-spoken') ?? [];
    expect(range?.startContainer.isConnected).to.equal(true);
    await ended(host);
    expect(voices.now).to.equal(WHOLE[2]);
    await push(host);
  });

  it('says that the device can’t, beside its button and to screen readers, and tries again', async () => {
    const host = await place();
    await push(host);
    await voices.end('synthesis-failed');
    await host.updateComplete;
    const sentence = 'Thiết bị chưa đọc được phần này.';
    expect(fold(host.renderRoot.querySelector<HTMLElement>('[part=speaking]')?.innerText ?? '')).to.equal(
      `Thử lại ${sentence}`,
    );
    await waitUntil(() => document.querySelector('[role=status]')?.textContent === sentence);
    await push(host);
    expect(voices.now).to.equal(WHOLE[0]);
    await push(host);
  });

  it('says so too where the device has no voice for anything in the part', async () => {
    const host = await place([{ title: '1', text: html`<p lang="km">ទិន្នន័យធំ។</p>` }]);
    host.renderRoot.querySelector('h3')?.remove();
    await push(host);
    expect(words(host)).to.deep.equal(['Thử lại']);
    expect(texts()).to.deep.equal([]);
  });

  it('brings into sight what is read, unless the reader has scrolled on', async () => {
    const far = html`<svg width="1" height="2000"></svg>`;
    const host = await place([
      {
        text: html`<p>Một.</p>
          ${far}
          <p>Hai.</p>
          ${far}
          <p>Ba.</p>
          ${far}
          <p>Bốn.</p>`,
      },
    ]);
    const isSeen = (nth: number) => {
      const { top, bottom } = host.renderRoot.querySelectorAll('p')[nth]?.getBoundingClientRect() ?? new DOMRect();
      return top >= 0 && bottom <= innerHeight;
    };
    await push(host);
    await ended(host);
    await ended(host);
    expect(voices.now).to.equal('Hai.');
    await waitUntil(() => isSeen(1), 'what is read is seen', { timeout: 4000 });
    scrollTo({ top: 0, behavior: 'instant' });
    await ended(host);
    await aTimeout(500);
    expect(isSeen(0)).to.equal(true);
    await push(host);
    await push(host);
    expect(voices.now).to.equal('Ba.');
    await waitUntil(() => isSeen(2), 'it is seen again', { timeout: 4000 });
    await push(host);
  });

  it('leaves nothing of itself on the page, and the text as it is', async () => {
    const host = await place();
    const before = host.renderRoot.querySelectorAll('*').length;
    const nodes = host.renderRoot.textContent;
    await push(host);
    expect(host.renderRoot.querySelectorAll('mark').length).to.equal(0);
    while (voices.now !== undefined) await ended(host);
    expect(texts()).to.have.length(WHOLE.length);
    expect(host.renderRoot.querySelectorAll('*').length).to.equal(before);
    expect(host.renderRoot.textContent).to.equal(nodes);
    expect(CSS.highlights.has('sen-spoken')).to.equal(false);
  });

  describe('where browsers can’t highlight', () => {
    const kept = CSS.highlights;
    beforeEach(() => Object.defineProperty(CSS, 'highlights', { value: undefined, configurable: true }));
    afterEach(() => Object.defineProperty(CSS, 'highlights', { value: kept, configurable: true }));

    const boxes = (host: Read) => [...(layer(host)?.children ?? [])].map((box) => box.getBoundingClientRect());
    const isOver = (host: Read) => {
      const text = host.renderRoot.querySelector('p') ?? expect.fail('There is a paragraph.');
      const [first, link, last] = [text.firstChild, text.querySelector('a')?.firstChild, text.lastChild];
      const seen = [first, link, last].flatMap((node) => {
        const range = new Range();
        range.selectNodeContents(node ?? text);
        if (node === last) range.setEnd(last ?? text, 1);
        return [...range.getClientRects()];
      });
      const lines = boxes(host);
      expect(lines.length).to.equal(seen.length);
      for (const [nth, line] of lines.entries()) {
        expect(line.left).to.be.closeTo(seen[nth]?.left ?? NaN, 0.5);
        expect(line.top).to.be.closeTo(seen[nth]?.top ?? NaN, 0.5);
        expect(line.width).to.be.closeTo(seen[nth]?.width ?? NaN, 0.5);
      }
    };

    it('draws over the sentence, line by line, wherever it moves to', async () => {
      const host = await place();
      await push(host);
      await ended(host);
      isOver(host);
      host.style.inlineSize = '8em';
      (host.parentElement ?? host).style.paddingBlockStart = '5em';
      await waitUntil(() => boxes(host).length > 3);
      isOver(host);
      expect(getComputedStyle(layer(host) ?? host).pointerEvents).to.equal('none');
      await push(host);
      expect(layer(host)?.className).to.equal(undefined);
    });
  });
});
