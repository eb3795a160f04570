/** What a server says over time; one for all the widgets of a page that ask the same. */
import { instant } from '../platform/instant.js';
import type { DatedAnswer } from '../platform/kept-answers.js';
import { fetchFresh, type Refusal } from '../platform/network.js';

export class Feed {
  /** The last answer that came. */
  answer: DatedAnswer | undefined;
  /** Why the last try failed, where it did. */
  refusal: Refusal | undefined;
  /** When the last try ended, in milliseconds since 1970; -Infinity before the first. */
  tried = -Infinity;

  readonly #url: string;
  readonly #followers = new Set<() => void>();
  #trying: Promise<void> | undefined;

  constructor(url: string) {
    this.#url = url;
  }

  /** Calls `act` after each try until what it returns is called. */
  follow(act: () => void): () => void {
    feeds.set(this.#url, this);
    this.#followers.add(act);
    return () => {
      this.#followers.delete(act);
      if (this.#followers.size === 0) feeds.delete(this.#url);
    };
  }

  /** Asks the server, unless it is being asked already. */
  read(): void {
    this.#trying ??= this.#try().finally(() => {
      this.#trying = undefined;
    });
  }

  async #try(): Promise<void> {
    const answer = await fetchFresh(this.#url);
    this.tried = instant();
    this.refusal = answer.isOk ? undefined : answer;
    if (answer.isOk) this.answer = { ...answer, retrieved: this.tried };
    for (const act of this.#followers) act();
  }
}

const feeds = new Map<string, Feed>();

/** The page's feed of `url`, a whole address; `own` where nobody follows one. */
export const feedOf = (url: string, own = new Feed(url)): Feed => feeds.get(url) ?? own;
