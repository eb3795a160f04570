/** The states of `<sen-programme>`. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import en from '../campaigns/an-giang-2022/programme.en.json';
import km from '../campaigns/an-giang-2022/programme.km.json';
import vi from '../campaigns/an-giang-2022/programme.vi.json';
import type { CampaignEvent } from '../src/content/event.js';
import type { SenProgramme } from '../src/widgets/programme/index.js';
import { search } from './search.js';

type Args = Partial<Pick<SenProgramme, 'view' | 'save'>>;
type Story = StoryObj<Args>;

const programme = { vi, en, km };

const words = {
  vi: { example: 'Ví dụ', tracks: ['Hội thảo', 'Thực hành'], halls: ['Phòng 1', 'Phòng 2'], word: 'Buổi' },
  en: { example: 'Example', tracks: ['Talks', 'Try it'], halls: ['Room 1', 'Room 2'], word: 'Session' },
  km: { example: 'ឧទាហរណ៍', tracks: ['សិក្ខាសាលា', 'អនុវត្ត'], halls: ['បន្ទប់ 1', 'បន្ទប់ 2'], word: 'វគ្គ' },
};

/** Two days of sessions around the present, invented to show states. */
function sessions(language: keyof typeof words): CampaignEvent[] {
  const { example, tracks, halls, word } = words[language];
  const hour = 3_600_000;
  const start = Math.floor(Date.now() / hour) * hour - 3 * hour;
  return Array.from({ length: 12 }, (_, index) => ({
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

export default {
  title: 'Programme',
  component: 'sen-programme',
  render: ({ view, save = false }, { globals: { language } }) =>
    html`<sen-programme
      id="an-giang"
      .data=${programme[language as 'vi']}
      view=${ifDefined(view)}
      ?save=${save}
    ></sen-programme>`,
} satisfies Meta<Args>;

/** The events of An Giang, one day at a time. */
export const AnGiang: Story = {};

/** All days, one below the other. */
export const List: Story = { args: { view: 'list' } };

/** Overlapping sessions with search and filters; some over, one on, one next, one cancelled, one postponed. */
export const Sessions: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-programme .data=${sessions(language as 'vi')}></sen-programme>`,
};

/** A search that finds a few. */
export const Searched: Story = {
  ...Sessions,
  play: async ({ canvasElement }) => {
    await search(await drawn(canvasElement), '1');
  },
};

/** What the reader means to see, ready to be saved as a calendar. */
export const Chosen: Story = {
  play: async ({ canvasElement }) => {
    (await drawn(canvasElement)).querySelector<HTMLElement>('.choose')?.click();
  },
};

/** The details of an event, with the way into a calendar. */
export const Details: Story = {
  play: async ({ canvasElement }) => {
    (await drawn(canvasElement)).querySelector<HTMLElement>('.title a')?.click();
  },
};

export const FromChildren: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-programme>
      <ol>
        ${programme[language as 'vi'].events.slice(1).map(
          ({ id, summary, start, location }) =>
            html`<li id=${id}>
              <time datetime=${start}>${start}</time> <strong>${summary}</strong>
              <address>${location}</address>
            </li>`,
        )}
      </ol>
    </sen-programme>`,
};

/** A date that can’t be: the author hears of it, readers get the events that are sound. */
export const WrongDate: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-programme>
      <ol>
        <li>
          <time datetime="2022-10-27">27/10/2022</time>
          <strong>${programme[language as 'vi'].events[1]?.summary}</strong>
        </li>
        <li><time datetime="2022-02-30">30/2/2022</time> <strong>${words[language as 'vi'].example}</strong></li>
      </ol>
    </sen-programme>`,
};

async function drawn(canvas: HTMLElement): Promise<ShadowRoot> {
  const widget = canvas.querySelector('sen-programme');
  while (!widget?.shadowRoot?.querySelector('.session')) await new Promise(requestAnimationFrame);
  return widget.shadowRoot;
}
