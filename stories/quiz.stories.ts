/** The states of `<sen-quiz>`. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import en from '../campaigns/an-giang-2022/quiz.en.json';
import km from '../campaigns/an-giang-2022/quiz.km.json';
import vi from '../campaigns/an-giang-2022/quiz.vi.json';
import type { SenQuiz } from '../src/widgets/quiz/index.js';

type Args = Partial<Pick<SenQuiz, 'save'>>;
type Story = StoryObj<Args>;

const campaign = { vi, en, km };

const explained = { vi: 'Đáp án', en: 'Answer', km: 'ចម្លើយ' };

export default {
  title: 'Quiz',
  component: 'sen-quiz',
  render: ({ save = false }, { globals: { language } }) =>
    html`<sen-quiz id="an-giang" .data=${campaign[language as 'vi']} ?save=${save}></sen-quiz>`,
} satisfies Meta<Args>;

/** The questions of An Giang, at the first one. */
export const AnGiang: Story = {};

/** An answer checked: what was right, what was chosen, and why. */
export const Checked: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'input', '[type=submit]');
  },
};

/** The result, with a look back at each question. */
export const Result: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-quiz .data=${campaign[language as 'vi'].questions.slice(0, 2)}></sen-quiz>`,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'input', '[type=submit]', '[type=submit]', 'input', '[type=submit]', '[type=submit]');
    await press(canvasElement, 'summary');
  },
};

/** Checkboxes, where more than one option is right. */
export const SeveralRightAnswers: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-quiz .data=${campaign[language as 'vi'].questions.slice(2, 3)}></sen-quiz>`,
};

export const FromChildren: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-quiz>
      <ol>
        ${campaign[language as 'vi'].questions.slice(0, 2).map(
          ({ prompt, options, explanation, source }) =>
            html`<li>
              <p>${prompt}</p>
              <ul>
                ${options.map(({ text }) => html`<li>${text}</li>`)}
              </ul>
              <details>
                <summary>${explained[language as 'vi']}</summary>
                <strong>${options.find(({ correct }) => correct)?.text}</strong>
                <p>${explanation}</p>
                <cite>${source.name}</cite>
              </details>
            </li>`,
        )}
      </ol>
    </sen-quiz>`,
};

/** Where the reader was is kept on the reader's device: answer, then reload. */
export const Save: Story = { args: { save: true } };

/** No option is right: the author hears of it, readers get the questions that are sound. */
export const BrokenQuestion: Story = {
  render: (_args, { globals: { language } }) => {
    const [broken, ...sound] = campaign[language as 'vi'].questions;
    return html`<sen-quiz
      .data=${[{ ...broken, options: broken?.options.map(({ text }) => ({ text })) }, ...sound]}
    ></sen-quiz>`;
  },
};

/** Clicks in the quiz what matches each selector, one after the other. */
async function press(canvas: HTMLElement, ...selectors: string[]): Promise<void> {
  const quiz = canvas.querySelector('sen-quiz') as SenQuiz;
  for (const selector of selectors) {
    while (!quiz.shadowRoot?.querySelector(selector)) await new Promise(requestAnimationFrame);
    quiz.shadowRoot.querySelector<HTMLElement>(selector)?.click();
    await quiz.updateComplete;
  }
}
