/** The glossaries around an element. */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Glossary, Term } from '../../content/term.js';

/** Knows the words that the glossaries of the page explain and re-renders its host when these are read anew. */
export class PageGlossaries implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #update = () => {
    this.#host.requestUpdate();
  };

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('sen-defined', this.#update);
  }

  hostDisconnected(): void {
    document.removeEventListener('sen-defined', this.#update);
  }

  /** Those in the document, after those in the same shadow root; none on a server, which draws each element by itself. */
  get #all(): Glossary[] {
    if (isServer) return [];
    const roots = new Set([this.#host.getRootNode(), document]) as Set<Document | ShadowRoot>; // the host is connected
    return [...roots].flatMap((root) => [...root.querySelectorAll<Glossary>('sen-glossary')]);
  }

  get isAny(): boolean {
    return this.#all.length > 0;
  }

  /** Whether one of them is still to be read. */
  get isPending(): boolean {
    return this.#all.some(({ terms }) => !terms);
  }

  get terms(): readonly Term[] {
    return this.#all.flatMap(({ terms = [] }) => terms);
  }
}
