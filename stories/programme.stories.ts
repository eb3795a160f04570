/** The states of `<sen-programme>`. */
import type { Meta } from '@storybook/web-components-vite';
import en from '../campaigns/an-giang-2022/programme.en.json';
import km from '../campaigns/an-giang-2022/programme.km.json';
import vi from '../campaigns/an-giang-2022/programme.vi.json';
import type { CampaignEvent } from '../src/content/event.js';
import { h } from '../src/embed/markup/markup.js';
import { holds, PRESENT, type Attributes, type Story } from './content.js';
import { expect, inside, played, userEvent, waitFor } from './playing.js';

const programme = { vi, en, km };
const fileOf = (language: string) => `campaigns/an-giang-2022/programme.${language}.json`;

const words = {
  vi: { example: 'Ví dụ', tracks: ['Hội thảo', 'Thực hành'], halls: ['Phòng 1', 'Phòng 2'], word: 'Buổi' },
  en: { example: 'Example', tracks: ['Talks', 'Try it'], halls: ['Room 1', 'Room 2'], word: 'Session' },
  km: { example: 'ឧទាហរណ៍', tracks: ['សិក្ខាសាលា', 'អនុវត្ត'], halls: ['បន្ទប់ 1', 'បន្ទប់ 2'], word: 'វគ្គ' },
};

/** Sessions around the present, invented to show states. */
function sessions(language: keyof typeof words, count = 12): CampaignEvent[] {
  const { example, tracks, halls, word } = words[language];
  const hour = 3_600_000;
  const start = PRESENT - 3 * hour;
  return Array.from({ length: count }, (_, index) => ({
    id: `session-${index + 1}`,
    summary: `${example}: ${word} ${index + 1}`,
    start: new Date(start + Math.floor(index / 2) * 2 * hour).toISOString(),
    end: new Date(start + Math.floor(index / 2) * 2 * hour + 1.5 * hour).toISOString(),
    track: tracks[index % 2],
    location: halls[index % 2],
    description: example,
    status: index === 7 ? 'cancelled' : index === 9 ? 'postponed' : undefined,
  }));
}

const withSessions = holds((language) => ({ data: sessions(language) }));

export default {
  title: 'Widgets/Programme',
  component: 'sen-programme',
  parameters: holds((language) => ({
    data: programme[language],
    file: fileOf(language),
    attributes: { id: 'an-giang' },
  })),
} satisfies Meta<Attributes>;

/** The events of An Giang, one day at a time. */
export const AnGiang: Story = {};

/** All days, one below the other. */
export const List: Story = { args: { view: 'list' } };

/** Overlapping sessions with search and filters; some over, one on, one next, one cancelled, one postponed. */
export const Sessions: Story = { parameters: withSessions };

/** A search that finds a few. */
export const Searched: Story = {
  parameters: withSessions,
  play: played(async ({ canvasElement }) => {
    const view = await inside(canvasElement, 'sen-programme');
    await userEvent.type(await view.findByRole('searchbox'), '12');
    await waitFor(() => expect(view.getAllByRole('article')).toHaveLength(1));
  }),
};

/** What the reader means to see, ready to be saved as a calendar. */
export const Chosen: Story = {
  play: played(async ({ canvasElement }) => {
    const view = await inside(canvasElement, 'sen-programme');
    const button = (await view.findAllByRole('button', { pressed: false }))[0];
    if (!button) throw new Error('There is nothing to choose.');
    await userEvent.click(button);
    await expect(await view.findByRole('checkbox')).toBeVisible();
  }),
};

/** The details of an event, with the way into a calendar. */
export const Details: Story = {
  play: played(async ({ canvasElement }) => {
    const view = await inside(canvasElement, 'sen-programme');
    const title = (await view.findAllByRole('heading', { level: 4 }))[0]?.querySelector('a');
    if (!title) throw new Error('There is no event.');
    await userEvent.click(title);
    await expect(await view.findByRole('dialog', {}, { timeout: 5000 })).toBeVisible();
  }),
};

/** More events than anybody reads at once: a search, a day to pick, and parts of the list. */
export const Many: Story = { parameters: holds((language) => ({ data: sessions(language, 300) })) };

/** Names and places as long as those of decrees. */
export const LongText: Story = {
  parameters: holds((language) => ({
    data: sessions(language, 4).map((event) => ({
      ...event,
      summary: Array.from({ length: 12 }, () => event.summary).join(', '),
      location: Array.from({ length: 8 }, () => event.location).join(', '),
    })),
  })),
};

export const FromChildren: Story = {
  parameters: holds((language) => ({ data: programme[language].events.slice(1), isWritten: true })),
};

export const FromFile: Story = { parameters: holds((language) => ({ attributes: { src: fileOf(language) } })) };

/** A date that can’t be: the author hears of it, readers get the events that are sound. */
export const WrongDate: Story = {
  parameters: holds((language) => ({
    children: [
      h(
        'ol',
        {},
        h(
          'li',
          {},
          h('time', { datetime: '2022-10-27' }, '27/10/2022'),
          ' ',
          h('strong', {}, programme[language].events[1]?.summary ?? ''),
        ),
        h('li', {}, h('time', { datetime: '2022-02-30' }, '30/2/2022'), ' ', h('strong', {}, words[language].example)),
      ),
    ],
  })),
};

export const Empty: Story = { parameters: holds(() => ({})) };
