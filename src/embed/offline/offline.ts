/**
 * An optional service worker for the folder that it lies in: what was seen there once opens again without a network. The network
 * always comes first, so that what is kept was last seen to work together; asking for nothing twice is left to the browser's own
 * cache.
 */
import { cacheOf, isAnswered, isFault, isKeepable, isOutdated, keyOf, surplus } from './offline.model.js';
import type { WorkerScope } from './worker-scope.js';

const worker = self as unknown as WorkerScope; // TypeScript knows only windows here
const { scope } = worker.registration;

/** Milliseconds to wait for a network while there is something to show. */
const PATIENCE = 5000;
/** Milliseconds after a wait in vain in which there is no other: a frame's files come one after another. */
const IMPATIENCE = 30_000;

/** When there is patience again, in milliseconds since 1970. Browsers end workers that rest, and this with them. */
let patientFrom = 0;

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetOutdated(), worker.clients.claim()]));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (!isOurs(request)) return;
  const asking = fetch(request);
  // At once, and before anybody reads the answer: later, the event may be over, and the answer used up.
  event.waitUntil(asking.then((answer) => keep(request.url, answer)));
  event.respondWith(find(request.url).then((kept) => (kept ? better(asking, kept, request.url) : asking)));
});

/** A page tells what it loaded before this worker was there. */
worker.addEventListener('message', (event) => {
  const { type, addresses } = (event.data ?? {}) as { type?: unknown; addresses?: unknown };
  if (type !== 'sen-keep' || !Array.isArray(addresses)) return;
  event.waitUntil(Promise.all(addresses.map((address) => bring(String(address)))));
});

const isOurs = ({ method, url, headers }: Request) =>
  isAnswered({ method, url, isPart: headers.has('range') }, worker.location.origin);

/** What the network has; what is `kept` where there is none, it takes too long, or what it has is a fault. */
async function better(asking: Promise<Response>, kept: Response, url: string): Promise<Response> {
  const isPatient = Date.now() >= patientFrom;
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, isPatient ? PATIENCE : 0));
  const fresh = asking.then(
    (answer) => (isFault(answer, url) ? kept : answer),
    () => kept, // no network
  );
  const first = await Promise.race([fresh, late]);
  if (!first && isPatient) patientFrom = Date.now() + IMPATIENCE;
  return first ?? kept;
}

async function bring(address: string): Promise<void> {
  const request = new Request(address);
  if (isOurs(request) && !(await find(address))) await keep(address, await fetch(request));
}

async function find(address: string): Promise<Response | undefined> {
  const files = await caches.open(cacheOf(scope));
  return files.match(keyOf(address));
}

async function keep(address: string, answer: Response): Promise<void> {
  if (!isKeepable(answer, address)) return;
  const copy = answer.clone(); // before anything is awaited, as a page may read the answer meanwhile
  const files = await caches.open(cacheOf(scope));
  await files.put(keyOf(address), copy);
  const all = await files.keys();
  const old = surplus(
    all.map(({ url }) => url),
    scope,
  );
  await Promise.all(old.map((url) => files.delete(url)));
}

async function forgetOutdated(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => isOutdated(name, scope)).map((name) => caches.delete(name)));
}
