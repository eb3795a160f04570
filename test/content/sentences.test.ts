import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sentencesOf } from '../../src/content/sentences.js';

/** As browsers without segmenter read, such as Firefox 115. */
function withoutSegmenter<Result>(act: () => Result): Result {
  const { Segmenter } = Intl;
  Object.assign(Intl, { Segmenter: undefined });
  try {
    return act();
  } finally {
    Object.assign(Intl, { Segmenter });
  }
}

const CASES: string[][] = [
  ['Chuyển đổi số là gì? ', 'Là thay đổi cách sống! ', 'Ai cũng làm được.'],
  ['Có 66,2 % hộ dùng Internet, tức 1.234.567 người. ', 'Năm 2025 là 83.5.'],
  ['TP. Hồ Chí Minh và TX. Tân Châu cùng làm. ', 'Q. 1 và P. Mỹ Bình cũng vậy.'],
  ['Theo Quyết định số 749/QĐ-TTg ngày 03.6.2020, có ba trụ cột. ', 'Đó là gì?'],
  ['PGS. TS. Nguyễn Văn A và ThS. Trần Thị B trình bày. ', 'Sau đó là BS. C.'],
  ['1. Chính phủ số. ', '2. Kinh tế số.'],
  ['Hồ sơ, giấy tờ, v.v. được nộp qua mạng. ', 'Không phải đến nơi.'],
  ['Ông nói: “Được!” ', 'Rồi ông đi.'],
  ['Truy cập https://angiang.gov.vn/dvc?ma=1.5 để nộp. ', 'Xem mục 2.'],
  ['Câu thứ nhất\n      xuống dòng. ', 'Câu thứ hai.'],
  ['Đó là bệnh viện ở ấp. ', 'Và ở đó có Wi-Fi… miễn phí.'],
  ['Không có dấu chấm'],
  ['នេះជាប្រយោគទីមួយ។ ', 'នេះជាប្រយោគទីពីរ។', 'មែនទេ? ', 'ចប់៕'],
  ['Dr. Smith and Mr. J. Lee came. ', 'It is 3.5 km away, e.g. far. ', 'Is it?'],
];

describe('a text as sentences', () => {
  for (const sentences of CASES) {
    const text = sentences.join('');
    it(`takes apart ${text}`, () => {
      expect(sentencesOf(text)).to.deep.equal(sentences);
    });
    it(`takes it apart in old browsers too: ${text}`, () => {
      expect(withoutSegmenter(() => sentencesOf(text))).to.deep.equal(sentences);
    });
  }

  it('has none where there is nothing', () => {
    expect(sentencesOf('')).to.deep.equal([]);
    expect(withoutSegmenter(() => sentencesOf(''))).to.deep.equal([]);
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
    ['without', (text: string) => withoutSegmenter(() => sentencesOf(text))],
  ] as const) {
    it(`loses nothing, and has no empty sentence, ${browsers}`, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const sentences = read(text);
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
          expect(read(text).map((one) => one.trim())).to.deep.equal(sentences);
        }),
      );
    });
  }

  it('is quick with a long text', () => {
    const text = 'Không có dấu chấm nào ở đây '.repeat(5000);
    const start = performance.now();
    withoutSegmenter(() => sentencesOf(text));
    expect(performance.now() - start).to.be.below(500);
  });
});
