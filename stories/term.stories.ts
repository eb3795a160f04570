/** The states of `<sen-term>`. */
import type { Meta } from '@storybook/web-components-vite';
import en from '../campaigns/an-giang-2022/glossary.en.json';
import km from '../campaigns/an-giang-2022/glossary.km.json';
import vi from '../campaigns/an-giang-2022/glossary.vi.json';
import { glossary as glossaryIn, type Markup } from '../src/embed/markup/index.js';
import { h } from '../src/embed/markup/markup.js';
import { holds, type Attributes, type ContentIn, type Story } from './content.js';
import { expect, inside, played, userEvent, waitFor } from './playing.js';

type Language = Parameters<ContentIn>[0];

const glossary = { vi, en, km };
const fileOf = (language: Language) => `campaigns/an-giang-2022/glossary.${language}.json`;

/** A sentence with three terms in it, which come from a file; the first has the story's attributes. */
function sentence(language: Language, attributes: Attributes): Markup {
  const src = fileOf(language);
  const term = (text: string, own: Attributes = {}) => h('sen-term', { src, ...own }, text);
  const first = (text: string) => term(text, { entry: 'dich-vu-cong-truc-tuyen', ...attributes });
  switch (language) {
    case 'en':
      return h(
        'p',
        {},
        'Residents deal with the commune through ',
        first('services on the network'),
        ', sign in with ',
        term('VNeID'),
        ' and tell nobody their ',
        term('OTP code'),
        '.',
      );
    case 'km':
      return h(
        'p',
        {},
        'ប្រជាពលរដ្ឋប្រើ ',
        first('សេវាសាធារណៈអនឡាញ'),
        ' ចូលដោយ ',
        term('VNeID'),
        ' និងមិនប្រាប់ ',
        term('កូដ OTP'),
        ' ដល់អ្នកណាទេ។',
      );
    case 'vi':
      return h(
        'p',
        {},
        'Bà con làm thủ tục với xã qua ',
        first('các dịch vụ trên mạng'),
        ', đăng nhập bằng ',
        term('VNeID'),
        ' và không cho ai biết ',
        term('mã OTP'),
        ' của mình.',
      );
  }
}

/** The sentence in a piece of page of its own kind. */
const within = (place: string) =>
  holds((language) => ({ page: (attributes) => h('div', { class: place }, sentence(language, attributes)) }));

export default {
  title: 'Widgets/Term',
  component: 'sen-term',
  parameters: holds((language) => ({ page: (attributes) => sentence(language, attributes) })),
} satisfies Meta<Attributes>;

/** Point at a word, come to it by keyboard, or tap it. */
export const InText: Story = {};

/** What a reader sees who pressed the first word. */
export const Open: Story = {
  play: played(async ({ canvasElement }) => {
    const view = await inside(canvasElement, 'sen-term');
    const word = await view.findByRole('button', {}, { timeout: 5000 });
    await userEvent.click(word);
    await waitFor(() => expect(word).toHaveAttribute('aria-expanded', 'true'), { timeout: 5000 });
  }),
};

/** A word runs on over lines as the text around it does. */
export const NarrowColumn: Story = { parameters: within('column') };

/** In the corner of a page, within something that clips and moves what is inside. */
export const AtTheEdge: Story = { ...Open, parameters: within('corner') };

/** With a glossary on the page, terms need no file, and their explanations lead there. */
export const BesideGlossary: Story = {
  parameters: holds((language) => ({
    page: () => {
      const terms = glossary[language].terms.slice(0, 8).map((term) => ({ ...term, related: undefined }));
      return h(
        'div',
        {},
        h('p', {}, h('sen-term', {}, terms[0]?.term), ', ', h('sen-term', {}, 'DTI')),
        glossaryIn(terms, ''),
      );
    },
  })),
};

/** A word that nobody explains stays as it is; the author hears of it. */
export const NotFound: Story = {
  parameters: holds((language) => ({
    page: () => h('p', {}, h('sen-term', { src: fileOf(language) }, 'blockchain')),
  })),
};

/** The file of explanations is not there: the word stays as it is. */
export const MissingFile: Story = {
  parameters: holds((language) => ({
    page: () => h('p', {}, h('sen-term', { src: 'campaigns/missing.json' }, glossary[language].terms[0]?.term)),
  })),
};
