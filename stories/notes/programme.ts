import type { Notes } from './notes.js';

export const programme: Notes = {
  keyboard: [
    {
      keys: '→, ←',
      does: 'On a day: shows the next or the previous one, around the ends.',
      test: 'widgets/programme.test.ts: moves between days by the keys of tabs',
    },
    {
      keys: 'Home, End',
      does: 'On a day: shows the first or the last one.',
      test: 'widgets/programme.test.ts: moves between days by the keys of tabs',
    },
    {
      keys: 'Esc',
      does: 'In the search field: empties it, and the days are back. In an empty field the key is the page’s.',
      test: 'widgets/programme.test.ts: empties its search by Esc',
    },
    {
      keys: 'Esc',
      does: 'In the details of an event: closes them, and takes their link out of the address.',
      test: 'widgets/programme.test.ts: closes details by Esc',
    },
  ],
  heard: [
    'The days are a list of tabs; the sessions of a day a list, each with a heading, its hours, and in words whether it is on, next, over, cancelled or postponed.',
    'The button “I’ll be there” has the name of its session, and says whether it is pressed.',
    'How many sessions a search or a filter found is said politely.',
    'The details open in a dialog with the name of the event; the back button and its own button close it.',
  ],
  dos: [
    'Give every event an id that stays: details have a link of their own by it.',
    'Say that an event is cancelled or postponed (`status`) instead of deleting it: people have it in their calendars.',
    'Publish the same file as a calendar (.ics) where the office keeps one already.',
  ],
  donts: [
    'Don’t write the hour into the name of an event: it would be wrong in calendars of other zones.',
    'Don’t ask for names or numbers here: what readers choose stays on their devices.',
    'Don’t leave last year’s events on top: they are shown as over, below what is to come.',
  ],
  content: [
    'The name of an event: up to some 80 characters. A description: up to three short paragraphs.',
    'Any number of events: from nine on there is a search, and long lists are drawn a part at a time.',
    'A place as people there call it, with the commune.',
    'The source where a decision set the date.',
  ],
};
