/** The states of `<sen-ticker>`. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import en from '../campaigns/an-giang-2022/statistics.en.json';
import km from '../campaigns/an-giang-2022/statistics.km.json';
import vi from '../campaigns/an-giang-2022/statistics.vi.json';
import type { Statistic } from '../src/content/statistic.js';
import type { SenTicker } from '../src/widgets/ticker/index.js';
import enCopy from './snapshots/statistics.en.json?url&no-inline';
import kmCopy from './snapshots/statistics.km.json?url&no-inline';
import viCopy from './snapshots/statistics.vi.json?url&no-inline';

type Args = Partial<Pick<SenTicker, 'display' | 'interval' | 'paused'>>;
type Story = StoryObj<Args>;

const campaign = { vi, en, km };

/** Files as `npm run snapshot` writes them. */
const copies = { vi: viCopy, en: enCopy, km: kmCopy };

/** Made up to show what can be drawn, and labelled so. */
const examples = {
  vi: exampleOf('Ví dụ minh hoạ: hồ sơ nộp trực tuyến', 'Ví dụ minh hoạ: thứ hạng'),
  en: exampleOf('Made-up example: applications sent online', 'Made-up example: rank'),
  km: exampleOf('ឧទាហរណ៍៖ សំណុំលិខិតតាមអនឡាញ', 'ឧទាហរណ៍៖ ចំណាត់ថ្នាក់'),
};

function exampleOf(share: string, rank: string): Statistic[] {
  const years = ['2019', '2020', '2021', '2022'];
  const series = (values: number[]) => values.map((value, index) => ({ value, period: years[index] ?? '' }));
  return [
    {
      value: 68.5,
      unit: '%',
      label: share,
      better: 'higher',
      period: '2023',
      previous: series([12, 25.4, 41, 59.7]),
      target: { value: 80, period: '2025' },
    },
    {
      value: 18,
      unit: '/63',
      label: rank,
      better: 'lower',
      period: '2023',
      previous: series([31, 35, 22, 20]),
      target: { value: 10, period: '2025' },
    },
    { value: 1250, label: share, period: '2023', target: { value: 1000 } },
  ];
}

export default {
  title: 'Ticker',
  component: 'sen-ticker',
  argTypes: { display: { control: 'inline-radio', options: ['rotate', 'marquee', 'row', 'grid'] } },
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

export const Grid: Story = { args: { display: 'grid' } };

/** In one line that scrolls. */
export const Row: Story = { args: { display: 'row' } };

/** Passing in one line, which every reader can stop. */
export const Marquee: Story = { args: { display: 'marquee' } };

export const Paused: Story = { args: { paused: true } };

/** From 42nd to 54th: of ranks, the lower one is better. */
export const RankThatFell: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-ticker .data=${campaign[language as 'vi'].statistics.slice(0, 1)}></sen-ticker>`,
};

/** Targets as bars, and the figures before as a line. */
export const TargetsAndHistory: Story = {
  args: { display: 'grid' },
  render: ({ display }, { globals: { language } }) =>
    html`<sen-ticker display=${ifDefined(display)} .data=${examples[language as 'vi']}></sen-ticker>`,
};

export const FromChildren: Story = {
  args: { display: 'grid' },
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

/** The server doesn't answer: its dated copy shows, and says when it was made. */
export const DatedCopy: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-ticker display="row" src="khong-co.json" snapshot=${copies[language as 'vi']}></sen-ticker>`,
};

/** As `DatedCopy`, of figures that are older than the page allows. */
export const OldFigures: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-ticker
      display="row"
      max-age="400d"
      src="khong-co.json"
      snapshot=${copies[language as 'vi']}
    ></sen-ticker>`,
};

export const EmptyList: Story = {
  render: () => html`<sen-ticker .data=${{ statistics: [] }}></sen-ticker>`,
};
