/** What readers do with a ticker beside pressing its buttons. */
import type { ReactiveController } from 'lit';
import { onSwipe } from '../../element/swipe.js';
import { isStopped, whenPaused } from '../../platform/pausing.js';
import type { SenTicker } from './ticker.js';

/** What a gesture calls for. */
export interface Reactions {
  /** Goes to the next figure, or to the one before. */
  step: (step: 1 | -1) => void;
  /** Rests while a reader is at the ticker. */
  attend: (isAttended: boolean) => void;
}

/** Listens to pointers and focus on its host, and to the choice to stop what moves, on whichever ticker it was made. */
export class Gestures implements ReactiveController {
  readonly #host: SenTicker;
  /** What is taken out of the page hears nothing of who leaves it. */
  readonly #leave: () => void;
  #stopHeeding: (() => void) | undefined;
  readonly #listeners: Readonly<Record<string, (event: PointerEvent) => void>>;

  constructor(host: SenTicker, { step, attend }: Reactions) {
    this.#host = host;
    const swipe = onSwipe(step);
    const at = { pointer: false, focus: false };
    const set = (what: keyof typeof at, isThere: boolean) => () => {
      at[what] = isThere;
      attend(at.pointer || at.focus);
    };
    this.#leave = () => {
      for (const what of ['pointer', 'focus'] as const) set(what, false)();
    };
    this.#listeners = {
      pointerenter: set('pointer', true),
      pointerleave: set('pointer', false),
      focusin: set('focus', true),
      focusout: set('focus', false),
      pointerdown: swipe,
      pointerup: swipe,
    };
    host.addController(this);
  }

  hostConnected(): void {
    for (const [type, listener] of Object.entries(this.#listeners)) {
      this.#host.addEventListener(type, listener as EventListener); // each is of events of its own type
    }
    this.#stopHeeding = whenPaused(this.#heed);
    if (isStopped()) this.#heed();
  }

  hostDisconnected(): void {
    this.#stopHeeding?.();
    this.#leave();
  }

  /** Does as the reader chose, on whichever ticker it was. */
  readonly #heed = () => {
    this.#host.paused = isStopped();
    // Who lets it go on means so, wherever pointer and focus are (WAI-ARIA carousel pattern).
    if (!this.#host.paused) this.#leave();
  };
}
