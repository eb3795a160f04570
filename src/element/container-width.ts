/** How wide an element is, in its own letters. */
import { nextFrame } from '../platform/motion.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows the inline size of its host in em of the widgets' text and re-renders the host when that changes. */
export class ContainerWidth implements ReactiveController {
  /** In em; Infinity before the host is laid out. */
  em = Infinity;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#measure();
    this.#observer ??= new ResizeObserver(() => {
      // Drawing anew within the observer's own turn could change the size again, which browsers report as an error.
      nextFrame(() => {
        this.#measure();
      });
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measure(): void {
    const { clientWidth, shadowRoot } = this.#host;
    if (clientWidth === 0) return;
    const text = shadowRoot?.querySelector('.base');
    const em = clientWidth / (text ? parseFloat(getComputedStyle(text).fontSize) : 16);
    if (em === this.em) return;
    this.em = em;
    this.#host.requestUpdate();
  }
}
