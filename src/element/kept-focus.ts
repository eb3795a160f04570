/** Focus that stays where it was though what had it is drawn anew. */
import type { LitElement, ReactiveController } from 'lit';

/** Gives the focus back to what has the id of what had it: a tab that became a button of an accordion, say. */
export class KeptFocus implements ReactiveController {
  readonly #host: LitElement;
  #id: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#id = this.#host.shadowRoot?.activeElement?.id;
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    if (this.#id && !root?.activeElement) root?.getElementById(this.#id)?.focus();
  }
}
