/** Copying pillars that are closed. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nextFrame } from '../../platform/motion.js';

/**
 * Opens what is closed in its host while the browser copies a selection that goes across it: browsers leave out what they
 * don't draw. Nobody sees it, as it closes again before the next frame.
 */
export class Copying implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('copy', this.#open);
  }

  hostDisconnected(): void {
    document.removeEventListener('copy', this.#open);
  }

  readonly #open = () => {
    if (!document.getSelection()?.containsNode(this.#host, true)) return;
    const base = this.#host.shadowRoot?.querySelector('.base');
    base?.classList.add('whole');
    nextFrame(() => base?.classList.remove('whole'));
  };
}
