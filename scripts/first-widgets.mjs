/** The widgets that most pages have: what several of them need is one file, and together they keep one budget. */
export const FIRST = ['countdown', 'ticker', 'pillars', 'quiz'];
