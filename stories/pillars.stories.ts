/** The states of `<sen-pillars>`. */
import type { Meta } from '@storybook/web-components-vite';
import en from '../campaigns/an-giang-2022/pillars.en.json';
import km from '../campaigns/an-giang-2022/pillars.km.json';
import vi from '../campaigns/an-giang-2022/pillars.vi.json';
import { h } from '../src/embed/markup/markup.js';
import { holds, type Attributes, type Story as WidgetStory } from './content.js';
import { expect, inside, played, userEvent, waitFor } from './playing.js';

const campaign = { vi, en, km };
const fileOf = (language: string) => `campaigns/an-giang-2022/pillars.${language}.json`;

/** The first pillar, as briefly as an author may write one. */
const brief = (language: keyof typeof campaign, attributes = {}) => {
  const [{ title, summary } = { title: '', summary: '' }] = campaign[language].pillars;
  return h('section', attributes, h('h3', {}, title), h('p', {}, summary));
};

export default {
  title: 'Widgets/Pillars',
  component: 'sen-pillars',
  parameters: holds((language) => ({ data: campaign[language], file: fileOf(language) })),
} satisfies Meta<Attributes>;

/** The pillars of An Giang: under one roof where there is room. */
export const AnGiang: WidgetStory = {};

/** An accordion where there is not. */
export const Narrow: WidgetStory = { globals: { width: '360' } };

export const Tabs: WidgetStory = { args: { view: 'tabs' } };

/** The second tab, as a reader opens it. */
export const SecondTab: WidgetStory = {
  args: { view: 'tabs' },
  play: played(async ({ canvasElement }) => {
    const view = await inside(canvasElement, 'sen-pillars');
    const [, second] = await view.findAllByRole('tab');
    if (!second) throw new Error('There is no second tab.');
    await userEvent.click(second);
    await waitFor(() => expect(second).toHaveAttribute('aria-selected', 'true'));
    const shown = view.getAllByRole('tabpanel').filter(({ hidden }: HTMLElement) => !hidden);
    await expect(shown.map((panel: HTMLElement) => panel.getAttribute('aria-labelledby'))).toEqual([second.id]);
  }),
};

export const Accordion: WidgetStory = { args: { view: 'accordion' } };

/** Two open at once, which an accordion lets be. */
export const TwoOpen: WidgetStory = {
  args: { view: 'accordion' },
  play: played(async ({ canvasElement }) => {
    const view = await inside(canvasElement, 'sen-pillars');
    const closed = (await view.findAllByRole('button', { expanded: false }))[0];
    if (!closed) throw new Error('No pillar is closed.');
    await userEvent.click(closed);
    await waitFor(() => expect(view.getAllByRole('button', { expanded: true })).toHaveLength(2));
  }),
};

/** All side by side. */
export const Cards: WidgetStory = { args: { view: 'cards' } };

/** Told while scrolling, beside one picture that changes. */
export const Story: WidgetStory = { args: { view: 'story' } };

/** Each can be listened to, on devices that have a voice for the language. */
export const ReadAloud: WidgetStory = { args: { speak: true } };

/** Any number of them. */
export const Five: WidgetStory = {
  parameters: holds((language) => {
    const { pillars } = campaign[language];
    return {
      data: [...pillars, ...pillars.slice(0, 2)].map((one, place) => ({ ...one, id: `pillar-${place + 1}` })),
    };
  }),
};

/** Titles and summaries longer than they should be. */
export const LongText: WidgetStory = {
  parameters: holds((language) => ({
    data: campaign[language].pillars.map(({ id, title, summary }) => ({
      id,
      title: `${title}, ${title.toLowerCase()}, ${title.toLowerCase()}`,
      summary: Array.from({ length: 5 }, () => summary).join(' '),
    })),
  })),
};

/** Read from a file, as on a page. */
export const FromFile: WidgetStory = {
  parameters: holds((language) => ({ attributes: { src: fileOf(language) } })),
};

export const FromChildren: WidgetStory = {
  parameters: holds((language) => ({ data: campaign[language], isWritten: true })),
};

/** A picture that isn't there is named, and nothing else is lost. */
export const UnknownPicture: WidgetStory = {
  parameters: holds((language) => ({
    children: [brief(language, { id: 'one', 'data-illustration': 'nowhere' })],
  })),
};

/** The file is not there: the author's HTML stays, with a sentence that says what is wrong. */
export const MissingFile: WidgetStory = {
  parameters: holds((language) => ({
    attributes: { src: 'campaigns/missing.json' },
    children: [brief(language)],
  })),
};

/** The file is not there, and nothing else is. */
export const MissingFileAlone: WidgetStory = {
  parameters: holds(() => ({ attributes: { src: 'campaigns/missing.json' } })),
};

export const Empty: WidgetStory = { parameters: holds(() => ({})) };
