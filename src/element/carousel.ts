/** Slides in one place, one of them shown, and what goes through them (WAI-ARIA APG, carousel). */
import { html, nothing, type TemplateResult } from 'lit';
import type { Msg } from '../platform/locale.js';
import { nextIcon, pauseIcon, playIcon, previousIcon } from '../theme/icons.js';

/** The index `step` places on, around a list of `length`. */
export const around = (index: number, step: number, length: number): number => (index + step + length) % length;

/** The `slides` one on top of the other, so that the place is as tall as the tallest. Silent while they move by themselves. */
export const stage = (slides: readonly TemplateResult[], shown: number, isMoving?: boolean): TemplateResult =>
  html`<div class="stage" aria-live=${isMoving ? 'off' : 'polite'}>
    ${slides.map(
      (slide, index) =>
        html`<div
          class="slide"
          role="group"
          aria-label=${`${index + 1}/${slides.length}`}
          ?data-shown=${index === shown}
        >
          ${slide}
        </div>`,
    )}
  </div>`;

/**
 * The buttons that `go` a step, with what stands between them, and `at` which place the reader is: `2/5`. Screen readers hear
 * that with the slide.
 */
export const slideButtons = (
  msg: Msg,
  go: (step: 1 | -1) => void,
  at: string | undefined,
  between: unknown,
): TemplateResult =>
  html`<div class="controls" part="controls">
    <button class="button" type="button" aria-label=${msg('Mục trước')} @click=${() => go(-1)}>${previousIcon}</button>
    ${between} ${at ? html`<span class="place" aria-hidden="true">${at}</span>` : nothing}
    <button class="button" type="button" aria-label=${msg('Mục sau')} @click=${() => go(1)}>${nextIcon}</button>
  </div>`;

/** The button that stops what moves by itself, and lets it go on (WCAG 2.2.2). */
export const pause = (msg: Msg, isPaused: boolean | undefined, toggle: () => void): TemplateResult =>
  html`<button class="button" type="button" @click=${toggle}>
    ${isPaused ? playIcon : pauseIcon}
    <span>${isPaused ? msg('Chạy tiếp') : msg('Tạm dừng')}</span>
  </button>`;
