/** A chain of events, by day: what is on now, what comes next, what the reader means to see. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { dayAt } from '../../content/day.js';
import type { CampaignEvent } from '../../content/event.js';
import type { Fault } from '../../content/problem.js';
import { dayInWords, hoursInWords, inWords } from '../../content/when.js';
import { FragmentTarget } from '../../element/fragment-target.js';
import { Printing } from '../../element/printing.js';
import type { prepareSearch } from '../../element/search-field.js';
import { SenElement, waiting } from '../../element/sen-element.js';
import { tabList } from '../../element/tab-list.js';
import { Clock } from '../../platform/clock.js';
import { clearFragment } from '../../platform/fragment.js';
import { isFound, searchKey } from '../../platform/search.js';
import { controls } from '../../theme/controls.styles.js';
import { fromChildren } from './programme.content.js';
import {
  byDay,
  dayToOpen,
  EVERYTHING,
  matches,
  nextChange,
  nextStart,
  sessionOf,
  sideBySide,
  stateOf,
  valuesOf,
  type Day,
  type Filter,
  type Session,
  type State,
} from './programme.model.js';
import type { Badge, prepare } from './programme.details.js';
import { styles } from './programme.styles.js';

export type { CampaignEvent } from '../../content/event.js';
export type { OpenedDetail } from '../../element/opened.js';
export type { ErrorDetail } from '../../element/report.js';

/** The detail of `sen-chosen`. */
export interface ChosenDetail {
  /** The session's id. */
  id: string;
  /** Whether it is chosen now. */
  isChosen: boolean;
}

declare global {
  interface HTMLElementEventMap {
    'sen-chosen': CustomEvent<ChosenDetail>;
  }
}

/**
 * The events of a campaign by day, as tabs or one list, with what is on now and what comes next. Readers search it
 * without accents, filter it by topic and place, and choose what they mean to see; each event has its details in a dialog
 * with a link of its own. Overlapping events stand side by side where there is room.
 *
 * @tag sen-programme
 * @fires {CustomEvent<ChosenDetail>} sen-chosen - The reader chose an event, or no longer means to see it.
 * @fires {CustomEvent<OpenedDetail>} sen-opened - The reader opened an event's details.
 * @csspart filters - Search, filters and the export of what was chosen.
 * @csspart tab - The button that shows a day.
 * @csspart day - The heading of a day.
 * @csspart session - One event.
 * @csspart state - Whether it is on, next, over, cancelled or postponed.
 * @csspart details - The dialog with all that is known of an event.
 */
export class SenProgramme extends SenElement<CampaignEvent> {
  static override styles = [controls, styles];
  static override properties = {
    view: { values: ['tabs', 'list'] },
    save: { type: Boolean },
    structuredData: { attribute: 'structured-data', type: Boolean },
    sessions: { state: true },
    filter: { state: true },
    date: { state: true },
    target: { state: true },
    chosen: { state: true },
    limit: { state: true },
    about: { state: true },
    search: { state: true },
  };

  /**
   * `tabs` shows one day at a time, `list` all of them one below the other. Default `tabs`. A bad value is reported, and
   * shows a list.
   */
  declare view: 'tabs' | 'list';
  /** Whether what the reader chooses is kept on the reader's device. */
  declare save: boolean;
  /** Whether search engines are told of the events (schema.org `Event`, as JSON-LD in the page's head). */
  declare structuredData: boolean;

  declare private sessions: readonly Session[];
  declare private filter: Filter;
  /** The day that the reader picked. */
  declare private date: string | undefined;
  /** The fragment of the page's address; a session of that id is open. */
  declare private target: string;
  declare private chosen: ReadonlySet<string>;
  /** How many sessions are drawn at most. */
  declare private limit: number;
  /** Draws the details of a session; there since the first was opened. */
  declare private about: ReturnType<typeof prepare> | undefined;
  /** Draws the field of the search; there where there are many sessions. */
  declare private search: ReturnType<typeof prepareSearch> | undefined;

  #arranged: readonly CampaignEvent[] = [];
  #unplaced: readonly Fault[] = [];
  #isTold = false;
  #storage: typeof import('../../platform/storage.js') | undefined;
  #recalled: Promise<void> | undefined;
  /** When the next session begins. */
  #next = Infinity;
  readonly #printing = new Printing(this, () => {
    this.performUpdate();
  });
  readonly #clock = new Clock(this, (now) => nextChange(this.sessions, now));

  constructor() {
    super({ fromChildren, schema: () => import('../../content/event.schema.js') });
    this.view = 'tabs';
    this.save = false;
    this.structuredData = false;
    this.sessions = [];
    this.filter = EVERYTHING;
    this.target = '';
    this.chosen = new Set();
    this.limit = PAGE;
    new FragmentTarget(this, (id) => {
      this.target = id;
      return true;
    });
  }

  protected override get faults(): readonly Fault[] {
    return [...super.faults, ...this.#unplaced];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.save) this.#recalled ??= this.#recall().catch(console.error);
    if (this.items !== this.#arranged) void this.#arrange(this.items);
    if (this.structuredData && !this.#isTold) void this.#tellSearchEngines();
    if (this.#isLong && !this.search) void this.#prepareSearch();
    this.#next = nextStart(this.sessions, this.#clock.now);
  }

  /** Whether there are so many sessions that readers search them. */
  get #isLong(): boolean {
    return this.sessions.length > FEW;
  }

  async #prepareSearch(): Promise<void> {
    const { prepareSearch } = await import('../../element/search-field.js');
    this.search ??= prepareSearch(this, (text) => {
      this.#seek({ text });
    });
  }

  /** Reckons with every event, a few at a time, so that thousands of them don't hold up the page. */
  async #arrange(items: readonly CampaignEvent[]): Promise<void> {
    this.#arranged = items;
    const { now } = this.#clock;
    const sessions: Session[] = [];
    const lost: CampaignEvent[] = [];
    const pause = items.length > QUICK ? (await import('../../platform/yielding.js')).pacer() : () => undefined;
    let index = 0;
    for (const event of items) {
      const turn = pause();
      if (turn) await turn;
      if (items !== this.#arranged) return;
      const session = sessionOf(event, index++, now, { dayAt, searchKey });
      if (session) sessions.push(session);
      else lost.push(event);
    }
    await this.#recalled; // what was chosen shows from the start
    if (items !== this.#arranged) return;
    this.#unplaced = lost.length > 0 ? [{ code: 'unplaced', events: lost }] : [];
    this.sessions = sessions;
  }

  async #recall(): Promise<void> {
    this.#storage = await import('../../platform/storage.js');
    this.chosen = new Set([...this.chosen, ...((this.#storage.recall(this.#key) as string[] | undefined) ?? [])]);
  }

  protected override renderItems(): unknown {
    if (this.sessions.length === 0) return waiting;
    if (this.#printing.isOn) return this.#list(byDay(this.sessions));
    const { filter, chosen } = this;
    const isFiltered = filter !== EVERYTHING;
    const found = isFiltered
      ? this.sessions.filter((session) => matches(session, filter, chosen, isFound))
      : this.sessions;
    const days = byDay(found);
    return html`${this.#filters(isFiltered ? found.length : undefined)}
    ${this.view === 'tabs' && !isFiltered && days.length > 1 ? this.#days(days) : this.#list(days)} ${this.#details()}`;
  }

  #filters(found: number | undefined): TemplateResult | typeof nothing {
    const { msg, filter } = this;
    const isLong = this.#isLong;
    if (!isLong && this.chosen.size === 0) return nothing;
    return html`<div class="filters" part="filters" role="search">
      ${
        isLong
          ? html`<div class="seeking">${this.search?.(msg, filter.text)}</div>
              ${this.#select('track', msg('Chủ đề'))} ${this.#select('location', msg('Địa điểm'))}`
          : nothing
      }
      ${
        this.chosen.size > 0
          ? html`<label class="check"
                ><input
                  type="checkbox"
                  .checked=${filter.isMine}
                  @change=${(event: Event) => {
                    this.#seek({ isMine: (event.target as HTMLInputElement).checked });
                  }}
                />
                <span>${msg('Chỉ mục tôi chọn')}</span></label
              >
              <button class="button" type="button" @click=${this.#export}>${msg('Tải lịch của tôi')}</button>`
          : nothing
      }
      <p class="found" role="status">${found === undefined ? nothing : msg(html`Tìm thấy ${found} mục`)}</p>
    </div>`;
  }

  #select(part: 'track' | 'location', label: string): TemplateResult | typeof nothing {
    const values = valuesOf(this.sessions, part);
    if (values.length < 2) return nothing;
    return html`<label class="field"
      ><span>${label}</span>
      <select
        class="input"
        @change=${(event: Event) => {
          this.#seek({ [part]: valueOf(event) });
        }}
      >
        <option value="">${this.msg('Tất cả')}</option>
        ${values.map((value) => html`<option .selected=${this.filter[part] === value}>${value}</option>`)}
      </select></label
    >`;
  }

  #days(days: readonly Day[]): TemplateResult {
    const shown = this.date ?? dayToOpen(days, dayAt(this.#clock.now));
    const sessions = this.#sessions(days.find(({ date }) => date === shown)?.sessions ?? []);
    if (days.length <= TABS) return this.#tabs(days, shown, sessions);
    return html`${this.#picker(days, shown)}
      <h3 class="date" part="day">${shown && dayInWords(shown, this.locale.tag)}</h3>
      ${sessions}`;
  }

  /** More days than anybody wants to step through. One without events means the next that has some. */
  #picker(days: readonly Day[], shown: string | undefined): TemplateResult {
    return html`<label class="field"
      ><span>${this.msg('Ngày')}</span>
      <input
        class="input"
        type="date"
        min=${days[0]?.date ?? ''}
        max=${days.at(-1)?.date ?? ''}
        .value=${shown ?? ''}
        @change=${(event: Event) => {
          this.date = dayToOpen(days, valueOf(event));
        }}
    /></label>`;
  }

  #tabs(days: readonly Day[], shown: string | undefined, sessions: TemplateResult): TemplateResult {
    const list = tabList({
      label: this.msg('Các ngày'),
      tabs: days.map(({ date }) => ({ id: date, content: dayInWords(date, this.locale.tag) })),
      selected: shown,
      select: (date) => {
        this.date = date;
      },
      looks: ['tabs', 'button tab'],
    });
    return html`${list}
      <div id=${`panel-${shown ?? ''}`} role="tabpanel" aria-labelledby=${`tab-${shown ?? ''}`} tabindex="0">
        ${sessions}
      </div>`;
  }

  #list(days: readonly Day[]): TemplateResult {
    let left = this.#printing.isOn ? Infinity : this.limit;
    const drawn = days.map(({ date, sessions }) => {
      const part = sessions.slice(0, Math.max(left, 0));
      left -= sessions.length;
      return part.length > 0
        ? html`<section class="day">
            <h3 class="date" part="day">${dayInWords(date, this.locale.tag)}</h3>
            ${this.#sessions(part)}
          </section>`
        : nothing;
    });
    return html`${drawn}
    ${
      left < 0
        ? html`<button class="button" type="button" @click=${() => (this.limit += PAGE)}>
            ${this.msg('Xem thêm')}
          </button>`
        : nothing
    }`;
  }

  #sessions(sessions: readonly Session[]): TemplateResult {
    return html`<ol class="sessions" role="list">
      ${sideBySide(sessions).map(
        (group) =>
          html`<li class="group">${group.map((session) => this.#session(session, this.#stateOf(session)))}</li>`,
      )}
    </ol>`;
  }

  #session(session: Session, state: State): TemplateResult {
    const { event, id } = session;
    const hours = this.#hours(session);
    return html`<article class="session ${state}" part="session">
      <p class="time">${hours ? html`<time datetime=${event.start}>${hours}</time>` : nothing} ${this.#badge(state)}</p>
      <h4 class="title"><a href=${`#${id}`}>${event.summary}</a></h4>
      ${event.location ? html`<p class="place">${event.location}</p>` : nothing}
      ${event.track ? html`<p class="track">${event.track}</p>` : nothing}
      ${this.#printing.isOn ? html`<p>${event.description}</p>` : this.#choice(session, state)}
    </article>`;
  }

  /** Readers choose what they can still come to; what they chose they may take back at any time. */
  #choice({ event, id }: Session, state: State): TemplateResult | typeof nothing {
    const isChosen = this.chosen.has(id);
    if (!isChosen && (state === 'past' || state === 'cancelled')) return nothing;
    return html`<button
      class="button choose"
      type="button"
      aria-pressed=${isChosen ? 'true' : 'false'}
      aria-label=${`${this.msg('Tôi sẽ đến')}: ${event.summary}`}
      @click=${() => {
        this.#choose(id, !isChosen);
      }}
    >
      ${this.msg('Tôi sẽ đến')}
    </button>`;
  }

  #hours(session: Session): string {
    if (session.isAllDay && session.days.length === 1) return ''; // the heading says the day, nobody said an hour
    return session.days.length > 1 ? inWords(session, this.locale.tag) : hoursInWords(session, this.locale.tag);
  }

  #stateOf(session: Session): State {
    return stateOf(session, this.#clock.now, this.#next);
  }

  #badge(state: State): Badge {
    const { msg } = this;
    const words = {
      live: msg('Đang diễn ra'),
      next: msg('Sắp diễn ra'),
      past: msg('Đã diễn ra'),
      cancelled: msg('Đã huỷ'),
      postponed: msg('Tạm hoãn'),
      upcoming: '',
    }[state];
    return words ? html`<span class="state" part="state">${words}</span>` : nothing;
  }

  #details(): TemplateResult {
    const session = this.#open;
    return html`<dialog class="details" part="details" aria-labelledby="details-title" @close=${this.#close}>
      ${session && this.about?.(session, this.#badge(this.#stateOf(session)), this.locale)}
    </dialog>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const dialog = this.renderRoot.querySelector('dialog');
    const session = this.#open;
    if (session && !this.about) void this.#loadDetails();
    else if (dialog && Boolean(session) !== dialog.open) {
      if (session && dialog.isConnected) dialog.showModal();
      else dialog.close();
    }
    if (session && changed.has('target')) this.emit('sen-opened', { id: session.id });
  }

  async #loadDetails(): Promise<void> {
    const { prepare } = await import('./programme.details.js');
    this.about = prepare(this);
  }

  async #tellSearchEngines(): Promise<void> {
    this.#isTold = true;
    const { StructuredData } = await import('../../element/structured-data.js');
    new StructuredData(this, this.locale, () => this.sessions);
  }

  get #open(): Session | undefined {
    return this.target ? this.sessions.find(({ id }) => id === this.target) : undefined;
  }

  readonly #close = () => {
    if (!this.#open) return;
    this.target = '';
    clearFragment();
  };

  #seek(part: Partial<Filter>): void {
    const filter = { ...this.filter, ...part };
    const isEverything = !filter.text.trim() && !filter.track && !filter.location && !filter.isMine;
    this.filter = isEverything ? EVERYTHING : filter;
    this.limit = PAGE;
  }

  #choose(id: string, isChosen: boolean): void {
    const chosen = new Set(this.chosen);
    if (isChosen) chosen.add(id);
    else chosen.delete(id);
    this.chosen = chosen;
    if (chosen.size === 0 && this.filter.isMine) this.#seek({ isMine: false });
    if (this.save) this.#storage?.remember(this.#key, [...chosen]);
    this.emit('sen-chosen', { id, isChosen });
  }

  readonly #export = async () => {
    const { saveCalendar } = await import('../../element/save-calendar.js');
    saveCalendar(
      this.sessions.filter(({ id }) => this.chosen.has(id)).map(({ event }) => event),
      this.#clock.now,
    );
  };

  get #key(): string {
    return `programme:${this.id || (this.src ?? '')}`;
  }
}

/** Events that are reckoned with in less time than the page would notice. */
const QUICK = 100;
/** As many sessions as are seen at a glance, without search. */
const FEW = 8;
/** Sessions that are drawn at once, and again with each wish for more. */
const PAGE = 100;
/** Days that fit on a phone as tabs; of more than these, one is picked. */
const TABS = 10;

const valueOf = ({ target }: Event): string => (target as HTMLInputElement | HTMLSelectElement).value;
