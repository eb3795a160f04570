/** The states of `<sen-term>`. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import en from '../campaigns/an-giang-2022/glossary.en.json';
import km from '../campaigns/an-giang-2022/glossary.km.json';
import vi from '../campaigns/an-giang-2022/glossary.vi.json';
import type { SenTerm } from '../src/index.js';

type Args = Partial<Pick<SenTerm, 'entry'>>;
type Story = StoryObj<Args>;

const glossary = { vi, en, km };
const fileOf = (language: string) => `campaigns/an-giang-2022/glossary.${language}.json`;

/** A sentence with three terms in it, which come from a file. */
const sentence = (language: string): TemplateResult => {
  const src = fileOf(language);
  switch (language) {
    case 'en':
      return html`<p>
        Residents deal with the commune through
        <sen-term src=${src} entry="dich-vu-cong-truc-tuyen">services on the network</sen-term>, sign in with
        <sen-term src=${src}>VNeID</sen-term> and tell nobody their <sen-term src=${src}>OTP code</sen-term>.
      </p>`;
    case 'km':
      return html`<p>
        ប្រជាពលរដ្ឋប្រើ <sen-term src=${src}>សេវាសាធារណៈអនឡាញ</sen-term> ចូលដោយ
        <sen-term src=${src}>VNeID</sen-term> និងមិនប្រាប់ <sen-term src=${src}>កូដ OTP</sen-term> ដល់អ្នកណាទេ។
      </p>`;
    default:
      return html`<p>
        Bà con làm thủ tục với xã qua
        <sen-term src=${src} entry="dich-vu-cong-truc-tuyen">các dịch vụ trên mạng</sen-term>, đăng nhập bằng
        <sen-term src=${src}>VNeID</sen-term> và không cho ai biết <sen-term src=${src}>mã OTP</sen-term> của mình.
      </p>`;
  }
};

export default {
  title: 'Term',
  component: 'sen-term',
  render: (_args, { globals: { language } }) => sentence(language as string),
} satisfies Meta<Args>;

/** Point at a word, come to it by keyboard, or tap it. */
export const InText: Story = {};

/** What a reader sees who pressed the first word. */
export const Open: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement);
  },
};

/** A word runs on over lines as the text around it does. */
export const NarrowColumn: Story = {
  render: (_args, { globals: { language } }) => html`<div class="column">${sentence(language as string)}</div>`,
};

/** In the corner of a page, within something that clips and moves what is inside. */
export const AtTheEdge: Story = {
  ...Open,
  render: (_args, { globals: { language } }) => html`<div class="corner">${sentence(language as string)}</div>`,
};

/** With a glossary on the page, terms need no file, and their explanations lead there. */
export const BesideGlossary: Story = {
  render: (_args, { globals: { language } }) => {
    const { terms } = glossary[language as 'vi'];
    return html`<p><sen-term>${terms[0]?.term}</sen-term>, <sen-term>DTI</sen-term></p>
      <sen-glossary .data=${terms.slice(0, 8).map((term) => ({ ...term, related: undefined }))}></sen-glossary>`;
  },
};

/** A word that nobody explains stays as it is; the author hears of it. */
export const NotFound: Story = {
  render: (_args, { globals: { language } }) =>
    html`<p><sen-term src=${fileOf(language as string)}>blockchain</sen-term></p>`,
};

async function press(canvas: HTMLElement): Promise<void> {
  const find = () => canvas.querySelector('sen-term')?.shadowRoot?.querySelector<HTMLElement>('[role=button]');
  let trigger: HTMLElement | null | undefined;
  while (!(trigger = find())) await new Promise(requestAnimationFrame);
  trigger.click();
}
