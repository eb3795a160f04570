/**
 * An optional service worker for the folder that it lies in: what was seen there once opens again without a network. All is kept
 * in one place for all versions of the library: each visit brings what is new, so that what is kept was last seen to work
 * together.
 */
import { isKeepable, keyOf, wayOf } from './offline.model.js';
import type { WorkerScope } from './worker-scope.js';

const worker = self as unknown as WorkerScope; // TypeScript knows only windows here

/** The number is that of the way in which files are kept. */
const NAME = 'sen-offline-1';
const OURS = /^sen-offline-/;
/** How many files are kept; the ones that came longest ago go first. */
const MOST = 200;
/** Milliseconds to wait for a network while there is something to show. */
const PATIENCE = 5000;

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetOthers(), worker.clients.claim()]));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const way = wayOfRequest(request);
  if (way === 'untouched') return;
  const kept = find(request.url);
  const answer = kept.then((response) =>
    way === 'kept-first' && response ? response : fresh(request, response, event),
  );
  event.respondWith(answer);
});

/** A page tells what it loaded before this worker was there. */
worker.addEventListener('message', (event) => {
  const { type, addresses } = (event.data ?? {}) as { type?: unknown; addresses?: unknown };
  if (type !== 'sen-keep' || !Array.isArray(addresses)) return;
  event.waitUntil(Promise.all(addresses.map((address) => bring(String(address)))));
});

const wayOfRequest = ({ method, url, headers }: Request) =>
  wayOf({ method, url, isPart: headers.has('range') }, worker.location.origin);

/** What the network has; what is `kept` where there is none, or it takes too long, or the server fails. */
async function fresh(
  request: Request,
  kept: Response | undefined,
  event: { waitUntil(work: Promise<unknown>): void },
): Promise<Response> {
  const asking = fetch(request).then((answer) => {
    if (isKeepable(answer)) event.waitUntil(keep(request.url, answer.clone()));
    return answer;
  });
  if (!kept) return asking;
  const better = asking.then(
    (answer) => (answer.status >= 500 ? kept : answer),
    () => kept, // no network
  );
  const late = new Promise<Response>((resolve) => setTimeout(resolve, PATIENCE, kept));
  return Promise.race([better, late]);
}

async function bring(address: string): Promise<void> {
  const request = new Request(address);
  if (wayOfRequest(request) === 'untouched' || (await find(address))) return;
  const answer = await fetch(request);
  if (isKeepable(answer)) await keep(address, answer);
}

async function find(address: string): Promise<Response | undefined> {
  const files = await caches.open(NAME);
  return files.match(keyOf(address));
}

async function keep(address: string, answer: Response): Promise<void> {
  const files = await caches.open(NAME);
  await files.put(keyOf(address), answer);
  const all = await files.keys();
  const old = all.slice(0, Math.max(0, all.length - MOST));
  await Promise.all(old.map((request) => files.delete(request)));
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => OURS.test(name) && name !== NAME).map((name) => caches.delete(name)));
}
