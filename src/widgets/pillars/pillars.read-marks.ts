/** Which pillars the reader came to the end of. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { after } from '../../platform/timer.js';

/** The detail of `sen-read`. */
export interface ReadDetail {
  /** The pillar's id, the fragment of the link to it. */
  id: string;
}

declare global {
  interface HTMLElementEventMap {
    'sen-read': CustomEvent<ReadDetail>;
    'sen-all-read': CustomEvent<null>;
  }
}

/** Raises the events of what has been read. */
export interface TellRead {
  (type: 'sen-read', detail: ReadDetail): void;
  (type: 'sen-all-read'): void;
}

/** How long the end of a text is in sight before it counts as read, in milliseconds; less is scrolling past. */
const DWELL = 2000;

/** Watches the ends of the texts in its host, `.end[data-id]`; `emit` raises an event for each that was read, and once all are. */
export class ReadMarks implements ReactiveController {
  /** The ids of what has been read. */
  readonly read = new Set<string>();

  readonly #host: ReactiveControllerHost & Element;
  readonly #emit: TellRead;
  /** What takes back the wait for each end that is in sight. */
  readonly #waits = new Map<string, () => void>();
  readonly #observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const { id = '' } = (target as HTMLElement).dataset;
      this.#waits.get(id)?.();
      this.#waits.delete(id);
      if (isIntersecting && !this.read.has(id))
        this.#waits.set(
          id,
          after(DWELL, () => {
            this.#finish(id);
          }),
        );
    }
  });

  constructor(host: ReactiveControllerHost & Element, emit: TellRead) {
    this.#host = host;
    this.#emit = emit;
    host.addController(this);
  }

  hostUpdated(): void {
    for (const end of this.#ends) this.#observer.observe(end);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    for (const takeBack of this.#waits.values()) takeBack();
    this.#waits.clear();
  }

  get #ends(): readonly HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.end') ?? [])];
  }

  #finish(id: string): void {
    this.read.add(id);
    this.#emit('sen-read', { id });
    if (this.#ends.every(({ dataset }) => this.read.has(dataset.id ?? ''))) this.#emit('sen-all-read');
    this.#host.requestUpdate();
  }
}
