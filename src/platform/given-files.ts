/** The files that are given to what runs without a network of its own: on a server, in the command line. */
import type { Answer } from './network.js';

/** Answers for the file at an address, relative to the page. */
export type GiveFile = (address: string) => Promise<Answer>;

const NOTHING: GiveFile = () => Promise.resolve({ isOk: false });
let give = NOTHING;

/** Has `by` answer for every file from now on; without it, none is there. */
export function giveFiles(by: GiveFile = NOTHING): void {
  give = by;
}

/** What was given for `address`. */
export const givenFile: GiveFile = (address) => give(address);
