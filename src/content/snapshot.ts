/** Dated copies of servers' answers, as `npm run snapshot` writes them: the answer as it was, where it came from, when. */
import * as v from 'valibot';
import { parseDate } from './date.js';
import { text } from './item.schema.js';

/** What is in the file of a copy. */
export const snapshot = v.object({
  /** The address that was asked. */
  snapshotOf: text,
  /** When: an instant, such as `2026-11-25T03:00:00Z`. */
  retrieved: v.pipe(
    text,
    v.check((value) => parseDate(value)?.kind === 'instant', 'invalid-date'),
  ),
  mediaType: v.string(),
  /** The answer, character by character, so that all that reads the one reads the other. */
  content: text,
});

export type Snapshot = v.InferOutput<typeof snapshot>;
