/** What a reader finds in a glossary, and what its author is told. */
import { expect, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/all.js';
import { orderIn } from '../../src/platform/collation.js';
import { isFound, searchKey } from '../../src/platform/search.js';
import { fromChildren } from '../../src/widgets/glossary/glossary.content.js';
import { byLetter, entriesOf, foundBy, letterOf } from '../../src/widgets/glossary/glossary.model.js';
import type { SenGlossary } from '../../src/widgets/glossary/glossary.js';
import { drawn, failing, fold, place, shownText } from '../harness.js';
import { standInVoices } from '../stand-in-voices.js';

const PACK = '/campaigns/an-giang-2022';
const language = { compare: orderIn('vi'), searchKey };
const wordsOf = (...words: string[]) => words.map((term) => ({ term, definition: `${term} là gì.` }));

describe('the order of words', () => {
  for (const [tag, expected] of [
    ['vi', 'an Ánh ăn ân bà cá chữ Da dân Đá đo em ếch kẹo Ơn Ta Tra Ươm vàng'],
    ['en', 'app data E-wallet élan link QR'],
    ['km', 'កម្មវិធី កូដ ក្រុម ខ្សែ គណនី ច្រក ផ្សារ អត្ត ឯកសារ 5G AI VNeID'],
  ] as const) {
    it(`is that of dictionaries in ${tag}`, () => {
      const words = expected.split(' ');
      fc.assert(
        fc.property(fc.shuffledSubarray(words, { minLength: words.length }), (shuffled) => {
          expect([...shuffled].sort(orderIn(tag))).to.deep.equal(words);
        }),
        { numRuns: 20 },
      );
    });
  }

  it('goes by numbers as they count', () => {
    expect(['10G', '4G', '5G'].sort(orderIn('vi'))).to.deep.equal(['4G', '5G', '10G']);
  });
});

describe('the letter of a word', () => {
  for (const [word, letter] of [
    ['Chữ ký số', 'C'],
    ['ấp', 'Â'],
    ['Ắc quy', 'Ă'],
    ['Đường dẫn', 'Đ'],
    ['eKYC', 'E'],
    ['“Ứng dụng”', 'Ư'],
    ['Ổ khoá'.normalize('NFD'), 'Ô'],
    ['5G', '0–9'],
    ['ប្រព័ន្ធ', 'ប'],
    ['ឯកសារ', 'ឯ'],
    ['…', '…'],
  ] as const) {
    it(`is ${letter} for ${word}`, () => {
      expect(letterOf(word)).to.equal(letter);
    });
  }
});

describe('the glossary model', () => {
  it('keeps every word under one letter, whatever they are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 30 }), (words) => {
        const terms = words.map((term, index) => ({ id: String(index), term, definition: 'x' }));
        const { entries } = entriesOf(terms, language);
        const groups = byLetter(entries);
        expect(groups.flatMap((group) => group.entries)).to.have.members(entries);
        expect(new Set(groups.map(({ letter }) => letter)).size).to.equal(groups.length);
        expect(entries).to.have.length(words.length);
      }),
    );
  });

  it('gives words links in plain letters, and Khmer words links in their own', () => {
    const { entries } = entriesOf(wordsOf('Số hoá', 'Mã QR (2D)', 'គណនី'), language);
    expect(entries.map(({ id }) => id).sort()).to.deep.equal(['so-hoa', 'ma-qr-2d', 'គណនី'].sort());
  });

  it('finds related words by id or as they are written, and names those that are not there', () => {
    const terms = [
      { id: 'a', term: 'Một', definition: 'x', related: ['b', 'Ba', 'khong-co'] },
      { id: 'b', term: 'Hai', definition: 'x' },
      ...wordsOf('Ba'),
    ];
    const { entries, faults } = entriesOf(terms, language);
    expect(entries.find(({ id }) => id === 'a')?.related.map(({ term }) => term.term)).to.deep.equal(['Hai', 'Ba']);
    expect(faults).to.deep.equal([{ code: 'not-in-data', value: 'khong-co', path: 'Một' }]);
  });

  it('shows a word once whose id comes twice, and says so', () => {
    const { entries, faults } = entriesOf(wordsOf('Số hoá', 'số hóa'), language);
    expect(entries.map(({ term }) => term.term)).to.deep.equal(['Số hoá']);
    expect(faults).to.deep.equal([{ code: 'repeated', value: 'so-hoa', path: 'số hóa' }]);
  });

  it('looks in what is said only where no word is called so', () => {
    const { entries } = entriesOf(
      [
        { term: 'Dữ liệu', definition: 'Chữ và số.' },
        { term: 'An toàn', abbreviation: 'ATTT', definition: 'Giữ dữ liệu.', example: 'Khoá máy.' },
      ],
      language,
    );
    const found = (text: string) => foundBy(entries, text, isFound).map(({ term }) => term.term);
    expect(found('du lieu')).to.deep.equal(['Dữ liệu']);
    expect(found(' GIỮ ')).to.deep.equal(['An toàn']);
    expect(found('attt')).to.deep.equal(['An toàn']);
    expect(found('khoa may')).to.deep.equal(['An toàn']);
    expect(found('')).to.deep.equal(['An toàn', 'Dữ liệu']);
    expect(found('khinh khí cầu')).to.deep.equal([]);
  });
});

describe('a glossary as HTML', () => {
  const read = (markup: string) => {
    const host = document.createElement('div');
    host.innerHTML = markup;
    return fromChildren(host);
  };

  it('may be in groups, with several words to an explanation and several examples', () => {
    const { items, faults } = read(
      '<dl><div><dt>Mã QR</dt><dt id="qr"><dfn>QR</dfn></dt><dd>Hình vuông.</dd><dd>Ở quán.</dd><dd>Ở chợ.</dd></div></dl>',
    );
    expect(faults).to.deep.equal([]);
    expect(items.map(({ id, term, definition, example }) => ({ id, term, definition, example }))).to.deep.equal([
      { id: undefined, term: 'Mã QR', definition: 'Hình vuông.', example: 'Ở quán.\nỞ chợ.' },
      { id: 'qr', term: 'QR', definition: 'Hình vuông.', example: 'Ở quán.\nỞ chợ.' },
    ]);
  });

  it('names the word that is not explained, and the place without a word', () => {
    expect(read('<dl><dt>Một</dt><dt></dt><dd>Gì đó</dd><dt>Ba</dt></dl>').faults).to.deep.equal([
      { code: 'missing', path: 'dt[2]' },
      { code: 'missing', path: 'Ba dd' },
    ]);
  });

  it('links words that its text links', () => {
    const { items } = read('<dl><dt>A</dt><dd>Như <a href="#b">B</a>.</dd><dd>Xem <a href="#c">C</a></dd></dl>');
    expect(items[0]).to.deep.include({ definition: 'Như B.', example: undefined, related: ['b', 'c'] });
  });
});

/** A glossary as its readers use it. */
class Harness {
  constructor(readonly widget: SenGlossary) {}

  static async show(tag = 'vi', attributes = ''): Promise<Harness> {
    const markup = `<sen-glossary src="${PACK}/glossary.${tag}.json" ${attributes}></sen-glossary>`;
    const shown = new Harness(await place<SenGlossary>(markup, tag));
    await waitUntil(() => shown.all('input[type=search]').length > 0, 'words and search are there');
    return shown;
  }

  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...(this.widget.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
  }

  get words(): string[] {
    return this.all('dfn').map(({ innerText }) => innerText);
  }

  get letters(): string[] {
    return this.all('[role=heading]').map(({ innerText }) => innerText);
  }

  get field(): HTMLInputElement {
    const [field] = this.all<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('There is no search.');
    return field;
  }

  /** The sentence below the field. */
  get found(): string {
    return fold(this.all('[role=status]')[0]?.innerText ?? '');
  }

  async type(text: string): Promise<void> {
    this.field.value = text;
    this.field.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn(this.widget);
  }

  /** What the focus is on: the name of a word, or a letter. */
  get focused(): string {
    const focused = this.widget.shadowRoot?.activeElement;
    return fold((focused?.querySelector('dfn') ?? focused)?.textContent ?? '');
  }

  async goTo(id: string): Promise<void> {
    location.hash = id;
    await new Promise((done) => addEventListener('hashchange', done, { once: true }));
    await drawn(this.widget);
  }
}

const file = (text: string, type: string) => URL.createObjectURL(new Blob([text], { type }));

describe('<sen-glossary>', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('goes by the alphabet of the reader’s language, and anew where that changes', async () => {
    const { widget } = await Harness.show('vi');
    const shown = new Harness(widget);
    expect(shown.letters.join(' ')).to.equal('A B C D Đ I K L M N S T Ư V X');
    expect(shown.words.filter((word) => word.startsWith('Ch'))).to.deep.equal([
      'Chỉ số chuyển đổi số',
      'Chính quyền số',
      'Chuyển đổi số',
      'Chữ ký số',
    ]);
    widget.src = undefined;
    widget.data = wordsOf('Ăb', 'Az');
    await waitUntil(() => shown.words.join() === 'Az,Ăb', 'in Vietnamese');
    widget.parentElement?.setAttribute('lang', 'en');
    await waitUntil(() => shown.words.join() === 'Ăb,Az', 'in English');
    expect((await Harness.show('km')).letters.join(' ')).to.equal('ក ខ គ ច ជ ត ទ ប ផ ព រ វ ស ហ អ ឯ V');
  });

  it('reads a table whose columns are in Vietnamese', async () => {
    const table = file(
      'Từ ngữ;Viết tắt;Định nghĩa;Ví dụ;Liên quan;Nguồn\nSố hoá;;Đưa vào máy.;Chụp hình.;Chỉ số;\nChỉ số;DTI;Xếp hạng.;;so-hoa;dti.gov.vn\n',
      'text/csv',
    );
    const widget = await place<SenGlossary>(`<sen-glossary src="${table}"></sen-glossary>`);
    await waitUntil(() => widget.terms?.length === 2, 'the table is read');
    expect(shownText(widget)).to.equal(
      'C Chỉ số (DTI) Xếp hạng. Từ liên quan: Số hoá Nguồn: dti.gov.vn S Số hoá Đưa vào máy. Chụp hình. Từ liên quan: Chỉ số',
    );
  });

  for (const [tag, text, word] of [
    ['vi', 'dich vu cong truc', 'Dịch vụ công trực tuyến'],
    ['vi', 'dvctt', 'Dịch vụ công trực tuyến'],
    ['en', 'DIGITIS', 'Digitisation'],
    ['km', 'គណនី', 'គណនី'],
  ] as const) {
    it(`finds “${word}” by “${text}”, and says how many it found`, async () => {
      const shown = await Harness.show(tag);
      await shown.type(text);
      expect(shown.words).to.deep.equal([word]);
      expect(shown.found).to.include('1');
      const again = { key: 'Escape', bubbles: true, cancelable: true };
      expect(shown.field.dispatchEvent(new KeyboardEvent('keydown', again)), 'Esc is the field’s').to.equal(false);
      await drawn(shown.widget);
      expect(shown.field.value).to.equal('');
      expect(shown.words).to.have.length(40);
      expect(shown.found).to.equal('');
      expect(shown.field.dispatchEvent(new KeyboardEvent('keydown', again)), 'then the page’s').to.equal(true);
    });
  }

  it('says so where nothing is found', async () => {
    const shown = await Harness.show();
    await shown.type('khinh khí cầu');
    expect(shown.words).to.deep.equal([]);
    expect(shown.found).to.equal('Không tìm thấy mục nào. Hãy thử ít chữ hơn hoặc từ khác.');
  });

  it('prints every word, whatever is searched', async () => {
    const shown = await Harness.show();
    await shown.type('khinh khí cầu');
    dispatchEvent(new Event('beforeprint'));
    expect(shown.words).to.have.length(40);
    expect(shown.all('input')).to.have.length(0);
    dispatchEvent(new Event('afterprint'));
    await drawn(shown.widget);
    expect(shown.words).to.have.length(0);
    expect(shown.field.value).to.equal('khinh khí cầu');
  });

  it('has no search and no letters where there is a handful of words', async () => {
    const widget = await place<SenGlossary>('<sen-glossary></sen-glossary>');
    widget.data = wordsOf('Một', 'Hai', 'Ba');
    await waitUntil(() => widget.terms?.length === 3, 'the words are there');
    await drawn(widget);
    const shown = new Harness(widget);
    expect(shown.words).to.deep.equal(['Ba', 'Hai', 'Một']);
    expect(shown.all('[role=search], nav')).to.have.length(0);
  });

  it('brings the reader to a letter', async () => {
    const shown = await Harness.show();
    shown
      .all('nav button')
      .find(({ innerText }) => innerText === 'Đ')
      ?.click();
    expect(shown.focused).to.equal('Đ');
  });

  it('brings the reader to the word that the address names, also while others are searched, and back', async () => {
    const shown = await Harness.show();
    await shown.goTo('so-hoa');
    expect(shown.focused).to.equal('Số hoá');
    await shown.type('mat khau');
    const link = shown.all<HTMLAnchorElement>('[part=related] a').find(({ innerText }) => innerText === 'Tài khoản');
    link?.click();
    await waitUntil(() => shown.focused === 'Tài khoản', 'the reader is there');
    expect(shown.words).to.have.length(40);
    expect(location.hash).to.equal('#tai-khoan');
    history.back();
    await waitUntil(() => shown.focused === 'Số hoá', 'the reader is back');
    expect(shown.all('[aria-current]').map(({ id }) => id)).to.deep.equal(['so-hoa']);
  });

  it('goes to the named word as soon as its file is there', async () => {
    location.hash = 'so-hoa';
    const shown = await Harness.show();
    await waitUntil(() => shown.focused === 'Số hoá', 'the reader is there');
  });

  it('links each word to itself', async () => {
    const shown = await Harness.show();
    const links = shown.all<HTMLAnchorElement>('dt a');
    expect(links).to.have.length(40);
    for (const link of links) expect(link.getAttribute('href')).to.equal(`#${link.closest('[id]')?.id ?? ''}`);
  });

  it('gives its letters the level that headings have there, or that its author asks for', async () => {
    const levels = (shown: Harness) => [...new Set(shown.all('[role=heading]').map((one) => one.ariaLevel))].join();
    const first = await Harness.show();
    await waitUntil(() => levels(first) === '2', 'nothing is above it');
    const heading = document.createElement('h4');
    first.widget.parentElement?.before(heading);
    const below = await Harness.show();
    await waitUntil(() => levels(below) === '5', 'one below the heading before');
    heading.remove();
    expect(levels(await Harness.show('vi', 'heading-level="6"'))).to.equal('6');
    const { problems } = await failing('<sen-glossary heading-level="7"><dl><dt>A<dd>B</dl></sen-glossary>');
    expect(problems[0]).to.deep.include({ code: 'not-allowed', path: 'heading-level' });
  });

  it('shows its words where one of them names a word that isn’t there, and says so', async () => {
    const { widget, problems } = await failing(
      '<sen-glossary><dl><dt>Số hoá<dd>Vào máy.<dd>Xem <a href="#khong-co">không có</a></dl></sen-glossary>',
    );
    expect(problems.map(({ message }) => message)).to.deep.equal(['“Số hoá”: dữ liệu không có “khong-co”.']);
    expect(shownText(widget)).to.equal('S Số hoá Vào máy. “Số hoá”: dữ liệu không có “khong-co”.');
  });

  it('names the line of a word without explanation', async () => {
    const { problems } = await failing(
      `<sen-glossary src="${file('{ "terms": [\n{ "term": "Số hoá" }\n] }', 'application/json')}"></sen-glossary>`,
    );
    expect(problems[0]).to.deep.include({ code: 'missing', line: 2, path: 'terms[0].definition' });
  });

  it('tells the page of its words', async () => {
    const told: number[] = [];
    const listen = (event: Event) => told.push((event as HTMLElementEventMap['sen-defined']).detail.terms.length);
    document.addEventListener('sen-defined', listen);
    const { widget } = await Harness.show();
    document.removeEventListener('sen-defined', listen);
    expect(told).to.deep.equal([40]);
    expect(widget.terms?.find(({ term }) => term === 'Số hoá')?.id).to.equal('so-hoa');
  });
});

describe('words read aloud', () => {
  it('are said with what they mean, where the device has a voice', async () => {
    const voices = standInVoices(['vi-VN']);
    try {
      const widget = await place<SenGlossary>(
        '<sen-glossary speak><dl><dt>Số hoá</dt><dd>Đưa giấy tờ vào máy.</dd></dl></sen-glossary>',
      );
      await waitUntil(() => widget.shadowRoot?.querySelector('.speaking .button'));
      widget.shadowRoot?.querySelector<HTMLElement>('.speaking .button')?.click();
      await waitUntil(() => voices.now === 'Số hoá');
      await voices.end();
      await waitUntil(() => voices.now === 'Đưa giấy tờ vào máy.');
    } finally {
      voices.remove();
    }
  });
});
