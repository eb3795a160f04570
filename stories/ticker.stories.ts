/** The states of `<sen-ticker>`. */
import type { Meta } from '@storybook/web-components-vite';
import en from '../campaigns/an-giang-2022/statistics.en.json';
import km from '../campaigns/an-giang-2022/statistics.km.json';
import vi from '../campaigns/an-giang-2022/statistics.vi.json';
import type { Statistic } from '../src/content/statistic.js';
import { holds, type Attributes, type Story } from './content.js';
import { expect, inside, played, said, userEvent } from './playing.js';
import enCopy from './snapshots/statistics.en.json?url&no-inline';
import kmCopy from './snapshots/statistics.km.json?url&no-inline';
import viCopy from './snapshots/statistics.vi.json?url&no-inline';

const campaign = { vi, en, km };
const fileOf = (language: string) => `campaigns/an-giang-2022/statistics.${language}.json`;

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
  title: 'Widgets/Ticker',
  component: 'sen-ticker',
  parameters: holds((language) => ({ data: campaign[language], file: fileOf(language) })),
} satisfies Meta<Attributes>;

/** The figures of An Giang, one after the other. */
export const AnGiang: Story = { args: { display: 'rotate' } };

export const Grid: Story = { args: { display: 'grid' } };

/** In one line that scrolls. */
export const Row: Story = { args: { display: 'row' } };

/** Passing in one line, which every reader can stop. */
export const Marquee: Story = { args: { display: 'marquee' } };

export const Paused: Story = { args: { paused: true } };

/** The next figure, as a reader goes on to it. */
export const Next: Story = {
  args: { paused: true },
  play: played(async (context) => {
    const view = await inside(context.canvasElement, 'sen-ticker');
    await userEvent.click(
      await view.findByRole('button', { name: said(context, { vi: 'Mục sau', en: 'Next', km: 'បន្ទាប់' }) }),
    );
    await expect(view.getByRole('group', { name: '2/9' })).toBeVisible();
  }),
};

/** What moves is stopped by its button (WCAG 2.2.2). */
export const Stopped: Story = {
  play: played(async (context) => {
    const view = await inside(context.canvasElement, 'sen-ticker');
    const stop = view.queryByRole('button', { name: said(context, { vi: 'Tạm dừng', en: 'Pause', km: 'ផ្អាក' }) });
    // Where less motion is wanted it stands still from the start.
    if (stop) await userEvent.click(stop);
    await expect(
      await view.findByRole('button', { name: said(context, { vi: 'Chạy tiếp', en: 'Play', km: 'ដំណើរការបន្ត' }) }),
    ).toBeVisible();
  }),
};

/** From 42nd to 54th: of ranks, the lower one is better. */
export const RankThatFell: Story = {
  parameters: holds((language) => ({ data: campaign[language].statistics.slice(0, 1) })),
};

/** Targets as bars, and the figures before as a line. */
export const TargetsAndHistory: Story = {
  args: { display: 'grid' },
  parameters: holds((language) => ({ data: examples[language] })),
};

/** Words around a figure that are longer than they should be. */
export const LongText: Story = {
  parameters: holds((language) => ({
    data: examples[language].map(({ label, ...one }) => ({
      ...one,
      label: Array.from({ length: 6 }, () => label).join(', '),
    })),
  })),
};

export const FromChildren: Story = {
  args: { display: 'grid' },
  parameters: holds((language) => ({ data: campaign[language], isWritten: true })),
};

export const FromFile: Story = {
  args: { display: 'grid' },
  parameters: holds((language) => ({ attributes: { src: fileOf(language) } })),
};

/** The server doesn't answer: its dated copy shows, and says when it was made. */
export const DatedCopy: Story = {
  args: { display: 'row', src: 'khong-co.json' },
  parameters: holds((language) => ({ attributes: { snapshot: copies[language] } })),
};

/** As `DatedCopy`, of figures that are older than the page allows. */
export const OldFigures: Story = { ...DatedCopy, args: { ...DatedCopy.args, 'max-age': '400d' } };

/** The file is not there, and nothing else is. */
export const MissingFile: Story = { parameters: holds(() => ({ attributes: { src: 'campaigns/missing.json' } })) };

export const EmptyList: Story = { parameters: holds(() => ({ data: { statistics: [] } })) };
