/** Whole quizzes of every kind, played by the keyboard alone. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/widgets/quiz/index.js';
import type { SenQuiz } from '../../src/widgets/quiz/quiz.js';
import { drawn, place, playable, shownText } from '../harness.js';

const QUESTIONS = [
  { kind: 'information', prompt: 'Đọc trước', explanation: 'Có ba trụ cột.' },
  { prompt: 'Chọn một', options: [{ text: 'hai' }, { text: 'ba', correct: true }, { text: 'bốn' }] },
  { prompt: 'Chọn nhiều', options: ['một', 'hai', 'ba'].map((text) => ({ text, correct: text !== 'hai' })) },
  { kind: 'true-false', prompt: 'Phải không', correct: false },
  { kind: 'numeric', prompt: 'Mấy', accepted: [{ value: 3 }] },
  { kind: 'fill-in', prompt: 'Điền', parts: ['Ngày ', { accepted: ['10'] }, ' tháng ', { accepted: ['mười'] }] },
  { kind: 'sequencing', prompt: 'Xếp', steps: ['trước', 'giữa', 'sau'] },
  {
    kind: 'matching',
    prompt: 'Ghép',
    pairs: [
      { premise: 'mèo', target: 'Xanh' },
      { premise: 'bò', target: 'Vàng' },
    ],
  },
];

/** A reader who has no mouse: what has the focus is all they can act on. */
class Typist {
  constructor(readonly quiz: SenQuiz) {}

  static async open(attributes: string, questions: unknown[] = QUESTIONS): Promise<Typist> {
    const quiz = await place<SenQuiz>(`<sen-quiz ${attributes}></sen-quiz>`);
    quiz.data = questions;
    const typist = new Typist(await playable(quiz));
    quiz.shadowRoot?.querySelector<HTMLElement>('[part=prompt]')?.focus();
    return typist;
  }

  get focused(): HTMLElement | undefined {
    return (this.quiz.shadowRoot?.activeElement as HTMLElement | null) ?? undefined;
  }

  get text(): string {
    return shownText(this.quiz);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await sendKeys({ press: key });
      await drawn(this.quiz);
    }
  }

  async type(text: string): Promise<void> {
    await sendKeys({ type: text });
    await drawn(this.quiz);
  }

  /** Presses Tab until what has the focus is what is looked for. */
  async tabTo(what: string, isIt: (element: HTMLElement) => boolean): Promise<void> {
    for (let presses = 0; presses < 60; presses++) {
      if (this.focused && isIt(this.focused)) return;
      await this.press('Tab');
    }
    throw new Error(`Tab never came to ${what}; the focus is on ${this.focused?.outerHTML}`);
  }

  tabToButton(name: string): Promise<void> {
    return this.tabTo(`the button “${name}”`, (element) =>
      element.matches('button') ? (element.ariaLabel ?? element.innerText.trim()) === name : false,
    );
  }

  tabToControl(selector: string): Promise<void> {
    const before = this.focused;
    return this.tabTo(selector, (element) => element !== before && element.matches(selector));
  }

  /** Answers the question before the reader, as its kind asks for. */
  async answer(prompt: string): Promise<void> {
    switch (prompt) {
      case 'Đọc trước':
        return;
      case 'Chọn một':
        await this.tabToControl('[type=radio]');
        return this.press('b');
      case 'Chọn nhiều':
        await this.tabToControl('[type=checkbox]');
        await this.press(' ', 'Tab', 'Tab');
        return this.press(' ');
      case 'Phải không':
        await this.tabToControl('[type=radio]');
        return this.press('2');
      case 'Mấy':
        await this.tabToControl('input');
        return this.type('3');
      case 'Điền':
        await this.tabToControl('input');
        await this.type('10');
        await this.tabToControl('input');
        return this.type('MƯỜI');
      case 'Xếp':
        return this.sort('trước', 'giữa', 'sau');
      default:
        await this.tabToControl('select');
        await this.type('X');
        await this.tabToControl('select');
        return this.type('V');
    }
  }

  /** Moves each step up until it stands where it belongs. */
  async sort(...steps: string[]): Promise<void> {
    const order = () =>
      [...(this.quiz.shadowRoot?.querySelectorAll<HTMLElement>('.step > span:first-child') ?? [])].map(
        ({ innerText }) => innerText.replace(/^\d+\. /, ''),
      );
    for (const [place, step] of steps.entries()) {
      while (order().indexOf(step) > place) {
        await this.tabToButton(`Chuyển lên: ${step}`);
        await this.press('Enter');
      }
    }
    expect(order()).to.deep.equal(steps);
  }
}

describe('<sen-quiz> by keyboard alone', () => {
  it('is played through with every kind, each answer checked at once', async () => {
    const typist = await Typist.open('');
    for (const { prompt, kind } of QUESTIONS) {
      await waitUntil(() => typist.text.includes(prompt), prompt);
      await typist.answer(prompt);
      if (kind !== 'information') {
        await typist.tabToButton('Trả lời');
        await typist.press('Enter');
        await waitUntil(() => typist.text.includes('Đúng rồi!'), `${prompt}: ${typist.text}`);
      }
      await typist.tabTo('the way on', (element) => element.matches('[type=submit]'));
      await typist.press('Enter');
    }
    await waitUntil(() => typist.text.includes('Bạn trả lời đúng 7 / 7 câu'));
    await typist.tabTo('the review', (element) => element.matches('summary'));
    await typist.press('Enter');
    expect(typist.text).to.include('trước → giữa → sau');
    expect(typist.quiz.shadowRoot?.querySelector('details')?.open).to.equal(true);
  });

  it('is played through with every kind, checked at the end, with a way back', async () => {
    const typist = await Typist.open('feedback="deferred"');
    for (const [index, { prompt }] of QUESTIONS.entries()) {
      await waitUntil(() => typist.text.includes(prompt), prompt);
      if (index === 2) {
        await typist.tabToButton('Câu trước');
        await typist.press('Enter');
        await waitUntil(() => typist.text.includes('Chọn một'));
        await typist.tabTo('the way on', (element) => element.matches('[type=submit]'));
        await typist.press('Enter');
        await waitUntil(() => typist.text.includes(prompt));
      }
      await typist.answer(prompt);
      await typist.tabTo('the way on', (element) => element.matches('[type=submit]'));
      await typist.press('Enter');
    }
    await waitUntil(() => typist.text.includes('Bạn trả lời đúng 7 / 7 câu'));
  });

  it('is played through with every kind on one page', async () => {
    const typist = await Typist.open('display="all" feedback="deferred"');
    for (const { prompt } of QUESTIONS) await typist.answer(prompt);
    await typist.tabToButton('Xem kết quả');
    await typist.press('Enter');
    await waitUntil(() => typist.text.includes('Bạn trả lời đúng 7 / 7 câu'));
  });

  it('goes on by Enter from within a text, and starts anew from the result', async () => {
    const typist = await Typist.open(
      '',
      QUESTIONS.filter(({ kind }) => kind === 'numeric'),
    );
    await typist.answer('Mấy');
    await typist.press('Enter');
    await waitUntil(() => typist.text.includes('Đúng rồi!'));
    await typist.press('Enter');
    await waitUntil(() => typist.text.includes('Bạn trả lời đúng 1 / 1 câu'));
    await typist.tabToButton('Làm lại');
    await typist.press('Enter');
    await waitUntil(() => typist.text.includes('Câu 1 / 1'));
    expect(typist.focused?.matches('[part=prompt]')).to.equal(true);
  });
});
