/** Who said what, when, and where it is written. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { partialInWords } from '../../content/partial-date.js';
import { around, slideButtons, stage } from '../../element/carousel.js';
import { carousel } from '../../element/carousel.styles.js';
import { FragmentTarget } from '../../element/fragment-target.js';
import { SenElement } from '../../element/sen-element.js';
import { addressOf } from '../../platform/fragment.js';
import { controls } from '../../theme/controls.styles.js';
import { fromChildren } from './quote.content.js';
import { idOf, KINDS, paragraphsOf, type Quote } from './quote.model.js';
import { styles } from './quote.styles.js';

export type { OpenedDetail } from '../../element/opened.js';
export type { ErrorDetail } from '../../element/report.js';
export type { Quote } from './quote.model.js';

/**
 * What somebody said, with name, role, date and source. A statement stands between quotation marks; a paraphrase has none,
 * and says that it is one. Several quotes are a carousel that moves only when the reader moves it: by buttons, by swiping,
 * by a link to a quote's id, or by finding its text in the page.
 *
 * @tag sen-quote
 * @fires {CustomEvent<OpenedDetail>} sen-opened - The reader went to another quote.
 * @csspart quote - One quote with all that belongs to it.
 * @csspart kind - That it is a paraphrase.
 * @csspart text - What was said.
 * @csspart caption - Who said it, when, and where it is written.
 * @csspart image - The portrait.
 * @csspart name - Who said it.
 * @csspart role - What that person is.
 * @csspart source - Date, source, and the link to the quote.
 * @csspart controls - The row of buttons.
 */
export class SenQuote extends SenElement<Quote> {
  static override styles = [controls, carousel, styles];
  static override properties = { index: { state: true } };

  declare private index: number;

  /** The quote that the page's address names, until the reader is there. */
  #target = '';
  #ready: Promise<void> | undefined;

  constructor() {
    super({
      fromChildren,
      schema: async () => ({ schema: (await import('./quote.schema.js')).schemaFor(KINDS) }),
    });
    this.index = 0;
    new FragmentTarget(this, (id) => {
      this.#target = id;
      this.requestUpdate();
      return true;
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.index >= this.items.length) this.index = 0;
    const named = this.items.findIndex((quote, index) => idOf(quote, index) === this.#target);
    if (named >= 0) this.index = named;
  }

  protected override renderItems(items: readonly Quote[]): TemplateResult {
    const quotes = items.map((quote, index) => this.#quote(quote, idOf(quote, index)));
    const { length } = items;
    const { msg, index } = this;
    if (length === 1) return html`${quotes}`;
    return html`<section class="carousel" aria-roledescription=${msg('băng ý kiến')} aria-label=${msg('Ý kiến')}>
      ${stage(quotes, index)} ${slideButtons(msg, this.#step, `${index + 1}/${length}`, nothing)}
    </section>`;
  }

  #quote(quote: Quote, id: string): TemplateResult {
    const { kind, image, name, role } = quote;
    return html`<figure class="quote ${kind}" part="quote" id=${id}>
      ${this.#text(quote)}
      <figcaption class="caption" part="caption">
        ${
          image
            ? html`<img
                class="image"
                part="image"
                src=${image.src}
                alt=${image.alt}
                width="72"
                height="72"
                loading="lazy"
                decoding="async"
              />`
            : nothing
        }
        <div>
          <p class="name" part="name">${name}</p>
          ${role ? html`<p part="role">${role}</p>` : nothing} ${this.#source(quote)}
        </div>
      </figcaption>
    </figure>`;
  }

  #text(quote: Quote): TemplateResult {
    const paragraphs = paragraphsOf(quote, this.locale.tag).map((paragraph) => html`<p>${paragraph}</p>`);
    return quote.kind === 'statement'
      ? html`<blockquote class="text" part="text">${paragraphs}</blockquote>`
      : html`<p class="kind" part="kind">${this.msg('Thuật lại ý, không phải nguyên văn')}</p>
          <div class="text" part="text">${paragraphs}</div>`;
  }

  #source({ id, date, source }: Quote): TemplateResult {
    const { msg } = this;
    return html`<p class="source" part="source">
      ${date ? html`<time datetime=${date}>${partialInWords(date, this.locale.tag)}</time>` : nothing}
      ${date && source ? '·' : nothing}
      ${
        source
          ? html`${msg('Nguồn')}: ${source.href ? html`<a href=${source.href}>${source.name}</a>` : source.name}`
          : nothing
      }
      ${
        id
          ? html`<span class="link"
              >${date || source ? '· ' : nothing}<a href=${addressOf(id)}>${msg('Liên kết')}</a></span
            >`
          : nothing
      }
    </p>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.items.length > 1) this.#ready ??= this.#prepare();
    if (this.#target && this.#goTo(this.#target)) this.#target = '';
  }

  /** Makes it ready for gestures; where that fails, the next drawing tries again. */
  #prepare(): Promise<void> {
    return import('./quote.late.js').then(
      ({ prepare }) => {
        prepare(this, { step: this.#step, show: this.#show });
      },
      (error: unknown) => {
        this.#ready = undefined;
        console.error(error);
      },
    );
  }

  /** Brings the quote of that id into view, where there is such a one, and goes on reading from there. */
  #goTo(id: string): boolean {
    const quote = this.renderRoot.querySelector<HTMLElement>(`.quote#${CSS.escape(id)}`);
    if (!quote) return false;
    quote.tabIndex = -1;
    quote.focus({ preventScroll: true });
    quote.scrollIntoView({ block: 'center' });
    return true;
  }

  readonly #step = (step: 1 | -1) => {
    this.#show(around(this.index, step, this.items.length));
  };

  readonly #show = (index: number) => {
    this.index = index;
    const quote = this.items[index];
    if (quote) this.emit('sen-opened', { id: idOf(quote, index) });
  };
}
