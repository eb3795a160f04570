/** A word in running text, with what it means a gesture away. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Fault } from '../../content/problem.js';
import type { Term } from '../../content/term.js';
import { textOf } from '../../content/text.js';
import { SenElement } from '../../element/sen-element.js';
import { searchKey } from '../../platform/search.js';
import type { explain } from './term.explanation.js';
import { PageGlossaries } from './term.glossaries.js';
import { termNamed } from './term.model.js';
import { styles } from './term.styles.js';

export type { Term } from '../../content/term.js';
export type { ErrorDetail } from '../../element/report.js';

/**
 * Explains the word inside it, wherever that stands in a text: `<sen-term>DTI</sen-term>`. Readers point at it, come to it by
 * keyboard, click or tap it; the explanation then stands beside it, with its example, its source and related words (WCAG 2.2
 * SC 1.4.13: Esc closes it, the pointer may move onto it, and it stays until the reader goes away). To screen readers the word
 * is a button that expands; what it expands to comes right after it. As part of a sentence, the word may be smaller than other
 * targets (SC 2.5.8, inline).
 *
 * The words come from `src`, which is read once however many terms of a page name it, or from `data`; without either, from the
 * glossaries on the page. A word without an explanation stays plain text, and `sen-error` names it.
 *
 * @tag sen-term
 * @slot - The word, as it stands in the text.
 * @csspart trigger - The word.
 */
export class SenTerm extends SenElement<Term> {
  static override styles = styles;
  static override properties = { entry: {} };

  /**
   * Which word is meant: its id, or the word itself. Default: the text inside, as the word is written in full or in short;
   * marks and case don't count. A bad value, a word that isn't explained, is reported; it stays plain text.
   */
  declare entry: string | undefined;

  #term: Term | undefined;
  /** What is to be said where there is none. */
  #unfound: readonly Fault[] = [];
  readonly #glossaries = new PageGlossaries(this);
  /** Shows the explanation; there since the reader first asked for it. */
  #popover: ReturnType<typeof explain> | undefined;

  constructor() {
    // What is inside is the word, not what explains it.
    super({ fromChildren: () => ({ items: [], faults: [] }), schema: () => import('../../content/term.schema.js') });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#popover?.close();
  }

  /** The words to look among. */
  protected override get items(): readonly Term[] {
    const own = this.content.items;
    return own.length > 0 ? own : this.#glossaries.terms;
  }

  protected override get faults(): readonly Fault[] {
    const { faults } = this.content;
    return faults.length > 0 ? faults : this.#unfound;
  }

  /** The word shows from the first moment; its explanation may wait for the messages of its language. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated) return super.scheduleUpdate();
    this.performUpdate();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated) return;
    super.willUpdate(changed);
    this.#term = termNamed(this.items, this.#name, searchKey);
    const isPending = this.content.isPending || this.#glossaries.isPending;
    this.#unfound = this.#term || isPending ? [] : [this.#fault()];
  }

  #fault(): Fault {
    const { src, data } = this;
    const value = this.#name;
    if (!value) return { code: 'empty' };
    if (src === undefined && data === undefined && !this.#glossaries.isAny) return { code: 'missing', path: 'src' };
    return { code: 'not-in-data', value, ...(src && { file: src }) };
  }

  get #name(): string {
    return this.entry || textOf(this);
  }

  protected override render(): TemplateResult {
    return html`<span
      class="base"
      part="base"
      lang=${this.hasUpdated ? this.locale.tag : nothing}
      @pointerenter=${this.#meet}
      @focusin=${this.#meet}
      >${this.renderItems()}</span
    >`;
  }

  /** The popover says itself whether the trigger is expanded. A native button would not run on over lines. */
  protected override renderItems(): TemplateResult {
    const isFound = this.#term !== undefined;
    return html`<span
      class="trigger"
      part="trigger"
      role=${isFound ? 'button' : nothing}
      tabindex=${isFound ? 0 : nothing}
      aria-expanded=${isFound ? 'false' : nothing}
      @click=${this.#meet}
      @keydown=${this.#press}
      ><slot></slot
    ></span>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#popover?.redraw();
  }

  readonly #meet = async (event: Event) => {
    if (!this.#term || this.#popover) return; // it hears of gestures itself
    const { explain } = await import('./term.explanation.js');
    this.#popover ??= explain({
      area: this.#part('.base'),
      trigger: this.#part('.trigger'),
      locale: this.locale,
      term: () => this.#term,
      find: (name) => termNamed(this.items, name, searchKey),
      entryOf: ({ id, term }) => termNamed(this.#glossaries.terms, id ?? term, searchKey)?.id,
    });
    this.#popover.take(event);
  };

  #part(selector: string): HTMLElement {
    const part = this.renderRoot.querySelector<HTMLElement>(selector);
    if (!part) throw new Error('A term that is met is drawn.');
    return part;
  }

  readonly #press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault(); // the space key would scroll
    (event.currentTarget as HTMLElement).click();
  };
}
