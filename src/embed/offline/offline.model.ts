/** What a service worker answers for, what it keeps, and what of that goes when there is too much. */

/** As much of a request as decides. */
export interface Asking {
  method: string;
  /** The whole address. */
  url: string;
  /** Whether only a part of the file is asked for. */
  isPart: boolean;
}

/** The number is that of the way in which files are kept. */
const KIND = 'sen-offline-1';
/** Bytes of the largest file that is kept. */
const LARGEST = 5_000_000;
/** How many files are kept. */
const MOST = 200;

/** Whether it answers a request of a page of `origin`: others are left to the browser. */
export const isAnswered = ({ method, url, isPart }: Asking, origin: string): boolean =>
  method === 'GET' && !isPart && new URL(url).origin === origin;

/** Under what address a file is kept. `frame.html` is the same file whatever it is asked to show. */
export const keyOf = (url: string): string => url.replace(/#.*/s, '').replace(/(\/frame\.html)\?.*/s, '$1');

/**
 * The name of the cache of a folder, whose address is `scope`: pages of a site share their caches, and each version of the
 * library lies in a folder of its own.
 */
export const cacheOf = (scope: string): string => `${KIND} ${new URL(scope).pathname}`;

/** Whether `name` is that of a cache in which the same folder kept files in another way. */
export function isOutdated(name: string, scope: string): boolean {
  const [kind = '', folder] = name.split(' ');
  return kind.startsWith('sen-offline-') && kind !== KIND && folder === new URL(scope).pathname;
}

/** Whether an answer to `url` is a fault: the server's own, or a web page (a login, “under maintenance”) in a file's place. */
export function isFault({ status, headers }: Pick<Response, 'status' | 'headers'>, url: string): boolean {
  const isPage = /^text\/html\b/i.test(headers.get('content-type') ?? '');
  return status >= 500 || (isPage && !/(?:\.html?|\/)$/.test(new URL(url).pathname));
}

/** Whether an answer to `url` may be kept: whole, of the site itself, not sent on from elsewhere, not said to be large or private. */
export function isKeepable(answer: Response, url: string): boolean {
  const { status, type, redirected, headers } = answer;
  const isPrivate = /no-store|private/i.test(headers.get('cache-control') ?? '');
  const isLarge = Number(headers.get('content-length') ?? 0) > LARGEST;
  return status === 200 && type === 'basic' && !redirected && !isPrivate && !isLarge && !isFault(answer, url);
}

/**
 * Which of the kept `addresses`, those that came longest ago first, are too many. Content goes before the files of the folder
 * itself, without which none of it shows.
 */
export function surplus(addresses: readonly string[], scope: string, most = MOST): readonly string[] {
  const isOwn = (address: string) => address.startsWith(scope) && !address.includes('?');
  const [content, own] = [addresses.filter((one) => !isOwn(one)), addresses.filter(isOwn)];
  return [...content, ...own].slice(0, Math.max(0, addresses.length - most));
}
