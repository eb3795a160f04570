/** Files that are dragged to the page and dropped: anywhere on it, as browsers leave a page for a file that it doesn't take. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Hears of all that is dragged over the page, while the element is in it. */
export class Dropping implements ReactiveController {
  /** Whether files are over the page, which would take them. */
  isOver = false;

  readonly #host: ReactiveControllerHost;
  readonly #take: (files: FileList) => void;

  constructor(host: ReactiveControllerHost, take: (files: FileList) => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of TYPES) addEventListener(type, this.#follow);
  }

  hostDisconnected(): void {
    for (const type of TYPES) removeEventListener(type, this.#follow);
  }

  /** Words that are dragged from one field to another are the browser's. */
  readonly #follow = (event: DragEvent): void => {
    const { type, dataTransfer } = event;
    if (!dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    // From one part of the page to another is not away.
    this.#mark(type === 'dragover' || (type === 'dragleave' && event.relatedTarget !== null));
    if (type === 'drop') this.#take(dataTransfer.files);
  };

  #mark(isOver: boolean): void {
    if (isOver === this.isOver) return;
    this.isOver = isOver;
    this.#host.requestUpdate();
  }
}

const TYPES = ['dragover', 'dragleave', 'drop'] as const;
