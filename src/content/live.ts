/** Keeps a widget's file fresh. Loaded where one of its attributes asks for that. */
import type { ReactiveController } from 'lit';
import { Clock } from '../platform/clock.js';
import { isOnline, whenOnline } from '../platform/network.js';
import { isStopped, whenPaused } from '../platform/pausing.js';
import { feedOf, type Feed } from './live.feed.js';
import { LiveFile } from './live.file.js';
import { settingsOf, waitAfter } from './live.model.js';
import type { Show } from './read.js';
import type { ContentSchema, LiveHost } from './reader.js';

/** A file, where its answers come from, and where they go. */
interface Followed<Item> {
  file: LiveFile<Item>;
  feed: Feed;
  show: Show<Item>;
  /** Settled once what the device kept and the dated copy have been looked at. */
  kept: Promise<unknown>;
  isKeptKnown: boolean;
  /** Which try of the feed was taken last, by its time. */
  taken: number;
  /** When the server is to be asked again, in milliseconds since 1970. */
  due: number;
  /** What was last shown, to tell whether something else is to be. */
  told: string;
  items: readonly Item[] | undefined;
}

/**
 * Reads its host's file again and again: as often as `refresh` says while that works, ever more seldom while it doesn't, not
 * while nobody can see the host, the reader stopped it or there is no network, and at once when that is over. Until the server answers it shows
 * the newer of what the device kept and the dated copy; what shows stays until something better comes.
 */
class Live<Item> implements ReactiveController {
  readonly #host: LiveHost;
  readonly #clock: Clock;
  #attributes: ReturnType<typeof settingsOf>;
  #followed: Followed<Item> | undefined;
  #leave: (() => void) | undefined;
  #stopHeeding: (() => void) | undefined;

  constructor(host: LiveHost) {
    this.#host = host;
    this.#attributes = settingsOf(host);
    // When it is time to ask, something changes even where nobody may: what shows is no longer the present answer.
    this.#clock = new Clock(host, (now) => {
      const due = this.#followed?.due ?? now;
      return due > now || this.#mayAsk ? due : undefined;
    });
    host.addController(this);
  }

  /** Shows the file at `src`, by `show`, for as long as it is the host's. */
  follow(src: string, schema: ContentSchema<Item>, show: Show<Item>): void {
    const file = new LiveFile(src, schema);
    const { isKept, snapshot } = this.#look();
    const tell = () => {
      this.#tell(followed);
    };
    const kept = Promise.all([isKept && file.recall().then(tell), snapshot && file.copy(snapshot).then(tell)]);
    const feed = feedOf(file.url);
    const followed: Followed<Item> = {
      file,
      feed,
      show,
      kept,
      isKeptKnown: false,
      taken: -Infinity,
      due: Infinity,
      told: '',
      items: undefined,
    };
    void kept.then(() => {
      followed.isKeptKnown = true;
    });
    this.#followed = followed;
    this.#join();
    if (feed.tried === -Infinity) feed.read();
  }

  hostConnected(): void {
    this.#stopHeeding = whenPaused(() => {
      this.#clock.wake();
    });
    this.#join();
  }

  hostDisconnected(): void {
    this.#stopHeeding?.();
    this.#leave?.();
  }

  hostUpdate(): void {
    const followed = this.#followed;
    if (!followed) return;
    if (followed.file.src !== this.#host.src) {
      this.#leave?.();
      this.#followed = undefined;
      return;
    }
    const { refresh } = this.#attributes.settings;
    if (this.#look().refresh !== refresh) this.#schedule(followed);
    if (this.#isLate(followed) && this.#clock.isSeen && this.#mayAsk) {
      followed.due = Infinity;
      followed.feed.read();
    }
    this.#tell(followed);
  }

  /** Looks at the attributes; those that say nothing stay as they were. */
  #look() {
    this.#attributes = settingsOf(this.#host, this.#attributes.settings);
    return this.#attributes.settings;
  }

  /** Listens to the feed and the network, while the host is on the page. */
  #join(): void {
    const followed = this.#followed;
    this.#leave?.();
    if (!followed || !this.#host.isConnected) return;
    const feed = (followed.feed = feedOf(followed.file.url, followed.feed));
    const unfollow = feed.follow(() => void this.#take(followed));
    const stop = whenOnline(() => {
      // Without a network nobody was asked, so nobody is to be spared.
      if (feed.refusal && feed.refusal.status === undefined) followed.due = this.#clock.now;
      this.#clock.wake();
    });
    this.#leave = () => {
      unfollow();
      stop();
    };
    if (feed.tried !== followed.taken) void this.#take(followed);
  }

  /** Takes what the last try brought. A failure shows once it is known that nothing better was kept. */
  async #take(followed: Followed<Item>): Promise<void> {
    const { file, feed, kept } = followed;
    followed.taken = feed.tried;
    await file.take(feed, this.#attributes.settings.isKept);
    if (file.failures > 0) await kept;
    this.#schedule(followed);
    this.#tell(followed);
    this.#clock.wake();
  }

  #schedule(followed: Followed<Item>): void {
    const { feed, file } = followed;
    const tries = { failures: file.failures, retryAfter: feed.refusal?.retryAfter };
    followed.due = feed.tried + waitAfter(tries, this.#attributes.settings.refresh, Math.random());
  }

  /** Whether the reader lets figures change by themselves (WCAG 2.2.2), and there is a network. */
  get #mayAsk(): boolean {
    return isOnline() && !(this.#host.paused ?? isStopped());
  }

  #isLate({ due }: Followed<Item>): boolean {
    return this.#clock.now >= due;
  }

  /** Shows what is to be shown now, where that is something else than before. */
  #tell(followed: Followed<Item>): void {
    const { settings, faults: wrong } = this.#attributes;
    const said = followed.file.said(this.#clock.now, settings.maxAge, this.#isLate(followed));
    if (!said || (said.items.length === 0 && !followed.isKeptKnown)) return;
    const faults = [...said.faults, ...wrong];
    const told = JSON.stringify(faults);
    if (told === followed.told && said.items === followed.items) return;
    followed.told = told;
    followed.items = said.items;
    followed.show({ ...said, faults });
  }
}

const lives = new WeakMap<LiveHost, unknown>();

/** What keeps the file of `host` fresh; one for each host. */
export function liveOf<Item>(host: LiveHost): Live<Item> {
  const live = (lives.get(host) as Live<Item> | undefined) ?? new Live<Item>(host); // a host has items of one type
  lives.set(host, live);
  return live;
}
