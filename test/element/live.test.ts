/** Widgets whose figures keep themselves fresh, as readers and authors meet them. */
import { expect, waitUntil } from '@open-wc/testing';
import '../../src/widgets/ticker/index.js';
import type { SenTicker } from '../../src/widgets/ticker/ticker.js';
import { Feed, feedOf } from '../../src/content/live.feed.js';
import { holdInstant } from '../../src/platform/instant.js';
import { keepAnswer, keptAnswer } from '../../src/platform/kept-answers.js';
import { drawn, failing, place, shownText } from '../harness.js';

const FIGURES = [
  { value: 83.06, unit: '%', label: 'hộ có Internet', period: '2022' },
  { value: 4, label: 'cấp chính quyền', period: 'Quý III/2022' },
];
const file = (content: unknown) =>
  URL.createObjectURL(new Blob([JSON.stringify(content)], { type: 'application/json' }));
const copy = (parts = {}) =>
  file({
    snapshotOf: 'https://du-lieu.example/so-lieu.json',
    retrieved: '2026-10-10T01:00:00Z',
    mediaType: 'application/json',
    content: JSON.stringify({ statistics: FIGURES }),
    ...parts,
  });
const says = (widget: Element, ...texts: string[]) =>
  waitUntil(() => texts.every((text) => shownText(widget).includes(text)), `says ${texts.join(', ')}`);

const CHILDREN =
  '<ul><li><data value="66.2">66,2%</data> dùng điện thoại <cite>Cổng, <time>2020</time></cite></li></ul>';

afterEach(() => {
  holdInstant(undefined);
});

describe('figures that are older than their page allows', () => {
  beforeEach(() => {
    holdInstant(Date.parse('2026-11-25'));
  });

  for (const [language, words] of [
    ['vi', '2020, số liệu đã cũ'],
    ['en', '2020, out of date'],
    ['km', '2020, តួលេខចាស់'],
  ] as const) {
    it(`say so beside their date in ${language}`, async () => {
      const ticker = await place(`<sen-ticker display="row" max-age="400d">${CHILDREN}</sen-ticker>`, language);
      await says(ticker, words);
    });
  }

  it('say so whichever way they come; those whose date can’t be judged say nothing', async () => {
    const ticker = await place<SenTicker>('<sen-ticker display="row" max-age="400d"></sen-ticker>');
    ticker.data = FIGURES;
    await says(ticker, '2022, số liệu đã cũ', 'Quý III/2022');
    expect(shownText(ticker).match(/đã cũ/g)).to.have.length(1);
  });

  it('say it from when an attribute asks for it until none does', async () => {
    const ticker = await place<SenTicker>(`<sen-ticker display="row">${CHILDREN}</sen-ticker>`);
    expect(shownText(ticker)).not.to.include('đã cũ');
    ticker.maxAge = '400d';
    await says(ticker, '2020, số liệu đã cũ');
    ticker.maxAge = '9999d';
    await waitUntil(() => !shownText(ticker).includes('đã cũ'));
    ticker.setAttribute('max-age', '1d');
    await says(ticker, '2020, số liệu đã cũ');
    ticker.removeAttribute('max-age');
    await waitUntil(() => !shownText(ticker).includes('đã cũ'));
  });

  it('and an age that is none is named', async () => {
    const { problems } = await failing(`<sen-ticker display="row" max-age="lâu">${CHILDREN}</sen-ticker>`);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({ code: 'not-allowed', path: 'max-age' });
  });
});

describe('a dated copy', () => {
  for (const [language, words] of [
    ['vi', /Số liệu tải lúc .*10\/10\/2026/],
    ['en', /Figures fetched .*October .*2026/],
    // Some browsers know Khmer's months, some don't.
    ['km', /តួលេខទាញយកនៅ .*10.*2026/],
  ] as const) {
    it(`says its date in ${language}`, async () => {
      const ticker = await place(
        `<sen-ticker display="row" src="/none.json" snapshot="${copy()}"></sen-ticker>`,
        language,
      );
      await waitUntil(() => words.test(shownText(ticker)), shownText(ticker));
      expect(shownText(ticker)).to.match(/83[.,]06%/);
      await expect(ticker).to.be.accessible();
    });
  }

  it('of any form is read, by its own type', async () => {
    const csv = copy({ mediaType: 'text/csv', content: 'Giá trị;Đơn vị;Nội dung\n83,06;%;hộ có Internet\n' });
    const ticker = await place(`<sen-ticker display="row" src="${csv}"></sen-ticker>`);
    await says(ticker, '83,06%', 'Số liệu tải lúc');
  });

  for (const [what, parts, path] of [
    ['without a date', { retrieved: undefined }, 'retrieved'],
    ['with a day for a moment', { retrieved: '2026-10-10' }, 'retrieved'],
    ['without an answer', { content: undefined }, 'content'],
  ] as const) {
    it(`${what} is named by its line`, async () => {
      const { problems } = await failing(`<sen-ticker src="${copy(parts)}">${CHILDREN}</sen-ticker>`);
      expect(problems[0]).to.include({ path, line: 1 });
    });
  }

  it('that has no date shows all the same, and its author hears of it', async () => {
    const heard = new Set<string>();
    const hear = ({ detail }: HTMLElementEventMap['sen-error']) => {
      for (const { code } of detail.problems) heard.add(code);
    };
    document.addEventListener('sen-error', hear as EventListener);
    const widget = await place(
      `<sen-ticker display="row" src="/none.json" snapshot="${file({ statistics: FIGURES })}"></sen-ticker>`,
    );
    await says(widget, '83,06%', 'Số liệu lưu từ trước');
    // The server's answer may come before the copy, or after it.
    await waitUntil(() => heard.size === 2, 'both are told');
    document.removeEventListener('sen-error', hear as EventListener);
    expect([...heard]).to.have.members(['unreachable', 'missing']);
    expect(widget.shadowRoot?.querySelector('[part=problem]')).to.equal(null);
  });
});

describe('figures that are read anew', () => {
  it('name attributes that say nothing', async () => {
    const { widget, problems } = await failing(
      `<sen-ticker display="row" src="${file({ statistics: FIGURES })}" refresh="often" max-age="x"></sen-ticker>`,
    );
    await says(widget, '83,06%');
    expect(problems.map(({ path, code }) => [path, code])).to.deep.equal([
      ['refresh', 'not-allowed'],
      ['max-age', 'not-allowed'],
    ]);
    expect(widget.shadowRoot?.querySelectorAll('[part=problem]')).to.have.length(1);
  });

  it('follow another file, and none', async () => {
    const ticker = await place<SenTicker>(
      `<sen-ticker display="row" refresh="5m" src="${file({ statistics: FIGURES })}">${CHILDREN}</sen-ticker>`,
    );
    await says(ticker, '83,06%');
    ticker.src = file({ statistics: [{ value: 7, label: 'khác' }] });
    await says(ticker, 'khác');
    ticker.src = undefined;
    await says(ticker, 'dùng điện thoại');
    await drawn(ticker);
    expect(shownText(ticker)).not.to.include('khác');
  });

  it('are left alone once no widget shows them, and taken up where one comes back', async () => {
    const src = new URL('/campaigns/an-giang-2022/statistics.vi.json?alone', location.href).href;
    const ticker = await place<SenTicker>(`<sen-ticker display="row" refresh="5m" src="${src}"></sen-ticker>`);
    await says(ticker, '83,06%');
    const container = ticker.parentElement;
    const other = new Feed(src);
    const own = feedOf(src, other);
    expect(own).not.to.equal(other);
    ticker.remove();
    expect(feedOf(src, other)).to.equal(other);
    container?.append(ticker);
    expect(feedOf(src, other)).to.equal(own);
  });

  it('begin where the attribute comes later', async () => {
    const src = new URL('/campaigns/an-giang-2022/statistics.vi.json?later', location.href).href;
    const ticker = await place<SenTicker>(`<sen-ticker display="row" src="${src}"></sen-ticker>`);
    await says(ticker, '83,06%');
    expect(await keptAnswer(src)).to.equal(undefined);
    ticker.cache = true;
    if (!('caches' in globalThis)) return;
    await waitUntil(async () => (await keptAnswer(src)) !== undefined, 'it is kept');
    await caches.delete('sen-campaign');
  });
});

describe('what is kept of a server', () => {
  const dated = { text: '{}', mediaType: 'application/json', retrieved: 1_795_582_800_000 };

  it('comes back as it was', async () => {
    const url = `${location.origin}/so-lieu.json`;
    await keepAnswer(url, dated);
    expect(await keptAnswer(url)).to.deep.equal('caches' in globalThis ? dated : undefined);
    if ('caches' in globalThis) await caches.delete('sen-campaign');
  });

  it('is nothing of addresses that can’t be kept', async () => {
    const url = URL.createObjectURL(new Blob(['{}']));
    await keepAnswer(url, dated);
    expect(await keptAnswer(url)).to.equal(undefined);
  });
});
