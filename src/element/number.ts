/** A number whose digits roll when it changes. A part of other widgets; loaded when one shows it. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { numberFormat } from '../platform/intl.js';
import { prefersReducedMotion } from '../platform/motion.js';
import { define } from './define.js';
import { partsOf } from './number.model.js';
import { Reels, type Written } from './number.reels.js';

const styles = css`
  :host {
    display: inline-block;
    font-variant-numeric: tabular-nums lining-nums;
  }
  :host([hidden]) {
    display: none;
  }
  .number {
    display: block;
    position: relative;
  }
  .text {
    display: block;
  }
  .reels {
    position: absolute;
    inset: 0;
    contain: layout style;
    direction: ltr;
    text-align: center;
    text-indent: 0;
    white-space: pre;
    -webkit-user-select: none;
    user-select: none;
    pointer-events: none;
  }
  .reel {
    position: absolute;
    overflow: hidden;
    contain: strict;
  }
  .strip {
    position: absolute;
    inset: 0 0 auto;
  }
  .up > .strip {
    inset: auto 0 0;
  }
  .strip::before {
    content: attr(data-faces);
  }
  @media print, (prefers-reduced-motion: reduce) {
    .text {
      clip-path: none !important;
    }
    .reels {
      display: none;
    }
  }
`;

/**
 * Shows a number. When it changes, the digits that differ roll for half a second, upwards while it grows; not where less
 * motion is wanted, on paper or out of sight. The number as it is now is one real text from the first paint on, for
 * reading aloud, finding, selecting and copying.
 *
 * @tag sen-number
 */
export class SenNumber extends LitElement {
  static override styles = styles;
  static override properties = {
    value: { type: Number },
    from: { type: Number },
    format: { attribute: false },
    locale: {},
    lead: {},
    trail: {},
    still: { type: Boolean },
  };

  /** The number; 0 by default. */
  declare value: number;
  /** The number that it rolls from when it first shows; by default it stands as it is. */
  declare from: number | undefined;
  /** How it is written: decimals, percent, sign, numbering system (`khmr` for the digits of Khmer). */
  declare format: Intl.NumberFormatOptions;
  /** The language that it is written in (BCP 47); `vi` by default. */
  declare locale: string;
  /** What stands close before it; nothing by default. */
  declare lead: string;
  /** What stands close after it; nothing by default. */
  declare trail: string;
  /** Whether it changes without rolling. */
  declare still: boolean;

  readonly #reels = new Reels();

  constructor() {
    super();
    this.value = 0;
    this.format = {};
    this.locale = 'vi';
    this.lead = '';
    this.trail = '';
    this.still = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.finish();
  }

  /** Ends all rolling at once: the number stands as it is. */
  finish(): void {
    this.#reels.finish();
  }

  protected override willUpdate(): void {
    if (!this.hasUpdated && this.from !== undefined) {
      this.#reels.say(this.#written(this.from));
      this.finish();
    }
    this.#reels.say(this.#written(this.value));
  }

  #written(value: number): Written {
    const formatter = numberFormat(this.locale, this.format);
    const digits = digitsOf(formatter.resolvedOptions().numberingSystem);
    return { value, parts: partsOf(formatter.formatToParts(value), digits, this.lead, this.trail), digits };
  }

  protected override render(): TemplateResult {
    const { text, layer } = this.#reels;
    return html`<span class="number">${text}${layer}</span>`;
  }

  protected override updated(): void {
    if (this.isConnected && !this.still && !prefersReducedMotion()) this.#reels.roll();
    else this.finish();
  }
}

const known: Record<string, readonly string[]> = {};

/** The ten digits of a numbering system. */
const digitsOf = (numberingSystem: string): readonly string[] =>
  (known[numberingSystem] ??= [
    ...numberFormat('en', { numberingSystem, useGrouping: false }).format(9876543210),
  ].reverse());

define('sen-number', SenNumber);

declare global {
  interface HTMLElementTagNameMap {
    'sen-number': SenNumber;
  }
}
