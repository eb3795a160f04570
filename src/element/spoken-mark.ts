/**
 * The mark on the sentence that is being read: by the CSS Custom Highlight API, else by boxes drawn over it (Firefox
 * before 140, Safari before 17.2). The text itself belongs to Lit and stays as it is.
 */
import type { ReactiveElement } from 'lit';
import { prefersReducedMotion } from '../platform/motion.js';
import type { Piece } from './spoken-text.js';

/** Its name for `::highlight()`. */
const NAME = 'sen-spoken';

/** Marks letters within its host, one sentence at a time. */
export class SpokenMark {
  readonly #host: ReactiveElement;
  /** A box over each line of the sentence: what is scrolled to, and what shows where there are no highlights. */
  readonly #boxes = document.createElement('div');
  readonly #resized = new ResizeObserver(() => {
    this.#place();
  });
  #ranges: readonly Range[] = [];
  #highlight: Highlight | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#boxes.setAttribute('aria-hidden', 'true');
  }

  /** Marks these letters and no others. */
  draw(pieces: readonly Piece[]): void {
    this.#ranges = pieces.map(({ node, start, end }) => {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      return range;
    });
    highlights()?.set(NAME, (this.#highlight = new Highlight(...this.#ranges)));
    this.#boxes.className = highlights() ? 'spoken' : 'spoken drawn';
    this.#host.renderRoot.append(this.#boxes);
    this.#resized.observe(this.#host);
    this.#place();
  }

  /** Brings the beginning of what is marked into sight. */
  follow(): void {
    const behavior = prefersReducedMotion() ? 'instant' : 'smooth';
    this.#boxes.firstElementChild?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior });
  }

  /** Whether the reader has scrolled away from what is marked. */
  get isLeft(): boolean {
    const box = this.#boxes.firstElementChild?.getBoundingClientRect();
    return box !== undefined && (box.bottom < 0 || box.top > innerHeight);
  }

  /** Takes the mark away. */
  clear(): void {
    this.#resized.disconnect();
    this.#boxes.replaceChildren();
    this.#boxes.remove();
    if (highlights()?.get(NAME) === this.#highlight) highlights()?.delete(NAME);
  }

  #place(): void {
    const from = this.#boxes.getBoundingClientRect();
    const lines = this.#ranges.flatMap((range) => [...range.getClientRects()]);
    const boxes = lines.map(({ x, y, width, height }) => {
      const box = document.createElement('div');
      const places = { left: x - from.x, top: y - from.y, width, height };
      for (const [property, length] of Object.entries(places)) box.style.setProperty(property, `${length}px`);
      return box;
    });
    this.#boxes.replaceChildren(...boxes);
  }
}

/** Not in all browsers, as TypeScript believes. */
const highlights = (): HighlightRegistry | undefined => (CSS as Partial<typeof CSS>).highlights;
