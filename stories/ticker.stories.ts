/** The states of `<sen-ticker>`. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import en from '../campaigns/an-giang-2022/statistics.en.json';
import km from '../campaigns/an-giang-2022/statistics.km.json';
import vi from '../campaigns/an-giang-2022/statistics.vi.json';
import type { SenTicker } from '../src/widgets/ticker/index.js';

type Args = Partial<Pick<SenTicker, 'display' | 'interval' | 'paused'>>;
type Story = StoryObj<Args>;

const campaign = { vi, en, km };

export default {
  title: 'Ticker',
  component: 'sen-ticker',
  argTypes: { display: { control: 'inline-radio', options: ['rotate', 'row'] } },
  render: ({ display, interval, paused = false }, { globals: { language } }) =>
    html`<sen-ticker
      .data=${campaign[language as 'vi']}
      display=${ifDefined(display)}
      interval=${ifDefined(interval)}
      ?paused=${paused}
    ></sen-ticker>`,
} satisfies Meta<Args>;

/** The figures of An Giang, one after the other. */
export const AnGiang: Story = { args: { display: 'rotate' } };

export const Row: Story = { args: { display: 'row' } };

export const Paused: Story = { args: { paused: true } };

/** From 42nd to 54th: of ranks, the lower one is better. */
export const RankThatFell: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-ticker .data=${campaign[language as 'vi'].statistics.slice(0, 1)}></sen-ticker>`,
};

export const FromChildren: Story = {
  args: { display: 'row' },
  render: ({ display }, { globals: { language } }) =>
    html`<sen-ticker display=${ifDefined(display)}>
      <ul>
        ${campaign[language as 'vi'].statistics.map(
          ({ value, prefix, unit, label, source, period }) =>
            html`<li>
              <data value=${value}>${prefix} ${value}${unit}</data> ${label}
              <cite>${source.name}, <time>${period}</time></cite>
            </li>`,
        )}
      </ul>
    </sen-ticker>`,
};

export const EmptyList: Story = {
  render: () => html`<sen-ticker .data=${{ statistics: [] }}></sen-ticker>`,
};
