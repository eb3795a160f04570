/** Which chapter of a story is being read. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Watches the chapters in its host, `.chapter[data-id]`; the one across the middle of the screen is being read. */
export class Story implements ReactiveController {
  /** The id of the chapter being read; `undefined` before the first came into view. */
  at: string | undefined;

  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new IntersectionObserver(
    (entries) => {
      const { id } =
        (entries.find(({ isIntersecting }) => isIntersecting)?.target as HTMLElement | undefined)?.dataset ?? {};
      if (!id || id === this.at) return;
      this.at = id;
      this.#host.requestUpdate();
    },
    { rootMargin: '-50% 0px' },
  );

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    for (const chapter of this.#host.shadowRoot?.querySelectorAll('.chapter') ?? []) this.#observer.observe(chapter);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
