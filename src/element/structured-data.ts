/** Tells search engines of a widget's events. Loaded where the page's author asks for it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Occurrence } from '../content/event.js';
import { toStructuredData } from '../content/structured-data.js';
import { instant } from '../platform/instant.js';
import { toJson } from '../platform/json.js';
import type { Locale } from '../platform/locale.js';
import { requiresTrustedTypes } from '../platform/policy.js';

/**
 * Keeps one JSON-LD script for its host in the page's head, for as long as the host is on the page. None on sites that
 * `require-trusted-types-for 'script'`: these take the text of any script, even of data, from their own policies alone.
 */
export class StructuredData implements ReactiveController {
  readonly #occurrences: () => readonly Occurrence[];
  readonly #locale: Locale;
  readonly #script = document.createElement('script');
  #told: readonly Occurrence[] = [];
  #mayTell = false;
  #isOnPage = false;

  constructor(host: ReactiveControllerHost, locale: Locale, occurrences: () => readonly Occurrence[]) {
    this.#occurrences = occurrences;
    this.#locale = locale;
    this.#script.type = 'application/ld+json';
    host.addController(this);
    void requiresTrustedTypes().then((isStrict) => {
      if (isStrict) console.info('sen-campaign: structured-data, `require-trusted-types-for` không cho ghi.');
      this.#mayTell = !isStrict;
      host.requestUpdate();
    });
  }

  hostConnected(): void {
    this.#isOnPage = true;
  }

  hostUpdated(): void {
    if (!this.#mayTell || !this.#isOnPage) return;
    const occurrences = this.#occurrences();
    const isTold = occurrences.length === this.#told.length && occurrences.every((one, i) => one === this.#told[i]);
    if (isTold && this.#script.isConnected) return;
    this.#told = occurrences;
    const events = occurrences.map(({ event }) => event);
    this.#script.replaceChildren(toJson(toStructuredData(events, instant(), this.#locale.tag)));
    if (events.length > 0) document.head.append(this.#script);
  }

  hostDisconnected(): void {
    this.#isOnPage = false;
    this.#script.remove();
  }
}
