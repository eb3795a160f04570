/** What an organiser gets when a reader has played a quiz to its end. */
import { expect, waitUntil } from '@open-wc/testing';
import type { Parcel } from '../../src/integrations/outbox.js';
import { connectSubmit, type Submission } from '../../src/integrations/submit.js';
import { connectXapi } from '../../src/integrations/xapi/index.js';
import '../../src/widgets/quiz/index.js';
import type { SenQuiz } from '../../src/widgets/quiz/quiz.js';
import { drawn, place } from '../harness.js';

const QUESTIONS = [
  { id: 'ngay', prompt: 'Ngày nào?', options: [{ text: '9/9' }, { text: '10/10', correct: true }] },
  { prompt: 'Đúng không?', kind: 'true-false', correct: true },
];

/** A quiz played to its end by clicks: first options, then whatever goes on. */
async function playThrough(): Promise<SenQuiz> {
  const quiz = await place<SenQuiz>('<sen-quiz id="thi" pass-mark="60"></sen-quiz>');
  quiz.data = QUESTIONS;
  const find = (selector: string) => quiz.shadowRoot?.querySelector<HTMLElement>(selector);
  const steps = ['form:not(:has(.feedback)) input', '[type=submit]', '.feedback ~ .actions [type=submit]'];
  for (const selector of QUESTIONS.flatMap(() => steps)) {
    await waitUntil(() => find(selector));
    find(selector)?.click();
    await drawn(quiz);
  }
  await waitUntil(() => find('.result'));
  return quiz;
}

/** An outbox that shows what is put in; the real one is tested with a real store. */
const tray = () => {
  const parcels: Parcel[] = [];
  return {
    parcels,
    add: (more: readonly Parcel[]) => {
      parcels.push(...more);
      return Promise.resolve();
    },
  };
};

describe('the result of a quiz', () => {
  it('is posted once, with every answer and nobody’s name', async () => {
    const outbox = tray();
    const disconnect = connectSubmit(document, { to: '/ket-qua', outbox });
    await playThrough();
    await waitUntil(() => outbox.parcels.length > 0);
    disconnect();
    const [{ url, headers, body, id } = {} as Parcel] = outbox.parcels;
    const result = JSON.parse(body) as Submission;
    expect(outbox.parcels).to.have.length(1);
    expect(url).to.equal('/ket-qua');
    expect(headers['idempotency-key']).to.equal(id);
    expect(result.id).to.equal(id);
    expect(result).to.deep.include({
      quiz: 'thi',
      language: 'vi',
      isPassed: false,
      score: { right: 1, total: 2, points: 1, maximum: 2 },
    });
    expect(result.answers.map(({ index, response, grade }) => ({ index, response, grade }))).to.deep.equal([
      { index: 0, response: [0], grade: 0 },
      { index: 1, response: [0], grade: 1 },
    ]);
    expect(result.answers[0]).to.include({ id: 'ngay', prompt: 'Ngày nào?' });
  });

  it('is told as statements, from the first choice to passed or failed', async () => {
    const outbox = tray();
    const disconnect = connectXapi(document, { endpoint: 'https://lrs.example/xapi/', outbox });
    await playThrough();
    await waitUntil(() => outbox.parcels.length > 7);
    disconnect();
    const verbs = outbox.parcels.map(
      ({ body }) => (JSON.parse(body) as { verb: { display: { en: string } } }).verb.display.en,
    );
    expect(verbs).to.deep.equal([
      ...['attempted', 'interacted', 'answered', 'progressed'],
      ...['interacted', 'answered', 'completed', 'failed'],
    ]);
    expect(new Set(outbox.parcels.map(({ url }) => url))).to.deep.equal(
      new Set(['https://lrs.example/xapi/statements']),
    );
  });

  it('stays on the page where the reader does not agree', async () => {
    const outbox = tray();
    let asked = 0;
    const consent = () => {
      asked++;
      return Promise.resolve(false);
    };
    const ends = [
      connectSubmit(document, { to: '/ket-qua', outbox, consent }),
      connectXapi(document, { endpoint: '/xapi', outbox, consent }),
    ];
    await playThrough();
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const end of ends) end();
    expect(outbox.parcels).to.deep.equal([]);
    expect(asked).to.equal(2);
  });
});
