import type { Notes } from './notes.js';

export const quiz: Notes = {
  keyboard: [
    {
      keys: '1 … 9, A … I',
      does: 'In a question with options: chooses the option of that place, or takes it back where several may be chosen.',
      test: 'widgets/quiz-play.test.ts: digits and letters choose, Enter goes on',
    },
    {
      keys: 'Enter',
      does: 'In a question or a text field: has the answer checked, then goes on.',
      test: 'widgets/quiz-keyboard.test.ts: goes on by Enter from within a text',
    },
    {
      keys: 'Enter',
      does: 'On “Move up” and “Move down” of a step: moves it; no dragging is needed.',
      test: 'widgets/quiz-keyboard.test.ts: is played through with every kind, each answer checked at once',
    },
    {
      keys: 'Esc',
      does: 'In a dialog (certificate, sharing, consent): closes it, and puts the reader back where they were.',
      test: 'widgets/quiz-taking-part.test.ts: closes by Escape and puts the reader back where they were',
    },
  ],
  heard: [
    'Each question is a group with its text as the name; its place (“Question 2 / 14”) is read with it.',
    'Whether an answer is right, and why, is announced once it was checked; right and wrong are words, not colours.',
    'A new question takes the focus, so that reading goes on there.',
    'Before anything leaves the page, a dialog says what goes where.',
  ],
  dos: [
    'Explain every answer, with the source: that is what readers take along.',
    'Keep feedback immediate for learning; use `feedback="deferred"` and a pass mark for a contest.',
    'Set `seed` where all pupils of a class should have the same questions.',
  ],
  donts: [
    'Don’t trust results of a page in a contest with prizes: have a server grade (`graded="server"`).',
    'Don’t ask trick questions, nor “all of the above”: order may be shuffled.',
    'Don’t use `time-limit` without need: some people read slowly.',
  ],
  content: [
    'Five to fifteen questions; more of them in a pool, with `pick`.',
    'A question: one sentence, up to some 120 characters. Options: two to five, of about the same length.',
    'An explanation: one to three sentences, with the decree, the page or the day it is from.',
  ],
};
