/** The states of `<sen-quote>`. */
import type { Meta } from '@storybook/web-components-vite';
import en from '../campaigns/an-giang-2022/quotes.en.json';
import km from '../campaigns/an-giang-2022/quotes.km.json';
import vi from '../campaigns/an-giang-2022/quotes.vi.json';
import { h } from '../src/embed/markup/markup.js';
import { holds, type Attributes, type Story } from './content.js';
import { expect, inside, played, said, userEvent } from './playing.js';
import portrait from './portrait.svg?no-inline';

const quotes = { vi, en, km };
const fileOf = (language: string) => `campaigns/an-giang-2022/quotes.${language}.json`;

/** Words that nobody said, to show what a statement looks like. */
const example = {
  vi: {
    text: 'Tôi nộp hồ sơ trên điện thoại, không phải đi xa nữa.',
    name: 'Người dân (ví dụ minh hoạ)',
    role: 'không phải người có thật',
    source: { name: 'Ví dụ minh hoạ' },
  },
  en: {
    text: 'I sent my papers by phone and no longer had to travel.',
    name: 'A resident (made-up example)',
    role: 'not a real person',
    source: { name: 'Made-up example' },
  },
  km: {
    text: 'ខ្ញុំដាក់ឯកសារតាមទូរសព្ទ មិនបាច់ធ្វើដំណើរឆ្ងាយទៀតទេ។',
    name: 'ប្រជាជន (ឧទាហរណ៍ស្រមៃ)',
    role: 'មិនមែនជាមនុស្សពិតទេ',
    source: { name: 'ឧទាហរណ៍ស្រមៃ' },
  },
};
const statement = (language: keyof typeof example) => ({
  kind: 'statement',
  date: '2022-10-27',
  ...example[language],
});

/** A placeholder, nobody’s face: the lotus on its colour. */
const image = { src: portrait, alt: '' };

export default {
  title: 'Widgets/Quote',
  component: 'sen-quote',
  parameters: holds((language) => ({ data: quotes[language], file: fileOf(language) })),
} satisfies Meta<Attributes>;

/** What officials said in October 2022, retold: paraphrases to go through. */
export const AnGiang: Story = {};

/** The second one, as a reader goes on to it. */
export const Second: Story = {
  play: played(async (context) => {
    const view = await inside(context.canvasElement, 'sen-quote');
    await userEvent.click(
      await view.findByRole('button', { name: said(context, { vi: 'Mục sau', en: 'Next', km: 'បន្ទាប់' }) }),
    );
    await expect(view.getByRole('group', { name: '2/7' })).toBeVisible();
  }),
};

/** One’s own words, between the quotation marks of the language. */
export const Statement: Story = { parameters: holds((language) => ({ data: [statement(language)] })) };

/** In other words: it has no quotation marks, and says what it is. */
export const Paraphrase: Story = {
  parameters: holds((language) => ({ data: quotes[language].quotes.slice(3, 4) })),
};

/** With a picture beside the name; it keeps its room before it is there. The picture is a placeholder. */
export const Picture: Story = { parameters: holds((language) => ({ data: [{ ...statement(language), image }] })) };

/** Quotes of different length, with and without a picture: nothing moves as the reader goes through them. */
export const Mixed: Story = {
  parameters: holds((language) => ({
    data: [{ ...statement(language), image }, ...quotes[language].quotes.slice(0, 2), statement(language)],
  })),
};

/** Several paragraphs: the marks stand around the whole. */
export const LongText: Story = {
  parameters: holds((language) => {
    const one = statement(language);
    return { data: [{ ...one, text: Array.from({ length: 4 }, () => one.text) }] };
  }),
};

/** As a webmaster writes them. */
export const FromChildren: Story = {
  parameters: holds((language) => ({
    data: [{ ...statement(language), id: 'vi-du' }, ...quotes[language].quotes.slice(0, 1)],
    isWritten: true,
  })),
};

export const FromFile: Story = { parameters: holds((language) => ({ attributes: { src: fileOf(language) } })) };

/** Nobody knows whether these are the speaker’s own words: the author hears of it, readers get the author’s own HTML. */
export const NoKind: Story = {
  parameters: holds((language) => {
    const { text, name } = example[language];
    return { children: [h('figure', {}, h('p', {}, text), h('figcaption', {}, h('b', {}, name)))] };
  }),
};

export const Empty: Story = { parameters: holds(() => ({})) };
