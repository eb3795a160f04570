/** The states of `<sen-quote>`. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import en from '../campaigns/an-giang-2022/quotes.en.json';
import km from '../campaigns/an-giang-2022/quotes.km.json';
import vi from '../campaigns/an-giang-2022/quotes.vi.json';
import portrait from './portrait.svg?no-inline';

type Story = StoryObj;

const quotes = { vi, en, km };

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
const statement = (language: string) => ({ kind: 'statement', date: '2022-10-27', ...example[language as 'vi'] });

/** A placeholder, nobody’s face: the lotus on its colour. */
const image = {
  src: portrait,
  alt: '',
};

export default {
  title: 'Quote',
  component: 'sen-quote',
  render: (_args, { globals: { language } }) => html`<sen-quote .data=${quotes[language as 'vi']}></sen-quote>`,
} satisfies Meta;

/** What officials said in October 2022, retold: paraphrases to go through. */
export const AnGiang: Story = {};

/** One’s own words, between the quotation marks of the language. */
export const Statement: Story = {
  render: (_args, { globals: { language } }) => html`<sen-quote .data=${[statement(language)]}></sen-quote>`,
};

/** In other words: it has no quotation marks, and says what it is. */
export const Paraphrase: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-quote .data=${quotes[language as 'vi'].quotes.slice(3, 4)}></sen-quote>`,
};

/** With a picture beside the name; it keeps its room before it is there. The picture is a placeholder. */
export const Picture: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-quote .data=${[{ ...statement(language), image }]}></sen-quote>`,
};

/** Quotes of different length, with and without a picture: nothing moves as the reader goes through them. */
export const Mixed: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-quote
      .data=${[{ ...statement(language), image }, ...quotes[language as 'vi'].quotes.slice(0, 2), statement(language)]}
    ></sen-quote>`,
};

/** Several paragraphs: the marks stand around the whole. */
export const LongText: Story = {
  render: (_args, { globals: { language } }) => {
    const one = statement(language);
    return html`<sen-quote .data=${[{ ...one, text: Array.from({ length: 4 }, () => one.text) }]}></sen-quote>`;
  },
};

/** As a webmaster writes them. */
export const FromChildren: Story = {
  render: (_args, { globals: { language } }) => {
    const { text, name, role, source } = example[language as 'vi'];
    const [retold] = quotes[language as 'vi'].quotes;
    return html`<sen-quote>
      <figure id="vi-du">
        <blockquote><p>${text}</p></blockquote>
        <figcaption>
          <b>${name}</b>, ${role}, <time datetime="2022-10-27">27/10/2022</time>, <cite>${source.name}</cite>
        </figcaption>
      </figure>
      <figure data-kind="paraphrase">
        <p>${retold?.text}</p>
        <figcaption><b>${retold?.name}</b>, ${retold?.role}, <cite>${retold?.source.name}</cite></figcaption>
      </figure>
    </sen-quote>`;
  },
};

export const FromFile: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-quote src=${`campaigns/an-giang-2022/quotes.${language}.json`}></sen-quote>`,
};

/** Nobody knows whether these are the speaker’s own words: the author hears of it, readers get the author’s own HTML. */
export const NoKind: Story = {
  render: (_args, { globals: { language } }) => {
    const { text, name } = example[language as 'vi'];
    return html`<sen-quote>
      <figure>
        <p>${text}</p>
        <figcaption><b>${name}</b></figcaption>
      </figure>
    </sen-quote>`;
  },
};

export const Empty: Story = { render: () => html`<sen-quote></sen-quote>` };
