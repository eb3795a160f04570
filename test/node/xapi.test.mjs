/** What a quiz tells a learning record store, judged by the validator of one. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import validation from '@learninglocker/xapi-validation';
import fc from 'fast-check';
import { load } from '../time/load.mjs';

const { statementsOf } = await load('integrations/xapi/statements');

const ATTEMPT = '6f0b3e0c-8a65-4d0f-9b57-0d3c5f1f2a11';
const context = () => {
  let count = 0;
  return {
    activity: 'https://example.gov.vn/cds/#quiz',
    name: 'Tìm hiểu chuyển đổi số',
    homePage: 'https://example.gov.vn',
    uuid: () => `00000000-0000-4000-8000-${String(count++).padStart(12, '0')}`,
    now: Date.UTC(2022, 9, 27, 1, 2, 3, 4),
    isGraded: true,
  };
};
const common = { attempt: ATTEMPT, language: 'vi' };
/** The package is CommonJS with a default of its own. */
const faultsOf = (statement) => validation.default(statement).map((fault) => JSON.stringify(fault));
const answered = (question, response, grade = 1) =>
  statementsOf(
    {
      type: 'sen-answered',
      detail: { ...common, index: 2, question, response, grade, isRight: grade === 1, seconds: 12.345 },
    },
    context(),
  )[0];

const options = [{ text: 'a' }, { text: 'b', correct: true }, { text: 'c', correct: true }];
const gap = (...forms) => ({ accepted: forms.map((text) => ({ text })) });

describe('an answer to a quiz, as a statement', () => {
  for (const [what, question, response, pattern, written] of [
    ['a choice', { kind: 'choice', options: options.slice(0, 2) }, [1], ['1'], '1'],
    ['several choices', { kind: 'choice', options }, [0, 2], ['1[,]2'], '0[,]2'],
    ['a choice where either is right', { kind: 'choice', multiple: false, options }, [2], ['1', '2'], '2'],
    ['a statement', { kind: 'true-false', correct: false }, [0], ['false'], 'true'],
    ['a number', { kind: 'numeric', accepted: [{ min: 3, max: 3 }] }, ['3,0'], ['3'], '3,0'],
    [
      'a range',
      {
        kind: 'numeric',
        accepted: [
          { min: 1.5, max: 2 },
          { min: 0, max: 9, credit: 0.5 },
        ],
      },
      ['2'],
      ['1.5[:]2'],
      '2',
    ],
    [
      'a short answer',
      { kind: 'fill-in', parts: [gap('1022', '1023')] },
      ['1022'],
      ['{case_matters=false}1022', '{case_matters=false}1023'],
      '1022',
    ],
    [
      'gaps',
      { kind: 'fill-in', parts: ['Gọi ', gap('1022'), ' ở ', gap('An Giang', 'AG')] },
      ['1022', 'Huế'],
      ['{case_matters=false}1022[,]An Giang'],
      '1022[,]Huế',
    ],
    ['an order', { kind: 'sequencing', steps: ['x', 'y', 'z'] }, [2, 0, 1], ['0[,]1[,]2'], '2[,]0[,]1'],
    [
      'pairs',
      {
        kind: 'matching',
        pairs: [
          { premise: 'x', target: 'X' },
          { premise: 'y', target: 'Y' },
        ],
        distractors: ['Z'],
      },
      [2, -1],
      ['0[.]0[,]1[.]1'],
      '0[.]2',
    ],
  ])
    it(`is sound for ${what}`, () => {
      const statement = answered({ prompt: 'Hỏi?', weight: 2, ...question }, response, 0.5);
      assert.deepEqual(faultsOf(statement), []);
      const { definition } = statement.object;
      assert.equal(definition.type, 'http://adlnet.gov/expapi/activities/cmi.interaction');
      assert.equal(definition.interactionType, question.kind);
      assert.deepEqual(definition.correctResponsesPattern, pattern);
      assert.deepEqual(definition.name, { vi: 'Hỏi?' });
      assert.deepEqual(statement.result, {
        score: { min: 0, max: 2, raw: 1, scaled: 0.5 },
        success: false,
        completion: true,
        duration: 'PT12.35S',
        response: written,
      });
    });

  it('names nobody: its account is the attempt', () => {
    const {
      actor,
      context: about,
      timestamp,
      object,
    } = answered({ kind: 'true-false', correct: true, prompt: '?' }, [0]);
    assert.deepEqual(actor, { objectType: 'Agent', account: { homePage: 'https://example.gov.vn', name: ATTEMPT } });
    assert.equal(about.registration, ATTEMPT);
    assert.equal(about.language, 'vi');
    assert.equal(timestamp, '2022-10-27T01:02:03.004Z');
    assert.equal(object.id, 'https://example.gov.vn/cds/#quiz/3');
  });

  it('is sound whatever its texts are', () => {
    const text = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, text, fc.array(text, { minLength: 2, maxLength: 4 }), (id, prompt, entered, texts) => {
        const stem = { id, prompt };
        for (const statement of [
          answered(
            { ...stem, kind: 'choice', options: texts.map((one, index) => ({ text: one, correct: index === 0 })) },
            [1],
            0,
          ),
          answered({ ...stem, kind: 'fill-in', parts: [gap(...texts)] }, [entered], 0),
          answered({ ...stem, kind: 'sequencing', steps: texts }, [1, 0], 0),
        ])
          assert.deepEqual(faultsOf(statement), []);
      }),
    );
  });
});

describe('the other steps of a quiz, as statements', () => {
  const question = { kind: 'true-false', correct: true, prompt: '?' };
  const score = { right: 1, total: 2, points: 1.5, maximum: 2, responses: [[0], [1]], seconds: 60 };
  const verbs = (type, detail) => {
    const statements = statementsOf({ type, detail: { ...common, ...detail } }, context());
    for (const statement of statements) assert.deepEqual(faultsOf(statement), []);
    return statements.map(({ verb }) => verb.id.replace('http://adlnet.gov/expapi/verbs/', ''));
  };

  it('have the verbs that stores know', () => {
    assert.deepEqual(verbs('sen-attempted', { questions: [question] }), ['attempted']);
    assert.deepEqual(verbs('sen-responded', { index: 0, question, response: [0] }), ['interacted']);
    assert.deepEqual(verbs('sen-progressed', { index: 1 }), ['progressed']);
    assert.deepEqual(verbs('sen-completed', score), ['completed']);
  });

  it('say “passed” or “failed” only where there is a pass mark', () => {
    assert.deepEqual(verbs('sen-completed', { ...score, isPassed: true }), ['completed', 'passed']);
    assert.deepEqual(verbs('sen-completed', { ...score, isPassed: false }), ['completed', 'failed']);
  });

  it('say where the reader has come to, and what the whole is worth', () => {
    const [progressed] = statementsOf({ type: 'sen-progressed', detail: { ...common, index: 4 } }, context());
    assert.deepEqual(progressed.context.extensions, { 'http://id.tincanapi.com/extension/ending-point': 5 });
    const [completed] = statementsOf({ type: 'sen-completed', detail: { ...common, ...score } }, context());
    assert.deepEqual(completed.result.score, { min: 0, max: 2, raw: 1.5, scaled: 0.75 });
  });
});
