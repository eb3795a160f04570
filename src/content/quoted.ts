/** What a sentence quotes. It may be a stranger's words in an address: enough to know it by, too few for a message. */

/** How many signs are quoted. */
const MOST = 60;

/** A text from its beginning. */
export const beginning = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);

/** A file's address up to its end, where its name is. */
export const ending = (text: string): string => (text.length > MOST ? `…${text.slice(-MOST)}` : text);
