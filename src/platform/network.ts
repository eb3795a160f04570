/** Fetches from the page's own or another server, and sends to it. */
import { isServer } from 'lit';
import { givenFile } from './given-files.js';
import { instant } from './instant.js';
import { after } from './timer.js';

/** A file that arrived. */
export interface Arrived {
  text: string;
  mediaType: string;
}

/** What the server said instead: its status, missing where no answer came at all, and how long to wait, in milliseconds. */
export interface Refusal {
  status?: number;
  retryAfter?: number;
}

export type Answer = ({ isOk: true } & Arrived) | ({ isOk: false } & Refusal);

/** Milliseconds after which an answer is waited for no longer. */
const TIME_LIMIT = 30_000;

/**
 * Fetches the text at `url`, relative to the page; on a server, what it is given for it. Never throws for what the network or
 * the server does.
 */
export const fetchText = async (url: string): Promise<Answer> => (isServer ? givenFile(url) : fetched(url));

async function fetched(url: string, options?: RequestInit): Promise<Answer> {
  try {
    const response = await fetch(url, options);
    const { ok, status, headers } = response;
    if (!ok) return { isOk: false, status, ...waitIn(headers) };
    const [mediaType = ''] = (headers.get('content-type') ?? '').toLowerCase().split(';', 1);
    return { isOk: true, text: decoded(await response.arrayBuffer()), mediaType: mediaType.trim() };
  } catch (error) {
    if (isNoAnswer(error)) return { isOk: false };
    throw error;
  }
}

/**
 * The text at `url` as the server has it now; gives up after half a minute. The browser asks by what it knows of its last
 * answer (RFC 9111 §4.3.1) and gives that again where it still holds: headers of our own would make other servers refuse.
 */
export const fetchFresh = (url: string): Promise<Answer> =>
  inTime((signal) => fetched(url, { cache: 'no-cache', signal }));

/** How `fetch` says: no network, no such host, not allowed, broken off; or no answer in time. */
const isNoAnswer = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof DOMException && error.name === 'AbortError');

/** Ends the signal when the time is over. */
async function inTime<Result>(act: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  const stop = after(TIME_LIMIT, () => {
    controller.abort();
  });
  return act(controller.signal).finally(stop);
}

/** Text in UTF-8, or in the UTF-16 that spreadsheets write, known by its byte order mark (Encoding §6, BOM sniff). */
export function decoded(buffer: ArrayBuffer): string {
  const [first, second] = new Uint8Array(buffer.slice(0, 2));
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(buffer);
}

/** What became of something sent. */
export interface Receipt extends Refusal {
  text?: string;
}

/** Posts `body` to `url`; gives up after half a minute. Never throws for what the network or the server does. */
export async function send(url: string, { headers, body }: Pick<RequestInit, 'headers' | 'body'>): Promise<Receipt> {
  try {
    return await inTime(async (signal) => {
      const response = await fetch(url, { method: 'POST', headers, body, signal, credentials: 'omit' });
      const text = await response.text(); // an answer that breaks off is none
      return { status: response.status, text, ...waitIn(response.headers) };
    });
  } catch (error) {
    if (isNoAnswer(error)) return {};
    throw error;
  }
}

/** `Retry-After`: seconds or a date (RFC 9110 §10.2.3), as milliseconds from now. */
function waitIn(headers: Headers): Pick<Refusal, 'retryAfter'> {
  const said = headers.get('retry-after');
  if (!said) return {};
  const ms = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - instant();
  return Number.isNaN(ms) ? {} : { retryAfter: Math.max(ms, 0) };
}

/** Whether the device may have a network; that it has one does not say that anybody answers. */
export const isOnline = (): boolean => navigator.onLine;

/** Calls `act` whenever the device comes back to the network; what it returns ends that. */
export function whenOnline(act: () => void): () => void {
  addEventListener('online', act);
  return () => {
    removeEventListener('online', act);
  };
}

/** What the server at `url` says the time is (its `Date` header), in milliseconds since 1970; `undefined` without an answer. */
export async function fetchDate(url: string): Promise<number | undefined> {
  try {
    const { headers } = await fetch(url, { method: 'HEAD', cache: 'no-store' });
    const date = Date.parse(headers.get('date') ?? '');
    return Number.isNaN(date) ? undefined : date;
  } catch (error) {
    if (isNoAnswer(error)) return undefined;
    throw error;
  }
}
