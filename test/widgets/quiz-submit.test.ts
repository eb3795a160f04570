/** What leaves the page from a quiz, where its author says where to: nothing before the reader agrees. */
import { expect, waitUntil } from '@open-wc/testing';
import { askConsent } from '../../src/element/consent.js';
import { connectXapi } from '../../src/integrations/xapi/index.js';
import type { Parcel } from '../../src/platform/outbox.js';
import '../../src/widgets/quiz/index.js';
import type { SenQuiz } from '../../src/widgets/quiz/quiz.js';
import { drawn, failing, place } from '../harness.js';
import { openQuiz } from './open-quiz.js';

const dialogIn = (quiz: SenQuiz): HTMLElement | undefined =>
  [...(quiz.shadowRoot?.children ?? [])]
    .map(({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('dialog[open]'))
    .find((dialog) => dialog) ?? undefined;

async function answer(quiz: SenQuiz, text: string): Promise<void> {
  await waitUntil(() => dialogIn(quiz), 'the reader is asked');
  [...(dialogIn(quiz)?.querySelectorAll('button') ?? [])].find(({ innerText }) => innerText.trim() === text)?.click();
  await waitUntil(() => !dialogIn(quiz));
}

describe('consent', () => {
  it('says what goes where, in the reader’s language, with the author’s own words', async () => {
    const quiz = await place<SenQuiz>('<sen-quiz consent="Phòng Văn hoá dùng để tổng hợp."></sen-quiz>');
    void askConsent(quiz, 'https://example.gov.vn/ket-qua?1');
    await waitUntil(() => dialogIn(quiz));
    expect(dialogIn(quiz)?.innerText)
      .to.include('sẽ được gửi tới example.gov.vn.')
      .and.include('Không gửi tên của bạn.')
      .and.include('Phòng Văn hoá dùng để tổng hợp.');
    await answer(quiz, 'Không gửi');
  });

  it('is asked once a page for each address', async () => {
    const quiz = await place<SenQuiz>('<sen-quiz></sen-quiz>', 'en');
    const first = askConsent(quiz, 'https://example.gov.vn/ket-qua?2');
    await answer(quiz, 'Agree and send');
    expect(await first).to.equal(true);
    expect(await askConsent(quiz, 'https://example.gov.vn/ket-qua?2')).to.equal(true);
    expect(dialogIn(quiz)).to.equal(undefined);
  });

  it('is not given by going away, and stays refused until it is asked for again', async () => {
    const quiz = await place<SenQuiz>('<sen-quiz></sen-quiz>');
    const first = askConsent(quiz, '/ket-qua?3');
    await waitUntil(() => dialogIn(quiz));
    (dialogIn(quiz) as HTMLDialogElement).close();
    expect(await first).to.equal(false);
    expect(await askConsent(quiz, '/ket-qua?3')).to.equal(false);
    const again = askConsent(quiz, '/ket-qua?3', true);
    await answer(quiz, 'Đồng ý gửi');
    expect(await again).to.equal(true);
  });
});

describe('a quiz that is connected to a learning record store', () => {
  const QUESTIONS = [
    { prompt: 'Ngày nào?', options: [{ text: '9/9' }, { text: '10/10', correct: true }] },
    { prompt: 'Đúng không?', kind: 'true-false', correct: true },
  ];

  /** Plays by clicks: first options, then whatever goes on. */
  async function play(): Promise<SenQuiz> {
    const quiz = await place<SenQuiz>('<sen-quiz id="thi" pass-mark="60"></sen-quiz>');
    quiz.data = QUESTIONS;
    const steps = ['form:not(:has(.feedback)) input', '[type=submit]', '.feedback ~ .actions [type=submit]'];
    for (const selector of QUESTIONS.flatMap(() => steps)) {
      await waitUntil(() => quiz.shadowRoot?.querySelector(selector));
      quiz.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
      await drawn(quiz);
    }
    await waitUntil(() => quiz.shadowRoot?.querySelector('.result'));
    return quiz;
  }

  /** An outbox that shows what is put in; the real one is tested with a real store. */
  const tray = () => {
    const parcels: Parcel[] = [];
    return { parcels, add: (more: readonly Parcel[]) => Promise.resolve(void parcels.push(...more)) };
  };

  it('tells it statements, from the first choice to passed or failed', async () => {
    const outbox = tray();
    const disconnect = connectXapi(document, {
      endpoint: 'https://lrs.example/xapi/',
      outbox,
      consent: () => Promise.resolve(true),
    });
    await play();
    await waitUntil(() => outbox.parcels.length > 7);
    disconnect();
    const statements = outbox.parcels.map(({ body }) => JSON.parse(body) as { verb: { display: { en: string } } });
    expect(statements.map(({ verb }) => verb.display.en)).to.deep.equal([
      ...['attempted', 'interacted', 'answered', 'progressed'],
      ...['interacted', 'answered', 'completed', 'failed'],
    ]);
    expect(new Set(outbox.parcels.map(({ url }) => url))).to.deep.equal(
      new Set(['https://lrs.example/xapi/statements']),
    );
  });

  it('asks the reader first, and tells it nothing where they don’t agree', async () => {
    const outbox = tray();
    const disconnect = connectXapi(document, { endpoint: 'https://lrs.example/other', outbox });
    const quiz = await play();
    await answer(quiz, 'Không gửi');
    await new Promise((resolve) => setTimeout(resolve, 50));
    disconnect();
    expect(outbox.parcels).to.deep.equal([]);
  });
});

describe('the attributes of a quiz that sends', () => {
  for (const [markup, problem] of [
    ['<sen-quiz graded="server"></sen-quiz>', { code: 'missing', path: 'submit-to' }],
    ['<sen-quiz graded="page" submit-to="/a"></sen-quiz>', { code: 'not-allowed', path: 'graded' }],
    ['<sen-quiz submit-to="http://"></sen-quiz>', { code: 'not-allowed', path: 'submit-to' }],
  ] as const)
    it(`are named where they say nothing: ${markup}`, async () => {
      const own = '<ol><li><p>Q?</p><ul><li>a</li><li>b</li></ul><details><strong>a</strong></details></li></ol>';
      const { problems } = await failing(markup.replace('></', `>${own}</`));
      expect(problems[0]).to.include(problem);
    });
});

describe('a file that holds no answers', () => {
  const open = (questions: unknown[]) =>
    openQuiz(JSON.stringify({ questions }), 'application/json', '', 'quiz.ungraded.schema');

  it('has every kind of question', async () => {
    const { items, faults } = await open([
      { prompt: 'Chọn', options: [{ text: 'a' }, { text: 'b' }], multiple: true },
      { kind: 'true-false', prompt: 'Đúng?' },
      { kind: 'numeric', prompt: 'Mấy?' },
      { kind: 'fill-in', prompt: 'Gì?' },
      { kind: 'fill-in', prompt: 'Điền', parts: ['Ngày ', {}, '.'] },
      { kind: 'sequencing', prompt: 'Xếp', steps: ['a', 'b'] },
      { kind: 'matching', prompt: 'Ghép', premises: ['a', 'b'], targets: ['1', '2', '3'] },
      { kind: 'information', prompt: 'Đọc' },
    ]);
    expect(faults).to.deep.equal([]);
    expect(items.map(({ kind }) => kind)).to.deep.equal([
      ...['choice', 'true-false', 'numeric', 'fill-in', 'fill-in', 'sequencing', 'matching', 'information'],
    ]);
    expect(items[3]).to.deep.include({ parts: [{ accepted: [] }] });
    expect(items[6]).to.deep.include({ distractors: ['3'] });
  });

  it('may be a table', async () => {
    const csv = 'Loại;Câu hỏi;A;B\n;Ngày nào?;9/9;10/10\nĐúng sai;Đúng?;;\nSố;Mấy?;;\n';
    const { items, faults } = await openQuiz(csv, 'text/csv', '', 'quiz.ungraded.schema');
    expect(faults).to.deep.equal([]);
    expect(items.map(({ kind }) => kind)).to.deep.equal(['choice', 'true-false', 'numeric']);
  });

  for (const [what, question, path] of [
    ['a right option', { prompt: 'Q', options: [{ text: 'a', correct: true }, { text: 'b' }] }, 'options[0].correct'],
    ['a right statement', { kind: 'true-false', prompt: 'Q', correct: false }, 'correct'],
    ['a right number', { kind: 'numeric', prompt: 'Q', accepted: [{ value: 1 }] }, 'accepted'],
    ['pairs', { kind: 'matching', prompt: 'Q', pairs: [{ premise: 'a', target: 'b' }] }, 'pairs'],
  ] as const)
    it(`has ${what} named, so that none slips out`, async () => {
      const { items, faults } = await open([question]);
      expect(items).to.deep.equal([]);
      expect(faults.map((fault) => fault.path)).to.include(`questions[0].${path}`);
    });
});
