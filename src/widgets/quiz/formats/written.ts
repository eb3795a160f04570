/** What comes of writing questions in a format that others read. */
import type { Fault } from '../../../content/problem.js';

/** The text of the file, and what its format has no room for; `path` names the question and the part. */
export interface Written {
  text: string;
  faults: readonly Fault[];
}

/** Notes that the format has no room for a part of a question. */
export type Lose = (part: string, value: string) => void;
