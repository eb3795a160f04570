/** The states of `<sen-quiz>`. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import en from '../campaigns/an-giang-2022/quiz.en.json';
import km from '../campaigns/an-giang-2022/quiz.km.json';
import vi from '../campaigns/an-giang-2022/quiz.vi.json';
import type { SenQuiz } from '../src/widgets/quiz/index.js';

type Args = Partial<
  Pick<
    SenQuiz,
    | 'save'
    | 'display'
    | 'feedback'
    | 'tries'
    | 'learning'
    | 'hideAnswers'
    | 'pick'
    | 'shuffle'
    | 'timeLimit'
    | 'passMark'
    | 'certificate'
  >
>;
type Story = StoryObj<Args>;

const campaign = { vi, en, km };

const explained = { vi: 'Đáp án', en: 'Answer', km: 'ចម្លើយ' };

const decision749 = { vi: 'Quyết định 749/QĐ-TTg, ngày 3/6/2020', en: 'Decision 749/QĐ-TTg of 3 June 2020' };
const decision505 = { vi: 'Quyết định 505/QĐ-TTg, ngày 22/4/2022', en: 'Decision 505/QĐ-TTg of 22 April 2022' };

const issuers = {
  vi: 'Ủy ban nhân dân tỉnh An Giang',
  en: 'People’s Committee of An Giang province',
  km: 'គណៈកម្មាធិការប្រជាជនខេត្តអានយ៉ាង',
};

const purposes = {
  vi: 'Ban tổ chức dùng kết quả để tổng hợp, và xoá sau 90 ngày.',
  en: 'The organisers use the results for statistics, and delete them after 90 days.',
  km: 'អ្នករៀបចំប្រើលទ្ធផលសម្រាប់ស្ថិតិ ហើយលុបវាក្រោយ 90 ថ្ងៃ។',
};

/** One question of each kind beside choices. */
const TASKS = {
  vi: [
    {
      kind: 'information',
      prompt: 'Ba trụ cột của chuyển đổi số',
      explanation: 'Đó là chính quyền số, kinh tế số và xã hội số.',
      source: { name: decision749.vi },
    },
    {
      kind: 'true-false',
      prompt: 'Ngày Chuyển đổi số quốc gia là ngày 10 tháng 10 hằng năm.',
      correct: true,
      hint: 'Hãy nghĩ đến hai chữ số 1 và 0.',
      source: { name: decision505.vi },
    },
    {
      kind: 'numeric',
      prompt: 'Chuyển đổi số có mấy trụ cột?',
      accepted: [{ value: 3 }],
      source: { name: decision749.vi },
    },
    {
      kind: 'fill-in',
      prompt: 'Hãy điền vào chỗ trống.',
      parts: [
        'Ba trụ cột là chính quyền số, kinh tế số và ',
        { accepted: ['xã hội số'] },
        '. Ngày Chuyển đổi số quốc gia là ngày 10 tháng ',
        { accepted: ['10', 'mười'] },
        '.',
      ],
      source: { name: decision505.vi },
    },
    {
      kind: 'sequencing',
      prompt: 'Việc nào đến trước, việc nào đến sau?',
      steps: [
        'Chương trình Chuyển đổi số quốc gia (Quyết định 749)',
        'Quyết định 505 về Ngày Chuyển đổi số quốc gia',
        'Chuỗi sự kiện ở An Giang, ngày 27/10/2022',
      ],
      source: { name: `${decision749.vi}; ${decision505.vi}` },
    },
    {
      kind: 'matching',
      prompt: 'Mỗi trụ cột hướng tới điều gì?',
      pairs: [
        { premise: 'Chính quyền số', target: 'Làm việc minh bạch, hiệu quả hơn' },
        { premise: 'Kinh tế số', target: 'Năng suất lao động cao hơn' },
        { premise: 'Xã hội số', target: 'Ai cũng tiếp cận được dịch vụ như nhau' },
      ],
    },
  ],
  en: [
    {
      kind: 'information',
      prompt: 'The three pillars of digital transformation',
      explanation: 'They are digital government, digital economy and digital society.',
      source: { name: decision749.en },
    },
    {
      kind: 'true-false',
      prompt: 'National Digital Transformation Day is 10 October every year.',
      correct: true,
      hint: 'Think of the digits 1 and 0.',
      source: { name: decision505.en },
    },
    {
      kind: 'numeric',
      prompt: 'How many pillars does digital transformation have?',
      accepted: [{ value: 3 }],
      source: { name: decision749.en },
    },
    {
      kind: 'fill-in',
      prompt: 'Fill the gaps.',
      parts: [
        'The three pillars are digital government, digital economy and digital ',
        { accepted: ['society'] },
        '. National Digital Transformation Day is 10 ',
        { accepted: ['October', 'Oct'] },
        '.',
      ],
      source: { name: decision505.en },
    },
    {
      kind: 'sequencing',
      prompt: 'What came first, what came later?',
      steps: [
        'The National Digital Transformation Programme (Decision 749)',
        'Decision 505 on National Digital Transformation Day',
        'The events in An Giang on 27 October 2022',
      ],
      source: { name: `${decision749.en}; ${decision505.en}` },
    },
    {
      kind: 'matching',
      prompt: 'What does each pillar aim for?',
      pairs: [
        { premise: 'Digital government', target: 'A more open and effective administration' },
        { premise: 'Digital economy', target: 'Higher labour productivity' },
        { premise: 'Digital society', target: 'Equal access to services for all' },
      ],
    },
  ],
};

export default {
  title: 'Quiz',
  component: 'sen-quiz',
  argTypes: {
    display: { control: 'inline-radio', options: ['one', 'all'] },
    feedback: { control: 'inline-radio', options: ['immediate', 'deferred', 'none'] },
  },
  render: (args, { globals: { language } }) =>
    html`<sen-quiz
      id="an-giang"
      .data=${campaign[language as 'vi']}
      .display=${args.display}
      .feedback=${args.feedback}
      .tries=${args.tries}
      .pick=${args.pick}
      .shuffle=${args.shuffle}
      .timeLimit=${args.timeLimit}
      .passMark=${args.passMark}
      .certificate=${args.certificate}
      ?learning=${args.learning}
      ?hide-answers=${args.hideAnswers}
      ?save=${args.save}
    ></sen-quiz>`,
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
    await press(canvasElement, ...ANSWERED, ...ANSWERED, '.result summary');
  },
};

/** A certificate for the reader's name, made on their device: the name is asked for, the sheet is shown as it will be printed. */
export const Certificate: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-quiz
      certificate=${issuers[language as 'vi']}
      .data=${{ ...campaign[language as 'vi'], questions: campaign[language as 'vi'].questions.slice(0, 2) }}
    ></sen-quiz>`,
  play: async ({ canvasElement }) => {
    await press(canvasElement, ...ANSWERED, ...ANSWERED, '.result .actions .button:nth-child(2)');
    await shown(canvasElement, 'dialog input');
  },
};

/** The words that pass a result on, where the device can't share by itself. */
export const Shared: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-quiz .data=${campaign[language as 'vi'].questions.slice(0, 1)}></sen-quiz>`,
  play: async ({ canvasElement }) => {
    await press(canvasElement, ...ANSWERED, '.result .actions .button:nth-child(2)');
    await shown(canvasElement, 'dialog textarea');
  },
};

/** What readers are asked before a result leaves the page: where it goes, what goes, and the author's own words on it. */
export const Consent: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-quiz
      submit-to="https://example.gov.vn/quiz"
      consent=${purposes[language as 'vi']}
      .data=${campaign[language as 'vi'].questions.slice(0, 1)}
    ></sen-quiz>`,
  play: async ({ canvasElement }) => {
    await press(canvasElement, ...ANSWERED);
    await shown(canvasElement, 'dialog button');
  },
};

/** A quiz that a server grades has no score until the reader has sent the answers. */
export const GradedByServer: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-quiz
      graded="server"
      submit-to="https://example.gov.vn/quiz"
      .data=${campaign[language as 'vi'].questions.slice(0, 1).map(({ prompt, options }) => ({
        prompt,
        options: options.map(({ text }) => ({ text })),
      }))}
    ></sen-quiz>`,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'form input', '[type=submit]');
    (await shown(canvasElement, 'dialog [type=submit]:not([value])')).click();
    await press(canvasElement, '.result .primary');
    (await shown(canvasElement, 'dialog [type=submit]:not([value])')).click();
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

/** A page to read before the first question. */
export const Information: Story = { render: withTask(0) };

/** A statement that is right or wrong, with a hint. */
export const TrueFalse: Story = { render: withTask(1) };

/** A number, typed as Vietnamese, English or Khmer writes it. */
export const Numeric: Story = { render: withTask(2) };

/** Gaps to fill; case and accents don't count. */
export const FillIn: Story = { render: withTask(3) };

/** An order to make by buttons. */
export const Sequencing: Story = { render: withTask(4) };

/** Pairs to match by lists to choose from. */
export const Matching: Story = { render: withTask(5) };

/** An order that is partly right: the points, the marks and the right order. */
export const PartlyRight: Story = {
  render: withTask(4),
  play: async ({ canvasElement }) => {
    await press(canvasElement, '[type=submit]');
  },
};

/** All questions on one page, each with its own answer. */
export const AllOnOnePage: Story = { args: { display: 'all' } };

/** Answers are checked at the end; until then the reader may go back. */
export const CheckedAtTheEnd: Story = {
  args: { feedback: 'deferred' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'input', '[type=submit]');
  },
};

/** Three questions by chance, in ten minutes, with a pass mark: more of a contest than of a self-check. */
export const Contest: Story = {
  args: { pick: 3, shuffle: 'questions options', timeLimit: 'PT10M', passMark: 80, hideAnswers: true },
};

/** A wrong answer may be tried again. */
export const TryAgain: Story = {
  args: { tries: 3 },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'input', '[type=submit]');
  },
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

/** Draws a quiz of one question of `TASKS`; there are none in Khmer yet. */
function withTask(index: number): Story['render'] {
  return (_args, { globals: { language } }) =>
    html`<sen-quiz .data=${[TASKS[language === 'en' ? 'en' : 'vi'][index]]}></sen-quiz>`;
}

/** Chooses the first option, has it checked, goes on. */
const ANSWERED = ['form:not(:has(.feedback)) input', '[type=submit]', '.feedback ~ .actions [type=submit]'];

/** What shows in a dialog of the quiz, once it does. */
async function shown(canvas: HTMLElement, selector: string): Promise<HTMLElement> {
  for (;;) {
    for (const { shadowRoot } of canvas.querySelector('sen-quiz')?.shadowRoot?.children ?? []) {
      const found = shadowRoot?.querySelector<HTMLElement>(selector);
      if (found) return found;
    }
    await new Promise(requestAnimationFrame);
  }
}

/** Clicks in the quiz what matches each selector, one after the other. */
async function press(canvas: HTMLElement, ...selectors: string[]): Promise<void> {
  const quiz = canvas.querySelector('sen-quiz') as SenQuiz;
  for (const selector of selectors) {
    while (!quiz.shadowRoot?.querySelector(selector)) await new Promise(requestAnimationFrame);
    quiz.shadowRoot.querySelector<HTMLElement>(selector)?.click();
    await quiz.updateComplete;
  }
}
