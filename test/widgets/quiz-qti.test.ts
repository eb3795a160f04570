/** Quizzes in QTI 3.0: single items of every kind, tests of such items, and what is named instead. */
import { expect } from '@open-wc/testing';
import { read } from '../../src/content/read.js';
import type { Question } from '../../src/widgets/quiz/quiz.model.js';
import { schema } from '../../src/widgets/quiz/quiz.schema.js';
import { aboutOf } from '../../src/content/about.js';
import { openQuiz } from './open-quiz.js';

interface Parts {
  /** How the response is declared: base type, cardinality, the correct values, the worth of others. */
  declared?: string;
  body: string;
  processing?: string;
  more?: string;
  attributes?: string;
}

const TEMPLATES = 'https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/';
const matchCorrect = `<qti-response-processing template="${TEMPLATES}match_correct"/>`;
const mapResponse = `<qti-response-processing template="${TEMPLATES}map_response"/>`;

const item = ({ declared = '', body, processing = matchCorrect, more = '', attributes = '' }: Parts) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="cau-1" title="Tên câu" adaptive="false" time-dependent="false" ${attributes}>
${declared}
<qti-outcome-declaration base-type="float" cardinality="single" identifier="SCORE"/>
<qti-item-body>${body}</qti-item-body>
${processing}
${more}
</qti-assessment-item>`;

const declare = (
  baseType: string,
  correct: readonly string[],
  map: Readonly<Record<string, number>> = {},
  id = 'RESPONSE',
) =>
  `<qti-response-declaration base-type="${baseType}" cardinality="single" identifier="${id}">
  <qti-correct-response>${correct.map((value) => `<qti-value>${value}</qti-value>`).join('')}</qti-correct-response>
  ${
    Object.keys(map).length > 0
      ? `<qti-mapping default-value="0">${Object.entries(map)
          .map(([key, value]) => `<qti-map-entry map-key="${key}" mapped-value="${value}"/>`)
          .join('')}</qti-mapping>`
      : ''
  }</qti-response-declaration>`;

const choices = (all: Readonly<Record<string, string>>, name = 'simple-choice') =>
  Object.entries(all)
    .map(([id, text]) => `<qti-${name} identifier="${id}" match-max="1">${text}</qti-${name}>`)
    .join('');

const choice = (all: Readonly<Record<string, string>>, max = 1) =>
  `<qti-choice-interaction response-identifier="RESPONSE" shuffle="true" max-choices="${max}"><qti-prompt>Chọn.</qti-prompt>${choices(all)}</qti-choice-interaction>`;

const entry = (id = 'RESPONSE') => `<qti-text-entry-interaction response-identifier="${id}" expected-length="10"/>`;

const match = (premises: Readonly<Record<string, string>>, targets: Readonly<Record<string, string>>) =>
  `<qti-match-interaction response-identifier="RESPONSE" max-associations="4"><qti-simple-match-set>${choices(premises, 'simple-associable-choice')}</qti-simple-match-set><qti-simple-match-set>${choices(targets, 'simple-associable-choice')}</qti-simple-match-set></qti-match-interaction>`;

/** The points for a response that fulfils a condition. */
const when = (condition: string) =>
  `<qti-response-processing><qti-response-condition><qti-response-if>${condition}<qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">1</qti-base-value></qti-set-outcome-value></qti-response-if></qti-response-condition></qti-response-processing>`;
const response = '<qti-variable identifier="RESPONSE"/>';
const number = (value: number) => `<qti-base-value base-type="float">${value}</qti-base-value>`;

const openQti = (parts: Parts) => openQuiz(item(parts), 'application/xml');

describe('a quiz in QTI 3.0', () => {
  for (const [what, parts, expected] of [
    [
      'one right choice',
      { declared: declare('identifier', ['B']), body: `<p>Ngày nào?</p>${choice({ A: '9/9', B: '<p>10/10</p>' })}` },
      {
        id: 'cau-1',
        kind: 'choice',
        prompt: 'Ngày nào?\nChọn.',
        options: [{ text: '9/9' }, { text: '10/10', correct: true }],
      },
    ],
    [
      'several right choices, all or nothing',
      { declared: declare('identifier', ['A', 'C']), body: choice({ A: 'a', B: 'b', C: 'c' }, 0) },
      {
        prompt: 'Chọn.',
        partialCredit: false,
        options: [{ text: 'a', correct: true }, { text: 'b' }, { text: 'c', correct: true }],
      },
    ],
    [
      'several right choices, each with its worth',
      {
        declared: declare('identifier', ['A', 'C'], { A: 1, B: -2, C: 3 }),
        body: choice({ A: 'a', B: 'b', C: 'c' }, 0),
        processing: mapResponse,
      },
      {
        weight: 4,
        options: [
          { text: 'a', correct: true, credit: 0.25 },
          { text: 'b', credit: -0.5 },
          { text: 'c', correct: true, credit: 0.75 },
        ],
      },
    ],
    [
      'a choice of which some are partly right',
      {
        declared: declare('identifier', ['A'], { A: 2, B: 1 }),
        body: choice({ A: 'a', B: 'b', C: 'c' }),
        processing: mapResponse,
      },
      {
        weight: 2,
        options: [
          { text: 'a', correct: true, credit: 1 },
          { text: 'b', credit: 0.5 },
          { text: 'c', credit: 0 },
        ],
      },
    ],
    [
      'what is said to each choice, and why',
      {
        declared: declare('identifier', ['A']),
        body: choice({
          A: 'a<qti-feedback-inline identifier="A" outcome-identifier="FEEDBACK" show-hide="show">Phải.</qti-feedback-inline>',
          B: 'b',
        }),
        more: `<qti-modal-feedback identifier="B" outcome-identifier="FEEDBACK" show-hide="show"><p>Chưa phải.</p></qti-modal-feedback>
          <qti-modal-feedback identifier="WHY" outcome-identifier="FEEDBACK" show-hide="show">Theo Quyết định 505.</qti-modal-feedback>`,
      },
      {
        explanation: 'Theo Quyết định 505.',
        options: [
          { text: 'a', correct: true, feedback: 'Phải.' },
          { text: 'b', feedback: 'Chưa phải.' },
        ],
      },
    ],
    [
      'a statement',
      {
        declared: declare('identifier', ['false']),
        body: `<p>Trời mọc đằng tây.</p>${choice({ true: 'Đúng', false: 'Sai' }).replace(/<qti-prompt>.*<\/qti-prompt>/, '')}`,
      },
      { kind: 'true-false', prompt: 'Trời mọc đằng tây.', correct: false },
    ],
    [
      'a number',
      { declared: declare('integer', ['3']), body: `<p>Mấy trụ cột? ${entry()}</p>` },
      { kind: 'numeric', prompt: 'Mấy trụ cột?', accepted: [{ min: 3, max: 3 }] },
    ],
    [
      'a number with a tolerance',
      {
        declared: declare('float', ['20']),
        body: `<p>Khoảng ${entry()} triệu?</p>`,
        processing: when(
          `<qti-equal tolerance-mode="absolute" tolerance="1 2">${response}<qti-correct identifier="RESPONSE"/></qti-equal>`,
        ),
      },
      { prompt: 'Khoảng _____ triệu?', accepted: [{ min: 19, max: 22 }] },
    ],
    [
      'a number with a tolerance in percent',
      {
        declared: declare('float', ['-20']),
        body: entry(),
        processing: when(
          `<qti-equal tolerance-mode="relative" tolerance="10">${response}<qti-correct identifier="RESPONSE"/></qti-equal>`,
        ),
      },
      { prompt: 'Tên câu', accepted: [{ min: -22, max: -18 }] },
    ],
    [
      'a range of numbers',
      {
        declared: declare('float', []),
        body: `<p>Bao nhiêu? ${entry()}</p>`,
        processing: when(
          `<qti-and><qti-gte>${response}${number(3)}</qti-gte><qti-lte>${response}${number(5)}</qti-lte></qti-and>`,
        ),
      },
      { accepted: [{ min: 3, max: 5 }] },
    ],
    [
      'numbers of several worths',
      { declared: declare('integer', ['3'], { 3: 2, 4: 1 }), body: `<p>Mấy? ${entry()}</p>`, processing: mapResponse },
      {
        weight: 2,
        accepted: [
          { min: 3, max: 3 },
          { min: 4, max: 4, credit: 0.5 },
        ],
      },
    ],
    [
      'a short text',
      { declared: declare('string', ['Hà Nội']), body: `<p>Thủ đô?</p><p>${entry()}</p>` },
      { kind: 'fill-in', prompt: 'Thủ đô?', parts: [{ accepted: [{ text: 'Hà Nội' }] }] },
    ],
    [
      'a short text in several forms',
      {
        declared: declare('string', ['Hà Nội'], { 'Hà Nội': 1, 'Thăng Long': 0.5 }),
        body: `<p>Thủ đô?</p><p>${entry()}</p>`,
        processing: mapResponse,
      },
      { parts: [{ accepted: [{ text: 'Hà Nội' }, { text: 'Thăng Long', credit: 0.5 }] }] },
    ],
    [
      'a text with gaps',
      {
        declared: declare('string', ['10'], { 10: 1 }, 'NGAY') + declare('string', ['mười'], { mười: 1 }, 'THANG'),
        body: `<p>Điền.</p><p>Ngày ${entry('NGAY')} tháng <b>${entry('THANG')}</b>.</p>`,
        processing: `<qti-response-processing><qti-set-outcome-value identifier="SCORE"><qti-sum><qti-map-response identifier="NGAY"/><qti-map-response identifier="THANG"/></qti-sum></qti-set-outcome-value></qti-response-processing>`,
      },
      {
        kind: 'fill-in',
        prompt: 'Điền.',
        weight: 2,
        parts: ['Ngày ', { accepted: [{ text: '10' }] }, ' tháng ', { accepted: [{ text: 'mười' }] }, '.'],
      },
    ],
    [
      'an order',
      {
        declared: declare('identifier', ['C', 'A', 'B']),
        body: `<qti-order-interaction response-identifier="RESPONSE"><qti-prompt>Xếp.</qti-prompt>${choices({ A: 'hai', B: 'ba', C: 'một' })}</qti-order-interaction>`,
      },
      { kind: 'sequencing', prompt: 'Xếp.', steps: ['một', 'hai', 'ba'], partialCredit: false },
    ],
    [
      'pairs, and targets of no pair',
      {
        declared: declare('directedPair', ['b y', 'a x']),
        body: `<p>Ghép.</p>${match({ a: 'mèo', b: 'bò' }, { x: 'cá', y: 'cỏ', z: 'xương' })}`,
      },
      {
        kind: 'matching',
        prompt: 'Ghép.',
        pairs: [
          { premise: 'mèo', target: 'cá' },
          { premise: 'bò', target: 'cỏ' },
        ],
        distractors: ['xương'],
        partialCredit: false,
      },
    ],
    [
      'pairs that earn a point each',
      {
        declared: declare('directedPair', ['a x', 'b y'], { 'a x': 1, 'b y': 1 }),
        body: `<p>Ghép.</p>${match({ a: 'mèo', b: 'bò' }, { x: 'cá', y: 'cỏ' })}`,
        processing: mapResponse,
      },
      {
        weight: 2,
        pairs: [
          { premise: 'mèo', target: 'cá' },
          { premise: 'bò', target: 'cỏ' },
        ],
      },
    ],
    [
      'a page to read, for readers alone',
      {
        body: '<h2>Ba trụ cột</h2><div><p>Chính quyền &amp; xã hội &lt;số&gt;.</p></div><qti-rubric-block view="scorer" use="scoring"><p>Cho một điểm.</p></qti-rubric-block>',
        processing: '',
      },
      { kind: 'information', prompt: 'Ba trụ cột\nChính quyền & xã hội <số>.' },
    ],
    [
      'a picture',
      {
        body: '<p>Xem.</p><img src="https://example.vn/a.png" alt="Hoa sen" width="300" height="200"/>',
        processing: '',
      },
      { picture: { src: 'https://example.vn/a.png', alt: 'Hoa sen', width: 300, height: 200 } },
    ],
  ] as const)
    it(`has ${what}`, async () => {
      const { items, faults } = await openQti(parts);
      expect(faults).to.deep.equal([]);
      expect(items).to.have.length(1);
      expect(items[0]).to.deep.include(expected);
    });

  for (const [what, parts, value] of [
    ...[
      ...[
        'extended-text',
        'hottext',
        'inline-choice',
        'gap-match',
        'associate',
        'hotspot',
        'graphic-order',
        'graphic-associate',
      ],
      ...[
        'graphic-gap-match',
        'select-point',
        'position-object',
        'slider',
        'upload',
        'drawing',
        'media',
        'end-attempt',
      ],
      ...['portable-custom', 'custom'],
    ].map(
      (name) =>
        [
          `the interaction ${name}`,
          { body: `<p>Q</p><qti-${name}-interaction response-identifier="RESPONSE"/>` },
          `<qti-${name}-interaction>`,
        ] as const,
    ),
    [
      'a second interaction',
      { declared: declare('identifier', ['A']), body: choice({ A: 'a', B: 'b' }) + choice({ A: 'a', B: 'b' }) },
      '<qti-choice-interaction>',
    ],
    [
      'a template of rules that is unknown',
      {
        declared: declare('identifier', ['A']),
        body: choice({ A: 'a', B: 'b' }),
        processing: '<qti-response-processing template="x/map_response_point"/>',
      },
      'x/map_response_point',
    ],
    [
      'a rule that is unknown',
      {
        declared: declare('identifier', ['A']),
        body: choice({ A: 'a', B: 'b' }),
        processing: when(`<qti-not>${response}</qti-not>`),
      },
      '<qti-not>',
    ],
    ['chance', { body: '<p>Q</p>', more: '<qti-template-processing/>' }, '<qti-template-processing>'],
    ['an item that changes by try', { body: '<p>Q</p>', attributes: 'data-x="1"' }, 'adaptive'],
    [
      'an order without a right one',
      {
        declared: declare('identifier', []),
        body: `<qti-order-interaction response-identifier="RESPONSE">${choices({ A: 'a', B: 'b' })}</qti-order-interaction>`,
      },
      '<qti-order-interaction>',
    ],
    [
      'a premise of two targets',
      { declared: declare('directedPair', ['a x', 'a y', 'b x']), body: match({ a: '1', b: '2' }, { x: '3', y: '4' }) },
      '<qti-match-interaction>',
    ],
    [
      'pairs of several worths',
      {
        declared: declare('directedPair', [], { 'a x': 1, 'b y': 2 }),
        body: match({ a: '1', b: '2' }, { x: '3', y: '4' }),
        processing: mapResponse,
      },
      '<qti-mapping>',
    ],
  ] as const)
    it(`names ${what}, and leaves it out`, async () => {
      const text = item(parts);
      const { items, faults } = await openQuiz(
        value === 'adaptive' ? text.replace('adaptive="false"', 'adaptive="true"') : text,
        'application/xml',
      );
      expect(items).to.deep.equal([]);
      expect(faults[0]).to.include({ code: 'unsupported', value });
      expect(faults[0]?.line).to.be.greaterThan(1);
    });

  for (const [what, parts, value] of [
    [
      'text that shows only at times',
      { body: '<p>Q</p><qti-feedback-block identifier="x">R</qti-feedback-block>' },
      '<qti-feedback-block>',
    ],
    ['a formula', { body: '<p>Q <math><mi>x</mi></math></p>' }, '<math>'],
    ['a second picture', { body: '<p>Q</p><img src="a.png" alt="a"/><img src="b.png" alt="b"/>' }, '<img>'],
    [
      'several words at the end',
      {
        body: '<p>Q</p>',
        more: ['a', 'b'].map((id) => `<qti-modal-feedback identifier="${id}">${id}</qti-modal-feedback>`).join(''),
      },
      '<qti-modal-feedback>',
    ],
    [
      'case that counts',
      {
        declared: declare('string', ['a'], { a: 1 }).replace('mapped-value', 'case-sensitive="true" mapped-value'),
        body: `<p>Q</p>${entry()}`,
        processing: mapResponse,
      },
      'case-sensitive',
    ],
  ] as const)
    it(`names ${what}, and keeps the item`, async () => {
      const { items, faults } = await openQti(parts);
      expect(items).to.have.length(1);
      expect(items[0]?.prompt).to.match(/^Q/);
      expect(faults[0]).to.include({ code: 'unsupported', value });
    });

  it('names an older version, and the place where it is no XML', async () => {
    const old = await openQuiz('<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1"/>', 'application/xml');
    expect(old.faults[0]).to.include({ code: 'wrong-format', expected: 'QTI 3.0' });
    const broken = await openQuiz(item({ body: '<p>\n<b>Q</p>' }), 'application/xml');
    expect(broken.items).to.deep.equal([]);
    expect(broken.faults[0]).to.include({ code: 'syntax', expected: 'XML', line: 6 });
  });

  describe('as a test', () => {
    const save = (text: string) => URL.createObjectURL(new Blob([text], { type: 'application/xml' }));
    const open = async (test: string) => {
      const file = save(
        `<?xml version="1.0"?><qti-assessment-test identifier="t" title="Thi thử"><qti-test-part identifier="p">${test}</qti-test-part></qti-assessment-test>`,
      );
      return { file, ...(await read<Question>(file, undefined, { schema: () => Promise.resolve({ schema }) })) };
    };
    const statement = item({
      declared: declare('identifier', ['true']),
      body: `<p>Q</p>${choice({ true: 'Đúng', false: 'Sai' })}`,
    });

    it('has its items in order, with what it says about them', async () => {
      const page = item({ body: '<p>Đọc trước.</p>', processing: '' });
      const { items, faults } = await open(
        `<qti-assessment-section identifier="s" title="Chính quyền số" visible="true">
          <qti-assessment-item-ref identifier="trang" href="${save(page)}"/>
          <qti-assessment-section identifier="t" visible="false">
            <qti-assessment-item-ref identifier="cau" href="${save(statement)}" category="Luật"><qti-weight identifier="W" value="2"/><qti-time-limits max-time="30"/></qti-assessment-item-ref>
          </qti-assessment-section>
        </qti-assessment-section>`,
      );
      expect(faults).to.deep.equal([]);
      expect(aboutOf(items)).to.include({ title: 'Thi thử' });
      expect(
        items.map(({ kind, id, category, weight, timeLimit }) => ({ kind, id, category, weight, timeLimit })),
      ).to.deep.equal([
        { kind: 'information', id: 'trang', category: 'Chính quyền số', weight: undefined, timeLimit: undefined },
        { kind: 'true-false', id: 'cau', category: 'Luật', weight: 2, timeLimit: 30 },
      ]);
    });

    it('finds its items beside it, and their pictures beside them', async () => {
      const file = new URL('../files/qti/de-thi.xml', import.meta.url);
      const { items, faults } = await read<Question>(file.pathname, undefined, {
        schema: () => Promise.resolve({ schema }),
      });
      expect(faults).to.deep.equal([]);
      expect(items[0]).to.deep.include({
        id: 'ngay',
        prompt: 'Ngày Chuyển đổi số quốc gia là ngày nào?',
        picture: { src: new URL('hinh/lich.png', file).href, alt: 'Tờ lịch' },
      });
    });

    it('names the item that is missing or broken by its file, and keeps the rest', async () => {
      const faulty = save(item({ declared: declare('identifier', []), body: choice({ A: 'a', B: 'b' }) }));
      const missing = `${location.origin}/khong-co.xml`;
      const { items, faults } = await open(
        `<qti-assessment-section identifier="s" title="S" visible="true">${[
          'khong-co.xml',
          missing,
          faulty,
          save(statement),
        ]
          .map((href, index) => `<qti-assessment-item-ref identifier="i${index}" href="${href}"/>`)
          .join('')}</qti-assessment-section>`,
      );
      expect(items.map(({ id }) => id)).to.deep.equal(['i3']);
      expect(faults).to.have.length(3);
      // A file in memory has nothing beside it.
      expect(faults[0]).to.include({ code: 'not-allowed', value: 'khong-co.xml' });
      expect(faults[1]).to.include({ code: 'unreachable', status: 404, file: missing });
      expect(faults[2]).to.include({ code: 'no-right-answer', file: faulty, line: 2 });
    });

    for (const name of ['qti-selection', 'qti-ordering', 'qti-branch-rule', 'qti-pre-condition', 'qti-time-limits'])
      it(`names what a quiz is told by its attributes, or can’t do: ${name}`, async () => {
        const { file, items, faults } = await open(
          `<qti-assessment-section identifier="s" title="S" visible="true"><${name}/><qti-assessment-item-ref identifier="i" href="${save(statement)}"/></qti-assessment-section>`,
        );
        expect(items).to.have.length(1);
        expect(faults).to.deep.equal([{ code: 'unsupported', value: `<${name}>`, line: 1, file }]);
      });
  });
});
