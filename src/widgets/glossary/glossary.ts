/** The words of a campaign and what they mean, from A to Y. */
import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Fault } from '../../content/problem.js';
import type { Glossary, Term } from '../../content/term.js';
import { LEVELS } from '../../element/attributes.js';
import { FragmentTarget } from '../../element/fragment-target.js';
import type { HeadingLevel } from '../../element/heading-level.js';
import { Printing } from '../../element/printing.js';
import type { prepareSearch } from '../../element/search-field.js';
import { SenElement } from '../../element/sen-element.js';
import type { Speaking } from '../../element/speaking.js';
import { orderIn } from '../../platform/collation.js';
import { isFound, searchKey } from '../../platform/search.js';
import { controls } from '../../theme/controls.styles.js';
import { fromChildren } from './glossary.content.js';
import { byLetter, entriesOf, foundBy, type Entry, type Group } from './glossary.model.js';
import { styles } from './glossary.styles.js';

export type { DefinedDetail, Term } from '../../content/term.js';
export type { ErrorDetail } from '../../element/report.js';

/**
 * Words in the alphabetical order of the reader's language, under their letters, each with what it means, an example, its
 * source and links to related words. Where there are many, readers search them without accents and jump to a letter. Each
 * word has a link of its own (`page.html#so-hoa`). `<sen-term>` anywhere on the page explains the same words.
 *
 * Tables in files have a row a word, with columns headed `Từ`, `Viết tắt`, `Định nghĩa`, `Ví dụ`, `Liên quan`, `Nguồn`.
 *
 * @tag sen-glossary
 * @fires {CustomEvent<DefinedDetail>} sen-defined - The words were read; they are in `terms`.
 * @csspart search - The search field and how much it found.
 * @csspart letters - The row of letters to jump to.
 * @csspart letter - The heading of the words that begin with a letter.
 * @csspart entry - One word with all that is said of it.
 * @csspart term - The word.
 * @csspart definition - What it means.
 * @csspart example - Where people meet it.
 * @csspart related - The links to related words.
 * @csspart source - Where the explanation comes from.
 * @csspart speaking - The button that reads a word aloud.
 */
export class SenGlossary extends SenElement<Term> implements Glossary {
  static override styles = [controls, styles];
  static override properties = {
    headingLevel: { attribute: 'heading-level', type: Number, values: LEVELS },
    speak: { type: Boolean },
    text: { state: true },
    target: { state: true },
    search: { state: true },
    levelHere: { state: true },
    voice: { state: true },
  };

  /**
   * The level of the letters' headings, 1 to 6. Default: one below the heading before the glossary. A bad value is
   * reported.
   */
  declare headingLevel: HeadingLevel | undefined;

  /** Whether each word can be listened to, where the device has a voice for its language. */
  declare speak: boolean | undefined;

  /** What the reader searches for. */
  declare private text: string;
  /** The word that the page's address names. */
  declare private target: string;
  /** Draws the search field; there where there are many words. */
  declare private search: ReturnType<typeof prepareSearch> | undefined;

  /** Reads words aloud; there where it is asked for. */
  declare private voice: Speaking | undefined;
  /** The level that headings have here, by the page. */
  declare private levelHere: number;

  /** The words that it explains, each with its id; `undefined` until they are read. */
  get terms(): readonly Term[] | undefined {
    return this.#terms;
  }

  #terms: readonly Term[] | undefined;
  #entries: readonly Entry[] = [];
  /** What was arranged last, and for which language. */
  #arranged: { items?: readonly Term[]; tag?: string } = {};
  #unlinked: readonly Fault[] = [];
  /** Whether the reader is still to be brought to the target. */
  #isBound = false;
  readonly #printing = new Printing(this, () => {
    this.performUpdate();
  });

  constructor() {
    super({ fromChildren, schema: () => import('../../content/term.schema.js') });
    this.text = '';
    this.target = '';
    this.levelHere = 3;
    new FragmentTarget(this, (id) => {
      this.target = id;
      this.#isBound = true;
      this.requestUpdate();
      return true;
    });
  }

  protected override get faults(): readonly Fault[] {
    return [...super.faults, ...this.#unlinked];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { items, locale } = this;
    const { tag } = locale;
    if (items !== this.#arranged.items || tag !== this.#arranged.tag) {
      this.#arranged = { items, tag };
      const { entries, faults } = entriesOf(items, { compare: orderIn(tag), searchKey });
      this.#entries = entries;
      this.#unlinked = faults;
    }
    if (this.#isBound && this.#entries.some(({ id }) => id === this.target)) this.text = '';
    if (this.#entries.length > FEW && !this.search) void this.#prepareSearch();
    if (!this.hasUpdated) void this.#findLevel();
    if (this.speak && !this.voice && !isServer) void this.#findVoice();
  }

  async #prepareSearch(): Promise<void> {
    const { prepareSearch } = await import('../../element/search-field.js');
    this.search ??= prepareSearch(this, (text) => {
      this.text = text;
    });
  }

  async #findVoice(): Promise<void> {
    const { Speaking } = await import('../../element/speaking.js');
    this.voice ??= new Speaking(this, this.locale);
  }

  /** Nothing moves when it comes: it shows in the page's outline alone. */
  async #findLevel(): Promise<void> {
    const { headingLevel } = await import('../../element/heading-level.js');
    this.levelHere = headingLevel(this);
  }

  protected override renderItems(): TemplateResult {
    const all = this.#entries;
    const found = this.#printing.isOn ? all : foundBy(all, this.text, isFound);
    const groups = byLetter(found);
    return html`${this.#search(found)} ${all.length > MANY ? this.#letters(groups) : nothing}
    ${groups.map((group, place) => this.#group(group, place))}`;
  }

  /** Its room is kept until it is there. */
  #search({ length }: readonly Entry[]): TemplateResult | typeof nothing {
    if (this.#entries.length <= FEW || this.#printing.isOn) return nothing;
    return html`<div class="search" part="search" role="search" aria-label=${this.msg('Tìm từ ngữ')}>
      ${this.search?.(this.msg, this.text, length)}
    </div>`;
  }

  #letters(groups: readonly Group[]): TemplateResult {
    return html`<nav class="letters" part="letters" aria-label=${this.msg('Chữ cái')}>
      ${groups.map(
        ({ letter }, index) =>
          html`<button class="button" type="button" @click=${() => this.#goTo(`.letter[data-place="${index}"]`)}>
            ${letter}
          </button>`,
      )}
    </nav>`;
  }

  #group({ letter, entries }: Group, place: number): TemplateResult {
    const level = LEVELS.find((one) => one === this.headingLevel) ?? this.levelHere;
    return html`<section class="group">
      <div class="letter" part="letter" role="heading" aria-level=${level} data-place=${place}>${letter}</div>
      <dl>${entries.map((entry) => this.#entry(entry))}</dl>
    </section>`;
  }

  #entry({ id, term: { term, abbreviation, definition, example, source }, related }: Entry): TemplateResult {
    const { msg } = this;
    return html`<div
      class="entry"
      part="entry"
      id=${id}
      ?data-spoken=${this.speak}
      aria-current=${id === this.target ? 'true' : nothing}
    >
      <dt class="term" part="term">
        <a href=${`#${id}`}><dfn>${term}</dfn></a>
        ${abbreviation ? html`<span class="abbreviation">(<abbr>${abbreviation}</abbr>)</span>` : nothing}
        ${this.speak ? this.voice?.button(id, term) : nothing}
      </dt>
      <dd part="definition">${definition}</dd>
      ${example ? html`<dd class="example" part="example">${example}</dd>` : nothing}
      ${
        related.length > 0
          ? html`<dd class="related" part="related">
              ${msg('Từ liên quan')}:
              ${related.map((one, index) => [index > 0 ? ', ' : '', html`<a href=${`#${one.id}`}>${one.term.term}</a>`])}
            </dd>`
          : nothing
      }
      ${
        source
          ? html`<dd class="source" part="source">
              ${msg('Nguồn')}: ${source.href ? html`<a href=${source.href}>${source.name}</a>` : source.name}
            </dd>`
          : nothing
      }
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#isBound && this.#goTo(`[id="${CSS.escape(this.target)}"]`)) this.#isBound = false;
    const { items, content } = this;
    if (content.isPending || items === this.#told) return;
    this.#told = items;
    this.#terms = this.#entries.map(({ id, term }) => ({ ...term, id }));
    this.emit('sen-defined', { terms: this.#terms });
  }

  #told: readonly Term[] | undefined;

  /** Brings the reader to a place in the list, where there is such a one, to read on from there. */
  #goTo(selector: string): boolean {
    const place = this.renderRoot.querySelector<HTMLElement>(`.group ${selector}`);
    if (!place) return false;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView();
    return true;
  }
}

/** As many words as are seen at a glance, without search. */
const FEW = 8;
/** So many that letters to jump to help. */
const MANY = 20;
