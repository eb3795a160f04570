/** A place among others: bars with ours marked, and the same as a table. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { sourceOf } from '../../content/cite.js';
import type { Source } from '../../content/item.js';
import type { Fault } from '../../content/problem.js';
import { verdict, written, type Statistic } from '../../content/statistic.js';
import { markOld } from '../../element/live.js';
import { Printing } from '../../element/printing.js';
import type { prepareSearch } from '../../element/search-field.js';
import { SenElement } from '../../element/sen-element.js';
import { plural } from '../../platform/intl.js';
import { isFound, searchKey } from '../../platform/search.js';
import { controls } from '../../theme/controls.styles.js';
import { fromChildren } from './ranking.content.js';
import {
  barsOf,
  BETTER,
  placeNamed,
  placesAround,
  rankingOf,
  type Bar,
  type Better,
  type Order,
  type Place,
  type Ranking,
  type View,
} from './ranking.model.js';
import type { prepare } from './ranking.late.js';
import { styles } from './ranking.styles.js';

export type { Statistic } from '../../content/statistic.js';
export type { ErrorDetail } from '../../element/report.js';

/**
 * Ranks places by a figure, as bars, with one of them marked and its standing put in words. Places with equal values share a
 * rank and are said to be tied. Readers search by name without accents, sort, see all places, see the same as a table and
 * save it as CSV; several years can be drawn as lines.
 *
 * Values are taken to be ranks themselves where `better` is `lower` and they are 1, 2, 2, 4…, or have a unit such as `/63`;
 * longer bars are then better ranks. Other values have bars as long as they are large, and words say which are better.
 *
 * Tables in files have a row a place with a column headed by each year (`Tỉnh;2021;2022`), or a row a place and year; a column
 * headed `Hạng` or `rank` is better when lower. JSON may say once what holds for all: `{ "title", "unit", "better", "period",
 * "source", "statistics": […] }`. A `<cite>` inside the element is the source of figures that have none.
 *
 * @tag sen-ranking
 * @csspart caption - What is ranked.
 * @csspart summary - The sentence on the marked place.
 * @csspart search - The field that finds a place.
 * @csspart list - The bars.
 * @csspart place - One place: its rank, name, bar and value.
 * @csspart bar - The bar of a place.
 * @csspart note - What a longer bar means.
 * @csspart source - Source and date.
 * @csspart controls - The row of buttons.
 * @csspart chart - The lines over several periods.
 * @csspart table - The table.
 */
export class SenRanking extends SenElement<Statistic> {
  static override styles = [controls, styles];
  static override properties = {
    select: {},
    refresh: {},
    cache: { type: Boolean },
    maxAge: { attribute: 'max-age' },
    snapshot: {},
    highlight: {},
    around: { type: Number },
    better: { values: BETTER },
    sort: { values: ['rank', 'name'] },
    display: { values: ['bars', 'bump'] },
    text: { state: true },
    isWhole: { state: true },
    isTable: { state: true },
    late: { state: true },
    search: { state: true },
  };

  /**
   * Which figures of an open-data answer to rank, as names and values of its dimensions, by label or code: `Chỉ tiêu=DTI`.
   * It is to stand in the HTML from the beginning. Default: all. A bad
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
   * The name of the place to mark, with or without accents; a part of it will do where no other place has it. Default: none. A bad
   * value, of no place or of several, is reported.
   */
  declare highlight: string | undefined;
  /**
   * How many places to show on each side of the marked one, with a button to see all; places that share a rank with the
   * first or last of them show too. Default: all places. A bad value is reported, and shows all.
   */
  declare around: number | undefined;
  /**
   * Which direction is better, `higher` or `lower`. Default: what the figures say, else `higher`. A bad value is
   * reported.
   */
  declare better: Better | undefined;
  /**
   * The order, by `rank` or by `name`. Follows the reader's choice. Default `rank`. A bad value is reported, and
   * taken for it.
   */
  declare sort: Order;
  /**
   * `bars` shows the latest figures; `bump` all periods where there are several, as a line a place with the better figures higher
   * up. A period without a figure breaks the line. Default `bars`. A bad value is reported, and shows them too.
   */
  declare display: 'bars' | 'bump';

  declare private text: string;
  /** Whether the reader asked to see all places. */
  declare private isWhole: boolean;
  declare private isTable: boolean;
  /** Draws the table and the lines; there since one of them was first wanted. */
  declare private late: ReturnType<typeof prepare> | undefined;
  /** Draws what finds a place; there where there are many. */
  declare private search: ReturnType<typeof prepareSearch> | undefined;

  #ranked: readonly Statistic[] = [];
  #ranking: Ranking | undefined;
  #ours: Place | undefined;
  readonly #printing = new Printing(this, () => {
    this.performUpdate();
  });

  constructor() {
    super({
      fromChildren,
      schema: async () => ({
        schema: (await import('../../content/statistic.schema.js')).schemaFor(this.select, this),
      }),
    });
    this.sort = 'rank';
    this.display = 'bars';
    this.text = '';
    this.isWhole = false;
    this.isTable = false;
  }

  protected override get faults(): readonly Fault[] {
    const { highlight: value } = this;
    if (!value || !this.#ranking || this.#ours) return super.faults;
    return [...super.faults, { code: 'not-in-data', value, path: 'highlight' }];
  }

  protected override needed(): Promise<void> | undefined {
    return this.display === 'bump' && !this.late ? this.#prepareLate() : undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { items, highlight } = this;
    if (items !== this.#ranked || changed.has('better')) this.#rank(items);
    this.#ours = highlight ? placeNamed(this.#ranking?.places ?? [], highlight, searchKey, isFound) : undefined;
    if (this.#isLate) void this.#prepareLate();
    if (this.#isLong) void this.#prepareSearch();
  }

  #rank(items: readonly Statistic[]): void {
    this.#ranked = items;
    const better = BETTER.find((one) => one === this.better) ?? items.find((one) => one.better)?.better ?? 'higher';
    this.#ranking = items.length > 0 ? rankingOf(items, better, this.#compare) : undefined;
  }

  async #prepareLate(): Promise<void> {
    const { prepare } = await import('./ranking.late.js');
    await (this.late ??= prepare(this)).ready;
  }

  async #prepareSearch(): Promise<void> {
    const { prepareSearch } = await import('../../element/search-field.js');
    this.search ??= prepareSearch(this, (text) => {
      this.text = text;
    });
  }

  protected override renderItems(statistics: readonly Statistic[]): unknown {
    const ranking = this.#ranking;
    if (!ranking) return nothing;
    const view: View = {
      ranking,
      statistics,
      shown: this.#shown(ranking),
      ours: this.#ours,
      order: this.sort,
      isTable: this.isTable,
      isPaper: this.#printing.isOn,
      caption: statistics[0]?.description,
    };
    return html`${view.caption ? html`<p part="caption"><strong>${view.caption}</strong></p>` : nothing}
    ${this.#summary(ranking)} ${this.#search(view)} ${this.#picture(view)} ${this.#source(view)} ${this.#controls(view)}`;
  }

  #summary(ranking: Ranking): TemplateResult | typeof nothing {
    const { msg } = this;
    const ours = this.#ours;
    if (!ours) return nothing;
    const { rank, isTied, statistic } = ours;
    const { period, areRanks, total } = ranking;
    const standing = isTied ? msg(html`đồng hạng ${rank} trên ${total}`) : msg(html`hạng ${rank} trên ${total}`);
    return html`<p class="summary" part="summary">
      <strong>${statistic.label}</strong>:
      ${areRanks ? nothing : `${written(statistic, statistic.value, this.locale.tag)}, `}${standing}${
        period ? ` (${period})` : ''
      }${this.#change(ours, ranking)}.
    </p>`;
  }

  /** How the marked place stands to its last figure: never by a sign or colour alone. */
  #change(place: Place, ranking: Ranking): unknown {
    const { msg, locale } = this;
    const { statistic } = place;
    const last = statistic.previous?.at(-1);
    if (!last) return nothing;
    const { value, period } = last;
    const direction = verdict(statistic.value, value, ranking.better);
    if (!ranking.areRanks) {
      const words = { better: msg('Tốt hơn trước'), worse: msg('Kém hơn trước'), same: msg('Không đổi') }[direction];
      const before = written(statistic, value, locale.tag);
      return html`. <strong class=${direction}>${words}</strong> (${period}: ${before})`;
    }
    const ranks = Math.abs(statistic.value - value);
    const steps = plural(
      locale.tag,
      ranks,
      msg(html`${ranks} bậc`, { id: 'rank-step' }),
      msg(html`${ranks} bậc`, { id: 'rank-steps' }),
    );
    const words = {
      better: msg(html`tăng ${steps} so với ${period}`),
      worse: msg(html`tụt ${steps} so với ${period}`),
      same: msg(html`không đổi so với ${period}`),
    }[direction];
    return html`, <strong class=${direction}>${words}</strong> (${msg(html`hạng ${value}`)})`;
  }

  /** Its room is kept until it is there. */
  #search({ shown, isPaper }: View): TemplateResult | typeof nothing {
    if (!this.#isLong || isPaper) return nothing;
    return html`<div class="search" part="search" role="search">
      ${this.search?.(this.msg, this.text, shown.length)}
    </div>`;
  }

  #picture(view: View): unknown {
    return (this.#isLate && this.late?.draw(view, this.locale)) || this.#bars(view);
  }

  #bars({ ranking, shown }: View): TemplateResult {
    const barOf = barsOf(ranking);
    return html`<ol class="list" part="list" role="list">
        ${shown.map((place) => this.#place(place, barOf(place), ranking))}
      </ol>
      <p class="source" part="note">${this.#note(ranking)}</p>`;
  }

  #place(place: Place, { start, length }: Bar, { areRanks }: Ranking): TemplateResult {
    const { msg } = this;
    const { statistic, rank, isTied } = place;
    return html`<li class="place" part="place" aria-current=${place === this.#ours ? 'true' : nothing}>
      <span class="rank">${rank}</span>
      <span>${statistic.label} ${isTied ? html`<small>${msg('đồng hạng')}</small>` : nothing}</span>
      <svg class="bar" part="bar" aria-hidden="true">
        <rect x=${`${100 * start}%`} width=${`${100 * length}%`} height="100%" />
      </svg>
      ${areRanks ? nothing : html`<data value=${statistic.value}>${written(statistic, statistic.value, this.locale.tag)}</data>`}
    </li>`;
  }

  #note({ better, areRanks }: Ranking): unknown {
    const { msg } = this;
    if (areRanks) return msg('Thanh dài hơn là hạng cao hơn; hạng 1 là cao nhất.');
    return better === 'lower' ? msg('Thanh ngắn hơn là tốt hơn.') : msg('Thanh dài hơn là tốt hơn.');
  }

  #source({ statistics, ranking: { period } }: View): TemplateResult | typeof nothing {
    const { msg } = this;
    const own = sourceOf(this.querySelector('cite'));
    const sources = new Map(statistics.map(({ source = own }) => [source?.name, source]));
    const isAbout = statistics.some(({ approximate }) => approximate);
    return html`<p class="source" part="source">
      ${[...sources.values()].map((source) => (source ? html`${msg('Nguồn')}: ${linked(source)}, ` : nothing))}
      ${period ? html`<time>${isAbout ? `${msg('khoảng')} ` : ''}${period}</time>${markOld(this, period, msg)}` : nothing}
    </p>`;
  }

  #controls({ ours, order, isTable, ranking: { places } }: View): TemplateResult {
    const { msg } = this;
    return html`<div part="controls">
      ${
        this.#hasAround
          ? html`<button class="button" type="button" @click=${this.#widen}>
              ${
                this.isWhole
                  ? msg(html`Chỉ xem quanh ${ours?.statistic.label}`)
                  : msg(html`Xem tất cả ${places.length} nơi`)
              }
            </button>`
          : nothing
      }
      ${
        isTable || !this.#isBump
          ? html`<button class="button" type="button" @click=${this.#reorder}>
              ${order === 'name' ? msg('Xếp theo hạng') : msg('Xếp theo tên')}
            </button>`
          : nothing
      }
      <button class="button" type="button" @click=${this.#turn}>
        ${isTable ? msg('Xem dạng biểu đồ') : msg('Xem dạng bảng')}
      </button>
      <button class="button" type="button" @click=${this.#save}>${msg('Tải bảng số liệu (CSV)')}</button>
    </div>`;
  }

  /** Whether there are so many places that readers search them. */
  get #isLong(): boolean {
    return (this.#ranking?.places.length ?? 0) > FEW;
  }

  /** Whether the list may be of the places around ours alone. */
  get #hasAround(): boolean {
    return !!this.#ours && !!this.around && !this.text && !this.#isLate;
  }

  /** Whether lines are wanted and there is more than one period to draw them through. */
  get #isBump(): boolean {
    return this.display === 'bump' && this.items.some(({ previous }) => previous?.length);
  }

  /** Whether something else than bars is to be seen. Paper has the bars of all places rather than their table. */
  get #isLate(): boolean {
    return this.#isBump || (this.isTable && !this.#printing.isOn);
  }

  #shown({ places }: Ranking): readonly Place[] {
    if (this.#printing.isOn) return places;
    const ours = this.#hasAround && !this.isWhole && this.#ours;
    const shown = ours
      ? placesAround(places, ours, this.around ?? 0)
      : places.filter(({ statistic }) => isFound(this.text, searchKey(statistic.label)));
    if (this.sort !== 'name') return shown;
    return [...shown].sort((a, b) => this.#compare(a.statistic.label, b.statistic.label));
  }

  /** The order of names in the language around. */
  readonly #compare = (a: string, b: string) => a.localeCompare(b, [this.locale.tag, 'vi']);

  readonly #reorder = () => {
    this.sort = this.sort === 'name' ? 'rank' : 'name';
  };

  readonly #widen = () => {
    this.isWhole = !this.isWhole;
  };

  readonly #turn = () => {
    this.isTable = !this.isTable;
  };

  readonly #save = async () => {
    const { save } = await import('./ranking.save.js');
    save(this.items, this.#ranking?.better, this.locale.tag);
  };
}

/** As many places as are seen at a glance, without search or sort. */
const FEW = 8;

const linked = ({ name, href }: Source): unknown => (href ? html`<a href=${href}>${name}</a>` : name);
