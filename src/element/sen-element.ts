/** What every widget is made of: its language, its content, its problems, its events. */
import { html, LitElement, render, type PropertyValues, type TemplateResult } from 'lit';
import type { Fault } from '../content/problem.js';
import type { ContentReader } from '../content/reader.js';
import { ContentSource } from '../content/source.js';
import { Locale, type Msg } from '../platform/locale.js';
import { amiss, type Declaration } from './attributes.js';
import type { Bare, Details, Telling } from './events.js';

export type { ErrorDetail } from './report.js';

/** The author's HTML, as it stood before there was a widget, while what that is drawn with is on its way. */
export const waiting = html`<slot part="waiting"></slot>`;

/**
 * The base of every widget.
 *
 * @fires {CustomEvent<ErrorDetail>} sen-error - Content or an attribute is wrong; `problems` name file, line and place.
 * @slot - The content as semantic HTML; it is what shows without script, and when nothing better can be read.
 * @csspart base - Everything inside the element.
 * @csspart waiting - The content as semantic HTML, until the element can draw it.
 * @csspart problem - The sentence that says what is wrong.
 * @csspart dated - When what shows was fetched, where it isn't what the server has now; of widgets whose file is kept fresh.
 */
export abstract class SenElement<Item> extends LitElement {
  static override properties: Record<string, Declaration> = {
    src: {},
    data: { attribute: false },
    problem: { state: true },
  };

  /**
   * Address of a content file (JSON, CSV, and what else a widget says), relative to the page. Wins over `data` and over the HTML
   * inside. Default: none. A bad value, such as the address of a file that can't be read, is reported; what showed before stays.
   */
  declare src: string | undefined;
  /**
   * The content as a program gives it: the list of items, or an object that holds it as a file would. Default: none. A bad value
   * is reported as in a file, without its name; what showed before stays.
   */
  declare data: unknown;
  /** What readers are told of the content: what is wrong with it, how old it is. */
  declare private problem: TemplateResult | undefined;

  /** @internal */
  protected readonly locale = new Locale(this);
  /** @internal */
  protected readonly content: ContentSource<Item>;

  /** @internal */
  constructor(reader: ContentReader<Item>) {
    super();
    this.content = new ContentSource(this, reader);
  }

  /**
   * The message in this element's language, written in Vietnamese.
   *
   * @internal
   */
  protected get msg(): Msg {
    return this.locale.msg;
  }

  /** The items to draw; none while only the author's HTML is worth showing. */
  protected get items(): readonly Item[] {
    return this.content.items;
  }

  /**
   * What is wrong with content and with attributes, beyond those whose declaration says what they take.
   *
   * @internal
   */
  protected get faults(): readonly Fault[] {
    return this.content.faults;
  }

  /** Draws the widget from its items, or is `waiting`; never called without any. */
  protected abstract renderItems(items: readonly Item[]): unknown;

  /** Brings what would move what is already there if it came after the first drawing; nothing where that is nothing. */
  protected needed(): Promise<unknown> | undefined {
    return undefined;
  }

  protected override async scheduleUpdate(): Promise<void> {
    const isDrawn = this.renderRoot.querySelector('.base');
    const coming = [this.locale.resolve(), this.needed()].filter((one) => one !== undefined);
    if (coming.length > 0) {
      if (!isDrawn) render(waiting, this.renderRoot, this.renderOptions);
      await Promise.all(coming).catch(console.error);
    }
    if (isDrawn && !this.hasUpdated) await (await import('./prerendered.js')).takeOver(this);
    await super.scheduleUpdate();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.content.update(this.src, this.data);
  }

  protected override render(): TemplateResult {
    const { items, problem } = this;
    const drawn = items.length > 0 ? this.renderItems(items) : html`<slot></slot>`;
    if (drawn === waiting) return waiting;
    return html`<div class="base" part="base" lang=${this.locale.tag}>${drawn} ${problem}</div>`;
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.problem || this.faults.length + amiss(this).length > 0) void this.#report();
  }

  /** Raises a bubbling, composed event; one with a detail needs all of it. */
  protected emit(type: Bare): void;
  protected emit<Type extends Telling>(type: Type, detail: Details[Type]): void;
  protected emit(type: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  async #report(): Promise<void> {
    const { report } = await import('./report.js');
    this.problem = report(this, this.faults, this.locale);
  }
}
