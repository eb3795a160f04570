import type { Notes } from './notes.js';

export const ticker: Notes = {
  keyboard: [
    {
      keys: '→, ←',
      does: 'On a row that is wider than its place (`display="row"`): scrolls it.',
      test: 'widgets/ticker.test.ts: a row is one line, and can be scrolled by keyboard',
    },
  ],
  heard: [
    'While figures change by themselves nothing is said; once they are paused, the new one is read after each step.',
    'A number is read as it is at the end, not while its digits roll.',
    'Whether a figure rose or fell, and whether that is good, is said in words; so are the line of figures before and the bar of a target.',
    'A row takes the focus, so that arrow keys scroll it, as browsers do.',
    'One button, “Pause”, stops whatever moves on the page.',
    'A marquee says each figure once, whatever the eye sees.',
  ],
  dos: [
    'Show up to four figures side by side (`display="grid"`): they can be compared. Let more of them rotate.',
    'Give each figure its period and its source; say `better` so that a fall isn’t presented as progress.',
    'Use `max-age` and `snapshot` for live figures: old ones then say that they are old.',
  ],
  donts: [
    'Don’t use `display="marquee"` where figures are the content: it is for the edge of a page.',
    'Don’t set an `interval` below the time that somebody needs to read a label twice.',
    'Don’t round a figure up: write what the source has.',
  ],
  content: [
    'Three to nine figures.',
    'A label: up to some 60 characters, as the end of a sentence that begins with the number.',
    'A unit of one sign or word; the year or month; a source that readers can open.',
  ],
};
