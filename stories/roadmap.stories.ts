/** The states of `<sen-roadmap>`. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import en from '../campaigns/an-giang-2022/roadmap.en.json';
import km from '../campaigns/an-giang-2022/roadmap.km.json';
import vi from '../campaigns/an-giang-2022/roadmap.vi.json';
import type { Milestone, SenRoadmap } from '../src/index.js';

type Args = Partial<Pick<SenRoadmap, 'timezone' | 'doneByDate'>>;
type Story = StoryObj<Args>;

const roadmap = { vi, en, km };
const example = { vi: 'Ví dụ: mốc', en: 'Example: milestone', km: 'ឧទាហរណ៍៖ ដំណាក់កាល' };

/** One milestone each quarter, `begun` of them before this one; invented to show states. */
const quarters = (
  language: string,
  count: number,
  begun: number,
  status: (index: number) => Milestone['status'] = () => undefined,
): Milestone[] => {
  const today = new Date();
  return Array.from({ length: count }, (_, index) => {
    const month = (offset: number) =>
      new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 3 * (index - begun) + offset))
        .toISOString()
        .slice(0, 'YYYY-MM'.length);
    return {
      id: `vi-du-${index + 1}`,
      title: `${example[language as 'vi']} ${index + 1}`,
      start: month(0),
      end: month(2),
      status: status(index),
    };
  });
};

export default {
  title: 'Roadmap',
  component: 'sen-roadmap',
  render: ({ timezone, doneByDate = false }, { globals: { language } }) =>
    html`<sen-roadmap
      .data=${roadmap[language as 'vi']}
      timezone=${ifDefined(timezone)}
      ?done-by-date=${doneByDate}
    ></sen-roadmap>`,
} satisfies Meta<Args>;

/** From the national programme to its targets. That 2025 is past doesn’t say that its targets were reached. */
export const AnGiang: Story = {};

/** Where whatever is past counts as done. */
export const DoneByDate: Story = { args: { doneByDate: true } };

/** So many milestones that today is a button away. */
export const Long: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-roadmap done-by-date .data=${quarters(language, 30, 17)}></sen-roadmap>`,
};

/** Each state that a milestone can be in. */
export const States: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-roadmap
      .data=${quarters(language, 6, 3, (index) => (['done', undefined, 'late', 'now', 'next', 'cancelled'] as const)[index])}
    ></sen-roadmap>`,
};

export const AllDone: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-roadmap .data=${quarters(language, 4, 5, () => 'done')}></sen-roadmap>`,
};

export const NoneBegun: Story = {
  render: (_args, { globals: { language } }) => html`<sen-roadmap .data=${quarters(language, 3, -1)}></sen-roadmap>`,
};

export const FromChildren: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-roadmap>
      <ol>
        ${roadmap[language as 'vi'].milestones.slice(1, 5).map(
          ({ title, start, description, source }) =>
            html`<li>
              <time datetime=${start}>${start}</time>
              <h3>${title}</h3>
              <p>${description}</p>
              <cite>${source.name}</cite>
            </li>`,
        )}
      </ol>
    </sen-roadmap>`,
};

/** What the author says wins over the dates. */
export const Late: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-roadmap>
      <ol>
        <li data-status="done"><time datetime="2024">2024</time> <strong>${example[language as 'vi']} 1</strong></li>
        <li data-status="late"><time datetime="2025">2025</time> <strong>${example[language as 'vi']} 2</strong></li>
        <li><time datetime="2040">2040</time> <strong>${example[language as 'vi']} 3</strong></li>
      </ol>
    </sen-roadmap>`,
};

/** A month that can’t be: the author hears of it, readers get the author’s own HTML. */
export const WrongDate: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-roadmap>
      <ol>
        <li><time datetime="2025-13">13/2025</time> <strong>${example[language as 'vi']}</strong></li>
      </ol>
    </sen-roadmap>`,
};

export const Empty: Story = { render: () => html`<sen-roadmap></sen-roadmap>` };
