/** How a quiz is played: one question after the other or all on one page, checked at once or at the end, timed, kept. */
import { expect, fixtureCleanup, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { holdInstant } from '../../src/platform/instant.js';
import '../../src/widgets/quiz/index.js';
import type { SenQuiz } from '../../src/widgets/quiz/quiz.js';
import { drawn, failing, place, playable, shownText } from '../harness.js';

const QUESTIONS = [
  {
    prompt: 'Ngày nào?',
    explanation: 'Theo Quyết định 505.',
    category: 'Ngày',
    options: [{ text: '9/9' }, { text: '10/10', correct: true }],
  },
  {
    prompt: 'Mấy trụ cột?',
    category: 'Trụ cột',
    options: [{ text: 'Hai' }, { text: 'Ba', correct: true }],
    reading: { name: 'Ba trụ cột', href: 'tru-cot.html' },
  },
];

/** A quiz as a reader meets it. */
class Player {
  constructor(readonly quiz: SenQuiz) {}

  static async open(attributes: string, questions: unknown[] = QUESTIONS): Promise<Player> {
    const quiz = await place<SenQuiz>(`<sen-quiz ${attributes}></sen-quiz>`);
    quiz.data = questions;
    return new Player(await playable(quiz));
  }

  find<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...(this.quiz.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
  }

  get text(): string {
    return shownText(this.quiz);
  }

  get options(): string[] {
    return this.find('label').map(({ innerText }) => innerText.trim());
  }

  async choose(text: string): Promise<void> {
    this.find('label')
      .find(({ innerText }) => innerText.includes(text))
      ?.click();
    await drawn(this.quiz);
  }

  async press(text: string): Promise<void> {
    const button = this.find('button').find(({ innerText }) => innerText.trim() === text);
    if (!button) throw new Error(`There is no button “${text}” in: ${this.text}`);
    button.click();
    await drawn(this.quiz);
  }

  async play(...answers: string[]): Promise<void> {
    for (const answer of answers) {
      await this.choose(answer);
      await this.press('Trả lời');
      await this.press(
        this.find('button').some(({ innerText }) => innerText.trim() === 'Câu tiếp theo')
          ? 'Câu tiếp theo'
          : 'Xem kết quả',
      );
    }
  }
}

describe('<sen-quiz> as it is played', () => {
  afterEach(() => {
    holdInstant(undefined);
    for (const key of Object.keys(localStorage)) if (key.includes('quiz:')) localStorage.removeItem(key);
  });

  it('checks answers only at the end, lets the reader go back and change them', async () => {
    const player = await Player.open('feedback="deferred"');
    await player.choose('9/9');
    await player.press('Câu tiếp theo');
    expect(player.text).not.to.include('Chưa đúng');
    await player.choose('Ba');
    await player.press('Câu trước');
    await player.choose('10/10');
    await player.press('Câu tiếp theo');
    const answered: unknown[] = [];
    player.quiz.addEventListener('sen-answered', ({ detail }) => answered.push(detail.isRight));
    await player.press('Xem kết quả');
    expect(answered).to.deep.equal([true, true]);
    expect(player.text).to.include('Bạn trả lời đúng 2 / 2 câu');
  });

  it('gives no part of the points where the question gives all or nothing', async () => {
    const options = ['a', 'b', 'c', 'd'].map((text, index) => ({ text, correct: index < 2 }));
    const player = await Player.open('', [
      { prompt: 'Phần nào?', options },
      { prompt: 'Tất cả?', options, partialCredit: false },
    ]);
    for (const told of ['Đúng một phần.', 'Chưa đúng.']) {
      await player.choose('a');
      await player.press('Trả lời');
      expect(player.text).to.include(told);
      player.find('[type=submit]')[0]?.click();
      await drawn(player.quiz);
    }
    expect(player.text).to.include('Điểm: 0,5 / 2');
  });

  it('begins each question untouched, however fast the one before was answered', async () => {
    const player = await Player.open('feedback="deferred"');
    player.find('label')[0]?.click();
    player.find('[type=submit]')[0]?.click();
    await drawn(player.quiz);
    expect(player.text).to.include('Mấy trụ cột?');
    expect(player.find<HTMLInputElement>('input').some(({ checked }) => checked)).to.equal(false);
  });

  it('begins pairs and gaps after others of their kind untouched', async () => {
    const pairs = ['a', 'b'].map((premise) => ({ premise, target: premise.toUpperCase() }));
    const kinds = [
      { kind: 'matching', prompt: 'Ghép', pairs },
      { kind: 'numeric', prompt: 'Số', accepted: [{ value: 1 }] },
    ];
    const player = await Player.open('feedback="deferred"', [...kinds.slice(0, 1), ...kinds, ...kinds.slice(1)]);
    const enter = async (value: string) => {
      for (const control of player.find<HTMLInputElement>('select, input')) {
        expect(control.value).to.equal(control.matches('select') ? '-1' : '');
        control.value = value;
        for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
      }
      await drawn(player.quiz);
      player.find('[type=submit]')[0]?.click();
      await drawn(player.quiz);
    };
    for (const value of ['0', '1', '1', '1']) await enter(value);
    await waitUntil(() => player.find('.result').length > 0);
  });

  it('never tells which answers were right where feedback is none', async () => {
    const player = await Player.open('feedback="none"');
    await player.choose('9/9');
    await player.press('Câu tiếp theo');
    await player.choose('Ba');
    await player.press('Xem kết quả');
    expect(player.text).to.include('Bạn trả lời đúng 1 / 2 câu').and.not.include('Xem lại');
  });

  it('has all questions on one page, each checked at once, and goes to the first that lacks an answer', async () => {
    const player = await Player.open('display="all"');
    expect(player.text).to.include('Ngày nào?').and.include('Mấy trụ cột?');
    await player.choose('10/10');
    await player.press('Trả lời');
    expect(player.text).to.include('Đúng rồi!');
    await player.press('Xem kết quả');
    expect(player.text).to.include('Hãy chọn một đáp án trước.');
    await waitUntil(() => (player.quiz.shadowRoot?.activeElement as HTMLElement | null)?.innerText === 'Mấy trụ cột?');
    await player.choose('Hai');
    await player.press('Xem kết quả');
    expect(player.text).to.include('Bạn trả lời đúng 1 / 2 câu');
  });

  it('lets a question be tried again before it tells what is right', async () => {
    const player = await Player.open('tries="2"');
    await player.choose('9/9');
    await player.press('Trả lời');
    expect(player.text).to.include('Chưa đúng. Hãy thử lại.').and.not.include('Theo Quyết định 505.');
    await player.choose('10/10');
    await player.press('Trả lời');
    expect(player.text).to.include('Đúng rồi! Theo Quyết định 505.');
  });

  it('asks what was missed again where it is for learning', async () => {
    const player = await Player.open('learning');
    await player.play('9/9', 'Ba');
    expect(player.text).to.include('Câu 3 / 3').and.include('Ngày nào?');
    await player.play('10/10');
    expect(player.text).to.include('Bạn trả lời đúng 2 / 2 câu');
    const all = await Player.open('learning display="all"');
    await all.choose('9/9');
    await all.press('Trả lời');
    expect(all.text.match(/Ngày nào/g)).to.have.length(1);
  });

  it('keeps what is right to itself where answers are hidden', async () => {
    const player = await Player.open('hide-answers');
    await player.choose('9/9');
    await player.press('Trả lời');
    expect(player.text).to.include('Chưa đúng.').and.not.include('Theo Quyết định 505.');
    expect(player.find('.right')).to.have.length(0);
    await player.press('Câu tiếp theo');
    await player.play('Ba');
    for (const details of player.find<HTMLDetailsElement>('details')) details.open = true;
    expect(player.text).to.include('Bạn trả lời: 9/9 (chưa đúng)').and.not.include('Đáp án');
  });

  it('tells whether the pass mark was reached, and says nothing of passing without one', async () => {
    const player = await Player.open('pass-mark="80"');
    const completed = oneEvent(player.quiz, 'sen-completed');
    await player.play('10/10', 'Hai');
    expect((await completed).detail).to.include({ isPassed: false });
    expect(player.text).to.include('Chưa đạt (cần 80 %)').and.include('Nên đọc tiếp Ba trụ cột');
    await player.press('Làm lại');
    await player.play('10/10', 'Ba');
    expect(player.text).to.include('Đạt (cần 80 %)').and.not.include('Nên đọc tiếp');
    const other = await Player.open('');
    await other.play('10/10', 'Ba');
    expect(other.text).not.to.match(/[Đđ]ạt/);
  });

  it('tells that the reader starts anew, and goes to the first question', async () => {
    const player = await Player.open('');
    await player.play('10/10', 'Ba');
    const retried = oneEvent(player.quiz, 'sen-retried');
    await player.press('Làm lại');
    await retried;
    await waitUntil(() => (player.quiz.shadowRoot?.activeElement as HTMLElement | null)?.innerText === 'Ngày nào?');
  });

  it('says what the author has to say about the score, in a file or in the HTML', async () => {
    const player = await Player.open('');
    const outcomes = [
      { from: 0, text: 'Đọc lại nhé' },
      { from: 50, text: 'Gần được rồi' },
    ];
    player.quiz.data = { questions: [...QUESTIONS].reverse(), outcomes };
    await waitUntil(() => player.text.includes('Mấy trụ cột?'));
    await player.play('Ba', '9/9');
    expect(player.text).to.include('Gần được rồi');
    const html = await place<SenQuiz>(`<sen-quiz><ol><li><p>Ngày?</p><ul><li>9/9</li><li>10/10</li></ul>
      <details><summary>Đáp án</summary><b>10/10</b></details></li></ol>
      <dl><dt>Từ <data value="100">100 %</data></dt><dd>Giỏi quá</dd></dl></sen-quiz>`);
    const other = new Player(await playable(html));
    await other.play('10/10');
    expect(other.text).to.include('Giỏi quá');
  });

  it('picks questions from the categories that it is told', async () => {
    const player = await Player.open('pick="1" category="tru cot"');
    expect(player.text).to.include('Câu 1 / 1 Mấy trụ cột?');
  });

  it('keeps shuffled options over a reload, and shuffles them anew for another try', async () => {
    const options = Array.from({ length: 12 }, (_, index) => ({
      text: `số ${index}`,
      correct: index === 3 || undefined,
    }));
    const questions = [{ prompt: 'Chọn', options }];
    const player = await Player.open('id="tron" save shuffle="options"', questions);
    const before = player.options;
    expect([...before].sort()).to.deep.equal(options.map(({ text }) => text).sort());
    fixtureCleanup();
    const reloaded = await Player.open('id="tron" save shuffle="options"', questions);
    expect(reloaded.options).to.deep.equal(before);
    await reloaded.play('số 3');
    expect(reloaded.text).to.include('Bạn trả lời đúng 1 / 1 câu');
    await reloaded.press('Làm lại');
    expect(reloaded.options).not.to.deep.equal(before);
  });

  it('allows only as many attempts as it says, after a reload too', async () => {
    const player = await Player.open('id="hai-lan" save attempts="2"');
    await player.play('10/10', 'Ba');
    await player.press('Làm lại');
    await player.play('9/9', 'Ba');
    expect(player.find('button').map(({ innerText }) => innerText.trim())).to.deep.equal(['Chia sẻ kết quả']);
    fixtureCleanup();
    const reloaded = await Player.open('id="hai-lan" save attempts="2"');
    expect(reloaded.text).to.include('Bạn trả lời đúng 1 / 2 câu');
    expect(reloaded.find('button').map(({ innerText }) => innerText.trim())).to.deep.equal(['Chia sẻ kết quả']);
  });

  it('ends when its time is up, and counts on through a reload', async () => {
    const start = Date.UTC(2022, 9, 27);
    holdInstant(start);
    const player = await Player.open('id="gio" save time-limit="PT10M"');
    expect(player.text).to.include('Còn lại 10:00');
    await player.choose('10/10');
    await player.press('Trả lời');
    fixtureCleanup();
    holdInstant(start + 599_000);
    const reloaded = await Player.open('id="gio" save time-limit="PT10M"');
    expect(reloaded.text).to.include('Còn lại 0:01');
    holdInstant(start + 600_000);
    reloaded.quiz.requestUpdate();
    await waitUntil(() => reloaded.text.includes('Bạn trả lời đúng 1 / 2 câu'));
  });

  it('closes a question when its time is up', async () => {
    const start = Date.UTC(2022, 9, 27);
    holdInstant(start);
    const player = await Player.open('question-time-limit="30s"');
    holdInstant(start + 30_000);
    player.quiz.requestUpdate();
    await waitUntil(() => player.text.includes('Chưa đúng.'));
    expect(player.find<HTMLInputElement>('input').every(({ disabled }) => disabled)).to.equal(true);
    await player.press('Câu tiếp theo');
    expect(player.text).to.include('Còn lại 0:30');
  });

  it('is played by keyboard alone: digits and letters choose, Enter goes on', async () => {
    const player = await Player.open('');
    player.find('legend')[0]?.focus();
    await sendKeys({ press: '2' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => player.text.includes('Đúng rồi!'));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => player.text.includes('Câu 2 / 2'));
    await sendKeys({ press: 'a' });
    await sendKeys({ press: 'b' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => player.text.includes('Đúng rồi!'));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => player.text.includes('Bạn trả lời đúng 2 / 2 câu'));
  });

  it('tells each step, in the author’s order, whatever the reader sees', async () => {
    const player = await Player.open('shuffle="questions options" seed="a"');
    const told: string[] = [];
    for (const type of ['sen-attempted', 'sen-responded', 'sen-answered', 'sen-progressed', 'sen-completed'] as const)
      player.quiz.addEventListener(type, (event) => {
        const { attempt, language } = (event as CustomEvent<{ attempt: string; language: string }>).detail;
        expect(attempt).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
        expect(language).to.equal('vi');
        told.push(type);
      });
    const completed = oneEvent(player.quiz, 'sen-completed');
    for (let count = 0; count < 2; count++) await player.play(player.text.includes('Ngày nào?') ? '10/10' : 'Ba');
    expect((await completed).detail).to.deep.include({ responses: [[1], [1]], right: 2 });
    expect(told).to.deep.equal([
      'sen-attempted',
      ...['sen-responded', 'sen-answered', 'sen-progressed'],
      ...['sen-responded', 'sen-answered', 'sen-completed'],
    ]);
  });

  it('tells of the attempt once, though a missed question comes again', async () => {
    const player = await Player.open('learning', QUESTIONS.slice(0, 1));
    let told = 0;
    player.quiz.addEventListener('sen-attempted', () => told++);
    for (const text of ['9/9', '9/9', '10/10']) await player.play(text);
    expect(player.text).to.include('Bạn trả lời đúng 1 / 1 câu');
    expect(told).to.equal(1);
  });

  it('keeps quizzes apart that have neither an id nor a file', async () => {
    const first = await Player.open('save', QUESTIONS.slice(0, 1));
    await first.play('10/10');
    fixtureCleanup();
    const other = await Player.open('save', QUESTIONS.slice(1));
    await other.choose('Ba');
    fixtureCleanup();
    const again = await Player.open('save', QUESTIONS.slice(0, 1));
    expect(again.text).to.include('Bạn trả lời đúng 1 / 1 câu');
  });

  it('names attributes that say nothing', async () => {
    const { problems } = await failing(
      '<sen-quiz display="grid" pick="many" time-limit="soon"><ol><li><p>Ngày?</p><ul><li>9/9</li><li>10/10</li></ul><details><summary>Đáp án</summary><strong>10/10</strong></details></li></ol></sen-quiz>',
    );
    expect(problems.map(({ path }) => path)).to.have.members(['display', 'pick', 'time-limit']);
  });
});
