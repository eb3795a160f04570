/** What readers do with several quotes beside pressing buttons: swipe, copy, and find text in the page. Loaded once they are there. */
import type { ReactiveController } from 'lit';
import { Copying } from '../../element/copying.js';
import { addStyles } from '../../element/late-styles.js';
import { onSwipe } from '../../element/swipe.js';
import { nextFrame } from '../../platform/motion.js';
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
  addStyles(host, lateStyles);
  new Copying(host);
  if ('onbeforematch' in host) new Finding(host, show);
}

/** Has what isn't shown be found in the page, by browsers that tell of it, and shows it then. */
class Finding implements ReactiveController {
  readonly #host: SenQuote;
  /** Lines break elsewhere as the host gets a box, another width or larger letters. */
  readonly #observer = new ResizeObserver(() => {
    this.#measureSoon();
  });

  constructor(host: SenQuote, show: Reactions['show']) {
    this.#host = host;
    host.renderRoot.addEventListener('beforematch', ({ target }) => {
      show(this.#slides.findIndex((slide) => slide === target));
    });
    host.addController(this);
    this.hostUpdated();
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
    document.fonts.addEventListener('loadingdone', this.#measureSoon);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    document.fonts.removeEventListener('loadingdone', this.#measureSoon);
  }

  get #slides(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.slide')];
  }

  /** Not within the observer's own turn: browsers report a size that changes then as an error. */
  readonly #measureSoon = () => {
    nextFrame(() => {
      this.hostUpdated();
    });
  };

  /** Slides have their height only while the browser may draw them: they are measured then, before it does. */
  hostUpdated(): void {
    const slides = this.#slides;
    for (const slide of slides) slide.removeAttribute('hidden');
    this.#measure();
    for (const slide of slides) {
      const isShown = slide.hasAttribute('data-shown');
      if (!isShown) slide.setAttribute('hidden', 'until-found');
      slide.ariaHidden = isShown ? null : 'true';
    }
  }

  /** In a part of the page that isn't drawn, the stage keeps the height it had. */
  #measure(): void {
    const stage = this.#host.renderRoot.querySelector<HTMLElement>('.stage');
    if (!stage || stage.getBoundingClientRect().height === 0) return;
    stage.style.removeProperty('--_tallest');
    stage.style.setProperty('--_tallest', `${stage.getBoundingClientRect().height}px`);
  }
}
