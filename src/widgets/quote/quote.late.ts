/** What readers do with several quotes beside pressing buttons: swipe, and find text in the page. Loaded once they are there. */
import type { ReactiveController } from 'lit';
import { ContainerWidth } from '../../element/container-width.js';
import { Copying } from '../../element/copying.js';
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

/** Makes `host` ready for gestures. */
export function prepare(host: SenQuote, { step, show }: Reactions): void {
  const swipe = onSwipe(step);
  host.addEventListener('pointerdown', swipe);
  host.addEventListener('pointerup', swipe);
  if (!('onbeforematch' in host)) return;
  new Finding(host, show);
  new Copying(host);
}

/** Has what isn't shown be found in the page, by browsers that tell of it, and shows it then. */
class Finding implements ReactiveController {
  readonly #host: SenQuote;

  constructor(host: SenQuote, show: Reactions['show']) {
    this.#host = host;
    addStyles(host, lateStyles);
    host.renderRoot.addEventListener('beforematch', ({ target }) => {
      show(this.#slides.findIndex((slide) => slide === target));
    });
    host.addController(this);
    new ContainerWidth(host); // has the host drawn anew where its lines may break elsewhere
    this.hostUpdated();
  }

  get #slides(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.slide')];
  }

  /** Slides have their height only while the browser may draw them: they are measured then, before it does. */
  hostUpdated(): void {
    const stage = this.#host.renderRoot.querySelector<HTMLElement>('.stage');
    const slides = this.#slides;
    for (const slide of slides) slide.removeAttribute('hidden');
    stage?.style.removeProperty('--_tallest');
    stage?.style.setProperty('--_tallest', `${stage.getBoundingClientRect().height}px`);
    for (const slide of slides) {
      const isShown = slide.hasAttribute('data-shown');
      if (!isShown) slide.setAttribute('hidden', 'until-found');
      slide.ariaHidden = isShown ? null : 'true';
    }
  }
}
