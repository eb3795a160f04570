/** What is to be sent, kept on the device until it has arrived: over reloads, lost networks and servers that fail. */
import { openDB, type DBSchema } from 'idb';
import { instant } from './instant.js';
import { send, whenOnline } from './network.js';
import { after } from './timer.js';
import { exclusively } from './locks.js';

/** Something to be sent. */
export interface Parcel {
  /** Its own random UUID, which the receiver knows it by when it comes again. */
  id: string;
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** A parcel in the outbox. */
interface Entry extends Parcel {
  /** Its place in the outbox, given when it is put in; parcels go out in this order. */
  place?: number;
  /** How often it was sent in vain. */
  failures: number;
  /** When it may be sent again. */
  due: number;
  /** The status with which the receiver refused it for good; it is kept, and not sent again. */
  refused?: number;
}

interface Schema extends DBSchema {
  parcels: { key: number; value: Entry };
}

/** Where parcels lie, in the order of their places. */
interface Shelf {
  all: () => Promise<Kept[]>;
  put: (entries: readonly Entry[]) => Promise<unknown>;
  remove: (place: number) => Promise<unknown>;
}

/** An entry that has been put in. */
type Kept = Entry & { place: number };

/** Milliseconds to wait after the first failure; twice as long after each further one, up to an hour. */
const FIRST_WAIT = 2000;
const LONGEST_WAIT = 3_600_000;

/**
 * Sends parcels in order, one at a time, from one tab at a time, until each has arrived. What a receiver answers by 409 it has
 * already; 408, 429, 5xx and no answer at all mean “later”, as long as `Retry-After` says or twice as long as before
 * (RFC 9110 §10.2.3); any other status is final.
 */
export class Outbox {
  readonly #shelf: Promise<Shelf>;
  readonly #firstWait: number;
  #wake: (() => void) | undefined;

  /** `name` tells outboxes of a site apart; `firstWait` is in milliseconds. */
  constructor(name = 'sen-campaign', firstWait = FIRST_WAIT) {
    this.#firstWait = firstWait;
    this.#shelf = onDevice(name).catch(inMemory);
    whenOnline(() => {
      void this.flush();
    });
    void this.flush(); // what an earlier page left
  }

  /** Puts parcels in; once this resolves they are on the device, where it can keep them, and on their way. */
  async add(parcels: readonly Parcel[]): Promise<void> {
    const shelf = await this.#shelf;
    await shelf.put(parcels.map((parcel) => ({ ...parcel, failures: 0, due: 0 })));
    void this.flush();
  }

  /** Sends what is due; resolves when that is done. Calls while it works make it look once more. */
  flush(): Promise<void> {
    return exclusively('sen-campaign-outbox', () => this.#sendAll());
  }

  /** How many parcels wait, and how many were refused for good. */
  async count(): Promise<{ waiting: number; refused: number }> {
    const all = await (await this.#shelf).all();
    const refused = all.filter((entry) => entry.refused !== undefined).length;
    return { waiting: all.length - refused, refused };
  }

  async #sendAll(): Promise<void> {
    const shelf = await this.#shelf;
    for (const kept of await shelf.all()) {
      let left: Kept | undefined = kept;
      while (left && left.refused === undefined) {
        const wait = left.due - instant();
        if (wait > 0) {
          this.#wakeIn(wait);
          return;
        }
        left = await this.#sendOne(shelf, left);
      }
    }
  }

  /** What is left of it in the outbox. */
  async #sendOne(shelf: Shelf, entry: Kept): Promise<Kept | undefined> {
    const { status, retryAfter } = await send(entry.url, { headers: entry.headers, body: entry.body });
    if (status !== undefined && ((status >= 200 && status < 300) || status === 409)) {
      await shelf.remove(entry.place);
      return undefined;
    }
    const isLater = status === undefined || status === 408 || status === 429 || status >= 500;
    const backoff = Math.min(this.#firstWait * 2 ** entry.failures, LONGEST_WAIT);
    const left = isLater
      ? { ...entry, failures: entry.failures + 1, due: instant() + (retryAfter ?? backoff) }
      : { ...entry, refused: status };
    await shelf.put([left]);
    return left;
  }

  #wakeIn(ms: number): void {
    this.#wake?.();
    this.#wake = after(Math.min(ms, LONGEST_WAIT), () => {
      void this.flush();
    });
  }
}

async function onDevice(name: string): Promise<Shelf> {
  const database = await openDB<Schema>(name, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('parcels', { keyPath: 'place', autoIncrement: true });
    },
  });
  return {
    all: async () => (await database.getAll('parcels')) as Kept[], // the store gives each its place
    put: async (entries) => {
      const { store, done } = database.transaction('parcels', 'readwrite');
      await Promise.all([...entries.map((entry) => store.put(entry)), done]);
    },
    remove: (place) => database.delete('parcels', place),
  };
}

/** Where storage is blocked, parcels last as long as the page. */
function inMemory(error: unknown): Shelf {
  if (!(error instanceof DOMException)) throw error;
  const parcels = new Map<number, Kept>();
  let last = 0;
  return {
    all: () => Promise.resolve([...parcels.values()]),
    put: (entries) => {
      for (const { place = ++last, ...entry } of entries) parcels.set(place, { ...entry, place });
      return Promise.resolve();
    },
    remove: (place) => Promise.resolve(parcels.delete(place)),
  };
}

let own: Outbox | undefined;

/** The site's own outbox, made at its first use. */
export const ownOutbox = (): Outbox => (own ??= new Outbox());
