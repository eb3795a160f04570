/** The pillars of a campaign, explained. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Fault } from '../../content/problem.js';
import { LEVELS } from '../../element/attributes.js';
import { ContainerWidth } from '../../element/container-width.js';
import type { HeadingLevel } from '../../element/heading-level.js';
import { SenElement } from '../../element/sen-element.js';
import { tabList } from '../../element/tab-list.js';
import { fragment } from '../../platform/fragment.js';
import { controls } from '../../theme/controls.styles.js';
import { fromChildren, type Pillar } from './pillars.content.js';
import type { Extras } from './pillars.extras.js';
import type { Chapter, Further } from './pillars.further.js';
import { open, selected, toggle, viewFor, VIEWS, type Open, type View } from './pillars.model.js';
import type { ReadDetail, TellRead } from './pillars.read-marks.js';
import { styles } from './pillars.styles.js';

export type { OpenedDetail } from '../../element/opened.js';
export type { ErrorDetail } from '../../element/report.js';
export type { Pillar } from './pillars.content.js';
export type { ReadDetail } from './pillars.read-marks.js';

/**
 * Pillars, told one by one: under one roof whose columns are tabs where there is room (WAI-ARIA APG, tabs), as an accordion
 * where there is not, or as `view` says. A link to a pillar's id, or to anything inside it, opens it; so does finding its
 * text in the page. Opening one puts it into the address, from where the back button returns. Printed or copied, it is
 * all there.
 *
 * Each pillar is a `<section id>` with a heading; `data-illustration` on it names its picture (`government`, `economy`,
 * `society`, `people`, or the address of an image). `data-part` on what is inside, best a `<section>` with a heading of its
 * own, says what part it is: `changes` (for me), `before` and `after` (side by side), `example`, `figure`, `service`, `quiz`.
 * Files have the same as `illustration`, `changes`, `before`, `after`, `example`, `figure`, `service` and `quiz`.
 *
 * @tag sen-pillars
 * @fires {CustomEvent<OpenedDetail>} sen-opened - A pillar opened.
 * @fires {CustomEvent<ReadDetail>} sen-read - The reader came to the end of a pillar.
 * @fires {CustomEvent<null>} sen-all-read - The reader came to the end of each.
 * @csspart house - The drawing, or the accordion.
 * @csspart tab - The button that opens a pillar.
 * @csspart panel - What is said of a pillar.
 * @csspart picture - The picture of a pillar, or of the story.
 * @csspart speaking - The button that reads a pillar aloud.
 */
export class SenPillars extends SenElement<Pillar> {
  static override styles = [controls, styles];
  static override properties = {
    view: { values: VIEWS },
    headingLevel: { type: Number, attribute: 'heading-level', values: LEVELS },
    speak: { type: Boolean },
    open: { state: true },
    extras: { state: true },
  };

  /**
   * `diagram`: the columns of a house are tabs; it needs 8 em for each and 30 in all, and is an accordion where there is less. `tabs`;
   * `accordion`; `cards`: all side by side; `story`: all below each other, beside one picture that changes. Default `diagram`.
   * A bad value is reported, and shows an accordion.
   */
  declare view: View | undefined;
  /**
   * The level of the pillars' headings, 1 to 6. Default: that of the author's own; from a file, one below the heading
   * before. A bad value is reported.
   */
  declare headingLevel: HeadingLevel | undefined;
  /** Whether each pillar can be listened to, where the device has a voice for its language. */
  declare speak: boolean | undefined;

  /** Until the reader opens or closes something, the pillar that the address names is open, or the first. */
  declare private open: Open | undefined;
  declare private extras: Extras | undefined;

  /** What draws more than an author's own text in a diagram or an accordion. */
  #further: Further | undefined;
  #bringing: Promise<void> | undefined;
  /** What the reader did before there was what keeps it in the address. */
  #early: Parameters<Extras['visit']> | undefined;
  readonly #width = new ContainerWidth(this);

  constructor() {
    super({
      fromChildren,
      schema: async () => {
        const [schema] = await Promise.all([import('./pillars.schema.js'), this.#bring()]);
        return schema;
      },
    });
  }

  protected override get faults(): readonly Fault[] {
    return [...super.faults, ...(this.extras?.faults(this.items) ?? [])];
  }

  protected override needed(): Promise<void> | undefined {
    return !this.#further && (this.view || this.querySelector('[data-part]')) ? this.#bring() : undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.items.length > 0 && !this.extras) this.#prepare().catch(console.error);
  }

  protected override renderItems(items: readonly Pillar[]): TemplateResult {
    const view = viewFor(this.view, this.#width.em, items.length);
    switch (view) {
      case 'diagram':
      case 'tabs':
        return this.#tabs(items, view);
      case 'cards':
      case 'story':
        return this.#further?.chapters(items, view, this.#chapter(view)) ?? this.#accordion(items);
      case 'accordion':
      default: // what is no view
        return this.#accordion(items);
    }
  }

  #tabs(items: readonly Pillar[], view: View): TemplateResult {
    const shown = selected(this.#opened, this.#ids);
    const drawing = view === 'diagram' ? this.extras?.drawing : undefined;
    const list = tabList({
      label: this.msg('Các trụ cột'),
      tabs: items.map(({ id, title }) => ({
        id,
        content: html`${drawing?.column}<span class="name">${title}</span>${this.extras?.mark(id)}`,
      })),
      selected: shown,
      select: this.#choose,
      looks: ['columns', 'tab'],
    });
    return html`<div class="house ${view}" part="house">
        <div class="top">${drawing?.roof}</div>
        ${list}
        <div class="ground">${drawing?.ground}</div>
      </div>
      <div class="panels">${items.map((item) => this.#panel(item, 'tabpanel', item.id === shown))}</div>`;
  }

  #accordion(items: readonly Pillar[]): TemplateResult {
    return html`<div class="house narrow" part="house">
      <div class="top">${this.extras?.drawing.roof}</div>
      ${items.map((item) => {
        const isOpen = this.#opened.includes(item.id);
        return html`<section class="storey">
          <div class="heading" role="heading" aria-level=${this.#levelOf(item)}>
            <button
              class="tab"
              part="tab"
              type="button"
              id=${`tab-${item.id}`}
              aria-expanded=${isOpen ? 'true' : 'false'}
              aria-controls=${`panel-${item.id}`}
              @click=${() => {
                this.#turn(item.id, toggle(this.#opened, item.id));
              }}
            >
              <span class="name">${item.title}</span>${this.extras?.mark(item.id)}
            </button>
          </div>
          ${this.#panel(item, 'region', isOpen)}
        </section>`;
      })}
    </div>`;
  }

  #panel(item: Pillar, role: 'tabpanel' | 'region', isShown: boolean): TemplateResult {
    const { id, title } = item;
    const isTab = role === 'tabpanel';
    return html`<div
      class="panel"
      part="panel"
      role=${role}
      id=${`panel-${id}`}
      aria-labelledby=${`tab-${id}`}
      tabindex=${isTab && isShown ? 0 : nothing}
      hidden=${isShown ? nothing : 'until-found'}
      @beforematch=${() => {
        this.#show(open(this.#opened, id), id);
      }}
    >
      ${this.#content(
        item,
        isShown,
        isTab ? html`<div class="title" role="heading" aria-level=${this.#levelOf(item)}>${title}</div>` : nothing,
      )}
    </div>`;
  }

  #chapter(view: 'cards' | 'story'): Chapter {
    return {
      levelOf: (item) => this.#levelOf(item),
      content: (item, title) => this.#content(item, view === 'cards', title),
      picture: ({ illustration = 'people' }) => this.extras?.picture(illustration) ?? nothing,
    };
  }

  #content(item: Pillar, hasPicture: boolean, title: TemplateResult | typeof nothing): TemplateResult {
    const { id, illustration, body } = item;
    const { extras } = this;
    return html`${this.speak ? (extras?.speaker(item) ?? html`<div class="speak"></div>`) : nothing} ${title}
      ${
        illustration && hasPicture
          ? html`<div class="picture" part="picture">${extras?.picture(illustration)}</div>`
          : nothing
      }
      <div class="body">
        ${body.kind === 'nodes' ? body.nodes : this.#further?.text(body, this.#levelOf(item) + 1, this.locale)}
      </div>
      ${extras?.end(id)}`;
  }

  #levelOf({ level }: Pillar): number {
    const { headingLevel: stated = 0 } = this;
    return stated > 0 && stated < 7 ? stated : (level ?? this.#further?.level() ?? 3);
  }

  get #ids(): string[] {
    return this.items.map(({ id }) => id);
  }

  get #opened(): Open {
    const named = fragment();
    return this.open ?? (this.#ids.includes(named) ? [named] : this.#ids.slice(0, 1));
  }

  #bring(): Promise<void> {
    return (this.#bringing ??= import('./pillars.further.js').then(({ further }) => {
      this.#further = further(this);
    }, console.error));
  }

  async #prepare(): Promise<void> {
    const { extras } = await import('./pillars.extras.js');
    this.extras ??= extras(this, {
      locale: this.locale,
      emit: ((type: 'sen-read', detail: ReadDetail) => {
        this.emit(type, detail);
      }) as TellRead, // the other has no detail
      items: () => this.items,
      opened: () => this.#opened,
      show: this.#show,
    });
    if (this.#early) this.extras.visit(...this.#early);
    this.#early = undefined;
  }

  readonly #choose = (id: string) => {
    if (id !== selected(this.#opened, this.#ids)) this.#turn(id, open(this.#opened, id));
  };

  /** Does what the reader chose to do with a pillar. */
  #turn(id: string, now: Open): void {
    const step: Parameters<Extras['visit']> = [id, this.#opened, now];
    this.#show(now, id);
    if (this.extras) this.extras.visit(...step);
    else this.#early = step;
  }

  readonly #show = (now: Open, id?: string) => {
    this.open = now;
    if (id && now.includes(id)) this.emit('sen-opened', { id });
  };
}
