/** Fetches from the page's own or another server, and sends to it. */
import { instant } from './instant.js';
import { after } from './timer.js';

/** A file that arrived, or what the server said instead (`status` is missing where no answer came at all). */
export type Answer = { isOk: true; text: string; mediaType: string } | { isOk: false; status?: number };

/** Fetches the text at `url`, relative to the page. Never throws for what the network or the server does. */
export async function fetchText(url: string): Promise<Answer> {
  try {
    const response = await fetch(url);
    if (!response.ok) return { isOk: false, status: response.status };
    const [mediaType = ''] = (response.headers.get('content-type') ?? '').toLowerCase().split(';', 1);
    return { isOk: true, text: decoded(await response.arrayBuffer()), mediaType: mediaType.trim() };
  } catch (error) {
    if (error instanceof TypeError) return { isOk: false }; // how `fetch` says: no network, no such host, not allowed
    throw error;
  }
}

/** Text in UTF-8, or in the UTF-16 that spreadsheets write, known by its byte order mark (Encoding §6, BOM sniff). */
function decoded(buffer: ArrayBuffer): string {
  const [first, second] = new Uint8Array(buffer.slice(0, 2));
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(buffer);
}

/** What became of something sent: the status and text (missing where no answer came), and how long to wait, in milliseconds. */
export interface Receipt {
  status?: number;
  text?: string;
  retryAfter?: number;
}

/** Posts `body` to `url`; gives up after half a minute. Never throws for what the network or the server does. */
export async function send(url: string, { headers, body }: Pick<RequestInit, 'headers' | 'body'>): Promise<Receipt> {
  const controller = new AbortController();
  const stop = after(30_000, () => {
    controller.abort();
  });
  try {
    const { signal } = controller;
    const response = await fetch(url, { method: 'POST', headers, body, signal, credentials: 'omit' });
    const text = await response.text(); // an answer that breaks off is none
    const { status } = response;
    const retryAfter = waitIn(response.headers.get('retry-after'));
    return { status, text, ...(retryAfter === undefined ? {} : { retryAfter }) };
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return {}; // no network; no answer in time
    throw error;
  } finally {
    stop();
  }
}

/** Seconds or a date (RFC 9110 §10.2.3), as milliseconds from now. */
function waitIn(retryAfter: string | null): number | undefined {
  if (!retryAfter) return undefined;
  const ms = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - instant();
  return Number.isNaN(ms) ? undefined : Math.max(ms, 0);
}

/** Calls `act` whenever the device comes back to the network. */
export function whenOnline(act: () => void): void {
  addEventListener('online', act);
}

/** What the server at `url` says the time is (its `Date` header), in milliseconds since 1970; `undefined` without an answer. */
export async function fetchDate(url: string): Promise<number | undefined> {
  try {
    const { headers } = await fetch(url, { method: 'HEAD', cache: 'no-store' });
    const date = Date.parse(headers.get('date') ?? '');
    return Number.isNaN(date) ? undefined : date;
  } catch (error) {
    if (error instanceof TypeError) return undefined; // as above
    throw error;
  }
}
