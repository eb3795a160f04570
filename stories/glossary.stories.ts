/** The states of `<sen-glossary>`. */
import type { Meta } from '@storybook/web-components-vite';
import en from '../campaigns/an-giang-2022/glossary.en.json';
import km from '../campaigns/an-giang-2022/glossary.km.json';
import vi from '../campaigns/an-giang-2022/glossary.vi.json';
import { h } from '../src/embed/markup/markup.js';
import { holds, type Attributes, type Story } from './content.js';
import { expect, inside, played, said, userEvent, waitFor } from './playing.js';

const glossary = { vi, en, km };
const nothing = { vi: 'khinh khí cầu', en: 'balloon', km: 'រទេះគោ' };
const fileOf = (language: string) => `campaigns/an-giang-2022/glossary.${language}.json`;

/** The words at some places of the list, without links to those that are left out. */
const some = (language: keyof typeof glossary, from: number, to: number) =>
  glossary[language].terms.slice(from, to).map((term) => ({ ...term, related: undefined }));

export default {
  title: 'Widgets/Glossary',
  component: 'sen-glossary',
  parameters: holds((language) => ({ data: glossary[language], file: fileOf(language) })),
} satisfies Meta<Attributes>;

/** 40 words: a search field, and letters to jump to. Khmer is ordered by its own letters. */
export const AnGiang: Story = {};

/** The same, read from the campaign's file. */
export const FromFile: Story = { parameters: holds((language) => ({ attributes: { src: fileOf(language) } })) };

/** A handful of words, as a webmaster writes them. */
export const FromChildren: Story = {
  parameters: holds((language) => ({ data: some(language, 4, 8), isWritten: true })),
};

/** Each word can be listened to, on devices that have a voice for the language. */
export const ReadAloud: Story = {
  args: { speak: true },
  parameters: holds((language) => ({ data: some(language, 0, 6) })),
};

/** A search without accents. */
export const Searched: Story = {
  play: played(async (context) => {
    const view = await inside(context.canvasElement, 'sen-glossary');
    const text = said(context, { vi: 'du lieu', en: 'data', km: 'ទិន្នន័យ' });
    await userEvent.type(await view.findByRole('searchbox'), text);
    await waitFor(() => expect(view.getByRole('status')).toHaveTextContent(/\d|[០-៩]/));
  }),
};

/** A search that finds nothing says so. */
export const NothingFound: Story = {
  play: played(async (context) => {
    const view = await inside(context.canvasElement, 'sen-glossary');
    await userEvent.type(await view.findByRole('searchbox'), said(context, nothing));
    await waitFor(() => expect(view.getByRole('status')).toHaveTextContent(/\S{2}/));
    await expect(view.queryAllByRole('term')).toHaveLength(0);
  }),
};

/** Hundreds of words. */
export const Many: Story = {
  parameters: holds((language) => {
    const { terms } = glossary[language];
    return {
      data: Array.from({ length: 400 }, (_, index) => {
        const { term, definition } = terms[index % terms.length] ?? { term: '', definition: '' };
        return { term: `${term} ${index + 1}`, definition };
      }),
    };
  }),
};

/** An explanation of many lines. */
export const LongText: Story = {
  parameters: holds((language) => {
    const [first] = some(language, 0, 1);
    return { data: [{ ...first, definition: Array.from({ length: 6 }, () => first?.definition).join('\n') }] };
  }),
};

/** A word that names another which isn’t there: the author hears of it, readers get the words. */
export const Unlinked: Story = {
  parameters: holds((language) => ({
    data: some(language, 0, 3).map((term, index) => (index === 1 ? { ...term, related: ['khong-co'] } : term)),
  })),
};

/** The file is not there: the author's own words stay, with a sentence that says what is wrong. */
export const MissingFile: Story = {
  parameters: holds((language) => ({
    attributes: { src: 'campaigns/missing.json' },
    children: [
      h(
        'dl',
        {},
        some(language, 0, 2).flatMap(({ term, definition }) => [h('dt', {}, term), h('dd', {}, definition)]),
      ),
    ],
  })),
};

export const Empty: Story = { parameters: holds(() => ({})) };
