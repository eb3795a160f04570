/** Figures worth knowing, one after the other or side by side. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { trend, written, type Statistic } from '../../content/statistic.js';
import { around, pause, slideButtons, stage } from '../../element/carousel.js';
import { carousel } from '../../element/carousel.styles.js';
import { markOld } from '../../element/live.js';
import { SenElement, waiting } from '../../element/sen-element.js';
import { Clock } from '../../platform/clock.js';
import { prefersReducedMotion } from '../../platform/motion.js';
import { controls } from '../../theme/controls.styles.js';
import { fromChildren } from './ticker.content.js';
import type { Extras } from './ticker.extras.js';
import type { Marquee } from './ticker.marquee.js';
import { styles } from './ticker.styles.js';

export type { Statistic } from '../../content/statistic.js';
export type { ErrorDetail } from '../../element/report.js';

/** The detail of `sen-shown`. */
export interface ShownDetail {
  /** Its place in the list, from 0. */
  index: number;
  statistic: Statistic;
}

declare global {
  interface HTMLElementEventMap {
    'sen-shown': CustomEvent<ShownDetail>;
    'sen-paused': CustomEvent<null>;
    'sen-resumed': CustomEvent<null>;
  }
}

/**
 * Shows figures with their source and date. Moving, it can always be paused, and with it all tickers of the page (WCAG
 * 2.2.2); it rests while a reader is at it, and never moves by itself where less motion is wanted. Digits roll as a
 * figure comes into sight and when it changes.
 *
 * @tag sen-ticker
 * @fires {CustomEvent<ShownDetail>} sen-shown - Another figure is shown, by itself or by the reader.
 * @fires {CustomEvent<null>} sen-paused - The reader stopped what moves on the page.
 * @fires {CustomEvent<null>} sen-resumed - The reader let it go on.
 * @csspart statistic - One figure with all that belongs to it.
 * @csspart value - The number with its prefix and unit.
 * @csspart label - What is counted.
 * @csspart trend - How it stands to the figure before it.
 * @csspart target - What is aimed at.
 * @csspart history - The line through the figures before it.
 * @csspart source - Source and date.
 * @csspart controls - The row of buttons.
 */
export class SenTicker extends SenElement<Statistic> {
  static override styles = [controls, carousel, styles];
  static override properties = {
    select: {},
    refresh: {},
    cache: { type: Boolean },
    maxAge: { attribute: 'max-age' },
    snapshot: {},
    display: { values: ['rotate', 'marquee', 'row', 'grid'] },
    interval: { type: Number },
    paused: { type: Boolean, reflect: true },
    index: { state: true },
    isAttended: { state: true },
    extras: { state: true },
    isSettled: { state: true },
    marquee: { state: true },
  };

  /**
   * Which figures of an open-data answer to show, as names and values of its dimensions, by label or code: `Tỉnh=An Giang;
   * Chỉ tiêu=DTI, Dân số`. It is to stand in the HTML from the beginning. Default: all. A bad
   * value, a name that the data doesn't have, is reported; what showed before stays.
   */
  declare select: string | undefined;
  /** How often `src` is read anew, such as `5m` or `PT5M`; at least 5 s. Default: never. A bad value is reported. */
  declare refresh: string | undefined;
  /**
   * Whether the last good figures of `src` are kept on the reader's device, and shown with their date until newer ones
   * come.
   */
  declare cache: boolean | undefined;
  /**
   * After how long a figure is old, such as `400d`, reckoned from the end of its period; it then says so. Default: never. A bad
   * value is reported.
   */
  declare maxAge: string | undefined;
  /**
   * Address of a dated copy of `src` (see `npm run snapshot`) that shows with its date until the answer of `src` comes. Default: none.
   * A bad value, such as the address of a file that can't be read, is reported.
   */
  declare snapshot: string | undefined;
  /**
   * `rotate` shows one figure at a time, `marquee` has them pass in a line, `row` is such a line that stands and scrolls, `grid`
   * shows all below and beside each other. Default `rotate`. A bad value is reported, and shows one at a time too.
   */
  declare display: 'rotate' | 'marquee' | 'row' | 'grid';
  /**
   * Seconds that each figure stays, or takes to pass; at least 2. Default `8`. A bad value is reported, and is taken for
   * it.
   */
  declare interval: number;
  /**
   * Whether the figures stand still. Follows the reader's choice. Default: where they would move and less motion is
   * wanted.
   */
  declare paused: boolean | undefined;

  declare private index: number;
  declare private isAttended: boolean;
  declare private extras: Extras | undefined;
  /** Whether it is known if there are extras: without a network there may be none. */
  declare private isSettled: boolean | undefined;
  declare private marquee: Marquee | undefined;

  #turnsAt: number | undefined;
  #wasSeen = false;
  readonly #clock = new Clock(this, (now) => {
    if (!this.#moves || this.display === 'marquee') return (this.#turnsAt = undefined);
    return (this.#turnsAt ??= now + this.#pace);
  });

  constructor() {
    super({
      fromChildren,
      schema: async () => {
        const { schemaFor } = await import('../../content/statistic.schema.js');
        return { schema: schemaFor(this.select, this) };
      },
    });
    this.display = 'rotate';
    this.interval = 8;
    this.index = 0;
    this.isAttended = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.marquee?.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { length } = this.items;
    if (this.index >= length) this.index = 0;
    if (length > 0) void this.#prepare();
    this.paused ??= this.#isCarousel && prefersReducedMotion();
    if (this.#turnsAt !== undefined && this.#moves && this.#clock.now >= this.#turnsAt) this.#show(1);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.marquee?.drive(this.renderRoot, this.#pace * this.items.length, this.#moves && this.#clock.isSeen);
  }

  async #prepare(): Promise<void> {
    try {
      const { prepare } = await import('./ticker.extras.js');
      this.extras ??= prepare(this, { step: this.#show, attend: this.#attend });
    } finally {
      this.isSettled = true;
    }
    if (this.#look !== 'marquee') return;
    const { Marquee } = await import('./ticker.marquee.js');
    this.marquee ??= new Marquee();
  }

  protected override renderItems(items: readonly Statistic[]): TemplateResult {
    // What is drawn of a figure's past and target would push the rest down if it came later.
    if (!this.isSettled && items.some(({ target, previous }) => target || previous?.[1])) return waiting;
    return this.#isCarousel ? this.#carousel(items) : this.#list(items, this.#look);
  }

  #list(items: readonly Statistic[], look: SenTicker['display']): TemplateResult {
    return html`<ul
        class=${look}
        role="list"
        tabindex=${look === 'row' ? 0 : nothing}
        aria-label=${this.msg('Số liệu')}
      >
        ${this.#entries(items)}
      </ul>
      ${this.#stop()}`;
  }

  #entries(items: readonly Statistic[]): TemplateResult[] {
    return items.map((item) => html`<li class="statistic" part="statistic">${this.#statistic(item)}</li>`);
  }

  /** After the WAI-ARIA carousel pattern: silent while it moves by itself, polite when the reader moves it. */
  #carousel(items: readonly Statistic[]): TemplateResult {
    const { msg } = this;
    return html`<section class="carousel" aria-roledescription=${msg('băng số liệu')} aria-label=${msg('Số liệu')}>
      ${this.#look === 'marquee' ? (this.marquee?.belt(this.#entries(items), this.#entries(items)) ?? this.#list(items, 'row')) : this.#stage(items)}
      ${items.length > 1 ? this.#controls(items.length) : this.#stop()}
    </section>`;
  }

  #stage(items: readonly Statistic[]): TemplateResult {
    const slides = items.map(
      (item, index) =>
        html`<div class="statistic" part="statistic">${this.#statistic(item, index === this.index)}</div>`,
    );
    return stage(slides, this.index, this.#moves);
  }

  #controls(length: number): TemplateResult {
    const at = this.#look === 'marquee' ? undefined : `${this.index + 1}/${length}`;
    return slideButtons(this.msg, this.#show, at, this.#pause());
  }

  /** Where nothing moves but figures change by themselves, readers can stop that. */
  #stop(): TemplateResult | typeof nothing {
    return this.refresh ? html`<div class="controls" part="controls">${this.#pause()}</div>` : nothing;
  }

  #pause(): TemplateResult {
    return pause(this.msg, this.paused, this.#toggle);
  }

  #statistic(item: Statistic, isShown = true): TemplateResult {
    const { label, description, source, period, approximate } = item;
    const about = approximate ? `${this.msg('khoảng')} ` : '';
    return html`<p class="value" part="value"><data value=${item.value}>${this.#number(item, isShown)}</data></p>
      <p class="label" part="label">${label}</p>
      ${description && description !== label ? html`<p class="source">${description}</p>` : nothing}
      ${this.#trend(item)} ${this.extras?.below(item, this.locale)}
      ${
        source || period
          ? html`<p class="source" part="source">
              ${source?.href ? html`<a href=${source.href}>${source.name}</a>` : source?.name}${source?.name && period ? ', ' : ''}
              ${period ? html`<time>${about + period}</time>${markOld(this, period, this.msg)}` : nothing}
            </p>`
          : nothing
      }`;
  }

  /** Rolling once it is in sight; the text of it is the true figure from the start. */
  #number(item: Statistic, isShown: boolean): TemplateResult | string {
    this.#wasSeen ||= this.#clock.isSeen;
    return isShown && this.#wasSeen && this.extras
      ? this.extras.number(item, this.locale, this.paused)
      : written(item, item.value, this.locale.tag);
  }

  #trend(item: Statistic): TemplateResult | typeof nothing {
    const direction = trend(item);
    const last = item.previous?.at(-1);
    if (!direction || !last) return nothing;
    const before = written({ ...item, prefix: undefined }, last.value, this.locale.tag);
    const { msg } = this;
    const words = {
      better: msg('Tốt hơn trước'),
      worse: msg('Kém hơn trước'),
      same: msg('Không đổi'),
      up: msg('Tăng'),
      down: msg('Giảm'),
    }[direction];
    return html`<p class="trend ${direction}" part="trend">
      ${words} (${last.period ? `${last.period}: ` : ''}${before})
    </p>`;
  }

  /** Where less motion is wanted, what would pass in a line stands in it. */
  get #look(): SenTicker['display'] {
    return this.display === 'marquee' && prefersReducedMotion() ? 'row' : this.display;
  }

  get #moves(): boolean {
    return !this.paused && !this.isAttended && this.items.length > 1 && this.#isCarousel;
  }

  get #isCarousel(): boolean {
    return !/^(?:row|grid)$/.test(this.#look);
  }

  /** In milliseconds. */
  get #pace(): number {
    return Math.max(this.interval || 8, 2) * 1000;
  }

  readonly #show = (step: 1 | -1) => {
    this.#turnsAt = undefined;
    this.index = around(this.marquee?.index ?? this.index, step, this.items.length);
    this.marquee?.show(this.index);
    const statistic = this.items[this.index];
    if (statistic) this.emit('sen-shown', { index: this.index, statistic });
  };

  readonly #toggle = () => {
    this.paused = !this.paused;
    this.emit(this.paused ? 'sen-paused' : 'sen-resumed');
  };

  readonly #attend = (isAttended: boolean) => {
    this.isAttended = isAttended;
  };
}
