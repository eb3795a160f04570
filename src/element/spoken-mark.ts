/**
 * The mark on the sentence that is being read: by the CSS Custom Highlight API, else by boxes drawn over it (Firefox
 * before 140, Safari before 17.2). The text itself belongs to Lit and stays as it is.
 */
import type { ReactiveElement } from 'lit';
import { prefersReducedMotion } from '../platform/motion.js';
import type { Piece } from './spoken-text.js';

/** Its name for `::highlight()`. */
const NAME = 'sen-spoken';

/** Marks letters within an element, one sentence at a time. */
export class SpokenMark {
  readonly #host: ReactiveElement;
  /** Lies over the sentence: holds the boxes, and is what is scrolled to. */
  readonly #layer = document.createElement('div');
  readonly #resized = new ResizeObserver(() => {
    this.#place();
  });
  #ranges: readonly Range[] = [];
  #highlight: Highlight | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#layer.className = 'spoken';
    this.#layer.setAttribute('aria-hidden', 'true');
  }

  /** Marks these letters and no others. */
  draw(pieces: readonly Piece[]): void {
    this.#ranges = pieces.map(({ node, start, end }) => {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      return range;
    });
    this.#host.renderRoot.append(this.#layer);
    if (highlights()) highlights()?.set(NAME, (this.#highlight = new Highlight(...this.#ranges)));
    else this.#resized.observe(this.#host);
    this.#place();
  }

  /** Brings what is marked into sight. */
  follow(): void {
    const behavior = prefersReducedMotion() ? 'instant' : 'smooth';
    this.#layer.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior });
  }

  /** Whether the reader has scrolled away from what is marked. */
  get isLeft(): boolean {
    const { top, bottom } = this.#layer.getBoundingClientRect();
    return this.#layer.isConnected && (bottom < 0 || top > innerHeight);
  }

  /** Takes the mark away. */
  clear(): void {
    this.#ranges = [];
    this.#layer.remove();
    this.#resized.disconnect();
    if (highlights()?.get(NAME) === this.#highlight) highlights()?.delete(NAME);
  }

  #place(): void {
    const { style } = this.#layer;
    const lay = (box: HTMLElement, { x, y, width, height }: DOMRectReadOnly, from: DOMRectReadOnly) => {
      const places = { left: x - from.x, top: y - from.y, width, height };
      for (const [property, length] of Object.entries(places)) box.style.setProperty(property, `${length}px`);
    };
    for (const side of ['left', 'top']) style.setProperty(side, '0');
    const rects = this.#ranges.flatMap((range) => [...range.getClientRects()]);
    const whole = around(rects);
    lay(this.#layer, whole, this.#layer.getBoundingClientRect());
    if (highlights()) return;
    this.#layer.replaceChildren(
      ...rects.map((rect) => {
        const box = document.createElement('div');
        lay(box, rect, whole);
        return box;
      }),
    );
  }
}

/** Not in all browsers, as TypeScript believes. */
const highlights = (): HighlightRegistry | undefined => (CSS as Partial<typeof CSS>).highlights;

function around(rects: readonly DOMRectReadOnly[]): DOMRectReadOnly {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return rects.length > 0 ? new DOMRect(left, top, right - left, bottom - top) : new DOMRect();
}
