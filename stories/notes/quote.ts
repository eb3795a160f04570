import type { Notes } from './notes.js';

export const quote: Notes = {
  keyboard: [
    {
      keys: 'Enter',
      does: 'On “Next” and “Previous”: goes to another quote, around the ends; the focus stays on the button.',
      test: 'widgets/quote.test.ts: goes on and back by keyboard alone',
    },
    {
      keys: 'Tab',
      does: 'Takes in only links of the quote that shows.',
      test: 'widgets/quote.test.ts: takes only what shows into the order of the Tab key',
    },
  ],
  heard: [
    'A carousel with a name; the place of each quote (“2/7”) is read with it, and the new one after each step, politely.',
    'That words are retold is said before them. Quotation marks are text, so that they are read and copied.',
    'One quote alone is a figure with nothing to press.',
  ],
  dos: [
    'Say of every quote whether it is a statement or a paraphrase (`kind`): there is no default, as a wrong one puts words into somebody’s mouth.',
    'Name who, in what role, when, and where it can be read.',
    'Ask before you show somebody’s face.',
  ],
  donts: [
    'Don’t shorten a statement without “…”: retell it instead, as a paraphrase.',
    'Don’t put slogans here: nobody said them.',
    'Don’t expect it to move by itself: it never does, as people read at their own pace.',
  ],
  content: [
    'A quote: one to three sentences, up to some 300 characters; all take the room of the longest.',
    'Up to seven quotes: few go on further.',
    'A portrait at least 144 pixels wide, with an `alt` that says who it is, or an empty one where the name stands beside it.',
  ],
};
