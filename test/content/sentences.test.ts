import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sentencesOf } from '../../src/content/sentences.js';

/** As browsers without segmenter read, such as Firefox 115; a language of its own, as segmenters are kept by language. */
function withoutSegmenter<Result>(act: () => Result): Result {
  const { Segmenter } = Intl;
  Object.assign(Intl, { Segmenter: undefined });
  try {
    return act();
  } finally {
    Object.assign(Intl, { Segmenter });
  }
}

const CASES: [lang: string, ...sentences: string[]][] = [
  ['vi', 'Chuyển đổi số là gì? ', 'Là thay đổi cách sống! ', 'Ai cũng làm được.'],
  ['vi', 'Có 66,2 % hộ dùng Internet, tức 1.234.567 người. ', 'Năm 2025 là 83.5.'],
  ['vi', 'TP. Hồ Chí Minh và TX. Tân Châu cùng làm. ', 'Q. 1 và P. Mỹ Bình cũng vậy.'],
  ['vi', 'Theo Quyết định số 749/QĐ-TTg ngày 03.6.2020, có ba trụ cột. ', 'Đó là gì?'],
  ['vi', 'PGS. TS. Nguyễn Văn A và ThS. Trần Thị B trình bày. ', 'Sau đó là BS. C.'],
  ['vi', '1. Chính phủ số. ', '2. Kinh tế số.'],
  ['vi', 'Hồ sơ, giấy tờ, v.v. được nộp qua mạng. ', 'Không phải đến nơi.'],
  ['vi', 'Ông nói: “Được!” ', 'Rồi ông đi.'],
  ['vi', 'Truy cập https://angiang.gov.vn/dvc?ma=1.5 để nộp. ', 'Xem mục 2.'],
  ['vi', 'Câu thứ nhất\n      xuống dòng. ', 'Câu thứ hai.'],
  ['vi', 'Đó là bệnh viện ở ấp. ', 'Và ở đó có Wi-Fi… miễn phí.'],
  ['vi', 'Không có dấu chấm'],
  ['km', 'នេះជាប្រយោគទីមួយ។ ', 'នេះជាប្រយោគទីពីរ។', 'មែនទេ? ', 'ចប់៕'],
  ['en', 'Dr. Smith and Mr. J. Lee came. ', 'It is 3.5 km away, e.g. far. ', 'Is it?'],
];

describe('a text as sentences', () => {
  for (const [lang, ...sentences] of CASES) {
    const text = sentences.join('');
    it(`takes apart ${text}`, () => {
      expect(sentencesOf(text, lang)).to.deep.equal(sentences);
    });
    it(`takes it apart in old browsers too: ${text}`, () => {
      expect(withoutSegmenter(() => sentencesOf(text, lang))).to.deep.equal(sentences);
    });
  }

  it('has none where there is nothing', () => {
    expect(sentencesOf('', 'vi')).to.deep.equal([]);
    expect(withoutSegmenter(() => sentencesOf('', 'vi'))).to.deep.equal([]);
  });

  const bits = [
    'TP.',
    '66,2',
    '1.5',
    '. ',
    '.',
    '?',
    '! ',
    '។',
    '៕',
    '…',
    '”',
    ' ',
    '\n',
    '\u00a0',
    'Hồ',
    'là',
    'ខ្មែរ',
    '😀',
    '\ud83d',
  ];
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...bits)).map((all) => all.join('')),
  );

  for (const [browsers, read] of [
    ['with a segmenter', sentencesOf],
    ['without', (text: string, lang: string) => withoutSegmenter(() => sentencesOf(text, lang))],
  ] as const) {
    it(`loses nothing, and has no empty sentence, ${browsers}`, () => {
      fc.assert(
        fc.property(anyText, fc.constantFrom('vi', 'en', 'km', 'und'), (text, lang) => {
          const sentences = read(text, lang);
          expect(sentences.join('')).to.equal(text);
          expect(sentences).not.to.include('');
        }),
        { numRuns: 2000 },
      );
    });

    it(`parts sentences and nothing within them, ${browsers}`, () => {
      const words = fc.array(
        fc.constantFrom('66,2 %', '1.5', 'TP. Hồ Chí Minh', 'Q. 1', '749/QĐ-TTg', 'dịch vụ', '“thử”'),
      );
      const sentence = fc
        .tuple(words, fc.constantFrom('.', '?', '!', '.”'))
        .map(([all, end]) => ['Có', ...all, `không${end}`].join(' '));
      fc.assert(
        fc.property(fc.array(sentence), (sentences) => {
          const text = sentences.join(' ');
          expect(read(text, 'vi').map((one) => one.trim())).to.deep.equal(sentences);
        }),
      );
    });
  }

  it('is quick with a long text', () => {
    const text = 'Không có dấu chấm nào ở đây '.repeat(5000);
    const start = performance.now();
    withoutSegmenter(() => sentencesOf(text, 'vi'));
    expect(performance.now() - start).to.be.below(500);
  });
});
