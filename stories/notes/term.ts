import type { Notes } from './notes.js';

export const term: Notes = {
  keyboard: [
    {
      keys: 'Tab',
      does: 'To the word: its explanation opens. On: into the explanation, then to what comes after the word.',
      test: 'pages/term.test.mjs: can be used with the keyboard alone',
    },
    {
      keys: 'Enter',
      does: 'On the word: opens its explanation, and has it said.',
      test: 'widgets/term.test.ts: is spoken when it is pressed, not when it is passed',
    },
    {
      keys: 'Enter, Space',
      does: 'On a related word: shows that one in the same place, with a way back.',
      test: 'pages/term.test.mjs: can be used with the keyboard alone',
    },
    {
      keys: 'Esc',
      does: 'Closes the explanation, with the focus back on the word.',
      test: 'widgets/term.test.ts: is closed by Esc, with the focus back on the word',
    },
  ],
  heard: [
    'The word is a button within the sentence, which says whether its explanation is open.',
    'The explanation is said when the word is pressed, not when it is only passed.',
    'A word without explanation is plain text: nothing to press, nothing said.',
  ],
  dos: [
    'Mark a word where it comes first on a page, once.',
    'Put a glossary on the page or name its file (`src`); many words share one request.',
    'Use `entry` where the sentence has another form of the word.',
  ],
  donts: [
    'Don’t mark words in headings and links: there is something to press already.',
    'Don’t mark more than one word in a sentence of ten: nobody reads on.',
    'Don’t hide here what a reader needs to know: it belongs into the sentence.',
  ],
  content: ['The explanation is that of the glossary: one or two sentences.', 'One to four words inside the tag.'],
};
