/** The published schema of quizzes, as editors use it. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import Ajv from 'ajv';

const read = async (path) => JSON.parse(await readFile(new URL(`../../${path}`, import.meta.url), 'utf8'));
const isValid = new Ajv({ strict: true, strictRequired: false, allErrors: true }).compile(
  await read('schemas/quiz.schema.json'),
);

const PACK = 'campaigns/an-giang-2022';
const quizzes = (await readdir(new URL(`../../${PACK}`, import.meta.url))).filter((name) => name.startsWith('quiz.'));

const options = [{ text: 'a' }, { text: 'b', correct: true }];
const RIGHT = {
  'a choice that doesn’t say so': { prompt: 'Q', options },
  'a statement': { kind: 'true-false', prompt: 'Q', correct: false, feedback: [null, 'Phải.'] },
  'a number with a tolerance': { kind: 'numeric', prompt: 'Q', accepted: [{ value: 3, tolerance: 1 }] },
  'a range': { kind: 'numeric', prompt: 'Q', accepted: [{ min: 3, max: 5, credit: 0.5 }] },
  'a short answer': { kind: 'fill-in', prompt: 'Q', accepted: ['a', { text: 'b', credit: 0.5 }] },
  'a text with a gap': { kind: 'fill-in', prompt: 'Q', parts: ['Một ', { accepted: ['hai'] }] },
  'an order': { kind: 'sequencing', prompt: 'Q', steps: ['a', 'b'] },
  pairs: {
    kind: 'matching',
    prompt: 'Q',
    pairs: ['a', 'b'].map((one) => ({ premise: one, target: one })),
    distractors: ['c'],
  },
  'a page': { kind: 'information', prompt: 'Q', source: { name: 'Luật', href: 'luat.html' } },
};
const WRONG = {
  'no prompt': { options },
  'a kind that is none': { kind: 'essay', prompt: 'Q' },
  'one option alone': { prompt: 'Q', options: options.slice(1) },
  'no right option': { prompt: 'Q', options: [{ text: 'a' }, { text: 'b' }] },
  'a weight of nothing': { prompt: 'Q', options, weight: 0 },
  'more than the whole credit': { prompt: 'Q', options: [...options, { text: 'c', credit: 2 }] },
  'a text without a gap': { kind: 'fill-in', prompt: 'Q', parts: ['Một'] },
  'neither parts nor accepted forms': { kind: 'fill-in', prompt: 'Q' },
  'a number in words': { kind: 'numeric', prompt: 'Q', accepted: [{ value: 'ba' }] },
};

describe('the schema of quizzes', () => {
  for (const name of quizzes)
    it(`is named by ${name}, and takes it`, async () => {
      const quiz = await read(`${PACK}/${name}`);
      assert.equal(quiz.$schema, '../../schemas/quiz.schema.json');
      assert.equal(isValid(quiz), true, JSON.stringify(isValid.errors));
    });

  for (const [what, question] of Object.entries(RIGHT))
    it(`takes ${what}`, () => {
      assert.equal(isValid({ questions: [question] }), true, JSON.stringify(isValid.errors));
      assert.equal(isValid([question]), true);
    });

  for (const [what, question] of Object.entries(WRONG))
    it(`refuses ${what}`, () => {
      assert.equal(isValid({ questions: [question] }), false);
    });

  it('tells editors what each part is for', async () => {
    const { definitions } = await read('schemas/quiz.schema.json');
    for (const { title, properties } of definitions.questions.items.oneOf)
      assert.match(properties.explanation.description, /why/i, title);
  });
});
