/** Pillars and the page's address. */
import type { LitElement, ReactiveController } from 'lit';
import { FragmentTarget } from '../../element/fragment-target.js';
import { keepStep, whenFollowedAgain, whenStepped } from '../../platform/steps.js';
import type { Pillar } from './pillars.content.js';
import { backTo, type Open } from './pillars.model.js';

/** The pillars as the address meets them. */
export interface Addressed {
  items: () => readonly Pillar[];
  opened: () => Open;
  /** Has these be open; `id` is the one that opens by that. */
  show: (open: Open, id?: string) => void;
}

/**
 * Opens what the address names, keeps in the page's history what the reader opens, and follows the reader through it.
 */
export class Address implements ReactiveController {
  readonly #host: LitElement;
  readonly #pillars: Addressed;
  #stop: (() => void)[] = [];

  constructor(host: LitElement, pillars: Addressed) {
    this.#host = host;
    this.#pillars = pillars;
    host.addController(this);
    new FragmentTarget(host, this.#goTo);
  }

  hostConnected(): void {
    this.#stop = [
      whenStepped(this.#key, (kept) => {
        this.#pillars.show(kept as Open); // as it was kept
      }),
      whenFollowedAgain(this.#goTo),
    ];
  }

  hostDisconnected(): void {
    for (const stop of this.#stop) stop();
  }

  /** Keeps that the reader opened or closed the pillar `id`. */
  visit(id: string, before: Open, now: Open): void {
    if (!this.#host.isConnected) return; // taken out of the page before this was loaded
    keepStep(this.#key(), now.includes(id) ? id : now.at(-1), before, now);
  }

  /** What tells these pillars from others of the page: their first. */
  readonly #key = (): string => this.#pillars.items()[0]?.id ?? '';

  /**
   * Opens the pillar that `target` names, or that holds the author's element of that id, and brings it into view. Answers
   * with whether there is something to open yet.
   */
  readonly #goTo = (target: string): boolean => {
    const items = this.#pillars.items();
    const id = target && items.find((item) => item.id === target || holds(item, target))?.id;
    if (id) {
      this.#pillars.show(backTo(this.#pillars.opened(), id), id);
      void this.#host.updateComplete.then(() => {
        const root = this.#host.shadowRoot;
        const place = root?.getElementById(`${root.querySelector('[role=tab]') ? 'panel' : 'tab'}-${id}`);
        place?.focus({ preventScroll: true });
        place?.scrollIntoView();
      });
    }
    return items.length > 0;
  };
}

const holds = ({ body }: Pillar, target: string): boolean =>
  body.kind === 'nodes' &&
  body.nodes.some(
    (node) => node instanceof Element && (node.id === target || node.querySelector(`#${CSS.escape(target)}`)),
  );
