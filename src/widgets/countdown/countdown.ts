/** The time to an event, while it lasts, and after it. */
import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { occurrenceAt, type CampaignEvent, type Occurrence } from '../../content/event.js';
import type { Fault } from '../../content/problem.js';
import { inWords } from '../../content/when.js';
import { SenElement } from '../../element/sen-element.js';

import { announce } from '../../platform/announce.js';
import { Clock } from '../../platform/clock.js';
import { numberFormat, plural } from '../../platform/intl.js';
import { base } from '../../theme/base.styles.js';
import { lotus } from '../../theme/lotus.js';
import { fromChildren } from './countdown.content.js';
import {
  nearest,
  nextChange,
  PRECISIONS,
  standing,
  type Duration,
  type Precision,
  type Standing,
} from './countdown.model.js';
import { styles } from './countdown.styles.js';

declare global {
  interface HTMLElementEventMap {
    'sen-started': CustomEvent<null>;
    'sen-ended': CustomEvent<null>;
  }
}

export type { CampaignEvent } from '../../content/event.js';
export type { ErrorDetail } from '../../element/report.js';

/**
 * Counts down to an event, says that it is on while it lasts, and that it is over afterwards. Silent for screen
 * readers but for the moment the event starts or ends.
 *
 * @tag sen-countdown
 * @fires {CustomEvent<null>} sen-started - The event begins while the element is shown.
 * @fires {CustomEvent<null>} sen-ended - The event ends while the element is shown.
 * @slot upcoming - What to say before the event; "Còn" by itself.
 * @slot live - What to say while it lasts; "Đang diễn ra, kết thúc sau" by itself.
 * @slot past - What to say afterwards; "Đã diễn ra" by itself.
 * @csspart card - The card.
 * @csspart title - The event's name.
 * @csspart when - Its date and place.
 * @csspart lunar - Its date in the lunar calendar.
 * @csspart state - What is said before, during and after.
 * @csspart block - One number with its unit.
 * @csspart digits - The number.
 * @csspart unit - The unit.
 */
export class SenCountdown extends SenElement<CampaignEvent> {
  static override styles = [base, styles];
  static override properties = {
    date: {},
    until: {},
    timezone: {},
    display: { values: ['blocks', 'inline', 'ring'] },
    precision: { values: PRECISIONS },
    calendar: { values: ['lunar'] },
    addToCalendar: { attribute: 'add-to-calendar', type: Boolean },
    structuredData: { attribute: 'structured-data', type: Boolean },
    sync: { type: Boolean },
    extras: { state: true },
  };

  /**
   * When the event starts: `10-10` (every year), `2022-10-27`, `2022-10-27T07:30` (in `timezone`) or
   * `2022-10-27T07:30+07:00` (HTML §2.3.5). Wins over the dates of the content. Default: theirs. A bad value is reported; the
   * last good date stays.
   */
  declare date: string | undefined;
  /**
   * When it ends, in the same forms, beside `date` only; a day is meant to its end. Default: a day lasts one day, a time no time
   * at all. A bad value is reported, as is an end before the start; the last good dates stay.
   */
  declare until: string | undefined;
  /**
   * IANA time zone of times without an offset. Default `Asia/Ho_Chi_Minh`. A bad value is reported; the last good dates
   * stay.
   */
  declare timezone: string | undefined;
  /**
   * `blocks`, `inline` for one line of text, or `ring` with a ring around each number. Default `blocks`. A bad value
   * is reported, and shows them too.
   */
  declare display: 'blocks' | 'inline' | 'ring' | undefined;
  /**
   * The last unit that is counted: `day`, `hour`, `minute` or `second`. Default `second`. A bad value is
   * reported, and counts them too.
   */
  declare precision: Precision | undefined;
  /**
   * `lunar` adds the date in Vietnam's lunar calendar. Default: no other calendar. A bad value is reported,
   * and adds none either.
   */
  declare calendar: 'lunar' | undefined;
  /** Whether readers are offered the event for their own calendars. */
  declare addToCalendar: boolean | undefined;
  /** Whether search engines are told of the event (schema.org `Event`, as JSON-LD in the page's head). */
  declare structuredData: boolean | undefined;
  /** Whether a wrong clock of the reader's device is corrected by the `Date` header of the page's own server. */
  declare sync: boolean | undefined;

  declare private extras: typeof import('./countdown.extras.js').extras | undefined;

  #content: readonly CampaignEvent[] = [];
  #next: Occurrence | undefined;
  #faults: readonly Fault[] = [];
  #standing: Standing | undefined;
  #told: Standing['phase'] | undefined;
  readonly #clock = new Clock(this, (now) => this.#next && nextChange(this.#next, now, this.precision));

  constructor() {
    super({ fromChildren, schema: () => import('../../content/event.schema.js') });
  }

  protected override get items(): readonly CampaignEvent[] {
    return this.#next ? [this.#next.event] : [];
  }

  protected override get faults(): readonly Fault[] {
    return [...super.faults, ...this.#faults];
  }

  protected override needed(): Promise<void> | undefined {
    return this.display && !this.extras ? this.#loadExtras() : undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { now } = this.#clock;
    const isOver = this.#next && now >= this.#next.end;
    if (changed.size > 0 || this.#content !== this.content.items || isOver) this.#place(now);
    this.#standing = this.#next && standing(this.#next, now, this.precision);
    if (this.#wantsMore && !this.extras && !isServer) void this.#loadExtras();
  }

  protected override renderItems([event]: readonly CampaignEvent[]): unknown {
    const [next, state] = [this.#next, this.#standing];
    if (!event || !next || !state) return nothing;
    return html`<div class="card ${state.phase} ${this.display}" part="card">
      ${lotus} ${event.summary && html`<p class="title" part="title">${event.summary}</p>`}
      <p class="when" part="when">
        <time datetime=${event.start}>${inWords(next, this.locale.tag)}</time>
        ${event.location && `· ${event.location}`}
      </p>
      <p class="state" part="state"><slot name=${state.phase}>${this.#said(state.phase)}</slot></p>
      ${state.phase === 'past' ? nothing : this.#timer(state.left)} ${this.extras?.below(this, next, this.locale)}
    </div>`;
  }

  get #wantsMore(): boolean {
    return [this.display, this.calendar, this.addToCalendar, this.structuredData, this.sync].some(Boolean);
  }

  async #loadExtras(): Promise<void> {
    const { extras } = await import('./countdown.extras.js');
    if (!this.extras) extras.prepare(this, this.locale, () => this.#next);
    this.extras = extras;
  }

  #said(phase: Standing['phase']): string {
    const { msg } = this;
    return { upcoming: msg('Còn'), live: msg('Đang diễn ra, kết thúc sau'), past: msg('Đã diễn ra') }[phase];
  }

  #timer(left: Duration): TemplateResult {
    const { msg, locale, extras } = this;
    const names = [
      [msg('ngày', { id: 'day' }), msg('ngày', { id: 'days' })],
      [msg('giờ', { id: 'hour' }), msg('giờ', { id: 'hours' })],
      [msg('phút', { id: 'minute' }), msg('phút', { id: 'minutes' })],
      [msg('giây', { id: 'second' }), msg('giây', { id: 'seconds' })],
    ] as const;
    return html`<div class="blocks" role="timer">
      ${left.map((n, unit) => {
        const [one, other] = names[unit] ?? names[0];
        // Two templates, so that another word is another node: one that changed would shift, as it is centred.
        const word = plural(
          locale.tag,
          n,
          html`<span class="unit" part="unit">${one}</span>`,
          html`<span class="unit" part="unit">${other}</span>`,
        );
        return html`<span class="block" part="block">
          ${extras?.ring(this, unit, n)}
          <span class="digits" part="digits" translate="no">
            ${numberFormat(locale.tag, { minimumIntegerDigits: unit > 0 ? 2 : 1 }).format(n)}
          </span>
          ${word}
        </span>`;
      })}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const before = this.#told;
    const phase = (this.#told = this.#standing?.phase);
    if (!before || phase === before) return;
    if (phase === 'live') this.#tell('sen-started', this.msg('Đang diễn ra'));
    if (phase === 'past') this.#tell('sen-ended', this.msg('Đã diễn ra'));
  }

  /** Once, when the event begins or ends before the reader's eyes. */
  #tell(happened: 'sen-started' | 'sen-ended', words: string): void {
    this.emit(happened);
    void announce([this.#next?.event.summary, words].filter(Boolean).join(': '), this.locale.tag);
  }

  /** Finds the occurrence to show; where the content can't be placed in time, the last good one stays. */
  #place(now: number): void {
    const { isPending, faults, items } = this.content;
    this.#content = items;
    const { date, until, timezone } = this;
    const events =
      date === undefined
        ? items.map((event) => ({ timezone, ...event }))
        : [{ summary: '', ...items[0], start: date, end: until, timezone: timezone ?? items[0]?.timezone }];
    const occurrences = events.flatMap((event) => occurrenceAt(event, now) ?? []);
    const isKnown = date !== undefined || !(isPending || faults.length > 0);
    this.#faults = isKnown && occurrences.length < events.length ? [{ code: 'unplaced', events }] : [];
    if (isKnown && this.#faults.length === 0) this.#next = nearest(occurrences, now);
  }
}
