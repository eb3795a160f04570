import type { Notes } from './notes.js';

export const roadmap: Notes = {
  keyboard: [],
  heard: [
    'First how many milestones there are, and how many in each state.',
    'Then a list in order of time, each with its state in words, and today between them as the present of the line.',
    'The button “Go to today”, which long lines have, puts the focus on today.',
    'Nothing moves or speaks by itself; at midnight today moves on silently.',
  ],
  dos: [
    'Write dates as exactly as they are known: `2025`, `2025-06` or `2025-06-30`.',
    'Say `late` or `cancelled` where it is so: people see it anyway.',
    'Use `done-by-date` only where everything past was really done.',
  ],
  donts: [
    'Don’t call a target “done” because its year is over.',
    'Don’t put every meeting on the line: it is for what residents notice.',
  ],
  content: [
    'Five to twelve milestones; from nine on there is a button to today.',
    'A title: up to some 80 characters. A description: one or two sentences.',
    'Each milestone with the decision or the report that it is from.',
  ],
};
