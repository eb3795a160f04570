/** What readers do with several quotes beside pressing buttons: swipe, and find text in the page. Loaded once they are there. */
import type { ReactiveController } from 'lit';
import { addStyles } from '../../element/late-styles.js';
import { onSwipe } from '../../element/swipe.js';
import { lateStyles } from './quote.late.styles.js';
import type { SenQuote } from './quote.js';

/** What a gesture calls for. */
export interface Reactions {
  /** Goes to the next quote, or to the one before. */
  step: (step: 1 | -1) => void;
  /** Shows the quote at `index`. */
  show: (index: number) => void;
}

/** Has what isn't shown be found in the page, where the browser says what it found there, and shows it then. */
class Finding implements ReactiveController {
  readonly #host: SenQuote;

  constructor(host: SenQuote, show: Reactions['show']) {
    this.#host = host;
    host.renderRoot.addEventListener('beforematch', ({ target }) => {
      show(this.#slides.findIndex((slide) => slide === target));
    });
    host.addController(this);
    this.hostUpdated();
  }

  get #slides(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.slide')];
  }

  /** Such a slide is drawn, but for the eye: so it keeps its height, and can be found and copied. */
  hostUpdated(): void {
    for (const slide of this.#slides) {
      const isShown = slide.hasAttribute('data-shown');
      if (isShown) slide.removeAttribute('hidden');
      else slide.setAttribute('hidden', 'until-found');
      slide.ariaHidden = isShown ? null : 'true';
      for (const link of slide.querySelectorAll('a')) link.tabIndex = isShown ? 0 : -1;
    }
  }
}

/** Makes `host` ready for gestures. */
export function prepare(host: SenQuote, { step, show }: Reactions): void {
  const swipe = onSwipe(step);
  host.addEventListener('pointerdown', swipe);
  host.addEventListener('pointerup', swipe);
  if (!('onbeforematch' in host)) return;
  addStyles(host, lateStyles);
  new Finding(host, show);
}
