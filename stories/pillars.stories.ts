/** The states of `<sen-pillars>`. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import en from '../campaigns/an-giang-2022/pillars.en.json';
import km from '../campaigns/an-giang-2022/pillars.km.json';
import vi from '../campaigns/an-giang-2022/pillars.vi.json';

const campaign = { vi, en, km };

export default {
  title: 'Pillars',
  component: 'sen-pillars',
  render: (_args, { globals: { language } }) => html`<sen-pillars .data=${campaign[language as 'vi']}></sen-pillars>`,
} satisfies Meta;

/** The pillars of An Giang: tabs where there is room. */
export const AnGiang: StoryObj = {};

/** An accordion where there is not. */
export const Narrow: StoryObj = { globals: { width: '360' } };

/** Read from a file, as on a page. */
export const FromFile: StoryObj = {
  render: (_args, { globals: { language } }) =>
    html`<sen-pillars src=${`campaigns/an-giang-2022/pillars.${language}.json`}></sen-pillars>`,
};

export const FromChildren: StoryObj = {
  render: (_args, { globals: { language } }) =>
    html`<sen-pillars>
      ${campaign[language as 'vi'].pillars.map(
        ({ id, title, summary }) =>
          html`<section id=${id}>
            <h3>${title}</h3>
            <p>${summary}</p>
          </section>`,
      )}
    </sen-pillars>`,
};

/** The file is not there: the author's HTML stays, with a sentence that says what is wrong. */
export const MissingFile: StoryObj = {
  render: (_args, { globals: { language } }) =>
    html`<sen-pillars src="campaigns/missing.json">
      <section>
        <h3>${campaign[language as 'vi'].pillars[0]?.title}</h3>
        <p>${campaign[language as 'vi'].pillars[0]?.summary}</p>
      </section>
    </sen-pillars>`,
};

/** The file is not there, and nothing else is. */
export const MissingFileAlone: StoryObj = {
  render: () => html`<sen-pillars src="campaigns/missing.json"></sen-pillars>`,
};
