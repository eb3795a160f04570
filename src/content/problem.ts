/** What can be wrong with content, first without words (a `Fault`), then in the reader's language (a `Problem`). */

import type { CampaignEvent } from './event.js';

/** Where a fault is. */
export interface Place {
  /** The file, as the page's author wrote it in `src`. */
  file?: string;
  /** Line in the file, from 1. */
  line?: number;
  /** Column in the line, from 1. */
  column?: number;
  /** The place within the content, such as `statistics[2].value`, or the name of an attribute. */
  path?: string;
  /** Whether it is for the page's author alone, as what shows is good all the same. */
  isQuiet?: boolean;
}

/** What is wrong. */
export type Defect =
  | { code: 'unreachable'; status?: number }
  | { code: 'unknown-format' }
  | { code: 'wrong-format'; expected: string }
  | { code: 'syntax'; expected: string }
  | { code: 'too-many-cells' | 'too-few-cells' }
  | { code: 'empty' }
  /** The file has something that the widget can't show, such as a question of another kind. */
  | { code: 'unsupported'; value: string }
  | { code: 'missing' }
  | { code: 'not-a-number' | 'not-text' | 'not-a-list' | 'not-an-object' | 'not-allowed'; value: string }
  | { code: 'invalid-date'; value: string }
  /** No day, month or year. */
  | { code: 'not-a-period'; value: string }
  | { code: 'ends-before-start' }
  | { code: 'unknown-time-zone'; value: string }
  /** Some of these events can't be placed in time; `eventFaults` finds out why when the fault is put in words. */
  | { code: 'unplaced'; events: readonly CampaignEvent[] }
  | { code: 'too-few-options' }
  | { code: 'no-right-answer' }
  | { code: 'unmatched-answer'; value: string }
  /** A dimension or a category that figures are asked for by, but that their dataset doesn't have. */
  | { code: 'not-in-data'; value: string }
  /** An id that another item has already. */
  | { code: 'repeated'; value: string }
  /**
   * Nothing is wrong, but readers are told when what shows was fetched (milliseconds since 1970), unless it is what the
   * server has now. Content that is kept fresh always carries it, so that what tells them has loaded before a network fails.
   */
  | { code: 'dated'; retrieved: number | undefined; state: 'fresh' | 'kept' | 'old' };

/** A defect at its place, before it is put in words. */
export type Fault = Defect & Place;

/** A fault in words, as `sen-error` carries it. */
export interface Problem extends Place {
  /** What kind of fault it is; stable, for programs. */
  code: Exclude<Fault['code'], 'unplaced' | 'dated'>;
  /** One sentence in the reader's language that names the place. */
  message: string;
}

/** What was read: the items that were right, and what was wrong beside them. */
export interface Reading<Item> {
  items: readonly Item[];
  faults: readonly Fault[];
}
