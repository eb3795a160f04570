/** Quizzes in Moodle's XML: each construct of its documentation is read, or named with its line. */
import { expect } from '@open-wc/testing';
import { openQuiz } from './open-quiz.js';

const openXml = (...questions: string[]) =>
  openQuiz(`<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>`, 'text/xml');

/** A question as Moodle exports it; `inside` is what its type has. */
const question = (type: string, inside: string, prompt = '<p>Câu nào?</p>') =>
  `<question type="${type}"><name><text>Tên</text></name><questiontext format="html"><text><![CDATA[${prompt}]]></text></questiontext>${inside}</question>`;

const answer = (fraction: number | string, text: string, inside = '') =>
  `<answer fraction="${fraction}" format="html"><text>${text}</text>${inside}</answer>`;

const told = (text: string) => `<feedback format="html"><text><![CDATA[<p>${text}</p>]]></text></feedback>`;

describe('a quiz in Moodle XML', () => {
  for (const [what, xml, expected] of [
    [
      'one right answer',
      question('multichoice', `<single>true</single>${answer(0, '9/9', told('Sớm quá.'))}${answer(100, '10/10')}`),
      {
        kind: 'choice',
        prompt: 'Câu nào?',
        options: [
          { text: '9/9', feedback: 'Sớm quá.' },
          { text: '10/10', correct: true },
        ],
      },
    ],
    [
      'an answer that is partly right',
      question('multichoice', `<single>true</single>${answer(100, 'a')}${answer(50, 'b')}${answer(-25, 'c')}`),
      {
        options: [
          { text: 'a', correct: true, credit: 1 },
          { text: 'b', credit: 0.5 },
          { text: 'c', credit: -0.25 },
        ],
      },
    ],
    [
      'several right answers',
      question('multichoice', `<single>false</single>${answer(50, 'a')}${answer(50, 'b')}${answer(-100, 'c')}`),
      { options: [{ text: 'a', correct: true }, { text: 'b', correct: true }, { text: 'c' }] },
    ],
    [
      'one right answer among several to choose',
      question('multichoice', `<single>false</single>${answer(100, 'a')}${answer(-100, 'b')}`),
      { multiple: true, options: [{ text: 'a', correct: true }, { text: 'b' }] },
    ],
    [
      'a statement with feedback',
      question('truefalse', answer(0, 'true', told('Sai rồi.')) + answer(100, 'false', told('Phải.'))),
      { kind: 'true-false', correct: false, feedback: ['Sai rồi.', 'Phải.'] },
    ],
    [
      'short answers',
      question(
        'shortanswer',
        `<usecase>0</usecase>${answer(100, 'xã hội số')}${answer(50, 'xã hội', told('Gì nữa?'))}`,
      ),
      {
        kind: 'fill-in',
        parts: [{ accepted: [{ text: 'xã hội số' }, { text: 'xã hội', credit: 0.5, feedback: 'Gì nữa?' }] }],
      },
    ],
    [
      'a star that means itself',
      question('shortanswer', answer(100, 'a\\*b')),
      { parts: [{ accepted: [{ text: 'a*b' }] }] },
    ],
    [
      'numbers with tolerance',
      question('numerical', answer(100, '23', '<tolerance>2</tolerance>') + answer(50, '3.5', told('Gần đúng.'))),
      {
        kind: 'numeric',
        accepted: [
          { min: 21, max: 25 },
          { min: 3.5, max: 3.5, credit: 0.5, feedback: 'Gần đúng.' },
        ],
      },
    ],
    [
      'pairs, and targets of no pair',
      question(
        'matching',
        ['Mèo=cá', 'Bò=cỏ', '=xương']
          .map((pair) => pair.split('='))
          .map(
            ([premise, target]) =>
              `<subquestion format="html"><text>${premise}</text><answer><text>${target}</text></answer></subquestion>`,
          )
          .join(''),
      ),
      {
        kind: 'matching',
        pairs: [
          { premise: 'Mèo', target: 'cá' },
          { premise: 'Bò', target: 'cỏ' },
        ],
        distractors: ['xương'],
      },
    ],
    [
      'an order',
      question('ordering', answer(1, 'trước') + answer(2, 'giữa') + answer(3, 'sau')),
      { kind: 'sequencing', steps: ['trước', 'giữa', 'sau'] },
    ],
    [
      'a text with gaps',
      question(
        'cloze',
        '',
        '<p>Điền vào.</p><p>Ngày {1:SHORTANSWER:=10/10#Phải~%50%10-10~9/9} có {1:NM:=3:0} trụ cột \\{.</p>',
      ),
      {
        kind: 'fill-in',
        prompt: 'Điền vào.',
        parts: [
          'Ngày ',
          {
            accepted: [
              { text: '10/10', feedback: 'Phải' },
              { text: '10-10', credit: 0.5 },
            ],
          },
          ' có ',
          { accepted: [{ text: '3' }] },
          ' trụ cột \\{.',
        ],
        weight: 2,
      },
    ],
    ['a text with gaps and nothing before them', question('cloze', '', 'Thủ đô: {:SA:=Hà Nội}'), { prompt: 'Tên' }],
    [
      'a description',
      question('description', '<defaultgrade>0</defaultgrade>'),
      { kind: 'information', prompt: 'Câu nào?' },
    ],
    [
      'an id, a mark, an explanation and a hint',
      question(
        'truefalse',
        `<generalfeedback format="html"><text>Vì &lt;b&gt;thế&lt;/b&gt;.</text></generalfeedback><defaultgrade>2.5</defaultgrade>
         <idnumber>c1</idnumber><hint format="html"><text>Nghĩ đi.</text></hint>${answer(100, 'true')}${answer(0, 'false')}`,
      ),
      { id: 'c1', weight: 2.5, explanation: 'Vì thế.', hint: 'Nghĩ đi.', correct: true },
    ],
    ...['html', 'plain_text', 'markdown', 'moodle_auto_format'].map(
      (format) =>
        [
          `a text in the format ${format}`,
          `<question type="description"><questiontext format="${format}"><text>Một\nhai &amp;lt;3</text></questiontext></question>`,
          {
            prompt: {
              html: 'Một hai <3',
              plain_text: 'Một\nhai &lt;3',
              markdown: 'Một\nhai &lt;3',
              moodle_auto_format: 'Một\nhai <3',
            }[format],
          },
        ] as const,
    ),
    [
      'what only says how Moodle shows it',
      question(
        'multichoice',
        `<penalty>0.3333333</penalty><hidden>0</hidden><shuffleanswers>true</shuffleanswers><answernumbering>abc</answernumbering>
         <showstandardinstruction>0</showstandardinstruction><shownumcorrect/><tags><tag><text>dễ</text></tag></tags>
         <correctfeedback format="html"><text>Your answer is correct.</text></correctfeedback>
         <single>true</single>${answer(100, 'a')}${answer(0, 'b')}`,
      ),
      { options: [{ text: 'a', correct: true }, { text: 'b' }] },
    ],
  ] as const)
    it(`has ${what}`, async () => {
      const { items, faults } = await openXml(xml);
      expect(faults).to.deep.equal([]);
      expect(items).to.have.length(1);
      expect(items[0]).to.deep.include(expected);
    });

  it('has categories for the questions after them', async () => {
    const category = (name: string) =>
      `<question type="category"><category><text>$course$/top/${name}</text></category></question>`;
    const statement = question('truefalse', answer(100, 'true') + answer(0, 'false'));
    const { items } = await openXml(category('Chính quyền số'), statement, category('Kinh tế số'), statement);
    expect(items.map((item) => item.category)).to.deep.equal(['Chính quyền số', 'Kinh tế số']);
  });

  for (const [what, xml, fault] of [
    ...[
      ...[
        'essay',
        'calculated',
        'calculatedsimple',
        'calculatedmulti',
        'gapselect',
        'ddwtos',
        'ddimageortext',
        'ddmarker',
      ],
      ...['randomsamatch', 'multianswer'],
    ].map((type) => [`the type ${type}`, question(type, ''), { code: 'unsupported', value: type }] as const),
    ['a hidden question', question('truefalse', '<hidden>1</hidden>'), { code: 'unsupported', value: '<hidden>' }],
    [
      'a gap to choose in',
      question('cloze', '', '{1:MULTICHOICE:=a~b}'),
      { code: 'unsupported', value: '{1:MULTICHOICE:=a~b}' },
    ],
    [
      'a number in a gap that may be off',
      question('cloze', '', '{1:NUMERICAL:=5:0.1}'),
      { code: 'unsupported', value: '{1:NUMERICAL:=5:0.1}' },
    ],
    [
      'a choice without a right answer',
      question('multichoice', `<single>true</single>${answer(0, 'a')}${answer(0, 'b')}`),
      { code: 'no-right-answer' },
    ],
    ['a statement without a right answer', question('truefalse', ''), { code: 'missing' }],
    ['a number that is none', question('numerical', answer(100, 'mười')), { code: 'not-a-number', value: 'mười' }],
  ] as const)
    it(`names ${what} by its line, and leaves it out`, async () => {
      const statement = question('truefalse', answer(100, 'true') + answer(0, 'false'), 'Vẫn còn?');
      const { items, faults } = await openXml(statement, xml, statement);
      expect(faults[0]).to.include({ ...fault, line: 4 });
      expect(items.map(({ prompt }) => prompt)).to.deep.equal(['Vẫn còn?', 'Vẫn còn?']);
    });

  for (const [what, xml, value] of [
    ['a picture', question('description', '', 'Xem <img src="@@PLUGINFILE@@/a.png" alt="hình">.'), '<img>'],
    ['an old picture', question('description', '\n<image>a.png</image>'), '<image>'],
    ['case that counts', question('shortanswer', `<usecase>1</usecase>${answer(100, 'a')}`), '<usecase>'],
    ['any other answer', question('shortanswer', answer(100, 'a') + answer(0, '*', told('Không.'))), '*'],
    ['any characters', question('shortanswer', answer(100, 'a') + answer(100, 'b*c')), 'b*c'],
    ['any other number', question('numerical', answer(100, '1') + answer(0, '*')), '*'],
    [
      'units',
      question('numerical', `${answer(100, '1')}<units><unit><unit_name>kg</unit_name></unit></units>`),
      '<units>',
    ],
    [
      'a second hint',
      question('truefalse', `<hint><text>a</text></hint><hint><text>b</text></hint>${answer(100, 'true')}`),
      '<hint>',
    ],
    [
      'words of its own for a right answer',
      question(
        'multichoice',
        `<correctfeedback><text>Hoan hô!</text></correctfeedback>${answer(100, 'a')}${answer(0, 'b')}`,
      ),
      '<correctfeedback>',
    ],
    ['gaps of several weights', question('cloze', '', '{1:SA:=a} {2:SA:=b}'), '{1:…}, {2:…}'],
  ] as const)
    it(`names ${what}, and keeps the question`, async () => {
      const { items, faults } = await openXml(xml);
      expect(faults.map((fault) => 'value' in fault && fault.value)).to.deep.equal([value]);
      expect(faults[0]?.code).to.equal('unsupported');
      expect(items).to.have.length(1);
    });

  it('names a weight that Moodle refuses', async () => {
    const { faults } = await openXml(question('multichoice', answer(100, 'a') + answer(33, 'b')));
    expect(faults[0]).to.include({ code: 'not-allowed', value: '33 %', line: 3 });
  });

  it('names the place where it is no XML, and keeps what stands before', async () => {
    const statement = question('truefalse', answer(100, 'true'));
    const { items, faults } = await openXml(statement, '<question type="truefalse"></quiz>');
    expect(faults[0]).to.include({ code: 'syntax', expected: 'XML', line: 4 });
    expect(items).to.have.length(1);
  });

  it('is no other XML', async () => {
    const { faults } = await openQuiz('<?xml version="1.0"?><rss/>', 'text/xml');
    expect(faults[0]?.code).to.equal('unknown-format');
  });
});
