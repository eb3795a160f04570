/** Figures worth knowing, one after the other or side by side. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { inFigures, trend, type Statistic } from '../../content/statistic.js';
import { SenElement } from '../../element/sen-element.js';
import { Clock } from '../../platform/clock.js';
import { animate, prefersReducedMotion } from '../../platform/motion.js';
import { controls } from '../../theme/controls.styles.js';
import { nextIcon, pauseIcon, playIcon, previousIcon } from '../../theme/icons.js';
import { fromChildren } from './ticker.content.js';
import { around, countsFrom } from './ticker.model.js';
import { styles } from './ticker.styles.js';

/** The detail of `sen-shown`. */
export interface ShownDetail {
  index: number;
  statistic: Statistic;
}

/**
 * Shows figures with their source and date. Rotating, it can always be paused (WCAG 2.2.2), rests while a reader is at
 * it, and never moves by itself where less motion is wanted. Numbers count up once, when first seen.
 *
 * @tag sen-ticker
 * @fires {CustomEvent<ShownDetail>} sen-shown - Another figure is shown; only while rotating or by its buttons.
 * @fires {CustomEvent} sen-paused - The reader stopped the rotation.
 * @fires {CustomEvent} sen-resumed - The reader let it go on.
 * @csspart statistic - One figure with all that belongs to it.
 * @csspart value - The number with its prefix and unit.
 * @csspart label - What is counted.
 * @csspart trend - How it stands to the figure before it.
 * @csspart source - Source and date.
 * @csspart controls - The row of buttons.
 */
export class SenTicker extends SenElement<Statistic> {
  static override styles = [controls, styles];
  static override properties = {
    select: {},
    display: {},
    interval: { type: Number },
    paused: { type: Boolean, reflect: true },
    index: { state: true },
    counted: { state: true },
    isAttended: { state: true },
  };

  /**
   * Which figures of an open-data answer to show, as names and values of its dimensions, by label or code: `Tỉnh=An Giang;
   * Chỉ tiêu=DTI, Dân số`. It is to stand in the HTML from the beginning. Default: all.
   */
  declare select: string | undefined;
  /** `rotate` (default) shows one figure at a time, `row` all of them side by side. */
  declare display: 'rotate' | 'row';
  /** Seconds that each figure stays while rotating; at least 2, by default 8. */
  declare interval: number;
  /** Whether the rotation stands still. Follows the reader's choice. */
  declare paused: boolean;

  declare private index: number;
  /** How much of the counting up is done, from 0 to 1; `undefined` before the element is first seen. */
  declare private counted: number | undefined;
  declare private isAttended: boolean;

  #turnsAt: number | undefined;
  #stopCounting: (() => void) | undefined;
  readonly #clock = new Clock(this, (now) => {
    if (!this.#rotates) return (this.#turnsAt = undefined);
    return (this.#turnsAt ??= now + Math.max(this.interval, 2) * 1000);
  });

  constructor() {
    super({
      fromChildren,
      schema: async () => ({ schema: (await import('../../content/statistic.schema.js')).schemaFor(this.select) }),
    });
    this.display = 'rotate';
    this.interval = 8;
    this.paused = prefersReducedMotion();
    this.index = 0;
    this.isAttended = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopCounting?.();
    if (this.counted !== undefined) this.counted = 1;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { length } = this.items;
    if (this.index >= length) this.index = 0;
    if (this.#turnsAt !== undefined && this.#rotates && this.#clock.now >= this.#turnsAt) this.#show(1);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#stopCounting || !this.#clock.isSeen || this.items.length === 0) return;
    this.#stopCounting = animate(1200, (share) => {
      this.counted = share;
    });
  }

  protected override renderItems(items: readonly Statistic[]): TemplateResult {
    return this.display === 'row'
      ? html`<ul class="row" role="list">
          ${items.map((item) => html`<li class="statistic" part="statistic">${this.#statistic(item)}</li>`)}
        </ul>`
      : this.#carousel(items);
  }

  /** After the WAI-ARIA carousel pattern: silent while it moves by itself, polite when the reader moves it. */
  #carousel(items: readonly Statistic[]): TemplateResult {
    const { msg } = this;
    return html`<section
      class="carousel"
      aria-roledescription=${msg('băng số liệu')}
      aria-label=${msg('Số liệu')}
      @pointerenter=${this.#attend}
      @pointerleave=${this.#leave}
      @focusin=${this.#attend}
      @focusout=${this.#leave}
    >
      <div class="stage" aria-live=${this.#rotates ? 'off' : 'polite'}>
        ${items.map(
          (item, index) =>
            html`<div
              class="statistic"
              part="statistic"
              role="group"
              aria-label=${`${index + 1}/${items.length}`}
              ?data-shown=${index === this.index}
            >
              ${this.#statistic(item)}
            </div>`,
        )}
      </div>
      ${items.length > 1 ? this.#controls(items.length) : nothing}
    </section>`;
  }

  #controls(length: number): TemplateResult {
    const { msg } = this;
    return html`<div class="controls" part="controls">
      <button class="button" type="button" aria-label=${msg('Số liệu trước')} @click=${() => this.#show(-1)}>
        ${previousIcon}
      </button>
      <button class="button" type="button" @click=${this.#toggle}>
        ${this.paused ? playIcon : pauseIcon}
        <span>${this.paused ? msg('Chạy tiếp') : msg('Tạm dừng')}</span>
      </button>
      <span class="place" aria-hidden="true">${this.index + 1}/${length}</span>
      <button class="button" type="button" aria-label=${msg('Số liệu sau')} @click=${() => this.#show(1)}>
        ${nextIcon}
      </button>
    </div>`;
  }

  #statistic(item: Statistic): TemplateResult {
    const { label, source, period } = item;
    return html`<p class="value" part="value">${this.#value(item)}</p>
      <p class="label" part="label">${label}</p>
      ${this.#trend(item)}
      ${
        source || period
          ? html`<p class="source" part="source">
              ${source?.href ? html`<a href=${source.href}>${source.name}</a>` : source?.name}${source && period ? ', ' : ''}
              ${period ? html`<time>${this.#period(item)}</time>` : nothing}
            </p>`
          : nothing
      }`;
  }

  /** The true figure is there from the start for whoever doesn't look; only the eye sees it count. */
  #value(item: Statistic): TemplateResult {
    const { counted = 0 } = this;
    const { tag } = this.locale;
    const written = inFigures(item, tag);
    if (counted === 1) return html`<data value=${item.value}>${written}</data>`;
    const from = countsFrom(item);
    return html`<data class="unseen" value=${item.value}>${written}</data>
      <span aria-hidden="true">${inFigures(item, tag, from + (item.value - from) * counted)}</span>`;
  }

  #trend(item: Statistic): TemplateResult | typeof nothing {
    const direction = trend(item);
    const last = item.previous?.at(-1);
    if (!direction || !last) return nothing;
    const before = inFigures({ ...item, prefix: undefined }, this.locale.tag, last.value);
    const { msg } = this;
    const words = {
      better: msg('Tốt hơn trước'),
      worse: msg('Kém hơn trước'),
      same: msg('Không đổi'),
    }[direction];
    return html`<p class="trend ${direction}" part="trend">${words} (${last.period}: ${before})</p>`;
  }

  #period({ period = '', approximate }: Statistic): string {
    return approximate ? this.msg('khoảng') + ' ' + period : period;
  }

  get #rotates(): boolean {
    return this.display === 'rotate' && !this.paused && !this.isAttended && this.items.length > 1;
  }

  #show(step: 1 | -1): void {
    this.#turnsAt = undefined;
    this.index = around(this.index, step, this.items.length);
    const statistic = this.items[this.index];
    if (statistic) this.emit('sen-shown', { index: this.index, statistic });
  }

  readonly #toggle = () => {
    this.paused = !this.paused;
    this.emit(this.paused ? 'sen-paused' : 'sen-resumed');
  };

  readonly #attend = () => {
    this.isAttended = true;
  };

  readonly #leave = () => {
    this.isAttended = this.matches(':hover, :focus-within');
  };
}
