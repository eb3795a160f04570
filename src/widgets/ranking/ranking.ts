/** A place among others: bars with ours marked, and the same as a table. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { aboutOf } from '../../content/about.js';
import { sourceOf } from '../../content/cite.js';
import type { Source } from '../../content/item.js';
import type { Fault } from '../../content/problem.js';
import { inFigures, trend, type Statistic } from '../../content/statistic.js';
import type { AboutStatistics } from '../../content/statistic.schema.js';
import { ContainerWidth } from '../../element/container-width.js';
import { Printing } from '../../element/printing.js';
import { SenElement } from '../../element/sen-element.js';
import { plural } from '../../platform/intl.js';
import { isFound, searchKey } from '../../platform/search.js';
import { controls } from '../../theme/controls.styles.js';
import { captionOf, fromChildren } from './ranking.content.js';
import {
  barsOf,
  climbOf,
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
import type { draw } from './ranking.chart.js';
import type { prepare } from './ranking.details.js';
import { styles } from './ranking.styles.js';

/**
 * Ranks places by a figure, as bars, with one of them marked and its standing put in words. Places with equal values share a
 * rank and are said to be tied. Readers search by name without accents, sort, see all places, see the same as a table and
 * save it as CSV; several years can be drawn as lines.
 *
 * Values are taken to be ranks themselves where `better` is `lower` and they are 1, 2, 2, 4…, or have a unit such as `/63`;
 * longer bars are then better ranks. Other values have bars as long as they are large, and words say which are better.
 *
 * @tag sen-ranking
 * @csspart caption - What is ranked.
 * @csspart summary - The sentence on the marked place.
 * @csspart filters - Search and sort.
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
    highlight: {},
    around: { type: Number },
    better: {},
    sort: {},
    display: {},
    text: { state: true },
    order: { state: true },
    isWhole: { state: true },
    isTable: { state: true },
    table: { state: true },
    chart: { state: true },
  };

  /**
   * Which figures of an open-data answer to rank, as names and values of its dimensions, by label or code: `Chỉ tiêu=DTI`.
   * It is to stand in the HTML from the beginning. Default: all.
   */
  declare select: string | undefined;
  /** The name of the place to mark, with or without accents; a part of it will do where no other place has it. */
  declare highlight: string | undefined;
  /**
   * How many places to show on each side of the marked one, with a button to see all; places that share a rank with the
   * first or last of them show too. Default: all places.
   */
  declare around: number | undefined;
  /** Which direction is better, `higher` or `lower`. Default: what the figures say, else `higher`. */
  declare better: Better | undefined;
  /** The order at first, by `rank` (default) or `name`. */
  declare sort: Order;
  /**
   * `bars` (default) shows the latest figures; `bump` all periods where there are several, as a line a place with the better
   * figures higher up. A period without a figure breaks the line.
   */
  declare display: 'bars' | 'bump';

  declare private text: string;
  /** The order that the reader chose. */
  declare private order: Order | undefined;
  /** Whether the reader asked to see all places. */
  declare private isWhole: boolean;
  declare private isTable: boolean;
  /** Draws the table; there since it was first wanted. */
  declare private table: ReturnType<typeof prepare> | undefined;
  /** Draws the lines; there where they are wanted. */
  declare private chart: typeof draw | undefined;

  #ranking: Ranking | undefined;
  #ours: Place | undefined;
  readonly #asked = new Set<string>();
  readonly #width = new ContainerWidth(this);
  readonly #printing = new Printing(this, () => {
    this.performUpdate();
  });

  constructor() {
    super({
      fromChildren,
      schema: async () => ({ schema: (await import('../../content/statistic.schema.js')).schemaFor(this.select) }),
    });
    this.sort = 'rank';
    this.display = 'bars';
    this.text = '';
    this.isWhole = false;
    this.isTable = false;
  }

  protected override get faults(): readonly Fault[] {
    const faults = [...super.faults];
    const { highlight, around, better } = this;
    if (highlight && this.#ranking && !this.#ours)
      faults.push({ code: 'not-in-data', value: highlight, path: 'highlight' });
    if (Number.isNaN(around))
      faults.push({ code: 'not-a-number', value: this.getAttribute('around') ?? '', path: 'around' });
    if (better && better !== 'lower' && better !== 'higher')
      faults.push({ code: 'not-allowed', value: better, path: 'better' });
    return faults;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { items, highlight } = this;
    this.#ranking = items.length > 0 ? this.#rank(items) : undefined;
    this.#ours = highlight ? placeNamed(this.#ranking?.places ?? [], highlight, { searchKey, isFound }) : undefined;
    if (this.isTable || this.#isBump) void this.#load();
  }

  #rank(items: readonly Statistic[]): Ranking {
    const stated = items.find(({ better }) => better)?.better ?? 'higher';
    const better = this.better === 'lower' || this.better === 'higher' ? this.better : stated;
    return rankingOf(items, better, { searchKey, compare: this.#compare });
  }

  /** Loads the table, and the lines where they are wanted. */
  async #load(): Promise<void> {
    const isAsked = (part: string) => this.#asked.size === this.#asked.add(part).size;
    if (!isAsked('table')) this.table = (await import('./ranking.details.js')).prepare(this);
    if (this.#isBump && !isAsked('chart')) this.chart = (await import('./ranking.chart.js')).draw;
  }

  protected override renderItems(statistics: readonly Statistic[]): unknown {
    const ranking = this.#ranking;
    if (!ranking) return nothing;
    const view: View = {
      ranking,
      statistics,
      shown: this.#shown(ranking),
      ours: this.#ours,
      order: this.order ?? this.sort,
      caption: captionOf(this) || (aboutOf<AboutStatistics>(statistics)?.title ?? ''),
    };
    return html`${view.caption ? html`<p class="caption" part="caption">${view.caption}</p>` : nothing}
    ${this.#summary(ranking)} ${this.#filters(view)} ${this.#picture(view)} ${this.#source(view)}
    ${this.#controls(ranking)}`;
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
      ${areRanks ? nothing : `${inFigures(statistic, this.locale.tag)}, `}${standing}${
        period ? ` (${period})` : ''
      }${this.#change(ours, ranking)}.
    </p>`;
  }

  /** How the marked place stands to its last figure: never by a sign or colour alone. */
  #change(place: Place, ranking: Ranking): unknown {
    const { msg, locale } = this;
    const { statistic } = place;
    const direction = trend({ ...statistic, better: ranking.better });
    const last = statistic.previous?.at(-1);
    if (!direction || !last) return nothing;
    const climb = climbOf(place, ranking);
    if (!climb) {
      const words = { better: msg('Tốt hơn trước'), worse: msg('Kém hơn trước'), same: msg('Không đổi') }[direction];
      const before = inFigures({ ...statistic, value: last.value }, locale.tag);
      return html`. <span class="trend ${direction}">${words} (${last.period}: ${before})</span>`;
    }
    const { since } = climb;
    const ranks = Math.abs(climb.ranks);
    const words = {
      better: plural(
        locale.tag,
        ranks,
        msg(html`tăng ${ranks} bậc so với ${since}`, { id: 'climbed-rank' }),
        msg(html`tăng ${ranks} bậc so với ${since}`, { id: 'climbed-ranks' }),
      ),
      worse: plural(
        locale.tag,
        ranks,
        msg(html`tụt ${ranks} bậc so với ${since}`, { id: 'fell-rank' }),
        msg(html`tụt ${ranks} bậc so với ${since}`, { id: 'fell-ranks' }),
      ),
      same: msg(html`không đổi so với ${since}`),
    }[direction];
    return html`, <span class="trend ${direction}">${words}</span> (${msg(html`hạng ${last.value}`)})`;
  }

  #filters({ ranking, shown, order }: View): TemplateResult | typeof nothing {
    if (ranking.places.length <= FEW) return nothing;
    const { msg, text } = this;
    return html`<div class="filters" part="filters" role="search">
      <label class="field"
        ><span>${msg('Tìm')}</span>
        <input
          class="input"
          type="search"
          .value=${text}
          @input=${(event: Event) => {
            this.text = valueOf(event);
          }}
      /></label>
      <label class="field"
        ><span>${msg('Sắp xếp')}</span>
        <select
          class="input"
          @change=${(event: Event) => {
            this.order = valueOf(event) === 'name' ? 'name' : 'rank';
          }}
        >
          <option value="rank" .selected=${order !== 'name'}>${msg('Theo hạng')}</option>
          <option value="name" .selected=${order === 'name'}>${msg('Theo tên')}</option>
        </select></label
      >
      <p class="found" role="status">${text.trim() ? msg(html`Tìm thấy ${shown.length} mục`) : nothing}</p>
    </div>`;
  }

  /** Paper has the bars or lines of all places; and where these are of several periods, the table too. */
  #picture(view: View): unknown {
    const isPaper = this.#printing.isOn;
    const table = (isPaper ? this.#isBump : this.isTable) ? this.table?.(view, this.locale) : undefined;
    if (table && !isPaper) return table;
    return this.#isBump ? html`${this.chart?.(view, this.#width.em, this.locale)} ${table}` : this.#bars(view);
  }

  #bars({ ranking, shown }: View): TemplateResult {
    const barOf = barsOf(ranking);
    return html`<ol class="list" part="list" role="list" ?data-ranks=${ranking.areRanks}>
        ${shown.map((place) => this.#place(place, barOf(place), ranking))}
      </ol>
      <p class="note" part="note">${this.#note(ranking)}</p>`;
  }

  #place(place: Place, { start, length }: Bar, { areRanks }: Ranking): TemplateResult {
    const { msg } = this;
    const { statistic, rank, isTied } = place;
    const isOurs = place === this.#ours;
    return html`<li class="place" part="place" aria-current=${isOurs ? 'true' : 'false'}>
      <span class="rank"><span class="unseen">${msg('Hạng')} </span>${rank}</span>
      <span class="name"
        >${statistic.label} ${isTied ? html`<span class="tie">${msg('đồng hạng')}</span>` : nothing}</span
      >
      <svg class="bar" part="bar" aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none">
        <rect x=${100 * start} width=${100 * length} height="1" />
      </svg>
      ${areRanks ? nothing : html`<data class="value" value=${statistic.value}>${inFigures(statistic, this.locale.tag)}</data>`}
    </li>`;
  }

  #note({ better, areRanks }: Ranking): unknown {
    const { msg } = this;
    if (areRanks) return msg('Thanh dài hơn là hạng cao hơn; hạng 1 là cao nhất.');
    return better === 'lower' ? msg('Thanh ngắn hơn là tốt hơn.') : msg('Thanh dài hơn là tốt hơn.');
  }

  #source({ statistics, ranking: { period, places } }: View): TemplateResult | typeof nothing {
    const { msg } = this;
    const stated = statistics.flatMap(({ source }) => source ?? []);
    const own = sourceOf(this.querySelector('cite'));
    const sources = stated.length > 0 || !own ? stated : [own];
    const different = [...new Map(sources.map((source) => [source.name + (source.href ?? ''), source])).values()];
    if (different.length === 0 && !period) return nothing;
    const isAbout = places.some(({ statistic }) => statistic.approximate);
    return html`<p class="source" part="source">
      ${different.length > 0 ? `${msg('Nguồn')}: ` : nothing}${different.map(
        (source, index) => html`${index > 0 ? '; ' : ''}${linked(source)}`,
      )}${different.length > 0 && period ? ', ' : ''}${
        period ? html`<time>${isAbout ? `${msg('khoảng')} ` : ''}${period}</time>` : nothing
      }
    </p>`;
  }

  #controls({ places }: Ranking): TemplateResult {
    const { msg, isTable } = this;
    return html`<div class="controls" part="controls">
      ${
        this.#isNarrowed && !isTable && !this.#isBump
          ? html`<button class="button" type="button" @click=${this.#widen}>
              ${
                this.isWhole
                  ? msg(html`Chỉ xem quanh ${this.#ours?.statistic.label}`)
                  : msg(html`Xem tất cả ${places.length} nơi`)
              }
            </button>`
          : nothing
      }
      <button class="button" type="button" @click=${this.#turn}>
        ${isTable ? msg('Xem dạng biểu đồ') : msg('Xem dạng bảng')}
      </button>
      <button class="button" type="button" @click=${this.#save}>${msg('Tải bảng số liệu (CSV)')}</button>
    </div>`;
  }

  /** Whether only the places around ours are to be seen at first. */
  get #isNarrowed(): boolean {
    return this.#ours !== undefined && !!this.around && !this.text.trim();
  }

  /** Whether lines are wanted and there is more than one period to draw them through. */
  get #isBump(): boolean {
    return this.display === 'bump' && this.items.some(({ previous }) => previous?.length);
  }

  #shown({ places }: Ranking): readonly Place[] {
    const ours = this.#ours;
    const { text } = this;
    if (this.#printing.isOn) return places;
    const isNarrow = this.#isNarrowed && !this.isWhole && !this.isTable;
    const shown =
      ours && isNarrow ? placesAround(places, ours, this.around ?? 0) : places.filter(({ key }) => isFound(text, key));
    const byName = (a: Place, b: Place) => this.#compare(a.statistic.label, b.statistic.label);
    return (this.order ?? this.sort) === 'name' ? [...shown].sort(byName) : shown;
  }

  /** The order of names in the language around. */
  readonly #compare = (a: string, b: string) => a.localeCompare(b, [this.locale.tag, 'vi']);

  readonly #widen = () => {
    this.isWhole = !this.isWhole;
  };

  readonly #turn = () => {
    this.isTable = !this.isTable;
  };

  readonly #save = async () => {
    const { save } = await import('./ranking.save.js');
    const better = this.#ranking?.better;
    save(
      this.items.map((statistic) => ({ ...statistic, better })),
      this.locale.tag,
    );
  };
}

/** As many places as are seen at a glance, without search or sort. */
const FEW = 8;

const valueOf = ({ target }: Event): string => (target as HTMLInputElement | HTMLSelectElement).value;

const linked = ({ name, href }: Source): unknown => (href ? html`<a href=${href}>${name}</a>` : name);
