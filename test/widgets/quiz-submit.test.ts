/** What leaves the page from a quiz, where its author says where to: nothing before the reader agrees. */
import { expect, waitUntil } from '@open-wc/testing';
import { askConsent } from '../../src/element/consent.js';
import '../../src/widgets/quiz/index.js';
import type { SenQuiz } from '../../src/widgets/quiz/quiz.js';
import { failing, place } from '../harness.js';
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
    const own = '<p slot="consent">Phòng Văn hoá dùng để <b>tổng hợp</b>.</p>';
    const quiz = await place<SenQuiz>(`<sen-quiz>${own}</sen-quiz>`);
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
