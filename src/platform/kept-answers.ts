/**
 * Answers of servers that stay on the reader's device (Cache Storage), which no other site can see. Where there is no such
 * storage, or it is blocked or full, only the keeping is lost.
 */
import type { Arrived } from './network.js';

/** An answer, and when it came, in milliseconds since 1970. */
export interface DatedAnswer extends Arrived {
  retrieved: number;
}

const NAME = 'sen-campaign';
const DATE = 'sen-retrieved';

/** Keeps what came from `url`, a whole address, in the place of what was kept before. */
export async function keepAnswer(url: string, { text, mediaType, retrieved }: DatedAnswer): Promise<void> {
  const headers = { 'content-type': mediaType, [DATE]: String(retrieved) };
  await withStorage(url, (storage) => storage.put(url, new Response(text, { headers })));
}

/** What was kept of `url`; `undefined` where nothing was. */
export async function keptAnswer(url: string): Promise<DatedAnswer | undefined> {
  return withStorage(url, async (storage) => {
    const response = await storage.match(url);
    const retrieved = Number(response?.headers.get(DATE) ?? NaN);
    if (!response || Number.isNaN(retrieved)) return undefined;
    return { text: await response.text(), mediaType: response.headers.get('content-type') ?? '', retrieved };
  });
}

/** Cache Storage is of secure pages only, and holds no other addresses than these (Service Workers §5.4.5). */
async function withStorage<Result>(url: string, act: (storage: Cache) => Promise<Result>): Promise<Result | undefined> {
  if (!('caches' in globalThis) || !/^https?:/.test(url)) return undefined;
  try {
    return await act(await caches.open(NAME));
  } catch (error) {
    if (error instanceof DOMException) return undefined; // `SecurityError` where it is blocked, `QuotaExceededError`…
    throw error;
  }
}
