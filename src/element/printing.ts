/** Whether the page goes to paper. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenPrinting } from '../platform/printing.js';

/** Has its host drawn for paper before the page is printed, and for the screen afterwards. */
export class Printing implements ReactiveController {
  isOn = false;

  readonly #host: ReactiveControllerHost;
  readonly #draw: () => void;
  #stop: (() => void) | undefined;

  /** `draw` draws the host at once: paper doesn't wait. */
  constructor(host: ReactiveControllerHost, draw: () => void) {
    this.#host = host;
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = whenPrinting((isPrinting) => {
      this.isOn = isPrinting;
      this.#host.requestUpdate();
      this.#draw();
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
  }
}
