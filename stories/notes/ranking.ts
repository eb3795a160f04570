import type { Notes } from './notes.js';

export const ranking: Notes = {
  keyboard: [
    {
      keys: 'Esc',
      does: 'In the search field: empties it, and all places are back.',
      test: 'widgets/ranking.test.ts: empties its search by Esc',
    },
  ],
  heard: [
    'First in one sentence where the marked place stands, and whether that is better or worse than before.',
    'The bars are a list: rank, name, figure, and “tied” in words. The table has everything that bars and lines show.',
    'How many places a search found is said politely.',
    'The lines over the years are a picture with a name; their figures are in the table, a button away.',
  ],
  dos: [
    'Mark your own place (`highlight`) and show who is near it (`around="3"`): it is what people look for.',
    'Say which direction is better. Of ranks the lower one is; of amounts nobody can guess.',
    'Keep ties as ties: two places on rank 15, the next on 17.',
  ],
  donts: [
    'Don’t rank what was measured in different years or by different people.',
    'Don’t show only the top: a fall is news, too, and hiding it costs trust.',
    'Don’t write ranks as scores: a bar of rank 1 would be the shortest.',
  ],
  content: [
    'From three places to all communes of a province: from nine on there is a search.',
    'Names as short as the map has them; the unit once, not in each row.',
    'Period and source are shown below the bars: without them the figures are worth nothing.',
  ],
};
