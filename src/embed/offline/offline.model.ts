/** What a service worker keeps, and what it answers with: what is kept, or what the network has. */

/** As much of a request as decides. */
export interface Asking {
  method: string;
  /** The whole address. */
  url: string;
  /** Whether only a part of the file is asked for. */
  isPart: boolean;
}

/** `untouched`: left to the browser. */
export type Way = 'kept-first' | 'network-first' | 'untouched';

/** Files whose names change with what is in them, such as `parts/km-a1b2c3d.js`. */
const HASHED = /\/parts\/[\w.-]+-[\w-]{7}\.js$/;

/** How a request of a page of `origin` is answered. */
export function wayOf({ method, url, isPart }: Asking, origin: string): Way {
  const address = new URL(url);
  if (method !== 'GET' || isPart || address.origin !== origin) return 'untouched';
  return HASHED.test(address.pathname) ? 'kept-first' : 'network-first';
}

/** Under what address a file is kept. `frame.html` is the same file whatever it is asked to show. */
export const keyOf = (url: string): string => url.replace(/#.*/s, '').replace(/(\/frame\.html)\?.*/s, '$1');

/** Bytes of the largest file that is kept. */
const LARGEST = 5_000_000;

/** Whether an answer may be kept: whole, of the site itself, not sent on from elsewhere, not large, not private. */
export function isKeepable({ status, type, redirected, headers }: Response): boolean {
  const isPrivate = /no-store|private/i.test(headers.get('cache-control') ?? '');
  const isLarge = Number(headers.get('content-length') ?? 0) > LARGEST;
  return status === 200 && type === 'basic' && !redirected && !isPrivate && !isLarge;
}
