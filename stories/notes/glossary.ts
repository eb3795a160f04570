import type { Notes } from './notes.js';

export const glossary: Notes = {
  keyboard: [
    {
      keys: 'Esc',
      does: 'In the search field: empties it, and all words are back. In an empty field the key is the page’s.',
      test: 'widgets/glossary.test.ts: and says how many it found',
    },
  ],
  heard: [
    'A search field with the name “Find”; after each search how many words were found, or that there are none, politely.',
    'The letters are buttons within a navigation, and put the focus on the heading of their words; each group has a heading at the level that fits the page.',
    'Words are terms with their definitions (`<dl>`), so that screen readers can go from word to word.',
  ],
  dos: [
    'Explain a word by what it does for the reader, then give an example from the commune.',
    'Give each word an id that stays: links to words use it, and so do `<sen-term>` and related words.',
    'Put the same glossary on one page of the site, and let terms elsewhere lead there.',
  ],
  donts: [
    'Don’t explain a word by words that aren’t explained either.',
    'Don’t copy a definition of a law without saying so in plain words first.',
    'Don’t split one glossary into several on the same page: search and letters count for one.',
  ],
  content: [
    'A definition: one or two sentences, some 200 characters at most. An example: one sentence.',
    'From nine words on there is a search, from twenty-one on there are letters to jump to. Hundreds are no burden.',
    'Name the source where a definition is that of a decree or a standard.',
  ],
};
