/** Question banks that people already have. */
import { expect, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import { read } from '../../src/content/read.js';
import { toGift } from '../../src/widgets/quiz/formats/gift.write.js';
import { toCsv } from '../../src/widgets/quiz/formats/table.write.js';
import type { Question } from '../../src/widgets/quiz/quiz.model.js';
import { schema } from '../../src/widgets/quiz/quiz.schema.js';
import '../../src/widgets/quiz/index.js';
import { failing, shownText } from '../harness.js';
import { openQuiz as open } from './open-quiz.js';

const openGift = (text: string) => open(text, 'text/plain', '#quiz.gift');

describe('a quiz in GIFT', () => {
  for (const [what, text, question] of [
    [
      'one right answer with feedback',
      'Who’s buried in Grant’s tomb?{=no one#Right! ~Grant ~Napoleon#No, in Paris.}',
      {
        kind: 'choice',
        prompt: 'Who’s buried in Grant’s tomb?',
        options: [
          { text: 'no one', correct: true, feedback: 'Right!' },
          { text: 'Grant' },
          { text: 'Napoleon', feedback: 'No, in Paris.' },
        ],
      },
    ],
    [
      'a title, a comment, a category and explanations',
      '// bài 1\n::Tên:: Ngày nào? {~9/9 =10/10 ####Theo Quyết định 505.}',
      {
        prompt: 'Ngày nào?',
        explanation: 'Theo Quyết định 505.',
        options: [{ text: '9/9' }, { text: '10/10', correct: true }],
      },
    ],
    [
      'an answer that is partly right',
      'Q {=a ~%50%b ~c}',
      {
        options: [
          { text: 'a', correct: true, credit: 1 },
          { text: 'b', credit: 0.5 },
          { text: 'c', credit: 0 },
        ],
      },
    ],
    [
      'several right answers',
      'Q {~%-100%no ~%50%one ~%50%two}',
      { options: [{ text: 'no' }, { text: 'one', correct: true }, { text: 'two', correct: true }] },
    ],
    [
      'a right answer among several to choose',
      'Q {~%100%yes ~%-100%no}',
      { multiple: true, options: [{ text: 'yes', correct: true }, { text: 'no' }] },
    ],
    [
      'two right answers of which one is enough',
      'Q {=a =b ~c}',
      {
        multiple: false,
        options: [
          { text: 'a', correct: true, credit: 1 },
          { text: 'b', correct: true, credit: 1 },
          { text: 'c', credit: 0 },
        ],
      },
    ],
    ['a statement that is right', 'The sun rises in the East.{T}', { kind: 'true-false', correct: true }],
    ['a statement that is wrong', 'Grant is buried in it.{FALSE}', { kind: 'true-false', correct: false }],
    [
      'a statement with feedback for wrong, then right',
      'It rises in the West.{F#No, in the East.#Yes.}',
      { correct: false, feedback: ['No, in the East.', 'Yes.'] },
    ],
    [
      'a short answer',
      'Two plus two?{=four =4}',
      { kind: 'fill-in', parts: [{ accepted: [{ text: 'four' }, { text: '4' }] }] },
    ],
    [
      'a short answer with weights and feedback',
      'Q {=four =%50%vier#In German.}',
      { parts: [{ accepted: [{ text: 'four' }, { text: 'vier', credit: 0.5, feedback: 'In German.' }] }] },
    ],
    [
      'a missing word to choose',
      'Costs {~1 =2} dong.',
      { kind: 'choice', prompt: 'Costs _____ dong.', options: [{ text: '1' }, { text: '2', correct: true }] },
    ],
    ['a missing word to fill in', 'Two {=plus =and} two.', { kind: 'fill-in', prompt: 'Two _____ two.' }],
    ['a number', 'When? {#1822}', { kind: 'numeric', accepted: [{ min: 1822, max: 1822 }] }],
    ['a number with tolerance', 'When? {#1822:5}', { accepted: [{ min: 1817, max: 1827 }] }],
    ['a range of numbers', 'Pi? {#3.141..3.142}', { accepted: [{ min: 3.141, max: 3.142 }] }],
    [
      'numbers of several weights',
      'When? {#=1822:0 =%50%1822:2#Near.}',
      {
        accepted: [
          { min: 1822, max: 1822 },
          { min: 1820, max: 1824, credit: 0.5, feedback: 'Near.' },
        ],
      },
    ],
    [
      'pairs, and targets of no pair',
      'Match. {=cat -> food =dog -> bone = -> grass}',
      {
        kind: 'matching',
        pairs: [
          { premise: 'cat', target: 'food' },
          { premise: 'dog', target: 'bone' },
        ],
        distractors: ['grass'],
      },
    ],
    [
      'a description',
      'You may use your pocket calculator.',
      { kind: 'information', prompt: 'You may use your pocket calculator.' },
    ],
    ['an id', '// [id:cau-7]\nQ {T}', { id: 'cau-7' }],
    [
      'escaped signs',
      'Is \\{x\\} \\= \\~y\\# at 10\\:30? {=yes\\=1 ~no\\:0}',
      { prompt: 'Is {x} = ~y# at 10:30?', options: [{ text: 'yes=1', correct: true }, { text: 'no:0' }] },
    ],
    ['a star that means itself', 'Q {=a\\*b}', { parts: [{ accepted: [{ text: 'a*b' }] }] }],
    ['line breaks', '[plain]One\\ntwo {T}', { prompt: 'One\ntwo' }],
    [
      'HTML as the text that it shows',
      '[html]<p>Số <b>một</b> &amp; hai</p><script>alert(1)</script> {=a ~b}',
      { prompt: 'Số một & hai' },
    ],
    ['signs of Markdown as they are', '[markdown]*Một* <b> {=a ~b}', { prompt: '*Một* <b>' }],
    ['answers on lines of their own', 'Q {\n  =a\n  ~b\n}', { options: [{ text: 'a', correct: true }, { text: 'b' }] }],
  ] as const)
    it(`has ${what}`, async () => {
      const { items, faults } = await openGift(text);
      expect(faults).to.deep.equal([]);
      expect(items).to.have.length(1);
      expect(items[0]).to.deep.include(question);
    });

  it('has categories for the questions after them', async () => {
    const { items } = await open(
      '$CATEGORY: $course$/top/Chính quyền số\n\nQ {T}\n\n$CATEGORY: top/Kinh tế số\n\nR {F}',
    );
    expect(items.map(({ category }) => category)).to.deep.equal(['Chính quyền số', 'Kinh tế số']);
  });

  for (const [what, text, fault] of [
    ['an essay', 'Write about it. {}', { code: 'unsupported', value: 'Essay' }],
    ['a picture', '[html]<img src\\="x.png"> What? {=a ~b}', { code: 'unsupported', value: '<img>' }],
    ['a weight that Moodle refuses', 'Q {~%33%a ~%33%b ~%34%c}', { code: 'not-allowed', value: '33 %' }],
    ['an open brace', 'Q {=a ~b', { code: 'syntax', expected: 'GIFT' }],
    ['a number that is none', 'Q {#ten}', { code: 'syntax' }],
    ['a choice without a right answer', 'Q {~a ~b}', { code: 'no-right-answer' }],
    ['any characters in an answer', 'Q {=a*b}', { code: 'unsupported', value: 'a*b' }],
    ['an answer to all other numbers', 'Q {#=1:0 ~#Too far.}', { code: 'unsupported', value: 'Too far.' }],
  ] as const)
    it(`names ${what} by its line, and keeps the rest`, async () => {
      const { items, faults } = await openGift(`// first\nBefore {T}\n\n${text}\n\nAfter {F}`);
      expect(faults[0]).to.include({ ...fault, line: 4 });
      const prompts = items.map(({ prompt }) => prompt);
      expect(prompts).to.include('Before').and.include('After');
    });

  it('has tags, which a quiz has no use for, named', async () => {
    const { items, faults } = await openGift('// [tag:dễ]\nQ {T}');
    expect(faults).to.deep.equal([{ code: 'unsupported', value: '[tag:dễ]', line: 2 }]);
    expect(items).to.have.length(1);
  });

  it('is known among plain text by its braces', async () => {
    expect((await open('Q {T}')).items[0]?.kind).to.equal('true-false');
    expect((await open('{"questions":[]}', 'application/json')).faults[0]).to.include({ code: 'empty' });
  });

  it('is written so that reading it gives the same questions, whatever their texts are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(inGift, { minLength: 1, maxLength: 5 }), async (questions) => {
        const { text, faults } = toGift(questions);
        expect(faults).to.deep.equal([]);
        const again = await openGift(text);
        expect(again.faults, text).to.deep.equal([]);
        expect(again.items, text).to.deep.equal(questions);
      }),
      { numRuns: 200 },
    );
  });

  it('names what it has no room for when it is written', () => {
    const { text, faults } = toGift([
      { kind: 'sequencing', prompt: 's', steps: ['a', 'b'] },
      { kind: 'true-false', prompt: 't', correct: true, hint: 'h', weight: 2 },
    ]);
    expect(text).to.equal('[plain]t {\nTRUE\n}\n');
    expect(faults.map(({ path }) => path)).to.deep.equal([
      'questions[0].kind',
      'questions[1].hint',
      'questions[1].weight',
    ]);
  });
});

/** Texts as schemas leave them; GIFT folds white space, and `->` parts pairs. */
const text = fc
  .oneof(
    fc.string({ minLength: 1 }),
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({ unit: fc.constantFrom(...'~=#{}:\\[]%$/-*ab \n<&;') }),
  )
  .map((one) =>
    one
      .replace(/[\s\u0000-\u001f\u0085]+/g, ' ')
      .replace(/->/g, '–')
      .trim(),
  )
  .filter((one) => one !== '');
const partly = { credit: fc.constantFrom(0.25, 0.5, 0.75), feedback: text };
const optional = <Shape extends Record<string, unknown>>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) =>
  fc.record(shape, { requiredKeys: [] });
const stem = (kind: string) =>
  fc
    .tuple(fc.record({ kind: fc.constant(kind), prompt: text }), optional({ explanation: text }))
    .map(([a, b]) => ({ ...a, ...b }));
const options = fc
  .tuple(fc.array(fc.tuple(text, optional({ feedback: text })), { minLength: 2, maxLength: 5 }), fc.nat(), fc.boolean())
  .map(([all, place, isSeveral]) =>
    all.map(([one, more], index) => ({
      text: one,
      ...(index === place % all.length || (isSeveral && all.length > 2 && index === (place + 1) % all.length)
        ? { correct: true }
        : {}),
      ...more,
    })),
  );
const inGift = fc.oneof(
  fc.tuple(stem('choice'), options, fc.boolean()).map(([a, b, isMultiple]) => ({
    ...a,
    ...(isMultiple && b.filter(({ correct }) => correct).length === 1 ? { multiple: true } : {}),
    options: b,
  })),
  fc.tuple(stem('true-false'), fc.boolean()).map(([a, correct]) => ({ ...a, correct })),
  fc
    .tuple(
      stem('numeric'),
      fc.array(fc.tuple(fc.integer(), fc.nat(1000), optional(partly)), { minLength: 1, maxLength: 3 }),
    )
    .map(([a, all]) => ({
      ...a,
      accepted: all.map(([min, more, rest]) => ({ min: min / 1000, max: (min + more) / 1000, ...rest })),
    })),
  fc
    .tuple(stem('fill-in'), fc.array(fc.tuple(text, optional(partly)), { minLength: 1, maxLength: 3 }))
    .map(([a, all]) => ({ ...a, parts: [{ accepted: all.map(([one, rest]) => ({ text: one, ...rest })) }] })),
  fc
    .tuple(
      stem('matching'),
      fc.array(fc.record({ premise: text, target: text }), { minLength: 2, maxLength: 4 }),
      fc.array(text, { maxLength: 2 }),
    )
    .map(([a, pairs, distractors]) => ({ ...a, pairs, ...(distractors.length > 0 ? { distractors } : {}) })),
  text.map((prompt) => ({ kind: 'information', prompt })),
) as fc.Arbitrary<Question>;

const openCsv = (csv: string) => open(csv, 'text/csv', '#quiz.csv');

describe('a quiz in a table', () => {
  it('has columns for all that a question says', async () => {
    const { items, faults } = await openCsv(
      [
        'Mã;Chuyên đề;Loại;Câu hỏi;A;B;G;Đúng;Sai số;Phản hồi B;Số giây;Đọc thêm;Liên kết đọc thêm;Hình;Mô tả hình',
        'c1;Ngày;;Ngày nào?;9/9;10/10;;B;;Đúng ngày.;30;Quyết định 505;https://example.vn/505;bia.png;Bìa quyết định',
        ';;Đúng sai;Ngày là 10/10.;;;;Đúng;;Xem lại.;;;;;',
        ';;Số;Bao nhiêu?;;;;3..5 | 8,5;0,5;;;;;;',
        ';;Ghép cặp;Ghép;a = 1;b = 2;= 3;;;;;;;;',
      ].join('\n'),
    );
    expect(faults).to.deep.equal([]);
    expect(items).to.deep.equal([
      {
        kind: 'choice',
        id: 'c1',
        category: 'Ngày',
        prompt: 'Ngày nào?',
        options: [{ text: '9/9' }, { text: '10/10', correct: true, feedback: 'Đúng ngày.' }],
        timeLimit: 30,
        reading: { name: 'Quyết định 505', href: 'https://example.vn/505' },
        picture: { src: 'bia.png', alt: 'Bìa quyết định' },
      },
      { kind: 'true-false', prompt: 'Ngày là 10/10.', correct: true, feedback: [null, 'Xem lại.'] },
      {
        kind: 'numeric',
        prompt: 'Bao nhiêu?',
        accepted: [
          { min: 3, max: 5 },
          { min: 8, max: 9 },
        ],
      },
      {
        kind: 'matching',
        prompt: 'Ghép',
        pairs: [
          { premise: 'a', target: '1' },
          { premise: 'b', target: '2' },
        ],
        distractors: ['3'],
      },
    ]);
  });

  it('is written so that reading it gives the same questions, whatever their texts are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(inTable, { minLength: 1, maxLength: 5 }), async (questions) => {
        const { text, faults } = toCsv(questions);
        expect(faults).to.deep.equal([]);
        const again = await openCsv(text);
        expect(again.faults, text).to.deep.equal([]);
        expect(again.items, text).to.deep.equal(questions);
      }),
      { numRuns: 200 },
    );
  });

  it('names what it has no room for when it is written', () => {
    const nine = [...'abcdefghi'];
    const { text, faults } = toCsv([
      { kind: 'sequencing', prompt: 's', steps: nine },
      { kind: 'fill-in', prompt: 'f', parts: ['Ngày ', { accepted: [{ text: '10/10' }] }] },
      { kind: 'fill-in', prompt: 'g', parts: [{ accepted: [{ text: 'a|b', credit: 0.5 }] }] },
      { kind: 'matching', prompt: 'm', pairs: [{ premise: 'a=b', target: 'c' }] },
    ]);
    expect(text).to.match(/^\ufeffLoại,Câu hỏi,/);
    expect(faults.map(({ path }) => path)).to.deep.equal([
      'questions[0].[8]',
      'questions[1].kind',
      'questions[2].accepted',
      'questions[2].credit',
      'questions[3].pairs',
    ]);
  });
});

const cell = text.map((one) => one.replace(/[|=]/g, '–'));
const link = fc.record({ name: text, href: fc.webUrl() });
const row = (kind: string) =>
  fc
    .tuple(
      stem(kind),
      optional({
        id: text,
        category: text,
        hint: text,
        source: link,
        reading: link,
        weight: fc.integer({ min: 1, max: 99 }).map((tenths) => tenths / 10),
        timeLimit: fc.integer({ min: 1, max: 600 }),
        picture: fc.record({ src: fc.webUrl(), alt: text }),
      }),
    )
    .map(([a, b]) => ({ ...a, ...b }));
const inTable = fc.oneof(
  fc.tuple(row('choice'), options).map(([a, b]) => ({ ...a, options: b })),
  fc
    .tuple(row('true-false'), fc.boolean(), fc.option(text), optional({ right: text }))
    .map(([a, correct, wrong, { right = null }]) => ({
      ...a,
      correct,
      ...(right === null && wrong === null ? {} : { feedback: [right, wrong] }),
    })),
  fc
    .tuple(row('numeric'), fc.array(fc.tuple(fc.integer(), fc.nat(1000)), { minLength: 1, maxLength: 3 }))
    .map(([a, all]) => ({ ...a, accepted: all.map(([min, more]) => ({ min: min / 1000, max: (min + more) / 1000 })) })),
  fc
    .tuple(row('fill-in'), fc.array(cell, { minLength: 1, maxLength: 3 }))
    .map(([a, all]) => ({ ...a, parts: [{ accepted: all.map((one) => ({ text: one })) }] })),
  fc.tuple(row('sequencing'), fc.array(text, { minLength: 2, maxLength: 8 })).map(([a, steps]) => ({ ...a, steps })),
  fc
    .tuple(
      row('matching'),
      fc.array(fc.record({ premise: cell, target: text }), { minLength: 2, maxLength: 5 }),
      fc.array(text, { maxLength: 3 }),
    )
    .map(([a, pairs, distractors]) => ({ ...a, pairs, ...(distractors.length > 0 ? { distractors } : {}) })),
  row('information'),
) as fc.Arbitrary<Question>;

describe('a quiz in Aiken', () => {
  it('has questions of one right answer', async () => {
    const { items, faults } = await open(
      'Ngày nào là Ngày\nChuyển đổi số quốc gia?\nA. 9/9\nB. 10/10\nANSWER: B\n\nMấy trụ cột?\r\nA) Hai\r\nB) Ba\r\nANSWER: B\r\n',
    );
    expect(faults).to.deep.equal([]);
    expect(items).to.deep.equal([
      {
        kind: 'choice',
        prompt: 'Ngày nào là Ngày\nChuyển đổi số quốc gia?',
        options: [{ text: '9/9' }, { text: '10/10', correct: true }],
      },
      { kind: 'choice', prompt: 'Mấy trụ cột?', options: [{ text: 'Hai' }, { text: 'Ba', correct: true }] },
    ]);
  });

  for (const [what, lines, fault] of [
    ['no answer', ['Q?', 'A. a', 'B. b'], { code: 'no-right-answer', line: 6 }],
    [
      'an answer that is not offered',
      ['Q?', 'A. a', 'B. b', 'ANSWER: C'],
      { code: 'unmatched-answer', value: 'C', line: 9 },
    ],
    ['an answer without a letter', ['Q?', 'A. a', 'B. b', 'ANSWER:'], { code: 'unmatched-answer', line: 9 }],
    ['one option only', ['Q?', 'A. a', 'ANSWER: A'], { code: 'too-few-options', line: 6 }],
    ['no question', ['ANSWER: A'], { code: 'missing', line: 6 }],
  ] as const)
    it(`names ${what} by its line, and keeps the rest`, async () => {
      const sound = ['Trước?', 'A. a', 'B. b', 'ANSWER: A', ''];
      const { items, faults } = await open([...sound, ...lines, '', ...sound].join('\n'));
      expect(faults).to.have.length(1);
      expect(faults[0]).to.include(fault);
      expect(items.map(({ prompt }) => prompt)).to.deep.equal(['Trước?', 'Trước?']);
    });
});

describe('a quiz from Open Trivia DB', () => {
  const answer = (write: (text: string) => string) =>
    JSON.stringify({
      response_code: 0,
      results: [
        {
          type: write('multiple'),
          difficulty: write('easy'),
          category: write('Khoa học'),
          question: write('“A” < B?'),
          correct_answer: write('Có & không'),
          incorrect_answers: [write('Vâng'), write('A')],
        },
        {
          type: write('boolean'),
          question: write('Đúng không?'),
          category: write('Khác'),
          correct_answer: write('False'),
        },
      ],
    });
  const entities = (text: string) =>
    text.replace(/[“”<&]/g, (sign) => ({ '“': '&ldquo;', '”': '&rdquo;', '<': '&lt;', '&': '&amp;' })[sign] ?? '');
  for (const [encoding, write] of [
    ['entities of HTML', entities],
    ['base64', (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)))],
    ['RFC 3986', encodeURIComponent],
    ['legacy addresses', (text: string) => encodeURIComponent(text).replaceAll('%20', '+')],
  ] as const)
    it(`is read in ${encoding}`, async () => {
      const { items, faults } = await open(answer(write), 'application/json');
      expect(faults).to.deep.equal([]);
      expect(items).to.deep.equal([
        {
          kind: 'choice',
          prompt: '“A” < B?',
          category: 'Khoa học',
          options: [{ text: 'A' }, { text: 'Có & không', correct: true }, { text: 'Vâng' }],
        },
        { kind: 'true-false', prompt: 'Đúng không?', category: 'Khác', correct: false },
      ]);
    });

  it('says so where the database gave no questions', async () => {
    const { faults } = await open('{"response_code":1,"results":[]}', 'application/json');
    expect(faults[0]).to.include({ code: 'not-allowed', value: '1', path: 'response_code' });
  });
});

describe('a file that has more than a quiz can show', () => {
  it('is shown without that, before the questions in the HTML', async () => {
    const file = URL.createObjectURL(new Blob(['Viết luận. {}\n\nTrong tệp? {T}'], { type: 'text/plain' }));
    const own = '<ol><li><p>Trong trang?</p><ul><li>a</li><li>b</li></ul><strong>a</strong></li></ol>';
    const { widget, problems } = await failing(`<sen-quiz src="${file}">${own}</sen-quiz>`);
    expect(problems[0]).to.include({ code: 'unsupported', line: 1 });
    await waitUntil(() => shownText(widget).includes('Trong tệp?'));
  });
});

describe('a table of a quiz', () => {
  for (const [name, label, mark] of [
    ['UTF-16 of a spreadsheet', 'utf-16le', [0xff, 0xfe]],
    ['UTF-16 the other way round', 'utf-16be', [0xfe, 0xff]],
  ] as const)
    it(`is read in ${name}`, async () => {
      const units = [...'Câu hỏi\tA\tB\tĐúng\nNgày nào?\t9/9\t10/10\tB\n'].flatMap((character) => {
        const unit = character.charCodeAt(0);
        return label === 'utf-16le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
      });
      const file = URL.createObjectURL(new Blob([new Uint8Array([...mark, ...units])], { type: 'text/csv' }));
      const { items, faults } = await read<Question>(file, undefined, { schema: () => Promise.resolve({ schema }) });
      expect(faults).to.deep.equal([]);
      expect(items[0]?.prompt).to.equal('Ngày nào?');
    });
});
