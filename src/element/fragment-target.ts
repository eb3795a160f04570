/** Part of an element as the target of a link: `page.html#part`. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fragment, whenFragment } from '../platform/fragment.js';

/** Takes the page's fragment; `false` means that the host has no parts yet and is to be told again. */
type Tell = (id: string) => boolean;

/** Tells its host the page's fragment when the host first has parts and whenever the fragment changes. */
export class FragmentTarget implements ReactiveController {
  readonly #tell: Tell;
  #isTold = false;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, tell: Tell) {
    this.#tell = tell;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = whenFragment(this.#tell);
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  hostUpdated(): void {
    if (this.#isTold) return;
    this.#isTold = !fragment() || this.#tell(fragment());
  }
}
