/** The states of `<sen-ranking>`. */
import type { Meta } from '@storybook/web-components-vite';
import en from '../campaigns/an-giang-2022/ranking.en.json';
import km from '../campaigns/an-giang-2022/ranking.km.json';
import vi from '../campaigns/an-giang-2022/ranking.vi.json';
import type { Statistic } from '../src/content/statistic.js';
import { holds, type Attributes, type Story } from './content.js';
import { expect, inside, played, userEvent, waitFor } from './playing.js';

const campaign = { vi, en, km };
const fileOf = (language: string) => `campaigns/an-giang-2022/ranking.${language}.json`;

const words = {
  vi: { example: 'Ví dụ minh hoạ', scores: 'Điểm DTI năm 2022', rate: 'Tỷ lệ hồ sơ trễ hạn', commune: 'Xã' },
  en: { example: 'Made-up example', scores: 'DTI scores of 2022', rate: 'Share of late files', commune: 'Commune' },
  km: { example: 'ឧទាហរណ៍ប្រឌិត', scores: 'ពិន្ទុ DTI ឆ្នាំ 2022', rate: 'អត្រាសំណុំរឿងយឺត', commune: 'ឃុំ' },
};

/** Ranks of communes over the years, invented to show states; the third commune has none in the third year. */
function invented(language: 'vi' | 'en' | 'km', years: number, count = 12): object {
  const { example, commune } = words[language];
  const periods = Array.from({ length: years }, (_, index) => String(2020 + index));
  const scoreIn = (place: number, year: number) => place + 3 * Math.sin((place + 1) * (year + 2));
  const rankIn = (place: number, year: number) =>
    Array.from({ length: count }, (_, other) => scoreIn(other, year)).filter((score) => score < scoreIn(place, year))
      .length;
  const statistics = Array.from({ length: count }, (_, place): Statistic => {
    const measured = periods.map((period, year) => ({ value: rankIn(place, year) + 1, period }));
    const previous = place === 2 ? measured.slice(0, -1).filter((_one, year) => year !== 2) : measured.slice(0, -1);
    return { value: measured.at(-1)?.value ?? 1, label: `${commune} ${place + 1}`, unit: `/${count}`, previous };
  });
  return {
    title: `${example}: ${commune} 1–${count}`,
    better: 'lower',
    period: periods.at(-1),
    source: { name: example },
    statistics,
  };
}

export default {
  title: 'Widgets/Ranking',
  component: 'sen-ranking',
  parameters: holds((language) => ({ data: campaign[language], file: fileOf(language) })),
} satisfies Meta<Attributes>;

/** An Giang and three places on each side of it: 54 of 63, which is a fall. */
export const AnGiang: Story = { args: { highlight: 'An Giang', around: 3 } };

/** All 63; two places share rank 15. */
export const All: Story = { args: { highlight: 'an giang' } };

/** Names in the order of the language: Đ after D. */
export const ByName: Story = { args: { highlight: 'An Giang', sort: 'name' } };

/** A search without accents. */
export const Searched: Story = {
  args: { highlight: 'An Giang', around: 3 },
  play: played(async ({ canvasElement }) => {
    const view = await inside(canvasElement, 'sen-ranking');
    await userEvent.type(await view.findByRole('searchbox'), 'thanh hoa');
    await waitFor(() => expect(view.getAllByRole('listitem')).toHaveLength(1));
    await expect(view.getByRole('listitem')).toHaveTextContent('Thanh Hóa');
  }),
};

/** The same as a table, one click away. */
export const Table: Story = {
  args: { highlight: 'An Giang' },
  play: played(async ({ canvasElement }) => {
    const view = await inside(canvasElement, 'sen-ranking');
    const buttons = await view.findAllByRole('button');
    const toTable = buttons.at(-2);
    if (!toTable) throw new Error('There is no button for the table.');
    await userEvent.click(toTable);
    await expect(await view.findByRole('table', {}, { timeout: 5000 })).toBeVisible();
  }),
};

/** Scores: the higher one is better, and bars are as long as scores are large. */
export const Scores: Story = {
  args: { highlight: 'can tho' },
  parameters: holds((language) => ({
    data: {
      title: words[language].scores,
      period: '2022',
      source: campaign[language].source,
      statistics: [
        { label: 'Đà Nẵng', value: 0.8002 },
        { label: 'TP. Hồ Chí Minh', value: 0.7163 },
        { label: 'Quảng Ninh', value: 0.7024 },
        { label: 'Thừa Thiên - Huế', value: 0.6975 },
        { label: 'TP. Cần Thơ', value: 0.6924 },
      ],
    },
  })),
};

/** Amounts of which less is better, with a tie: the short bar is the good one, and the words say so. */
export const LowerIsBetter: Story = {
  parameters: holds((language) => {
    const { example, rate, commune } = words[language];
    return {
      attributes: { highlight: `${commune} 2` },
      data: {
        title: `${example}: ${rate}`,
        better: 'lower',
        unit: '%',
        period: '2022',
        source: { name: example },
        statistics: [4.5, 1.5, 1.5, 8, 2.25].map((value, index) => ({
          value,
          label: `${commune} ${index + 1}`,
          previous: index === 1 ? [{ value: 3.5, period: '2021' }] : undefined,
        })),
      },
    };
  }),
};

/** Two years, as a line a place. */
export const Slope: Story = {
  args: { display: 'bump' },
  parameters: holds((language) => ({
    attributes: { highlight: `${words[language].commune} 5` },
    data: invented(language, 2),
  })),
};

/** Five years; the third place has no figure in 2022, so its line is broken there. */
export const Bump: Story = {
  args: { display: 'bump' },
  parameters: holds((language) => ({
    attributes: { highlight: `${words[language].commune} 3` },
    data: invented(language, 5),
  })),
};

/** 63 places of which one has a figure of the year before: only its line is drawn. */
export const BumpOfAll: Story = { args: { display: 'bump', highlight: 'An Giang', around: 3 } };

/** Names of places with all that belongs to them. */
export const LongText: Story = {
  parameters: holds((language) => {
    const { example, commune } = words[language];
    return {
      data: {
        title: Array.from({ length: 6 }, () => example).join(', '),
        better: 'lower',
        period: '2022',
        source: { name: Array.from({ length: 10 }, () => example).join(', ') },
        statistics: [1, 2, 3].map((value) => ({
          value,
          label: `${commune} ${value}, ${Array.from({ length: 8 }, () => commune).join(', ')}`,
        })),
      },
    };
  }),
};

/** From a table in the page, as a webmaster writes it. */
export const FromChildren: Story = {
  args: { better: 'lower', highlight: 'Yên Bái' },
  parameters: holds((language) => ({
    data: { ...campaign[language], statistics: campaign[language].statistics.slice(0, 20) },
    isWritten: true,
  })),
};

export const FromFile: Story = {
  args: { highlight: 'An Giang', around: 3 },
  parameters: holds((language) => ({ attributes: { src: fileOf(language) } })),
};

/** The place to mark isn't among them: the author hears of it, readers get the ranking. */
export const NotFound: Story = { args: { highlight: 'Sài Gòn' } };

/** The file is not there, and nothing else is. */
export const MissingFile: Story = { parameters: holds(() => ({ attributes: { src: 'campaigns/missing.json' } })) };

export const EmptyList: Story = { parameters: holds(() => ({ data: { statistics: [] } })) };
