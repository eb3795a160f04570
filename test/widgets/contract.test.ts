/** What every widget promises, whichever it is. */
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import type { SenElement } from '../../src/element/sen-element.js';
import { drawn, failing, fold, place, shownText } from '../harness.js';

interface Case {
  children: string;
  data: unknown;
  /** What shows, whichever way the content comes. */
  says: string[];
  /** A word of ours in each language. */
  words: { vi: string; en: string; km: string };
}

/**
 * `<sen-term>` has none: it shows the word inside it, whatever its content says. What it promises instead is in
 * term.test.ts.
 */
const CASES: Record<string, Case> = {
  'sen-countdown': {
    children: '<!-- dán từ trang cũ --><strong>Ngày hội</strong> <time datetime="2035-10-10">10/10/2035</time>',
    data: [{ summary: 'Ngày hội', start: '2035-10-10' }],
    says: ['Ngày hội', '2035', 'ngày', 'giây'],
    words: { vi: 'giây', en: 'second', km: 'វិនាទី' },
  },
  'sen-ticker': {
    children:
      '<ul><li><data value="66.2">66,2%</data> <!-- cũ --> người lớn có điện thoại <cite><a href="/n">Cổng An Giang</a>, <time>2022</time></cite></li><li><data value="4">4</data> cấp</li></ul>',
    data: [
      {
        value: 66.2,
        unit: '%',
        label: 'người lớn có điện thoại',
        period: '2022',
        source: { name: 'Cổng An Giang', href: '/n' },
      },
      { value: 4, label: 'cấp' },
    ],
    says: ['66,2%', 'người lớn có điện thoại', 'Cổng An Giang, 2022', '1/2'],
    words: { vi: 'Tạm dừng', en: 'Pause', km: 'ផ្អាក' },
  },
  'sen-pillars': {
    children:
      '<section id="a"><h3>Chính quyền số</h3><p>Gần dân hơn.</p></section><section id="b"><h3>Kinh tế số</h3><p>Giá trị mới.</p></section>',
    data: [
      { id: 'a', title: 'Chính quyền số', summary: 'Gần dân hơn.' },
      { id: 'b', title: 'Kinh tế số', summary: 'Giá trị mới.' },
    ],
    says: ['Chính quyền số', 'Kinh tế số', 'Gần dân hơn.'],
    words: { vi: 'Các trụ cột', en: 'The pillars', km: 'សសរស្តម្ភ' },
  },
  'sen-programme': {
    children:
      '<ol><li id="a" data-track="Hội thảo"><time datetime="2035-10-10T07:30">7 giờ 30</time>–<time datetime="2035-10-10T09:00">9 giờ</time> <!-- cũ --> <strong>Khai mạc</strong> <address>Hội trường</address></li><li><time datetime="2035-10-10T09:30">9 giờ 30</time> <strong>Tham quan</strong> <address>Nhà văn hoá</address></li></ol>',
    data: [
      {
        id: 'a',
        summary: 'Khai mạc',
        start: '2035-10-10T07:30',
        end: '2035-10-10T09:00',
        location: 'Hội trường',
        track: 'Hội thảo',
      },
      { summary: 'Tham quan', start: '2035-10-10T09:30', location: 'Nhà văn hoá' },
    ],
    says: ['Khai mạc', '07:30–09:00', 'Tham quan', 'Hội trường', 'Hội thảo'],
    words: { vi: 'Tôi sẽ đến', en: 'I will come', km: 'ខ្ញុំនឹងមក' },
  },
  'sen-roadmap': {
    children:
      '<ol><li id="a" data-status="done"><time datetime="2020-06-03">3/6/2020</time> <!-- cũ --> <h3>Chương trình quốc gia</h3><p>Ba trụ cột.</p><cite><a href="/n">Quyết định 749</a></cite></li><li><time datetime="2040">2040</time> – <time datetime="2045-06">6/2045</time> <strong>Mạng đến mọi xã</strong></li></ol>',
    data: [
      {
        id: 'a',
        title: 'Chương trình quốc gia',
        start: '2020-06-03',
        status: 'done',
        description: 'Ba trụ cột.',
        source: { name: 'Quyết định 749', href: '/n' },
      },
      { title: 'Mạng đến mọi xã', start: '2040', end: '2045-06' },
    ],
    says: [
      'Chương trình quốc gia',
      '3/6/2020 Đã xong',
      'Ba trụ cột.',
      'Nguồn: Quyết định 749',
      '2040 – 6/2045 Sắp tới',
      'Mạng đến mọi xã',
    ],
    words: { vi: 'Hôm nay', en: 'Today', km: 'ថ្ងៃនេះ' },
  },
  'sen-quote': {
    children:
      '<figure id="a" data-kind="paraphrase"><p>Dân là trung tâm.</p><!-- cũ --><figcaption><b>Nguyễn Văn A</b>, trưởng ấp, <time datetime="2022-10-27">27/10</time>, <cite><a href="/n">Báo An Giang</a></cite></figcaption></figure><figure><blockquote><p>Mọi người tham gia.</p></blockquote><figcaption><b>Trần Thị B</b>, <cite>Đài tỉnh</cite></figcaption></figure>',
    data: [
      {
        id: 'a',
        kind: 'paraphrase',
        text: 'Dân là trung tâm.',
        name: 'Nguyễn Văn A',
        role: 'trưởng ấp',
        date: '2022-10-27',
        source: { name: 'Báo An Giang', href: '/n' },
      },
      { kind: 'statement', text: 'Mọi người tham gia.', name: 'Trần Thị B', source: { name: 'Đài tỉnh' } },
    ],
    says: [
      'Dân là trung tâm.',
      'Thuật lại ý, không phải nguyên văn',
      'Nguyễn Văn A trưởng ấp 27/10/2022 · Nguồn: Báo An Giang',
      '1/2',
    ],
    words: { vi: 'không phải nguyên văn', en: 'not quoted', km: 'មិនមែនជាពាក្យដើម' },
  },
  'sen-ranking': {
    children:
      '<table><caption>DTI <cite><a href="/n">dti.gov.vn</a>, <time>2022</time></cite></caption><tr><th>Tỉnh</th><th>Điểm</th></tr><tr><th>An Giang</th><td>0,55</td></tr><tr><th>Đà Nẵng</th><!-- cũ --><td>0,8</td></tr></table>',
    data: [
      {
        value: 0.55,
        label: 'An Giang',
        description: 'DTI',
        period: '2022',
        source: { name: 'dti.gov.vn', href: '/n' },
      },
      { value: 0.8, label: 'Đà Nẵng', description: 'DTI', period: '2022', source: { name: 'dti.gov.vn', href: '/n' } },
    ],
    says: ['Đà Nẵng', 'DTI 1 Đà Nẵng 0,8 2 An Giang 0,55', 'dti.gov.vn', '2022'],
    words: { vi: 'Xem dạng bảng', en: 'Show as a table', km: 'មើលជាតារាង' },
  },
  'sen-glossary': {
    children:
      '<dl><dt id="so-hoa"><dfn>Số hoá</dfn></dt><dd>Đưa giấy tờ vào máy.</dd><!-- cũ --><dd>Chụp lại tấm hình.</dd><dd>Xem thêm: <a href="#dti">DTI</a></dd><div><dt id="dti"><dfn>Chỉ số chuyển đổi số</dfn> (<abbr>DTI</abbr>)</dt><dd>Cho biết mỗi tỉnh tới đâu.</dd><dd><cite><a href="/n">dti.gov.vn</a></cite></dd></div></dl>',
    data: [
      {
        id: 'so-hoa',
        term: 'Số hoá',
        definition: 'Đưa giấy tờ vào máy.',
        example: 'Chụp lại tấm hình.',
        related: ['dti'],
      },
      {
        id: 'dti',
        term: 'Chỉ số chuyển đổi số',
        abbreviation: 'DTI',
        definition: 'Cho biết mỗi tỉnh tới đâu.',
        source: { name: 'dti.gov.vn', href: '/n' },
      },
    ],
    says: [
      'C Chỉ số chuyển đổi số (DTI) Cho biết mỗi tỉnh tới đâu. Nguồn: dti.gov.vn S Số hoá Đưa giấy tờ vào máy.',
      'Chụp lại tấm hình. Từ liên quan: Chỉ số chuyển đổi số',
    ],
    words: { vi: 'Từ liên quan', en: 'Related words', km: 'ពាក្យពាក់ព័ន្ធ' },
  },
  'sen-quiz': {
    children:
      '<ol><li><p>Ngày nào?</p><ul><li>9/9</li><li>10/10</li></ul><details><summary>Đáp án</summary><strong>10/10</strong><p>Theo Quyết định 505.</p></details></li></ol>',
    data: [
      {
        prompt: 'Ngày nào?',
        options: [{ text: '9/9' }, { text: '10/10', correct: true }],
        explanation: 'Theo Quyết định 505.',
      },
    ],
    says: ['Ngày nào?', '9/9', '10/10', 'Trả lời'],
    words: { vi: 'Trả lời', en: 'Answer', km: 'ឆ្លើយ' },
  },
};

const inner = (widget: Element) => fold(widget.shadowRoot?.innerHTML ?? '');
const settled = async (widget: SenElement<unknown>, text: string) => {
  await waitUntil(() => inner(widget).includes(text) || shownText(widget).includes(text), `shows “${text}”`);
  await drawn(widget);
};

for (const [tag, { children, data, says, words }] of Object.entries(CASES)) {
  describe(`<${tag}>`, () => {
    it('shows the same from its children, from data and from a file', async () => {
      const fromChildren = await place(`<${tag}>${children}</${tag}>`);
      const fromData = await place(`<${tag}></${tag}>`);
      fromData.data = data;
      await settled(fromData, says[0] ?? '');
      const list =
        {
          'sen-countdown': 'events',
          'sen-ticker': 'statistics',
          'sen-pillars': 'pillars',
          'sen-programme': 'events',
          'sen-quiz': 'questions',
          'sen-roadmap': 'milestones',
          'sen-ranking': 'statistics',
          'sen-quote': 'quotes',
          'sen-glossary': 'terms',
        }[tag] ?? '';
      const file = URL.createObjectURL(new Blob([JSON.stringify({ [list]: data })], { type: 'application/json' }));
      const fromFile = await place(`<${tag} src="${file}"></${tag}>`);
      await settled(fromFile, says[0] ?? '');
      for (const widget of [fromChildren, fromData, fromFile]) {
        for (const text of says) expect(shownText(widget)).to.include(text);
        expect(shownText(widget), 'comments are no content').not.to.include('cũ');
      }
    });

    it('speaks the language around it, and another as soon as that changes', async () => {
      const widget = await place(`<${tag}>${children}</${tag}>`, 'km');
      const beside = await place(`<${tag}>${children}</${tag}>`, 'vi');
      expect(inner(widget)).to.include(words.km);
      expect(inner(beside)).to.include(words.vi);
      widget.parentElement?.setAttribute('lang', 'en-GB');
      await settled(widget, words.en);
      expect(inner(beside)).to.include(words.vi);
    });

    it('follows a language through shadow roots', async () => {
      const host = await place<HTMLElement>('<div></div>', 'km');
      host.attachShadow({ mode: 'open' }).innerHTML = `<${tag}>${children}</${tag}>`;
      const widget = host.shadowRoot?.querySelector<SenElement<unknown>>(tag);
      if (!widget) throw new Error('not placed');
      await settled(widget, words.km);
      host.parentElement?.setAttribute('lang', 'vi');
      await settled(widget, words.vi);
    });

    it('follows its author’s changes', async () => {
      const widget = await place(`<${tag}></${tag}>`);
      widget.innerHTML = children;
      await settled(widget, says[0] ?? '');
    });

    it('is accessible in three languages', async () => {
      for (const language of ['vi', 'en', 'km']) {
        const widget = await place(`<${tag}>${children}</${tag}>`, language);
        await expect(widget).to.be.accessible();
      }
    });

    it('survives being moved, cloned and removed', async () => {
      const widget = await place(`<${tag}>${children}</${tag}>`);
      const container = widget.parentElement;
      container?.append(widget.cloneNode(true));
      widget.remove();
      container?.prepend(widget);
      const copy = container?.lastElementChild as SenElement<unknown>;
      await drawn(copy);
      await drawn(widget);
      for (const one of [copy, widget]) for (const text of says) expect(shownText(one)).to.include(text);
    });

    it('keeps the author’s HTML and names the place when its file is missing', async () => {
      const { widget, problems } = await failing(`<${tag} src="/test/broken/none.json">${children}</${tag}>`);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({ code: 'unreachable', file: '/test/broken/none.json' });
      expect(shownText(widget)).to.include(says[0]);
      expect(shownText(widget)).to.include('Tệp /test/broken/none.json: không có tệp này trên máy chủ.');
    });

    it('says so when there is nothing in it', async () => {
      const { widget, problems } = await failing(`<${tag}></${tag}>`, 'en');
      expect(problems).to.have.length(1);
      expect(shownText(widget)).to.match(/there is nothing in it yet|this is missing/i);
    });

    it('can be registered twice', async () => {
      const again = class extends HTMLElement {};
      const { define } = await import('../../src/element/define.js');
      define(tag, again);
      expect(customElements.get(tag)).not.to.equal(again);
    });
  });
}

describe('bad files', () => {
  const own = '<ul><li><data value="1">1</data> của trang</li></ul>';
  for (const [file, code, line] of [
    ['not-a-number-on-line-3.csv', 'not-a-number', 3],
    ['too-few-cells-on-line-3.csv', 'too-few-cells', 3],
    ['missing-comma-on-line-4.json', 'syntax', 4],
    ['missing-label-on-line-4.json', 'missing', 4],
    ['web-page.json', 'wrong-format', undefined],
    ['empty-list.json', 'empty', undefined],
  ] as const) {
    it(`${file} leaves the author’s figures, says one sentence, names the line`, async () => {
      const { widget, problems } = await failing(
        `<sen-ticker display="grid" src="/test/broken/${file}">${own}</sen-ticker>`,
      );
      expect(problems[0]).to.include({ code, file: `/test/broken/${file}` });
      if (line) expect(problems[0]?.line).to.equal(line);
      if (line) expect(problems[0]?.message).to.include(`dòng ${line}`);
      expect(shownText(widget)).to.include('của trang');
      expect(widget.shadowRoot?.querySelectorAll('[part=problem]')).to.have.length(1);
    });
  }

  it('a table with a broken row shows its good rows where the author wrote nothing', async () => {
    const { widget } = await failing(
      '<sen-ticker display="grid" src="/test/broken/not-a-number-on-line-3.csv"></sen-ticker>',
    );
    await settled(widget, 'người trưởng thành');
    expect(shownText(widget)).to.include('66,2%');
  });

  it('speaks of the fault in the reader’s language', async () => {
    const { problems } = await failing('<sen-ticker src="/test/broken/not-a-number-on-line-3.csv"></sen-ticker>', 'en');
    expect(problems[0]?.message).to.match(/^File .*, line 3, “Giá trị”: a number is needed/);
  });

  it('keeps the last good figures when the next file is bad', async () => {
    const widget = await place('<sen-ticker display="grid"></sen-ticker>');
    widget.data = [{ value: 7, label: 'cũ mà đúng' }];
    await settled(widget, 'cũ mà đúng');
    const failed = oneEvent(widget, 'sen-error');
    widget.src = '/test/broken/web-page.json';
    await failed;
    await drawn(widget);
    expect(shownText(widget)).to.include('cũ mà đúng');
  });
});
