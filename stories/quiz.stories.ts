/** The states of `<sen-quiz>`. */
import type { Meta } from '@storybook/web-components-vite';
import en from '../campaigns/an-giang-2022/quiz.en.json';
import km from '../campaigns/an-giang-2022/quiz.km.json';
import vi from '../campaigns/an-giang-2022/quiz.vi.json';
import { h } from '../src/embed/markup/markup.js';
import { holds, type Attributes, type ContentIn, type Story } from './content.js';
import { expect, inside, played, shadowOf, userEvent, waitFor } from './playing.js';

type Language = Parameters<ContentIn>[0];

const campaign = { vi, en, km };

const fileOf = (language: string) => `campaigns/an-giang-2022/quiz.${language}.json`;

const decision749 = {
  vi: 'Quyết định 749/QĐ-TTg, ngày 3/6/2020',
  en: 'Decision 749/QĐ-TTg of 3 June 2020',
  km: 'សេចក្តីសម្រេចលេខ 749/QĐ-TTg ថ្ងៃទី 3 ខែមិថុនា ឆ្នាំ 2020',
};
const decision505 = {
  vi: 'Quyết định 505/QĐ-TTg, ngày 22/4/2022',
  en: 'Decision 505/QĐ-TTg of 22 April 2022',
  km: 'សេចក្តីសម្រេចលេខ 505/QĐ-TTg ថ្ងៃទី 22 ខែមេសា ឆ្នាំ 2022',
};

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

/** One question of each kind beside choices; the Khmer ones wait for a native speaker's review. */
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
  km: [
    {
      kind: 'information',
      prompt: 'សសរស្តម្ភបីនៃបរិវត្តកម្មឌីជីថល',
      explanation: 'នោះគឺ រដ្ឋាភិបាលឌីជីថល សេដ្ឋកិច្ចឌីជីថល និងសង្គមឌីជីថល។',
      source: { name: decision749.km },
    },
    {
      kind: 'true-false',
      prompt: 'ទិវាបរិវត្តកម្មឌីជីថលជាតិគឺថ្ងៃទី 10 ខែតុលា ជារៀងរាល់ឆ្នាំ។',
      correct: true,
      hint: 'សូមគិតដល់លេខ 1 និង 0។',
      source: { name: decision505.km },
    },
    {
      kind: 'numeric',
      prompt: 'តើបរិវត្តកម្មឌីជីថលមានសសរស្តម្ភប៉ុន្មាន?',
      accepted: [{ value: 3 }],
      source: { name: decision749.km },
    },
    {
      kind: 'fill-in',
      prompt: 'សូមបំពេញចន្លោះ។',
      parts: [
        'សសរស្តម្ភបីគឺ រដ្ឋាភិបាលឌីជីថល សេដ្ឋកិច្ចឌីជីថល និង ',
        { accepted: ['សង្គមឌីជីថល'] },
        '។ ទិវាបរិវត្តកម្មឌីជីថលជាតិគឺថ្ងៃទី 10 ខែ ',
        { accepted: ['តុលា', '10'] },
        '។',
      ],
      source: { name: decision505.km },
    },
    {
      kind: 'sequencing',
      prompt: 'តើមួយណាកើតឡើងមុន មួយណាកើតឡើងក្រោយ?',
      steps: [
        'កម្មវិធីបរិវត្តកម្មឌីជីថលជាតិ (សេចក្តីសម្រេចលេខ 749)',
        'សេចក្តីសម្រេចលេខ 505 អំពីទិវាបរិវត្តកម្មឌីជីថលជាតិ',
        'ព្រឹត្តិការណ៍នៅខេត្តអានយ៉ាង ថ្ងៃទី 27 ខែតុលា ឆ្នាំ 2022',
      ],
      source: { name: `${decision749.km}; ${decision505.km}` },
    },
    {
      kind: 'matching',
      prompt: 'តើសសរស្តម្ភនីមួយៗមានគោលដៅអ្វី?',
      pairs: [
        { premise: 'រដ្ឋាភិបាលឌីជីថល', target: 'រដ្ឋបាលមានប្រសិទ្ធភាព និងតម្លាភាពជាងមុន' },
        { premise: 'សេដ្ឋកិច្ចឌីជីថល', target: 'ផលិតភាពការងារខ្ពស់ជាងមុន' },
        { premise: 'សង្គមឌីជីថល', target: 'មនុស្សគ្រប់រូបទទួលបានសេវាស្មើគ្នា' },
      ],
    },
  ],
};

/** The first questions, where a story needs no more. */
const some = (language: Language, from: number, to: number) => campaign[language].questions.slice(from, to);

export default {
  title: 'Widgets/Quiz',
  component: 'sen-quiz',
  parameters: holds((language) => ({
    data: campaign[language],
    file: fileOf(language),
    attributes: { id: 'an-giang' },
  })),
} satisfies Meta<Attributes>;

/** The questions of An Giang, at the first one. */
export const AnGiang: Story = {};

/** An answer checked: what was right, what was chosen, and why. */
export const Checked: Story = {
  play: played(async ({ canvasElement }) => {
    const view = await inside(canvasElement, 'sen-quiz');
    const option = (await view.findAllByRole('radio'))[0];
    if (!option) throw new Error('There is nothing to choose.');
    await userEvent.click(option);
    await press(canvasElement, '[type=submit]');
    await waitFor(() => expect(option).toBeDisabled());
    await shown(canvasElement, '.feedback');
  }),
};

/** The result, with a look back at each question. */
export const Result: Story = {
  parameters: holds((language) => ({ data: some(language, 0, 2) })),
  play: played(async ({ canvasElement }) => {
    await press(canvasElement, ...ANSWERED, ...ANSWERED, '.result summary');
    const root = await shadowOf(canvasElement, 'sen-quiz');
    await waitFor(() => expect(root.querySelector('.result details')).toHaveAttribute('open'));
  }),
};

/** A certificate for the reader's name, made on their device: the name is asked for, the sheet is shown as it will be printed. */
export const Certificate: Story = {
  parameters: holds((language) => ({
    attributes: { certificate: issuers[language] },
    data: { ...campaign[language], questions: some(language, 0, 2) },
  })),
  play: played(async ({ canvasElement }) => {
    await press(canvasElement, ...ANSWERED, ...ANSWERED, '.result .actions .button:nth-child(2)');
    await asked(canvasElement, 'dialog input');
  }),
};

/** The words that pass a result on, where the device can't share by itself. */
export const Shared: Story = {
  parameters: holds((language) => ({ data: some(language, 0, 1) })),
  play: played(async ({ canvasElement }) => {
    await press(canvasElement, ...ANSWERED, '.result .actions .button:nth-child(2)');
    await asked(canvasElement, 'dialog textarea');
  }),
};

/** What readers are asked before a result leaves the page: where it goes, what goes, and the author's own words on it. */
export const Consent: Story = {
  args: { 'submit-to': 'https://quiz.invalid/answers' },
  parameters: holds((language) => ({
    attributes: { consent: purposes[language] },
    data: some(language, 0, 1),
  })),
  play: played(async ({ canvasElement }) => {
    await press(canvasElement, ...ANSWERED);
    await asked(canvasElement, 'dialog button');
  }),
};

/** A quiz that a server grades has no score until the reader has sent the answers; here nobody takes them. */
export const GradedByServer: Story = {
  args: { graded: 'server', 'submit-to': 'khong-co' },
  parameters: holds((language) => ({
    data: some(language, 0, 1).map(({ prompt, options }) => ({
      prompt,
      options: options.map(({ text }) => ({ text })),
    })),
  })),
  play: played(async ({ canvasElement }) => {
    await press(canvasElement, 'form input', '[type=submit]');
    await userEvent.click(await asked(canvasElement, 'dialog [type=submit]:not([value])'));
    await press(canvasElement, '.result .primary');
    await userEvent.click(await asked(canvasElement, 'dialog [type=submit]:not([value])'));
  }),
};

/** Checkboxes, where more than one option is right. */
export const SeveralRightAnswers: Story = { parameters: holds((language) => ({ data: some(language, 2, 3) })) };

export const FromChildren: Story = {
  parameters: holds((language) => ({ data: some(language, 0, 2), isWritten: true })),
};

export const FromFile: Story = { parameters: holds((language) => ({ attributes: { src: fileOf(language) } })) };

/** A page to read before the first question. */
export const Information: Story = { parameters: withTask(0) };

/** A statement that is right or wrong, with a hint. */
export const TrueFalse: Story = { parameters: withTask(1) };

/** A number, typed as Vietnamese, English or Khmer writes it. */
export const Numeric: Story = { parameters: withTask(2) };

/** Gaps to fill; case and accents don't count. */
export const FillIn: Story = { parameters: withTask(3) };

/** An order to make by buttons. */
export const Sequencing: Story = { parameters: withTask(4) };

/** Pairs to match by lists to choose from. */
export const Matching: Story = { parameters: withTask(5) };

/** An order that is partly right: the points, the marks and the right order. */
export const PartlyRight: Story = {
  parameters: withTask(4),
  play: played(async ({ canvasElement }) => {
    await press(canvasElement, '[type=submit]');
    await shown(canvasElement, '.feedback');
  }),
};

/** All questions on one page, each with its own answer. */
export const AllOnOnePage: Story = { args: { display: 'all' } };

/** Answers are checked at the end; until then the reader may go back. */
export const CheckedAtTheEnd: Story = {
  args: { feedback: 'deferred' },
  play: played(async ({ canvasElement }) => {
    await press(canvasElement, 'input', '[type=submit]');
  }),
};

/** Three questions by chance, the same at each visit, in ten minutes, with a pass mark: more of a contest than of a self-check. */
export const Contest: Story = {
  args: {
    pick: 3,
    shuffle: 'questions options',
    seed: 'an-giang',
    'time-limit': 'PT10M',
    'pass-mark': 80,
    'hide-answers': true,
  },
};

/** A wrong answer may be tried again. */
export const TryAgain: Story = {
  args: { tries: 3 },
  play: played(async ({ canvasElement }) => {
    await press(canvasElement, 'input', '[type=submit]');
    await shown(canvasElement, '.feedback');
  }),
};

/** Where the reader was is kept on the reader's device: answer, then reload. */
export const Save: Story = { args: { save: true } };

/** A question and options of many lines. */
export const LongText: Story = {
  parameters: holds((language) => ({
    data: some(language, 0, 1).map(({ prompt, options, ...one }) => ({
      ...one,
      prompt: Array.from({ length: 4 }, () => prompt).join(' '),
      options: options.map(({ text, ...rest }) => ({
        ...rest,
        text: Array.from({ length: 8 }, () => text).join(', '),
      })),
    })),
  })),
};

/** No option is right: the author hears of it, readers get the questions that are sound. */
export const BrokenQuestion: Story = {
  parameters: holds((language) => {
    const [broken, ...sound] = campaign[language].questions;
    return { data: [{ ...broken, options: broken?.options.map(({ text }) => ({ text })) }, ...sound] };
  }),
};

/** The file is not there: the author's own questions stay, with a sentence that says what is wrong. */
export const MissingFile: Story = {
  parameters: holds((language) => ({
    attributes: { src: 'campaigns/missing.json' },
    children: [h('ol', {}, h('li', {}, h('p', {}, some(language, 0, 1)[0]?.prompt)))],
  })),
};

export const Empty: Story = { parameters: holds(() => ({})) };

/** A quiz of one question of `TASKS`. */
function withTask(index: number): Story['parameters'] {
  return holds((language) => ({ data: [TASKS[language][index] ?? {}] }));
}

/** Chooses the first option, has it checked, goes on. */
const ANSWERED = ['form:not(:has(.feedback)) input', '[type=submit]', '.feedback ~ .actions [type=submit]'];

/** What is in the quiz, once it is. */
async function shown(canvas: HTMLElement, selector: string): Promise<HTMLElement> {
  const root = await shadowOf(canvas, 'sen-quiz');
  return waitFor(() => there(root.querySelector<HTMLElement>(selector), selector), { timeout: 5000 });
}

/** What shows in a dialog of the quiz, once it does. */
async function asked(canvas: HTMLElement, selector: string): Promise<HTMLElement> {
  const root = await shadowOf(canvas, 'sen-quiz');
  const dialogs = () => [...root.children].map(({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>(selector));
  return waitFor(() => there(dialogs().find(Boolean), selector), { timeout: 5000 });
}

function there<Thing>(thing: Thing | null | undefined, name: string): Thing {
  if (!thing) throw new Error(`There is no ${name} in the quiz.`);
  return thing;
}

/** Clicks in the quiz what matches each selector, one after the other. */
async function press(canvas: HTMLElement, ...selectors: string[]): Promise<void> {
  for (const selector of selectors) {
    await userEvent.click(await shown(canvas, selector));
    await canvas.querySelector('sen-quiz')?.updateComplete;
  }
}
