/** Moves figures past in a line, by transforms alone. Loaded where a ticker does. */
import { html, type TemplateResult } from 'lit';

/** The way of the line: it ends where its copy began, so that nobody sees an end. */
const ONE_STRIP = { transform: ['translateX(0)', 'translateX(-50%)'] };

/** A track of two equal strips of figures, one after the other, that passes again and again. */
export class Marquee {
  #track: HTMLElement | null = null;
  #animation: Animation | undefined;

  /** The line with its `items`; the copy of them is there for the eye alone. */
  belt(items: readonly TemplateResult[], copy: readonly TemplateResult[]): TemplateResult {
    return html`<div class="window">
      <div class="track" @focusin=${this.#showFocused}>
        <ul class="strip" role="list">
          ${items}
        </ul>
        <ul class="strip" aria-hidden="true" inert>
          ${copy}
        </ul>
      </div>
    </div>`;
  }

  /** Has the track in `root` pass once in `duration` milliseconds, or stand still where it is. */
  drive(root: ParentNode, duration: number, isMoving: boolean): void {
    const track = root.querySelector<HTMLElement>('.track');
    if (track !== this.#track) {
      this.stop();
      this.#track = track;
      this.#animation = track?.animate(ONE_STRIP, { duration, iterations: Infinity });
    }
    this.#animation?.effect?.updateTiming({ duration });
    if (isMoving) this.#animation?.play();
    else this.#animation?.pause();
    // Safari before 15.5 knows no `inert`.
    for (const link of track?.querySelectorAll<HTMLElement>('[inert] a') ?? []) link.tabIndex = -1;
  }

  /** The figure that is passing the beginning of the line; `undefined` where none does. */
  get index(): number | undefined {
    const progress = this.#animation?.effect?.getComputedTiming().progress;
    return typeof progress === 'number'
      ? this.#starts().filter((start) => start <= progress + 0.001).length - 1
      : undefined;
  }

  /** Takes the track to the beginning of the figure at `index`. */
  show(index: number): void {
    const start = this.#starts()[index];
    if (start === undefined || !this.#animation) return;
    this.#animation.currentTime = start * Number(this.#animation.effect?.getComputedTiming().duration);
  }

  /** Where each figure begins, as a share of the strip. */
  #starts(): number[] {
    const strip = this.#track?.firstElementChild;
    if (!(strip instanceof HTMLElement)) return [];
    const { left, width } = strip.getBoundingClientRect();
    return [...strip.children].map((item) => (item.getBoundingClientRect().left - left) / width);
  }

  stop(): void {
    this.#animation?.cancel();
    this.#animation = undefined;
    this.#track = null;
  }

  /** What has the focus is in sight (WCAG 2.4.11). Browsers scroll to it from where they believe it to be. */
  readonly #showFocused = ({ target }: Event) => {
    const strip = this.#track?.firstElementChild;
    if (!strip || !(target instanceof Element)) return;
    this.show([...strip.children].findIndex((item) => item.contains(target)));
    this.#track?.parentElement?.scrollTo(0, 0);
  };
}
