/** How far reading aloud has come, sentence by sentence. */

/** Which part is read, and at which of its sentences (from 0) the reading is, was stopped, or failed. */
export type Reading =
  | { readonly phase: 'idle' }
  | { readonly phase: 'speaking' | 'stopped' | 'failed'; readonly key: string; readonly at: number };

/** Before anything is read, and after all is. */
export const idle: Reading = { phase: 'idle' };

/** Where `reading` is once the button of the part `key` is pressed: it stops, goes on from where it stopped, or starts. */
export function press(reading: Reading, key: string): Reading {
  if (reading.phase === 'idle' || reading.key !== key) return { phase: 'speaking', key, at: 0 };
  return { ...reading, phase: reading.phase === 'speaking' ? 'stopped' : 'speaking' };
}

/** Where it is after a sentence, one of `count`, was spoken, stopped or failed; `reading` itself where nothing was being read. */
export function after(reading: Reading, outcome: 'spoken' | 'stopped' | 'failed', count: number): Reading {
  if (reading.phase !== 'speaking') return reading;
  if (outcome !== 'spoken') return { ...reading, phase: outcome };
  const at = reading.at + 1;
  return at < count ? { ...reading, at } : idle;
}
