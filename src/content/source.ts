/** Where a widget's content comes from, and which of it is shown. */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Fault } from './problem.js';
import type { ContentReader } from './reader.js';

/**
 * Reads its host's content: `src` wins over `data`, `data` over the author's HTML. Where what it read is faulty, the last
 * good items stay, else the author's HTML, else the part that was right.
 */
export class ContentSource<Item> implements ReactiveController {
  /** The items to show; empty where there is nothing better than the author's HTML as it stands. */
  items: readonly Item[] = [];
  /** What is wrong with the content that the author asked for. */
  faults: readonly Fault[] = [];
  /** Whether `src` or `data` is still being read. */
  isPending = false;

  readonly #host: ReactiveControllerHost & Element;
  readonly #reader: ContentReader<Item>;
  #observer: MutationObserver | undefined;
  #isStale = true;
  /** Whether `items` are those of `src` or `data`. */
  #isFetched = false;
  #src: string | undefined;
  #data: unknown;

  constructor(host: ReactiveControllerHost & Element, reader: ContentReader<Item>) {
    this.#host = host;
    this.#reader = reader;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isStale = true;
    this.#observer ??= new MutationObserver(() => {
      this.#isStale = true;
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host, CONTENT_CHANGES);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Reads what has changed since the last update. */
  update(src: string | undefined, data: unknown): void {
    const isAsked = src !== undefined || data !== undefined;
    if (src !== this.#src || data !== this.#data) {
      this.#src = src;
      this.#data = data;
      this.#isStale ||= !isAsked;
      this.isPending = isAsked;
      if (isAsked) void this.#read(src, data);
    }
    if (!this.#isStale || (isAsked && this.#isFetched)) return;
    this.#isStale = this.#isFetched = false;
    if (isServer && !this.#host.childElementCount) return; // it may know nothing of the author's HTML
    const { items, faults } = this.#reader.fromChildren(this.#host);
    this.items = faults.length > 0 ? [] : items;
    if (!isAsked) this.faults = faults;
  }

  async #read(src: string | undefined, data: unknown): Promise<void> {
    const { follow } = await import('./read.js');
    await follow(src, data, this.#reader, ({ items, faults, isSound }) => {
      if (src !== this.#src || data !== this.#data) return;
      this.isPending = false;
      this.faults = faults;
      const hasBetter = this.items.length > 0 || this.#host.childElementCount > 0;
      if (isSound || !hasBetter) {
        this.items = items;
        this.#isFetched = true;
      }
      this.#host.requestUpdate();
    });
  }
}

/** Attributes by which HTML itself carries content; ours, such as `slot`, are not content. */
const CONTENT_CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['datetime', 'value', 'href', 'id', 'data-kind', 'data-part', 'data-illustration'],
};
