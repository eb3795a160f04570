/** The time to an event, while it lasts, and after it. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
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
import { nearest, nextChange, standing, type Duration, type Standing } from './countdown.model.js';
import { styles } from './countdown.styles.js';

/**
 * Counts down to an event, says that it is on while it lasts, and that it is over afterwards. Silent for screen
 * readers but for the moment the event starts or ends.
 *
 * @tag sen-countdown
 * @fires {CustomEvent} sen-started - The event begins while the element is shown.
 * @fires {CustomEvent} sen-ended - The event ends while the element is shown.
 * @slot upcoming - What to say before the event; "Còn" by itself.
 * @slot live - What to say while it lasts; "Đang diễn ra, kết thúc sau" by itself.
 * @slot past - What to say afterwards; "Đã diễn ra" by itself.
 * @csspart card - The card.
 * @csspart title - The event's name.
 * @csspart when - Its date and place.
 * @csspart state - What is said before, during and after.
 * @csspart block - One number with its unit.
 * @csspart digits - The number.
 * @csspart unit - The unit.
 */
export class SenCountdown extends SenElement<CampaignEvent> {
  static override styles = [base, styles];
  static override properties = { date: {}, until: {}, timezone: {} };

  /**
   * When the event starts: `10-10` (every year), `2022-10-27`, `2022-10-27T07:30` (in `timezone`) or
   * `2022-10-27T07:30+07:00` (HTML §2.3.5). Wins over the dates of the content.
   */
  declare date: string | undefined;
  /** When it ends, in the same forms; a day is meant to its end. Without it, a day lasts one day. */
  declare until: string | undefined;
  /** IANA time zone of times without an offset. */
  declare timezone: string | undefined;

  #content: readonly CampaignEvent[] = [];
  #next: Occurrence | undefined;
  #faults: readonly Fault[] = [];
  #standing: Standing | undefined;
  #told: Standing['phase'] | undefined;
  readonly #clock = new Clock(this, (now) => this.#next && nextChange(this.#next, now));

  constructor() {
    super({ fromChildren, schema: () => import('../../content/event.schema.js') });
  }

  protected override get items(): readonly CampaignEvent[] {
    return this.#next ? [this.#next.event] : [];
  }

  protected override get faults(): readonly Fault[] {
    return [...super.faults, ...this.#faults];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { now } = this.#clock;
    const isOver = this.#next && now >= this.#next.end;
    if (changed.size > 0 || this.#content !== this.content.items || isOver) this.#place(now);
    this.#standing = this.#next && standing(this.#next, now);
  }

  protected override renderItems([event]: readonly CampaignEvent[]): unknown {
    const [next, state] = [this.#next, this.#standing];
    if (!event || !next || !state) return nothing;
    return html`<div class="card ${state.phase}" part="card">
      ${lotus} ${event.summary && html`<p class="title" part="title">${event.summary}</p>`}
      <p class="when" part="when">
        <time datetime=${event.start}>${inWords(next, this.locale.tag)}</time>
        ${event.location && `· ${event.location}`}
      </p>
      <p class="state" part="state"><slot name=${state.phase}>${this.#said(state.phase)}</slot></p>
      ${state.phase !== 'past' && this.#timer(state.left)}
    </div>`;
  }

  #said(phase: Standing['phase']): string {
    const { msg } = this;
    return { upcoming: msg('Còn'), live: msg('Đang diễn ra, kết thúc sau'), past: msg('Đã diễn ra') }[phase];
  }

  #timer({ days, hours, minutes, seconds }: Duration): TemplateResult {
    const { msg } = this;
    return html`<div class="blocks" role="timer">
      ${this.#block(days, 1, msg('ngày', { id: 'day' }), msg('ngày', { id: 'days' }))}
      ${this.#block(hours, 2, msg('giờ', { id: 'hour' }), msg('giờ', { id: 'hours' }))}
      ${this.#block(minutes, 2, msg('phút', { id: 'minute' }), msg('phút', { id: 'minutes' }))}
      ${this.#block(seconds, 2, msg('giây', { id: 'second' }), msg('giây', { id: 'seconds' }))}
    </div>`;
  }

  #block(n: number, minimumIntegerDigits: number, one: string, other: string): TemplateResult {
    const { locale } = this;
    return html`<span class="block" part="block">
      <span class="digits" part="digits" translate="no">
        ${numberFormat(locale.tag, { minimumIntegerDigits }).format(n)}
      </span>
      <span class="unit" part="unit">${plural(locale.tag, n, one, other)}</span>
    </span>`;
  }

  protected override updated(): void {
    super.updated();
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
