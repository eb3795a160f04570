import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sentencesOf } from '../../src/content/sentences.js';

const CASES = [
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
  ['Có Wi-Fi… miễn phí. ', 'Thật không?! ', 'Thật.'],
  ['Không có dấu chấm'],
  ['នេះជាប្រយោគទីមួយ។ ', 'នេះជាប្រយោគទីពីរ។', 'មែនទេ? ', 'ចប់៕'],
  ['Dr. Smith and Mr. J. Lee came. ', 'It is 3.5 km away, e.g. far. ', 'Is it?'],
  ['你好。', '再见！'],
];

describe('a text as sentences', () => {
  for (const sentences of CASES) {
    it(`parts ${sentences.join('| ')}`, () => {
      expect(sentencesOf(sentences.join(''))).to.deep.equal(sentences);
    });
  }

  it('has none where there is nothing', () => {
    expect(sentencesOf('')).to.deep.equal([]);
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

  it('loses nothing, and has no empty sentence', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const sentences = sentencesOf(text);
        expect(sentences.join('')).to.equal(text);
        expect(sentences).not.to.include('');
      }),
      { numRuns: 5000 },
    );
  });

  it('parts sentences and nothing within them', () => {
    const words = fc.array(
      fc.constantFrom('66,2 %', '1.5', 'TP. Hồ Chí Minh', 'Q. 1', '749/QĐ-TTg', 'dịch vụ', '“thử”', 'v.v. là'),
    );
    const sentence = fc
      .tuple(words, fc.constantFrom('.', '?', '!', '.”', '?!', '។'))
      .map(([all, end]) => ['Có', ...all, `không${end}`].join(' '));
    fc.assert(
      fc.property(fc.array(sentence), (sentences) => {
        expect(sentencesOf(sentences.join(' ')).map((one) => one.trim())).to.deep.equal(sentences);
      }),
    );
  });

  for (const [what, text] of [
    ['no stop', 'Không có dấu chấm nào ở đây '],
    ['nothing but stops', '.........................'],
    ['abbreviations alone', 'TP. Q. PGS. '],
  ] as const) {
    it(`is quick with a long text of ${what}`, () => {
      const start = performance.now();
      sentencesOf(`${text.repeat(1000)}x`);
      expect(performance.now() - start).to.be.below(1000);
    });
  }
});
