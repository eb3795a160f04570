/** What a reader can do with `<sen-pillars>`, in three engines; what only Chromium can be asked for is in `test/pages/`. */
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import type { SenPillars } from '../../src/widgets/pillars/pillars.js';
import { drawn, failing, place, shownText } from '../harness.js';
import { standInVoices } from '../stand-in-voices.js';

const find = <E extends HTMLElement = HTMLElement>(widget: Element, selector: string): E => {
  const found = widget.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
const all = (widget: Element, selector: string) => [
  ...(widget.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

describe('<sen-pillars>', () => {
  const pillars =
    '<section id="mot"><h3>Một</h3><p>Lời một</p></section><section id="hai"><h3>Hai</h3><p id="trong">Lời hai</p></section>';
  const inWidth = async (px: number, more = '') => {
    const container = await place<HTMLElement>(`<div><sen-pillars>${pillars}${more}</sen-pillars></div>`);
    container.style.inlineSize = `${px}px`;
    const widget = container.firstElementChild as SenPillars;
    await waitUntil(() => widget.shadowRoot?.querySelector(px > 480 ? '[role=tab]' : '[aria-expanded]'));
    return widget;
  };
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is a list of tabs where there is room, moved through by arrow keys', async () => {
    const widget = await inWidth(760);
    const first = find(widget, '[role=tab][aria-selected=true]');
    expect(first.innerText).to.include('Một');
    first.focus();
    first.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await waitUntil(() => find(widget, '[role=tab][aria-selected=true]').innerText.includes('Hai'));
    await waitUntil(() => (widget.shadowRoot?.activeElement as HTMLElement).innerText.includes('Hai'));
    expect(find(widget, '[role=tabpanel]:not([hidden])').innerText).to.include('Lời hai');
  });

  it('is an accordion where there is not', async () => {
    const widget = await inWidth(360);
    const [, second] = [...(widget.shadowRoot?.querySelectorAll<HTMLElement>('[aria-expanded]') ?? [])];
    expect(second?.getAttribute('aria-expanded')).to.equal('false');
    const opened = oneEvent(widget, 'sen-opened');
    second?.click();
    expect((await opened).detail).to.deep.equal({ id: 'hai' });
    await drawn(widget);
    expect(second?.getAttribute('aria-expanded')).to.equal('true');
    second?.click();
    await drawn(widget);
    expect(second?.getAttribute('aria-expanded')).to.equal('false');
  });

  it('opens the pillar that a link points to, or into', async () => {
    const widget = await inWidth(760);
    location.hash = 'trong';
    await waitUntil(() => find(widget, '[role=tabpanel]:not([hidden])').innerText.includes('Lời hai'));
    location.hash = 'mot';
    await waitUntil(() => find(widget, '[role=tabpanel]:not([hidden])').innerText.includes('Lời một'));
  });

  it('opens the pillar in which the browser finds text', async () => {
    const widget = await inWidth(760);
    find(widget, '[role=tabpanel][hidden=until-found]').dispatchEvent(new Event('beforematch', { bubbles: true }));
    await waitUntil(() => find(widget, '[role=tabpanel]:not([hidden])').innerText.includes('Lời hai'));
  });

  const file = {
    pillars: [
      {
        id: 'mot',
        title: 'Một',
        illustration: 'government',
        summary: 'Là gì.',
        changes: ['Đỡ đi lại.'],
        before: ['Ra xã.'],
        after: ['Gửi qua mạng.'],
        example: 'Chị Lan nộp hồ sơ.',
        service: { name: 'Tra cứu hồ sơ', href: '/tra-cuu' },
        figure: {
          value: 66.2,
          unit: '%',
          label: 'người lớn có điện thoại',
          period: '2022',
          approximate: true,
          source: { name: 'Cổng' },
        },
        quiz: { name: 'Thử sức', href: '#quiz' },
      },
      { id: 'hai', title: 'Hai', summary: 'Lời hai' },
    ],
  };
  const ofFile = async (attributes = '', before = '') => {
    const container = await place<HTMLElement>(`<div>${before}<sen-pillars ${attributes}></sen-pillars></div>`);
    const widget = container.querySelector('sen-pillars');
    if (!widget) throw new Error('not placed');
    widget.data = file;
    await waitUntil(() => widget.shadowRoot?.querySelector('.end'), 'all is drawn');
    await drawn(widget);
    return widget;
  };

  it('tells each part of a pillar under a heading of its own', async () => {
    const text = shownText(await ofFile('view="cards"'));
    for (const part of [
      'Có gì thay đổi cho tôi? Đỡ đi lại.',
      'Trước đây Ra xã.',
      'Bây giờ Gửi qua mạng.',
      'Ví dụ gần đây Chị Lan nộp hồ sơ.',
      'Con số 66,2% người lớn có điện thoại Cổng, khoảng 2022',
      'Dịch vụ nên thử Tra cứu hồ sơ',
      'Thử sức',
    ])
      expect(text).to.include(part);
  });

  it('reads its parts from a table too', async () => {
    const table =
      'Mã;Tên;Tóm tắt;Hình;Thay đổi;Trước đây;Bây giờ;Dịch vụ;Liên kết dịch vụ\r\nmot;Một;Là gì.;economy;"Một. ; Hai.";Ra xã.;Gửi qua mạng.;Tra cứu;/tra-cuu\r\n';
    const src = URL.createObjectURL(new Blob([table], { type: 'text/csv' }));
    const widget = await place(`<sen-pillars view="cards" src="${src}"></sen-pillars>`);
    await waitUntil(() => shownText(widget).includes('Gửi qua mạng.'));
    expect(all(widget, '[data-part=changes] li').map(({ innerText }) => innerText)).to.deep.equal(['Một.', 'Hai.']);
    expect(find<HTMLAnchorElement>(widget, '[data-part=service] a').getAttribute('href')).to.equal('/tra-cuu');
  });

  it('shows the same parts from the author’s HTML', async () => {
    const widget = await place(
      '<sen-pillars><section id="mot"><h3>Một</h3><section data-part="before"><h4>Trước</h4><ol><li>Ra xã</li></ol></section></section></sen-pillars>',
    );
    expect(find(widget, '[data-part=before] h4').innerText).to.equal('Trước');
    expect(getComputedStyle(find(widget, '[data-part=before]')).borderTopStyle).to.equal('dashed');
  });

  it('takes the level of its headings from its author, from its own attribute, or from the page', async () => {
    const levels = (widget: Element) => all(widget, '[role=heading]').map((one) => one.getAttribute('aria-level'));
    const own = await place('<sen-pillars view="cards"><section><h2>Một</h2><p>Lời</p></section></sen-pillars>');
    expect(levels(own)).to.deep.equal(['2']);
    const [, first, second] = [0, ...(levels(await ofFile('view="cards"', '<h3>Trang</h3>')) as string[])];
    expect([first, second]).to.deep.equal(['4', '5']);
    expect(levels(await ofFile('view="cards" heading-level="2"', '<h3>Trang</h3>'))[0]).to.equal('2');
  });

  it('names a view, a level and a picture that there is not, and shows the pillars all the same', async () => {
    const { widget, problems } = await failing(
      `<sen-pillars view="wall" heading-level="9"><section id="mot" data-illustration="moon"><h3>Một</h3><p>Lời một</p></section></sen-pillars>`,
    );
    expect(problems.map(({ path }) => path)).to.have.members(['view', 'heading-level', 'mot.illustration']);
    expect(shownText(widget)).to.include('Lời một');
  });

  it('brings a picture only once its pillar is opened', async () => {
    const widget = await inWidth(360, '<section id="x" data-illustration="society"><h3>X</h3><p>x</p></section>');
    const asked = () =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('illustrations/society'));
    await waitUntil(() => widget.shadowRoot?.querySelector('.end'));
    expect(asked()).to.equal(false);
    find(widget, '#tab-x').click();
    await waitUntil(() => find(widget, '#panel-x').querySelector('.picture svg'), 'the picture shows');
    expect(asked()).to.equal(true);
  });

  it('marks what was read to its end, and tells once all is', async () => {
    const widget = await inWidth(760);
    const heard: string[] = [];
    widget.addEventListener('sen-read', ({ detail }) => heard.push(detail.id));
    widget.addEventListener('sen-all-read', () => heard.push('all'));
    widget.scrollIntoView();
    await waitUntil(() => heard.length === 1, 'the open pillar is read', { timeout: 6000 });
    expect(find(widget, '#tab-mot [role=img]').getAttribute('aria-label')).to.equal('đã đọc');
    expect(find(widget, '#tab-hai').querySelector('[role=img]')).to.equal(null);
    find(widget, '#tab-hai').click();
    await waitUntil(() => heard.includes('all'), 'both are read', { timeout: 6000 });
    expect(heard).to.deep.equal(['mot', 'hai', 'all']);
  });

  it('reads a pillar aloud where the device has a voice for its language', async () => {
    const voices = standInVoices(['vi-VN']);
    try {
      const widget = await ofFile('view="tabs" speak');
      await waitUntil(() => all(widget, '#panel-mot .speaking').length === 1, 'there is a button');
      find(widget, '#panel-mot .speaking .button').click();
      await waitUntil(() => voices.now === 'Một');
      await voices.end();
      expect(voices.now).to.equal('Là gì.');
      find(widget, '#tab-hai').click();
      await waitUntil(() => voices.now === undefined, 'the closed pillar is silent');
    } finally {
      voices.remove();
    }
  });

  it('has no such button where there is no voice, or nobody asked for it', async () => {
    const voices = standInVoices(['en-US']);
    try {
      const widget = await ofFile('view="tabs" speak');
      await import('../../src/element/speaking.js');
      await drawn(widget);
      expect(all(widget, '#panel-mot .speak')).to.have.length(1);
      expect(all(widget, '.speaking')).to.deep.equal([]);
      await voices.have('vi-VN');
      await waitUntil(() => all(widget, '.speaking').length > 0, 'a voice that comes later is heard');
      const silent = await ofFile('view="tabs"');
      expect(all(silent, '.speaking, .speak')).to.deep.equal([]);
    } finally {
      voices.remove();
    }
  });

  it('shows pillars within a section of the page, and those whose sections have no id by what is inside', async () => {
    const container = await place<HTMLElement>(
      '<section><sen-pillars view="tabs"><section id="mot"><h3>Một</h3><p>Lời một</p></section><section><h3>Hai</h3><p id="trong-hai">Lời hai</p></section></sen-pillars></section>',
    );
    const widget = container.querySelector('sen-pillars');
    if (!widget) throw new Error('not placed');
    await drawn(widget);
    await waitUntil(() => widget.shadowRoot?.querySelector('.end'));
    location.hash = 'trong-hai';
    await waitUntil(() => find(widget, '[role=tabpanel]:not([hidden])').innerText.includes('Lời hai'));
  });

  it('opens what is found though all is closed', async () => {
    const widget = await inWidth(360);
    find(widget, '#tab-mot').click();
    await drawn(widget);
    expect(find(widget, '#tab-mot').getAttribute('aria-expanded')).to.equal('false');
    find(widget, '#panel-mot').dispatchEvent(new Event('beforematch', { bubbles: true }));
    await drawn(widget);
    expect(find(widget, '#tab-mot').getAttribute('aria-expanded')).to.equal('true');
  });

  it('keeps the focus as tabs become an accordion', async () => {
    const widget = await inWidth(760);
    await waitUntil(() => widget.shadowRoot?.querySelector('.end'));
    find(widget, '#tab-hai').click();
    find(widget, '#tab-hai').focus();
    if (widget.parentElement) widget.parentElement.style.inlineSize = '360px';
    await waitUntil(() => widget.shadowRoot?.querySelector('[aria-expanded]'));
    await drawn(widget);
    expect(widget.shadowRoot?.activeElement?.id).to.equal('tab-hai');
  });

  it('leaves keys with modifiers to the browser', async () => {
    const widget = await inWidth(760);
    const key = new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true });
    find(widget, '#tab-mot').dispatchEvent(key);
    expect(key.defaultPrevented).to.equal(false);
    expect(find(widget, '#tab-mot').getAttribute('aria-selected')).to.equal('true');
  });

  it('takes no script for an address, however it is hidden', async () => {
    for (const href of ['javascript:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:alert(1)']) {
      const widget = await place('<sen-pillars></sen-pillars>');
      widget.data = [{ id: 'a', title: 'A', summary: 'a', service: { name: 'Thử', href } }];
      await waitUntil(() => shownText(widget).includes('không dùng được'));
      expect(all(widget, 'a')).to.deep.equal([]);
    }
  });

  it('keeps the date of a figure without a source, and heads no empty part', async () => {
    const widget = await place('<sen-pillars></sen-pillars>');
    widget.data = [
      { id: 'a', title: 'A', summary: 'a', changes: [], figure: { value: 3, label: 'xã', period: '2022' } },
    ];
    await waitUntil(() => shownText(widget).includes('3 xã 2022'));
    expect(shownText(widget)).not.to.include('Có gì thay đổi');
  });
});
