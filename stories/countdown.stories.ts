/** The states of `<sen-countdown>`. */
import type { Meta } from '@storybook/web-components-vite';
import en from '../campaigns/an-giang-2022/programme.en.json';
import km from '../campaigns/an-giang-2022/programme.km.json';
import vi from '../campaigns/an-giang-2022/programme.vi.json';
import { h } from '../src/embed/markup/markup.js';
import { holds, type Attributes, type ContentIn, type Story } from './content.js';
import { expect, inside, played, shadowOf, userEvent } from './playing.js';

const programme = { vi, en, km };

const words = {
  vi: { upcoming: 'Chỉ còn', live: 'Đang mở cửa, đóng cửa sau', past: 'Hẹn gặp lại' },
  en: { upcoming: 'Only', live: 'Open now, closing in', past: 'See you again' },
  km: { upcoming: 'នៅសល់តែ', live: 'កំពុងបើក នឹងបិទក្នុង', past: 'ជួបគ្នាម្ដងទៀត' },
};

/** Made up, and labelled so: a title as long as those of decrees. */
const LONG = {
  vi: 'Ví dụ: Lễ hưởng ứng Ngày Chuyển đổi số quốc gia và khai mạc Tuần lễ trải nghiệm dịch vụ công trực tuyến của các xã, phường, đặc khu trong tỉnh',
  en: 'Example: celebration of National Digital Transformation Day and opening of the week in which residents of all communes, wards and special zones try public services online',
  km: 'ឧទាហរណ៍៖ ពិធីអបអរទិវាបរិវត្តកម្មឌីជីថលជាតិ និងបើកសប្ដាហ៍សាកល្បងសេវាសាធារណៈអនឡាញរបស់ឃុំ សង្កាត់ និងតំបន់ពិសេសទាំងអស់ក្នុងខេត្ត',
};

/** The name and the day of the event, as an author writes them. */
const written: ContentIn = (language) => ({
  children: [
    h('strong', {}, programme[language].events[0]?.summary ?? ''),
    ' ',
    h('time', { datetime: '10-10' }, '10/10'),
  ],
});

export default {
  title: 'Widgets/Countdown',
  component: 'sen-countdown',
  parameters: holds((language) => ({
    data: programme[language],
    file: `campaigns/an-giang-2022/programme.${language}.json`,
  })),
} satisfies Meta<Attributes>;

/** The event of the An Giang programme that comes next. */
export const AnGiang: Story = {};

export const FromChildren: Story = { parameters: holds(written) };

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
  parameters: holds((language) => ({
    children: [
      h('strong', {}, programme[language].events[0]?.summary ?? ''),
      ...Object.entries(words[language]).map(([slot, text]) => h('span', { slot }, text)),
    ],
  })),
};

export const OwnWordsLive: Story = { ...OwnWords, args: Live.args };

export const OwnWordsPast: Story = { ...OwnWords, args: Past.args };

/** As long a name as a decree has. */
export const LongText: Story = {
  parameters: holds((language) => ({ data: [{ summary: LONG[language], start: '10-10' }] })),
};

/** February has no 30th: the author's HTML stays, with a sentence that says what is wrong. */
export const WrongDate: Story = { args: { date: '2035-02-30' }, parameters: holds(written) };

/** No date anywhere: the author hears of it. */
export const Empty: Story = { parameters: holds(() => ({})) };

/** The file is not there: the author's HTML stays, and counts. */
export const MissingFile: Story = {
  parameters: holds((language) => ({ ...written(language), attributes: { src: 'campaigns/missing.json' } })),
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
  args: { date: '10-10', 'add-to-calendar': true },
  play: played(async ({ canvasElement }) => {
    const countdown = await shadowOf(canvasElement, 'sen-countdown');
    const root = await shadowOf(countdown, 'sen-add-to-calendar');
    const summary = root.querySelector('summary');
    if (!summary) throw new Error('There is no button for the calendars.');
    await userEvent.click(summary);
    const menu = await inside(countdown, 'sen-add-to-calendar');
    await expect(menu.getAllByRole('link', { name: 'Google Calendar' })).toHaveLength(2);
  }),
};
