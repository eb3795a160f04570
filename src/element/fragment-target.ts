/** Part of an element as the target of a link: `page.html#part`. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fragment, whenFragment } from '../platform/fragment.js';

/** Tells its host the page's fragment when the host is first drawn and whenever the fragment changes. */
export class FragmentTarget implements ReactiveController {
  readonly #tell: (id: string) => void;
  #isFirst = true;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, tell: (id: string) => void) {
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
    if (!this.#isFirst) return;
    this.#isFirst = false;
    if (fragment()) this.#tell(fragment());
  }
}
