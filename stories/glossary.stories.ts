/** The states of `<sen-glossary>`. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import en from '../campaigns/an-giang-2022/glossary.en.json';
import km from '../campaigns/an-giang-2022/glossary.km.json';
import vi from '../campaigns/an-giang-2022/glossary.vi.json';
import type { SenGlossary } from '../src/index.js';
import { search } from './search.js';

type Args = Partial<Pick<SenGlossary, 'headingLevel'>>;
type Story = StoryObj<Args>;

const glossary = { vi, en, km };
const nothing = { vi: 'khinh khí cầu', en: 'balloon', km: 'រទេះគោ' };

export default {
  title: 'Glossary',
  component: 'sen-glossary',
  render: ({ headingLevel }, { globals: { language } }) =>
    html`<sen-glossary .data=${glossary[language as 'vi']} heading-level=${ifDefined(headingLevel)}></sen-glossary>`,
} satisfies Meta<Args>;

/** 40 words: a search field, and letters to jump to. Khmer is ordered by its own letters. */
export const AnGiang: Story = {};

/** The same, read from the campaign's file. */
export const FromFile: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-glossary src="campaigns/an-giang-2022/glossary.${language}.json"></sen-glossary>`,
};

/** A handful of words, as a webmaster writes them. */
export const FromChildren: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-glossary>
      <dl>
        ${glossary[language as 'vi'].terms.slice(4, 8).map(
          ({ id, term, abbreviation, definition, example, source }) =>
            html`<dt id=${id}><dfn>${term}</dfn> ${abbreviation ? html`(<abbr>${abbreviation}</abbr>)` : ''}</dt>
              <dd>${definition}</dd>
              <dd>${example}</dd>
              ${source ? html`<dd><cite>${source.name}</cite></dd>` : ''}`,
        )}
      </dl>
    </sen-glossary>`,
};

/** Each word can be listened to, on devices that have a voice for the language. */
export const ReadAloud: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-glossary speak .data=${{ terms: glossary[language as 'vi'].terms.slice(0, 6) }}></sen-glossary>`,
};

/** A search without accents. */
export const Searched: Story = {
  play: async ({ canvasElement, globals: { language } }) => {
    await search(await drawn(canvasElement), { vi: 'du lieu', en: 'data', km: 'ទិន្នន័យ' }[language as 'vi']);
  },
};

/** A search that finds nothing says so. */
export const NothingFound: Story = {
  play: async ({ canvasElement, globals: { language } }) => {
    await search(await drawn(canvasElement), nothing[language as 'vi']);
  },
};

/** Hundreds of words. */
export const Many: Story = {
  render: (_args, { globals: { language } }) => {
    const { terms } = glossary[language as 'vi'];
    return html`<sen-glossary
      .data=${Array.from({ length: 400 }, (_, index) => {
        const { term, definition } = terms[index % terms.length] ?? { term: '', definition: '' };
        return { term: `${term} ${index + 1}`, definition };
      })}
    ></sen-glossary>`;
  },
};

/** A word that names another which isn’t there: the author hears of it, readers get the words. */
export const Unlinked: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-glossary
      .data=${glossary[language as 'vi'].terms
        .slice(0, 3)
        .map((term, index) => (index === 1 ? { ...term, related: ['khong-co'] } : { ...term, related: undefined }))}
    ></sen-glossary>`,
};

export const Empty: Story = { render: () => html`<sen-glossary></sen-glossary>` };

async function drawn(canvas: HTMLElement): Promise<ShadowRoot> {
  const widget = canvas.querySelector('sen-glossary');
  while (!widget?.shadowRoot?.querySelector('[part=entry]')) await new Promise(requestAnimationFrame);
  return widget.shadowRoot;
}
