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

/** The pillars of An Giang: under one roof where there is room. */
export const AnGiang: StoryObj = {};

/** An accordion where there is not. */
export const Narrow: StoryObj = { globals: { width: '360' } };

const as =
  (view: string): StoryObj['render'] =>
  (_args, { globals: { language } }) =>
    html`<sen-pillars view=${view} .data=${campaign[language as 'vi']}></sen-pillars>`;

export const Tabs: StoryObj = { render: as('tabs') };

export const Accordion: StoryObj = { render: as('accordion') };

/** All side by side. */
export const Cards: StoryObj = { render: as('cards') };

/** Told while scrolling, beside one picture that changes. */
export const Story: StoryObj = { render: as('story') };

/** Each can be listened to, on devices that have a voice for the language. */
export const ReadAloud: StoryObj = {
  render: (_args, { globals: { language } }) =>
    html`<sen-pillars speak .data=${campaign[language as 'vi']}></sen-pillars>`,
};

/** Any number of them. */
export const Five: StoryObj = {
  render: (_args, { globals: { language } }) => {
    const { pillars } = campaign[language as 'vi'];
    const five = [...pillars, ...pillars.slice(0, 2)].map((one, place) => ({ ...one, id: `pillar-${place + 1}` }));
    return html`<sen-pillars .data=${five}></sen-pillars>`;
  },
};

/** Read from a file, as on a page. */
export const FromFile: StoryObj = {
  render: (_args, { globals: { language } }) =>
    html`<sen-pillars src=${`campaigns/an-giang-2022/pillars.${language}.json`}></sen-pillars>`,
};

export const FromChildren: StoryObj = {
  render: (_args, { globals: { language } }) =>
    html`<sen-pillars>
      ${campaign[language as 'vi'].pillars.map(
        ({ id, title, illustration, summary, before, after }) =>
          html`<section id=${id} data-illustration=${illustration}>
            <h3>${title}</h3>
            <p>${summary}</p>
            <section data-part="before">
              <h4>✍</h4>
              <ol>
                ${before.map((step) => html`<li>${step}</li>`)}
              </ol>
            </section>
            <section data-part="after">
              <h4>📱</h4>
              <ol>
                ${after.map((step) => html`<li>${step}</li>`)}
              </ol>
            </section>
          </section>`,
      )}
    </sen-pillars>`,
};

/** A picture that isn't there is named, and nothing else is lost. */
export const UnknownPicture: StoryObj = {
  render: (_args, { globals: { language } }) =>
    html`<sen-pillars>
      <section id="one" data-illustration="nowhere">
        <h3>${campaign[language as 'vi'].pillars[0]?.title}</h3>
        <p>${campaign[language as 'vi'].pillars[0]?.summary}</p>
      </section>
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
