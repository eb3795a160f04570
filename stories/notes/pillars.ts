import type { Notes } from './notes.js';

export const pillars: Notes = {
  keyboard: [
    {
      keys: '→, ←',
      does: 'On a tab: opens the next or the previous pillar, around the ends.',
      test: 'pages/pillars.test.mjs: to a tab, along the tabs, into the panel',
    },
    {
      keys: 'Home, End',
      does: 'On a tab: opens the first or the last pillar.',
      test: 'pages/pillars.test.mjs: to a tab, along the tabs, into the panel',
    },
    {
      keys: 'Tab',
      does: 'From the open tab: into its panel. In cards and stories only links take the focus.',
      test: 'pages/pillars.test.mjs: nothing but its links takes the focus',
    },
    {
      keys: 'Enter, Space',
      does: 'On a heading of the accordion: opens and closes its pillar.',
      test: 'pages/pillars.test.mjs: opens and closes by Enter and Space',
    },
  ],
  heard: [
    'As a diagram and as tabs: a list of tabs, which of how many is open, and a panel with the pillar’s name.',
    'As an accordion: headings with buttons that say whether they are open.',
    'What is closed is found by the browser’s search and opened by it, so it is hidden but not lost.',
    'A pillar that was read to its end is marked as read in words, not by colour alone.',
  ],
  dos: [
    'Begin each pillar by what changes for the reader, not by the name of a programme.',
    'Give each section an id: links can then open it, and the back button goes back.',
    'Use `view="cards"` where all should be seen at once and there is room, `view="story"` on a page of its own.',
  ],
  donts: [
    'Don’t put a form or another widget into a pillar that is closed at first: nobody will find it.',
    'Don’t leave a pillar without a summary: without script and in print it is what holds it together.',
    'Don’t use more than one diagram on a page.',
  ],
  content: [
    'Two to five pillars; three stand best under the roof.',
    'A title of one to three words; a summary of one or two sentences, some 200 characters.',
    'Points, and what was before and is now: up to five lines each, one thought a line.',
    'Each figure with its period and its source; each promise with who made it.',
  ],
};
