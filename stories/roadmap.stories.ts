/** The states of `<sen-roadmap>`. */
import type { Meta } from '@storybook/web-components-vite';
import en from '../campaigns/an-giang-2022/roadmap.en.json';
import km from '../campaigns/an-giang-2022/roadmap.km.json';
import vi from '../campaigns/an-giang-2022/roadmap.vi.json';
import { h, type Markup } from '../src/embed/markup/markup.js';
import type { Milestone } from '../src/index.js';
import { holds, PRESENT, type Attributes, type ContentIn, type Story } from './content.js';
import { expect, inside, played, userEvent } from './playing.js';

type Language = Parameters<ContentIn>[0];

const roadmap = { vi, en, km };
const fileOf = (language: string) => `campaigns/an-giang-2022/roadmap.${language}.json`;
const example = { vi: 'Ví dụ: mốc', en: 'Example: milestone', km: 'ឧទាហរណ៍៖ ដំណាក់កាល' };

/** One milestone each quarter, `begun` of them before this one; invented to show states. */
const quarters = (
  language: Language,
  count: number,
  begun: number,
  status: (index: number) => Milestone['status'] = () => undefined,
): Milestone[] => {
  const today = new Date(PRESENT);
  return Array.from({ length: count }, (_, index) => {
    const month = (offset: number) =>
      new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 3 * (index - begun) + offset))
        .toISOString()
        .slice(0, 'YYYY-MM'.length);
    return {
      id: `vi-du-${index + 1}`,
      title: `${example[language]} ${index + 1}`,
      start: month(0),
      end: month(2),
      status: status(index),
    };
  });
};

const STATES = ['done', undefined, 'late', 'now', 'next', 'cancelled'] as const;

/** A milestone as an author writes it in a line. */
const line = (datetime: string, text: string, title: string, status?: string): Markup =>
  h('li', { 'data-status': status }, h('time', { datetime }, text), ' ', h('strong', {}, title));

export default {
  title: 'Widgets/Roadmap',
  component: 'sen-roadmap',
  parameters: holds((language) => ({ data: roadmap[language], file: fileOf(language) })),
} satisfies Meta<Attributes>;

/** From the national programme to its targets. That 2025 is past doesn’t say that its targets were reached. */
export const AnGiang: Story = {};

/** Where whatever is past counts as done. */
export const DoneByDate: Story = { args: { 'done-by-date': true } };

/** So many milestones that today is a button away. */
export const Long: Story = {
  args: { 'done-by-date': true },
  parameters: holds((language) => ({ data: quarters(language, 30, 17) })),
};

/** Today on a long line, as a reader goes to it. */
export const Today: Story = {
  ...Long,
  play: played(async ({ canvasElement }) => {
    const view = await inside(canvasElement, 'sen-roadmap');
    await userEvent.click(await view.findByRole('button'));
    const today = view.getAllByRole('listitem').filter((one: HTMLElement) => one.matches(':focus'));
    await expect(today.map((one: HTMLElement) => one.getAttribute('aria-current'))).toEqual(['date']);
  }),
};

/** Each state that a milestone can be in. */
export const States: Story = {
  parameters: holds((language) => ({ data: quarters(language, 6, 3, (index) => STATES[index]) })),
};

export const AllDone: Story = { parameters: holds((language) => ({ data: quarters(language, 4, 5, () => 'done') })) };

export const NoneBegun: Story = { parameters: holds((language) => ({ data: quarters(language, 3, -1) })) };

/** Titles and descriptions of many lines. */
export const LongText: Story = {
  parameters: holds((language) => ({
    data: roadmap[language].milestones.slice(0, 3).map((one) => ({
      ...one,
      title: `${one.title}. ${one.title}. ${one.title}`,
      description: Array.from({ length: 4 }, () => one.title).join('. '),
    })),
  })),
};

export const FromChildren: Story = {
  parameters: holds((language) => ({ data: roadmap[language].milestones.slice(1, 5), isWritten: true })),
};

export const FromFile: Story = { parameters: holds((language) => ({ attributes: { src: fileOf(language) } })) };

/** What the author says wins over the dates. */
export const Late: Story = {
  parameters: holds((language) => ({
    children: [
      h(
        'ol',
        {},
        line('2024', '2024', `${example[language]} 1`, 'done'),
        line('2025', '2025', `${example[language]} 2`, 'late'),
        line('2040', '2040', `${example[language]} 3`),
      ),
    ],
  })),
};

/** A month that can’t be: the author hears of it, readers get the author’s own HTML. */
export const WrongDate: Story = {
  parameters: holds((language) => ({ children: [h('ol', {}, line('2025-13', '13/2025', example[language]))] })),
};

export const Empty: Story = { parameters: holds(() => ({})) };
