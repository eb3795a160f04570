/** Tells search engines of a widget's events. Loaded where the page's author asks for it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Occurrence } from '../content/event.js';
import { toStructuredData } from '../content/structured-data.js';
import { instant } from '../platform/instant.js';
import { toJson } from '../platform/json.js';
import type { Locale } from '../platform/locale.js';

/** Keeps one JSON-LD script for its host in the page's head, for as long as the host is on the page. */
export class StructuredData implements ReactiveController {
  readonly #occurrences: () => readonly Occurrence[];
  readonly #locale: Locale;
  readonly #script = document.createElement('script');
  #told: readonly Occurrence[] = [];

  constructor(host: ReactiveControllerHost, locale: Locale, occurrences: () => readonly Occurrence[]) {
    this.#occurrences = occurrences;
    this.#locale = locale;
    this.#script.type = 'application/ld+json';
    host.addController(this);
    host.requestUpdate();
  }

  hostUpdated(): void {
    const occurrences = this.#occurrences();
    const isTold = occurrences.length === this.#told.length && occurrences.every((one, i) => one === this.#told[i]);
    if (isTold && this.#script.isConnected) return;
    this.#told = occurrences;
    const events = occurrences.map(({ event }) => event);
    this.#script.replaceChildren(toJson(toStructuredData(events, instant(), this.#locale.tag)));
    if (events.length > 0) document.head.append(this.#script);
  }

  hostDisconnected(): void {
    this.#script.remove();
  }
}
