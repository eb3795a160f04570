import { aTimeout, expect, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../src/widgets/quote/index.js';
import { holdInstant } from '../../src/platform/instant.js';
import { fromChildren } from '../../src/widgets/quote/quote.content.js';
import { paragraphsOf, type Quote } from '../../src/widgets/quote/quote.model.js';
import type { SenQuote } from '../../src/widgets/quote/index.js';
import { drawn, failing, fold, place, shownText } from '../harness.js';

const QUOTES: Quote[] = [
  {
    id: 'dan',
    kind: 'paraphrase',
    text: 'Dân là trung tâm.',
    name: 'Nguyễn Văn A',
    source: { name: 'Báo', href: '/b' },
  },
  {
    id: 'mot',
    kind: 'statement',
    text: 'Đoạn một.\nĐoạn hai, dài hơn hẳn những đoạn khác để chiếm nhiều dòng hơn. Đoạn hai, dài hơn hẳn.',
    name: 'Trần Thị B',
    role: 'giáo viên',
    date: '2022-10',
    source: { name: 'Đài', href: '/d' },
  },
  { id: 'ba', kind: 'statement', text: 'Ai cũng tham gia.', name: 'Lê C', source: { name: 'Sách' } },
];

/** A quote widget with `data`, ready for gestures. */
async function open(data: Quote[] = QUOTES, lang = 'vi'): Promise<SenQuote> {
  const widget = await place<SenQuote>('<sen-quote></sen-quote>', lang);
  widget.data = data;
  await waitUntil(() => all(widget, '.quote').length === data.length, 'the quotes are there');
  if (data.length > 1) await ready(widget);
  return widget;
}

/** What listens to gestures loads later; browsers that tell what they found in the page show then that it has. */
async function ready(widget: SenQuote): Promise<void> {
  if (canTellWhatIsFound()) await waitUntil(() => all(widget, '.slide[hidden]').length > 0, 'slides can be found');
  else await aTimeout(300);
  await drawn(widget);
}

const canTellWhatIsFound = () => 'onbeforematch' in HTMLElement.prototype;

const all = <E extends Element = HTMLElement>(widget: SenQuote, selector: string) => [
  ...(widget.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];
const button = (widget: SenQuote, name: string) => {
  const found = all<HTMLButtonElement>(widget, 'button').find((one) => one.ariaLabel === name);
  if (!found) throw new Error(`There is no button “${name}”.`);
  return found;
};
/** The text of the slide that the eye sees. */
const seen = (widget: SenQuote) => {
  const shown = all(widget, '.slide').filter(
    (slide) => getComputedStyle(slide).visibility === 'visible' && !slide.hasAttribute('hidden'),
  );
  expect(shown, 'one slide shows').to.have.length(1);
  return fold(shown[0]?.innerText ?? '');
};
const swipe = (widget: SenQuote, to: number, pointerType = 'touch') => {
  for (const [type, clientX] of [['pointerdown', 200] as const, ['pointerup', to] as const])
    widget.dispatchEvent(new PointerEvent(type, { clientX, clientY: 50, pointerType, pointerId: 7 }));
};

describe('<sen-quote> and who said what', () => {
  it('shows a statement between the quotation marks of its reader’s language', async () => {
    for (const [lang, text] of [
      ['vi', '“Ai cũng tham gia.”'],
      ['en', '“Ai cũng tham gia.”'],
      ['km', '«Ai cũng tham gia.»'],
    ] as const) {
      const widget = await open(QUOTES.slice(2), lang);
      expect(fold(all(widget, 'blockquote')[0]?.textContent ?? '')).to.equal(text);
    }
  });

  it('shows a paraphrase without quotation marks, and says that it is one', async () => {
    const widget = await open(QUOTES.slice(0, 1));
    expect(shownText(widget)).to.match(/^Thuật lại ý, không phải nguyên văn Dân là trung tâm\. Nguyễn Văn A/);
    expect(shownText(widget)).not.to.match(/[“”«»"]/);
    expect(all(widget, 'blockquote')).to.have.length(0);
    for (const element of all(widget, '*'))
      for (const part of ['::before', '::after']) expect(getComputedStyle(element, part).content).to.equal('none');
  });

  it('says nothing of a paraphrase where the words are the speaker’s', async () => {
    const widget = await open(QUOTES.slice(1, 2));
    expect(shownText(widget)).not.to.include('Thuật lại');
    expect(all(widget, 'blockquote > p').map((one) => one.textContent)[0]).to.equal('“Đoạn một.');
  });

  it('writes a month as a month, in each language', async () => {
    const widget = await open(QUOTES.slice(1, 2));
    expect(shownText(widget)).to.include('Trần Thị B giáo viên 10/2022 · Nguồn: Đài');
    widget.parentElement?.setAttribute('lang', 'en');
    await waitUntil(() => shownText(widget).includes('October 2022 · Source: Đài'), 'it is said in English');
  });

  it('one quote alone is a figure with nothing to press', async () => {
    const widget = await open(QUOTES.slice(0, 1));
    expect(all(widget, 'figure')).to.have.length(1);
    expect(all(widget, 'button, section')).to.have.length(0);
  });

  it('keeps room for a portrait before it is there, and none where there is none', async () => {
    const image = { src: '/none.jpg', alt: 'Bà B trên bục' };
    const widget = await open([{ ...(QUOTES[1] as Quote), image }]);
    const [portrait] = all<HTMLImageElement>(widget, 'img');
    expect(portrait?.alt).to.equal('Bà B trên bục');
    expect(portrait?.loading).to.equal('lazy');
    const { width, height } = portrait?.getBoundingClientRect() ?? {};
    expect(width).to.equal(height);
    expect(width).to.be.above(60);
    const without = await open(QUOTES.slice(1, 2));
    expect(all(without, 'img')).to.have.length(0);
    const [caption, name] = ['.caption', '.name'].map((part) => all(without, part)[0]?.getBoundingClientRect().left);
    expect(name).to.equal(caption);
  });
});

describe('<sen-quote> with several quotes', () => {
  it('is a carousel with a name, and each slide has its place', async () => {
    const widget = await open();
    const [section] = all(widget, 'section');
    expect(section?.getAttribute('aria-roledescription')).to.equal('băng ý kiến');
    expect(section?.ariaLabel).to.equal('Ý kiến');
    expect(all(widget, '.slide').map((slide) => slide.ariaLabel)).to.deep.equal(['1/3', '2/3', '3/3']);
    expect(all(widget, '.stage')[0]?.getAttribute('aria-live')).to.equal('polite');
    await expect(widget).to.be.accessible();
  });

  it('goes on and back by keyboard alone, around its end, and keeps the focus where it is', async () => {
    const widget = await open();
    const next = button(widget, 'Mục sau');
    const opened = oneEvent(widget, 'sen-opened');
    next.focus();
    await sendKeys({ press: 'Enter' });
    expect(((await opened) as CustomEvent).detail).to.deep.equal({ id: 'mot' });
    await drawn(widget);
    expect(seen(widget)).to.include('Trần Thị B');
    expect(widget.shadowRoot?.activeElement).to.equal(next);
    expect(fold(all(widget, '.place')[0]?.textContent ?? '')).to.equal('2/3');
    button(widget, 'Mục trước').click();
    button(widget, 'Mục trước').click();
    await drawn(widget);
    expect(seen(widget)).to.include('Lê C');
    expect(fold(all(widget, '.place')[0]?.textContent ?? '')).to.equal('3/3');
  });

  it('takes only what shows into the order of the Tab key', async () => {
    const widget = await open();
    const reachable = () =>
      all<HTMLAnchorElement>(widget, 'a')
        .filter((link) => getComputedStyle(link).visibility === 'visible' && !link.closest('[hidden]'))
        .map(({ href, hash }) => hash || new URL(href).pathname);
    expect(reachable()).to.deep.equal(['/b', '#dan']);
    button(widget, 'Mục sau').click();
    await drawn(widget);
    expect(reachable()).to.deep.equal(['/d', '#mot']);
  });

  it('has buttons that a thumb hits', async () => {
    const widget = await open();
    for (const one of all(widget, 'button')) {
      const { width, height } = one.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });

  it('goes through quotes by swiping, not by selecting text with a mouse', async () => {
    const widget = await open();
    swipe(widget, 100);
    await waitUntil(() => seen(widget).includes('Trần Thị B'), 'the next shows');
    swipe(widget, 300);
    await drawn(widget);
    swipe(widget, 100, 'mouse');
    await drawn(widget);
    expect(seen(widget)).to.include('Nguyễn Văn A');
  });

  it('is as tall as its tallest quote, whichever shows', async () => {
    const widget = await open();
    const heights = new Set<number>();
    for (let step = 0; step < 3; step++) {
      heights.add(widget.getBoundingClientRect().height);
      button(widget, 'Mục sau').click();
      await drawn(widget);
      await nextFrame();
    }
    expect(heights.size).to.equal(1);
    const tallest = Math.max(...all(widget, '.quote').map((one) => one.scrollHeight));
    expect(all(widget, '.stage')[0]?.clientHeight).to.be.at.least(tallest);
  });

  it('is as tall as its tallest quote after it was drawn out of sight', async () => {
    const widget = await open();
    const stage = all(widget, '.stage')[0] as HTMLElement;
    const container = widget.parentElement as HTMLElement;
    const height = stage.clientHeight;
    container.hidden = true;
    container.lang = 'en';
    await waitUntil(() => all(widget, 'button').some((one) => one.ariaLabel === 'Next'), 'it is in English');
    container.hidden = false;
    await drawn(widget);
    expect(stage.clientHeight, 'the height it had').to.equal(height);
    container.hidden = true;
    widget.data = QUOTES.map((quote) => ({ ...quote, text: `${quote.text}\nMột.\nHai.\nBa.` }));
    await waitUntil(() => all(widget, '.text > p').length > 12, 'there are longer quotes');
    container.hidden = false;
    await waitUntil(() => stage.clientHeight > height + 100, 'it is measured again');
    const tall = stage.clientHeight;
    button(widget, 'Next').click();
    await drawn(widget);
    expect(stage.clientHeight, 'whichever shows').to.equal(tall);
    expect(all(widget, '.quote')[1]?.scrollHeight).to.be.within(height, tall);
  });

  it('is as tall as its tallest quote in a font that comes late', async () => {
    const widget = await open();
    const stage = all(widget, '.stage')[0] as HTMLElement;
    const height = stage.clientHeight;
    // Only what is out of sight becomes taller, as where letters that it alone has are wider.
    const late = new CSSStyleSheet();
    late.replaceSync('.slide:nth-child(2) .text { letter-spacing: 1em }');
    const { shadowRoot } = widget;
    if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, late];
    document.fonts.dispatchEvent(new Event('loadingdone'));
    await waitUntil(() => stage.clientHeight > height + 50, 'it is measured again');
  });

  for (const [where, isOld] of [
    ['in this browser', false],
    ['in one that can’t tell what it finds', true],
  ] as const)
    it(`has all quotes copied ${where}, and one shown as before`, async () => {
      const { prototype } = HTMLElement;
      const told = Object.getOwnPropertyDescriptor(prototype, 'onbeforematch');
      if (isOld) Reflect.deleteProperty(prototype, 'onbeforematch');
      const widget = await open();
      if (isOld && told) Object.defineProperty(prototype, 'onbeforematch', told);
      expect(all(widget, '.slide[hidden]').length === 0).to.equal(isOld || !told);
      const base = all(widget, '.base')[0] as HTMLElement;
      getSelection()?.selectAllChildren(base);
      document.dispatchEvent(new Event('copy'));
      const copied = String(getSelection());
      for (const { name } of QUOTES) {
        expect(base.innerText).to.include(name);
        expect(copied).to.include(name);
      }
      await nextFrame();
      await nextFrame();
      expect(seen(widget)).to.include('Nguyễn Văn A').and.not.to.include('Lê C');
      getSelection()?.removeAllRanges();
    });

  it('links to a quote on its own page, whatever the page’s base and the id', async () => {
    const elsewhere = document.createElement('base');
    elsewhere.href = 'https://vi-du.vn/khac/';
    const widget = await open([{ ...(QUOTES[2] as Quote), id: '100% số' }]);
    const before = all<HTMLAnchorElement>(widget, '.link > a')[0]?.href;
    document.head.prepend(elsewhere);
    const after = all<HTMLAnchorElement>(widget, '.link > a')[0]?.href;
    elsewhere.remove();
    expect(before).to.equal(`${location.href.replace(/#.*/, '')}#100%25%20s%E1%BB%91`);
    expect(after).to.equal(before);
  });

  it('never moves by itself', async () => {
    const widget = await open();
    holdInstant(Date.parse('2026-01-01'));
    await aTimeout(50);
    holdInstant(Date.parse('2026-01-02'));
    await aTimeout(1200);
    holdInstant(undefined);
    expect(seen(widget)).to.include('Nguyễn Văn A');
    expect(all(widget, '.place')[0]?.textContent).to.equal('1/3');
  });

  it('shows the quote that the page’s address names, also when it comes later', async () => {
    history.replaceState(null, '', '#mot');
    const widget = await open();
    expect(seen(widget)).to.include('Trần Thị B');
    location.hash = '#ba';
    await waitUntil(() => seen(widget).includes('Lê C'), 'the other quote shows');
    expect(widget.shadowRoot?.activeElement?.id).to.equal('ba');
    button(widget, 'Mục sau').click();
    await drawn(widget);
    expect(seen(widget), 'the reader goes on from there').to.include('Nguyễn Văn A');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('starts with the first again where the quotes become fewer', async () => {
    const widget = await open();
    button(widget, 'Mục trước').click();
    await drawn(widget);
    widget.data = QUOTES.slice(0, 2);
    await waitUntil(() => all(widget, '.quote').length === 2, 'one is gone');
    expect(seen(widget)).to.include('Nguyễn Văn A');
  });

  if (canTellWhatIsFound())
    it('shows what is found in the page', async () => {
      const widget = await open();
      const [, , last] = all(widget, '.slide');
      expect(last?.getAttribute('hidden')).to.equal('until-found');
      last?.dispatchEvent(new Event('beforematch', { bubbles: true }));
      await drawn(widget);
      expect(seen(widget)).to.include('Lê C');
      expect(last?.hasAttribute('hidden')).to.equal(false);
      expect(last?.ariaHidden).to.equal(null);
    });

  // Only Chromium's driver can have a page drawn as for paper.
  if (navigator.userAgent.includes('Chrome/'))
    it('prints all quotes, one after the other', async () => {
      const widget = await open();
      await emulateMedia({ media: 'print' });
      const tops = all(widget, '.slide').map((slide) => {
        const { visibility, contentVisibility } = getComputedStyle(slide);
        expect([visibility, contentVisibility]).to.deep.equal(['visible', 'visible']);
        expect(slide.getBoundingClientRect().height).to.be.above(60);
        return slide.getBoundingClientRect().top;
      });
      expect(tops).to.deep.equal([...new Set(tops)].sort((a, b) => a - b));
      await emulateMedia({ media: 'screen' });
    });
});

describe('the quotes in a page', () => {
  const read = (html: string) => {
    const host = document.createElement('div');
    host.innerHTML = html;
    return fromChildren(host);
  };
  const said = { kind: 'statement', text: 'Lời.', name: 'Nguyễn Văn A' } as const;
  for (const [html, expected] of [
    ['<figure><blockquote><p>Lời.</p></blockquote><figcaption><b>Nguyễn Văn A</b></figcaption></figure>', said],
    [
      '<figure id="x"><img src="a.jpg" alt="Ông A"><blockquote cite="/bai"><p>Lời.</p></blockquote><figcaption>— <strong>Nguyễn Văn A</strong>, Chủ tịch, Trưởng ban (tỉnh), <time datetime="2022-10">10/2022</time>; <cite>Báo</cite></figcaption></figure>',
      {
        ...said,
        id: 'x',
        role: 'Chủ tịch, Trưởng ban (tỉnh)',
        date: '2022-10',
        source: { name: 'Báo', href: '/bai' },
        image: { src: 'a.jpg', alt: 'Ông A' },
      },
    ],
    [
      '<figure data-kind="paraphrase"><p>Lời.</p><figcaption>Nguyễn Văn A</figcaption></figure>',
      { ...said, kind: 'paraphrase' },
    ],
    [
      '<blockquote><p>Lời.</p><footer>Nguyễn Văn A, giáo viên, <cite><a href="/b">Báo</a></cite></footer></blockquote>',
      { ...said, role: 'giáo viên', source: { name: 'Báo', href: '/b' } },
    ],
    ['<blockquote><p>Lời.</p><cite>Nguyễn Văn A</cite></blockquote>', { ...said, source: undefined }],
    ['<blockquote>Lời.<footer><cite>Nguyễn Văn A</cite></footer></blockquote>', { ...said, source: undefined }],
    [
      '<blockquote cite="https://www.vi-du.vn/bai?x">Lời.<footer>Nguyễn Văn A</footer></blockquote>',
      { ...said, source: { name: 'vi-du.vn', href: 'https://www.vi-du.vn/bai?x' } },
    ],
    [
      '<blockquote><p>Một</p><p>hai<br>ba</p><footer>Nguyễn Văn A</footer></blockquote>',
      { ...said, text: 'Một\nhai ba' },
    ],
    [
      '<blockquote><p>Đầu <cite>Sách</cite> cuối</p><footer>Nguyễn Văn A</footer></blockquote>',
      { ...said, text: 'Đầu Sách cuối', source: undefined },
    ],
    [
      '<blockquote><p>Đầu <cite>Sách</cite></p><cite>Nguyễn Văn A</cite></blockquote>',
      { ...said, text: 'Đầu Sách', source: undefined },
    ],
    [
      '<figure><blockquote>Tôi đọc <cite>Sách</cite></blockquote><figcaption>Nguyễn Văn A</figcaption></figure>',
      { ...said, text: 'Tôi đọc Sách', source: undefined },
    ],
    [
      '<figure><blockquote><p>Lời.</p>— <cite>Báo</cite></blockquote><figcaption>Nguyễn Văn A</figcaption></figure>',
      { ...said, source: { name: 'Báo', href: undefined } },
    ],
    ['<figure><blockquote>Lời.</blockquote><p>— <cite>Nguyễn Văn A</cite></p></figure>', said],
    ['<blockquote>Lời. — <cite>Nguyễn Văn A</cite> <!-- hết --></blockquote>', { ...said, source: undefined }],
    [
      '<blockquote>Trước <p>một</p> giữa <ul><li>hai<p>ba</p>bốn</li></ul> sau <footer>Nguyễn Văn A</footer></blockquote>',
      { ...said, text: 'Trước\nmột\ngiữa\nhai\nba\nbốn\nsau' },
    ],
    ...['javascript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'urn:isbn:9786041234567'].map(
      (address) =>
        [
          `<blockquote cite="${address}">Lời.<footer>Nguyễn Văn A</footer></blockquote>`,
          { ...said, source: undefined },
        ] as const,
    ),
    [
      '<blockquote cite="javascript:alert(1)">Lời.<footer>Nguyễn Văn A, <cite>Báo</cite></footer></blockquote>',
      { ...said, source: { name: 'Báo', href: undefined } },
    ],
  ] as const)
    it(`are read as their author means them: ${html}`, () => {
      const { items, faults } = read(html);
      expect(faults).to.deep.equal([]);
      expect(items).to.have.length(1);
      expect(items[0]).to.deep.include(expected);
    });

  for (const [html, fault] of [
    ['<figure><p>Lời.</p><figcaption><b>A</b></figcaption></figure>', { code: 'missing', path: 'figure[1] data-kind' }],
    [
      '<figure data-kind="maybe"><p>Lời.</p><figcaption>A</figcaption></figure>',
      { code: 'not-allowed', value: 'maybe', path: 'figure[1] data-kind' },
    ],
    ['<blockquote><p>Đầu <cite>Sách</cite> cuối</p></blockquote>', { code: 'missing', path: 'blockquote[1] b' }],
    ['<blockquote>Lời.</blockquote>', { code: 'missing', path: 'blockquote[1] b' }],
    ['<blockquote><footer>A</footer></blockquote>', { code: 'missing', path: 'blockquote[1] p' }],
    [
      '<blockquote>Lời.<footer>A, <time>hôm qua</time></footer></blockquote>',
      { code: 'not-a-period', value: 'hôm qua', path: 'blockquote[1] time' },
    ],
  ] as const)
    it(`have faults that name their place: ${html}`, () => {
      expect(read(html)).to.deep.equal({ items: [], faults: [fault] });
    });
});

describe('quotes in files', () => {
  const file = (text: string, type: string) => URL.createObjectURL(new Blob([text], { type }));

  it('come from a table with Vietnamese headings', async () => {
    const csv =
      'Mã;Loại;Nội dung;Người nói;Chức vụ;Ngày;Nguồn;Liên kết;Ảnh\na;Thuật lại;Dân là trung tâm.;Nguyễn Văn A;trưởng ấp;tháng 10/2022;Báo;/b;\nb;Nguyên văn;Lời.;Trần B;;27/10/2022;Đài;;b.jpg';
    const widget = await place<SenQuote>(`<sen-quote src="${file(csv, 'text/csv')}"></sen-quote>`);
    await waitUntil(() => all(widget, '.quote').length === 2, 'the quotes are there');
    expect(shownText(widget)).to.include(
      'Thuật lại ý, không phải nguyên văn Dân là trung tâm. Nguyễn Văn A trưởng ấp 10/2022',
    );
    expect(all(widget, 'blockquote')[0]?.textContent).to.include('“Lời.”');
    expect(all(widget, 'time')[1]?.textContent).to.equal('27/10/2022');
    expect(all<HTMLImageElement>(widget, 'img')[0]?.alt).to.equal('');
  });

  it('may have paragraphs as a list', async () => {
    const widget = await open([{ ...QUOTES[0], text: ['Một.', 'Hai.'] } as unknown as Quote]);
    expect(all(widget, '.text > p').map((one) => one.textContent)).to.deep.equal(['Một.', 'Hai.']);
  });

  for (const [what, part, code, path] of [
    ['no kind', { kind: undefined }, 'missing', 'quotes[0].kind'],
    ['an unknown kind', { kind: 'rumour' }, 'not-allowed', 'quotes[0].kind'],
    ['no source', { source: undefined }, 'missing', 'quotes[0].source'],
    ['nobody who said it', { name: ' ' }, 'missing', 'quotes[0].name'],
    [
      'a script for a picture',
      { image: { src: 'javascript:alert(1)', alt: '' } },
      'not-allowed',
      'quotes[0].image.src',
    ],
    ['a day that is none', { date: '2022-02-30' }, 'not-a-period', 'quotes[0].date'],
  ] as const)
    it(`with ${what} are told by their place`, async () => {
      const quotes = [{ ...QUOTES[1], ...part }];
      const { problems } = await failing(
        `<sen-quote src="${file(JSON.stringify({ quotes }), 'application/json')}"></sen-quote>`,
      );
      expect(problems.map((problem) => [problem.code, problem.path])).to.deep.equal([[code, path]]);
    });
});

describe('the paragraphs of a quote', () => {
  for (const [text, tag, expected] of [
    ['Lời.', 'vi', ['“Lời.”']],
    ['“Lời.”', 'en-GB', ['“Lời.”']],
    ['"Lời."', 'km', ['«Lời.»']],
    ['“Một” và “hai”', 'vi', ['““Một” và “hai””']],
    ['Một.\nHai.\n Ba.', 'vi', ['“Một.', 'Hai.', 'Ba.”']],
  ] as const)
    it(`of a statement in ${tag}: ${JSON.stringify(text)}`, () => {
      expect(paragraphsOf({ kind: 'statement', text }, tag)).to.deep.equal(expected);
    });

  it('of a paraphrase are left as they are', () => {
    expect(paragraphsOf({ kind: 'paraphrase', text: 'Một.\nHai.' }, 'vi')).to.deep.equal(['Một.', 'Hai.']);
  });
});
