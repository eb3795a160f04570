/** What the page's author lets us remember on the reader's device. Blocked or full storage only loses the saving. */
import { toJson } from './json.js';

const PREFIX = 'sen-campaign:';

/** The value kept under `key`, or `undefined` where there is none, or none that can be read. */
export function recall(key: string): unknown {
  return attempt(() => {
    const text = localStorage.getItem(PREFIX + key);
    return text === null ? undefined : (JSON.parse(text) as unknown);
  });
}

/** Keeps `value` (JSON) under `key`; `undefined` forgets it. Returns whether that worked. */
export function remember(key: string, value: unknown): boolean {
  const isKept = attempt(() => {
    if (value === undefined) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, toJson(value));
    return true;
  });
  return isKept ?? false;
}

/** Browsers throw `SecurityError` where storage is blocked, `QuotaExceededError` where it is full. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (error instanceof DOMException || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
