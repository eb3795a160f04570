/** The states of `<sen-countdown>`. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import en from '../campaigns/an-giang-2022/programme.en.json';
import km from '../campaigns/an-giang-2022/programme.km.json';
import vi from '../campaigns/an-giang-2022/programme.vi.json';
import type { SenCountdown } from '../src/widgets/countdown/index.js';

type Args = Partial<
  Pick<SenCountdown, 'date' | 'until' | 'timezone' | 'display' | 'precision' | 'calendar' | 'addToCalendar'>
>;
type Story = StoryObj<Args>;

const programme = { vi, en, km };

const words = {
  vi: { upcoming: 'Chỉ còn', live: 'Đang mở cửa, đóng cửa sau', past: 'Hẹn gặp lại' },
  en: { upcoming: 'Only', live: 'Open now, closing in', past: 'See you again' },
  km: { upcoming: 'នៅសល់តែ', live: 'កំពុងបើក នឹងបិទក្នុង', past: 'ជួបគ្នាម្ដងទៀត' },
};

export default {
  title: 'Countdown',
  component: 'sen-countdown',
  render: ({ date, until, timezone, display, precision, calendar, addToCalendar = false }, { globals: { language } }) =>
    html`<sen-countdown
      .data=${programme[language as 'vi']}
      date=${ifDefined(date)}
      until=${ifDefined(until)}
      timezone=${ifDefined(timezone)}
      display=${ifDefined(display)}
      precision=${ifDefined(precision)}
      calendar=${ifDefined(calendar)}
      ?add-to-calendar=${addToCalendar}
    ></sen-countdown>`,
} satisfies Meta<Args>;

/** The event of the An Giang programme that comes next. */
export const AnGiang: Story = {};

export const FromChildren: Story = {
  render: (_args, { globals: { language } }) =>
    html`<sen-countdown>
      <strong>${programme[language as 'vi'].events[0]?.summary}</strong>
      <time datetime="10-10">10/10</time>
    </sen-countdown>`,
};

export const Upcoming: Story = { args: { date: '2035-10-10' } };

export const Live: Story = { args: { date: '2020-10-10', until: '2035-10-10' } };

export const Past: Story = { args: { date: '2022-10-10' } };

/** A date without a year comes back every year. */
export const Yearly: Story = { args: { date: '10-10' } };

/** Several days, each to its end. */
export const WithUntil: Story = { args: { date: '2035-10-10', until: '2035-10-12' } };

/** Hours of the place where it happens, wherever the reader is. */
export const AtATime: Story = {
  args: { date: '2035-10-10T07:30', until: '2035-10-10T11:00', timezone: 'Asia/Ho_Chi_Minh' },
};

/** The author's words before, during and after. */
export const OwnWords: Story = {
  args: { date: '2035-10-10' },
  render: ({ date, until }, { globals: { language } }) => {
    const { upcoming, live, past } = words[language as 'vi'];
    return html`<sen-countdown .data=${programme[language as 'vi']} date=${ifDefined(date)} until=${ifDefined(until)}>
      <span slot="upcoming">${upcoming}</span>
      <span slot="live">${live}</span>
      <span slot="past">${past}</span>
    </sen-countdown>`;
  },
};

export const OwnWordsLive: Story = { ...OwnWords, args: Live.args };

export const OwnWordsPast: Story = { ...OwnWords, args: Past.args };

/** February has no 30th: the author's HTML stays, with a sentence that says what is wrong. */
export const WrongDate: Story = {
  args: { date: '2035-02-30' },
  render: ({ date }, { globals: { language } }) =>
    html`<sen-countdown date=${ifDefined(date)}>
      <strong>${programme[language as 'vi'].events[0]?.summary}</strong>
      <time datetime="10-10">10/10</time>
    </sen-countdown>`,
};

/** A ring around each number, closed as far as there is still to go. */
export const Ring: Story = { args: { date: '10-10', display: 'ring' } };

/** One line of text. */
export const Inline: Story = { args: { date: '10-10', display: 'inline' } };

/** Days only, for an event that is far away. */
export const Days: Story = { args: { date: '10-10', precision: 'day' } };

/** The date in Vietnam’s lunar calendar. */
export const Lunar: Story = { args: { date: '10-10', calendar: 'lunar' } };

/** The way into the reader’s own calendar, open. */
export const AddToCalendar: Story = {
  args: { date: '10-10', addToCalendar: true },
  play: async ({ canvasElement }) => {
    const menu = () =>
      canvasElement.querySelector('sen-countdown')?.shadowRoot?.querySelector('sen-add-to-calendar')?.shadowRoot;
    while (!menu()?.querySelector('summary')) await new Promise(requestAnimationFrame);
    menu()?.querySelector('summary')?.click();
  },
};
