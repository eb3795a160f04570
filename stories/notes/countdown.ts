import type { Notes } from './notes.js';

export const countdown: Notes = {
  keyboard: [
    {
      keys: 'Esc',
      does: 'In the list of calendars: closes it, and puts the focus back on its button.',
      test: 'widgets/countdown.test.ts: offers calendars in a menu for the keyboard',
    },
  ],
  heard: [
    'The name of the event, its date and the time that is left, when the reader comes there. Never every second: the numbers have no live region.',
    'When the event starts or ends while the page is open, that is announced once.',
    'The button “Add to calendar” says whether its list is open.',
  ],
  dos: [
    'Give the event a name, in a `<strong>` inside the tag: without script the page then still says what happens when.',
    'Use `date="10-10"` for a day that comes every year; it goes on to the next year by itself.',
    'Say when it ends (`until`), so that readers see that it is on, and that it is over.',
    'Use `precision="day"` for what is months away.',
  ],
  donts: [
    'Don’t count down to what has no known hour as if it had: give the day alone.',
    'Don’t put several countdowns to the same event on one page.',
    'Don’t use it for deadlines that may be moved without anybody changing the page.',
  ],
  content: [
    'The name of the event: up to some 60 characters, so that it takes two lines on a phone.',
    'One event. From a file or a calendar with several, the one that comes next is taken.',
    'Own words for before, during and after: up to three words each, in the slots `upcoming`, `live` and `past`.',
  ],
};
