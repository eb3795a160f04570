/** The pillars of a campaign, explained under one roof. */
import { html, nothing, type TemplateResult } from 'lit';
import { ContainerWidth } from '../../element/container-width.js';
import { FragmentTarget } from '../../element/fragment-target.js';
import { SenElement } from '../../element/sen-element.js';
import { tabAfter } from '../../element/tab-keys.js';
import { controls } from '../../theme/controls.styles.js';
import { lotus } from '../../theme/lotus.js';
import { fromChildren, type Pillar, type PillarText } from './pillars.content.js';
import { column, ground, roof } from './pillars.drawing.js';
import { open, selected, toggle, viewFor, type Open } from './pillars.model.js';
import { styles } from './pillars.styles.js';

/**
 * Pillars under one roof: a drawing whose columns are tabs where there is room (WAI-ARIA APG, tabs), an accordion where
 * there is not. A link to a pillar's id, or to anything inside it, opens it; so does finding its text in the page.
 *
 * @tag sen-pillars
 * @fires {CustomEvent<OpenedDetail>} sen-opened - The reader opened a pillar.
 * @csspart house - The drawing, or the accordion.
 * @csspart tab - The button that opens a pillar.
 * @csspart panel - What is said of a pillar.
 */
export class SenPillars extends SenElement<Pillar> {
  static override styles = [controls, styles];
  static override properties = { open: { state: true } };

  /** Until the reader opens or closes something, the first pillar is open. */
  declare private open: Open | undefined;

  readonly #width = new ContainerWidth(this);

  constructor() {
    super({ fromChildren, schema: () => import('./pillars.schema.js') });
    new FragmentTarget(this, (id) => {
      this.#goTo(id);
    });
  }

  protected override renderItems(items: readonly Pillar[]): TemplateResult {
    return viewFor(this.#width.em, items.length) === 'tabs' ? this.#tabs(items) : this.#accordion(items);
  }

  #tabs(items: readonly Pillar[]): TemplateResult {
    const shown = selected(this.#opened, this.#ids);
    return html`<div class="house" part="house">
        <div class="top">${roof}${lotus}</div>
        <div class="columns" role="tablist" aria-label=${this.msg('Các trụ cột')} @keydown=${this.#move}>
          ${items.map(
            ({ id, title }) =>
              html`<button
                class="tab"
                part="tab"
                role="tab"
                type="button"
                id=${`tab-${id}`}
                aria-selected=${id === shown ? 'true' : 'false'}
                aria-controls=${`panel-${id}`}
                tabindex=${id === shown ? 0 : -1}
                @click=${() => {
                  this.#open(id);
                }}
              >
                ${column}<span class="name">${title}</span>
              </button>`,
          )}
        </div>
        ${ground}
      </div>
      <div class="panels">
        ${items.map(
          (item) =>
            html`<div
              class="panel"
              part="panel"
              role="tabpanel"
              id=${`panel-${item.id}`}
              aria-labelledby=${`tab-${item.id}`}
              tabindex="0"
              hidden=${item.id === shown ? nothing : 'until-found'}
              @beforematch=${() => {
                this.#open(item.id);
              }}
            >
              <h3 class="title">${item.title}</h3>
              ${this.#body(item)}
            </div>`,
        )}
      </div>`;
  }

  #accordion(items: readonly Pillar[]): TemplateResult {
    const isOpen = (id: string) => this.#opened.includes(id);
    return html`<div class="house narrow" part="house">
      <div class="top">${roof}${lotus}</div>
      ${items.map(
        (item) =>
          html`<div class="storey">
            <h3 class="heading">
              <button
                class="tab"
                part="tab"
                type="button"
                id=${`tab-${item.id}`}
                aria-expanded=${isOpen(item.id) ? 'true' : 'false'}
                aria-controls=${`panel-${item.id}`}
                @click=${() => {
                  this.#toggle(item.id);
                }}
              >
                <span class="name">${item.title}</span>
              </button>
            </h3>
            <div
              class="panel"
              part="panel"
              role="region"
              id=${`panel-${item.id}`}
              aria-labelledby=${`tab-${item.id}`}
              hidden=${isOpen(item.id) ? nothing : 'until-found'}
              @beforematch=${() => {
                this.#open(item.id);
              }}
            >
              ${this.#body(item)}
            </div>
          </div>`,
      )}
    </div>`;
  }

  #body({ body }: Pillar): TemplateResult {
    switch (body.kind) {
      case 'nodes':
        return html`<div class="body">${body.nodes}</div>`;
      case 'text':
        return html`<div class="body">${this.#text(body)}</div>`;
    }
  }

  #text({ summary, points = [], example, source }: PillarText): TemplateResult {
    return html`<p>${summary}</p>
      ${
        points.length > 0
          ? html`<ul>
              ${points.map((point) => html`<li>${point}</li>`)}
            </ul>`
          : nothing
      }
      ${example ? html`<p><em>${example}</em></p>` : nothing}
      ${
        source
          ? html`<p><cite>${source.href ? html`<a href=${source.href}>${source.name}</a>` : source.name}</cite></p>`
          : nothing
      }`;
  }

  get #ids(): string[] {
    return this.items.map(({ id }) => id);
  }

  get #opened(): Open {
    return this.open ?? this.#ids.slice(0, 1);
  }

  #open(id: string): void {
    if (selected(this.#opened, this.#ids) === id && this.open) return;
    this.open = open(this.#opened, id);
    this.emit('sen-opened', { id });
  }

  #toggle(id: string): void {
    this.open = toggle(this.#opened, id);
    if (this.open.includes(id)) this.emit('sen-opened', { id });
  }

  /** Opens the pillar that `target` names, or that holds the author's element of that id, and brings it into view. */
  #goTo(target: string): void {
    const id = this.#ids.find((one) => one === target || this.#holds(one, target));
    if (id === undefined) return;
    this.#open(id);
    void this.updateComplete.then(() => this.renderRoot.querySelector(`#panel-${CSS.escape(id)}`)?.scrollIntoView());
  }

  #holds(id: string, target: string): boolean {
    const section = this.querySelector(`#${CSS.escape(id)}`);
    return section?.querySelector(`#${CSS.escape(target)}`) != null;
  }

  readonly #move = (event: KeyboardEvent) => {
    const ids = this.#ids;
    const next = tabAfter(event.key, ids.indexOf(selected(this.#opened, ids) ?? ''), ids.length);
    if (next === undefined) return;
    event.preventDefault();
    this.#open(ids[next] ?? '');
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[role=tab][tabindex="0"]')?.focus(),
    );
  };
}
