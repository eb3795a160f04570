/** The states of `<sen-ranking>`. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import en from '../campaigns/an-giang-2022/ranking.en.json';
import km from '../campaigns/an-giang-2022/ranking.km.json';
import vi from '../campaigns/an-giang-2022/ranking.vi.json';
import type { Statistic } from '../src/content/statistic.js';
import type { SenRanking } from '../src/widgets/ranking/index.js';
import { search } from './search.js';

type Args = Partial<Pick<SenRanking, 'highlight' | 'around' | 'sort'>>;
type Story = StoryObj<Args>;

const campaign = { vi, en, km };

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
  title: 'Ranking',
  component: 'sen-ranking',
  argTypes: { sort: { control: 'inline-radio', options: ['rank', 'name'] } },
  render: ({ highlight, around, sort }, { globals: { language } }) =>
    html`<sen-ranking
      .data=${campaign[language as 'vi']}
      highlight=${ifDefined(highlight)}
      around=${ifDefined(around)}
      sort=${ifDefined(sort)}
    ></sen-ranking>`,
} satisfies Meta<Args>;

/** An Giang and three places on each side of it: 54 of 63, which is a fall. */
export const AnGiang: Story = { args: { highlight: 'An Giang', around: 3 } };

/** All 63; two places share rank 15. */
export const All: Story = { args: { highlight: 'an giang' } };

/** Names in the order of the language: Đ after D. */
export const ByName: Story = { args: { highlight: 'An Giang', sort: 'name' } };

/** A search without accents. */
export const Searched: Story = {
  args: { highlight: 'An Giang', around: 3 },
  play: async ({ canvasElement }) => {
    await search(await drawn(canvasElement), 'thanh hoa');
  },
};

/** The same as a table, one click away. */
export const Table: Story = {
  args: { highlight: 'An Giang' },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement);
    root.querySelector<HTMLButtonElement>('[part=controls] button:nth-last-child(2)')?.click();
  },
};

/** Scores: the higher one is better, and bars are as long as scores are large. */
export const Scores: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-ranking
      highlight="can tho"
      .data=${{
        title: words[language as 'vi'].scores,
        period: '2022',
        source: campaign[language as 'vi'].source,
        statistics: [
          { label: 'Đà Nẵng', value: 0.8002 },
          { label: 'TP. Hồ Chí Minh', value: 0.7163 },
          { label: 'Quảng Ninh', value: 0.7024 },
          { label: 'Thừa Thiên - Huế', value: 0.6975 },
          { label: 'TP. Cần Thơ', value: 0.6924 },
        ],
      }}
    ></sen-ranking>`,
};

/** Amounts of which less is better, with a tie: the short bar is the good one, and the words say so. */
export const LowerIsBetter: Story = {
  render: (_args, { globals: { language } }) => {
    const { example, rate, commune } = words[language as 'vi'];
    return html`<sen-ranking
      highlight=${`${commune} 2`}
      .data=${{
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
      }}
    ></sen-ranking>`;
  },
};

/** Two years, as a line a place. */
export const Slope: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-ranking
      display="bump"
      highlight=${`${words[language as 'vi'].commune} 5`}
      .data=${invented(language as 'vi', 2)}
    ></sen-ranking>`,
};

/** Five years; the third place has no figure in 2022, so its line is broken there. */
export const Bump: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-ranking
      display="bump"
      highlight=${`${words[language as 'vi'].commune} 3`}
      .data=${invented(language as 'vi', 5)}
    ></sen-ranking>`,
};

/** 63 places of which one has a figure of the year before: only its line is drawn. */
export const BumpOfAll: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-ranking
      display="bump"
      highlight="An Giang"
      around="3"
      .data=${campaign[language as 'vi']}
    ></sen-ranking>`,
};

/** From a table in the page, as a webmaster writes it. */
export const FromChildren: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-ranking better="lower" highlight="Yên Bái">
      <table>
        <caption>
          ${campaign[language as 'vi'].title}
          <cite>${campaign[language as 'vi'].source.name}, <time>2022</time></cite>
        </caption>
        ${campaign[language as 'vi'].statistics.slice(0, 20).map(
          ({ label, value }) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td>${value}</td>
            </tr>`,
        )}
      </table>
    </sen-ranking>`,
};

/** The place to mark isn't among them: the author hears of it, readers get the ranking. */
export const NotFound: Story = { args: { highlight: 'Sài Gòn' } };

export const EmptyList: Story = {
  render: () => html`<sen-ranking .data=${{ statistics: [] }}></sen-ranking>`,
};

async function drawn(canvas: HTMLElement): Promise<ShadowRoot> {
  const widget = canvas.querySelector('sen-ranking');
  while (!widget?.shadowRoot?.querySelector('[part=place]')) await new Promise(requestAnimationFrame);
  return widget.shadowRoot;
}
