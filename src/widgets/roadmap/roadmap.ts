/** A plan with its milestones: what is behind, what is under way, what lies ahead. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { dayAt, nextDayAt } from '../../content/day.js';
import type { Fault } from '../../content/problem.js';
import { partialInWords } from '../../content/partial-date.js';
import { dayInWords } from '../../content/when.js';
import { FragmentTarget } from '../../element/fragment-target.js';
import { SenElement } from '../../element/sen-element.js';
import { Clock } from '../../platform/clock.js';
import { plural } from '../../platform/intl.js';
import { isTimeZone } from '../../platform/zone.js';
import { controls } from '../../theme/controls.styles.js';
import { fromChildren } from './roadmap.content.js';
import { markOf } from './roadmap.marks.js';
import {
  begunBy,
  dateFault,
  STATUSES,
  stepsOf,
  tally,
  type Milestone,
  type State,
  type Step,
} from './roadmap.model.js';
import { styles } from './roadmap.styles.js';

export type { ErrorDetail } from '../../element/report.js';
export type { Milestone } from './roadmap.model.js';

/**
 * A plan as a line of milestones, or as a list where there is no room for a line, with today between what has begun and
 * what has not. Dates say what is past, under way or ahead; that a thing is done, late or cancelled only its author can
 * say (`status`).
 *
 * @tag sen-roadmap
 * @csspart summary - How many milestones there are, and how many of them are done, under way, ahead.
 * @csspart line - All milestones and today.
 * @csspart milestone - One milestone.
 * @csspart mark - Its sign on the line.
 * @csspart when - Its dates.
 * @csspart state - Whether it is done, past, under way, late, ahead or cancelled.
 * @csspart title - What it is called.
 * @csspart source - Where it is written.
 * @csspart today - Today's place on the line.
 */
export class SenRoadmap extends SenElement<Milestone> {
  static override styles = [controls, styles];
  static override properties = {
    timezone: {},
    doneByDate: { attribute: 'done-by-date', type: Boolean },
  };

  /**
   * IANA time zone in which days begin and end. Default `Asia/Ho_Chi_Minh`. A bad value is reported; the last good one
   * stays.
   */
  declare timezone: string | undefined;
  /** Whether a milestone without a `status` counts as done once it is past. */
  declare doneByDate: boolean;

  /** The last time zone that there is. */
  #zone: string | undefined;
  /** The milestone that the page's address names, until the reader is there. */
  #target = '';
  readonly #clock = new Clock(this, (now) => nextDayAt(now, this.#zone));

  constructor() {
    super({
      fromChildren,
      schema: async () => ({ schema: (await import('./roadmap.schema.js')).schemaFor(STATUSES, dateFault) }),
    });
    this.doneByDate = false;
    new FragmentTarget(this, (id) => {
      this.#target = id;
      this.requestUpdate();
      return true;
    });
  }

  protected override get faults(): readonly Fault[] {
    const { timezone: value } = this;
    if (!value || value === this.#zone) return super.faults;
    return [...super.faults, { code: 'unknown-time-zone', value, path: 'timezone' }];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.timezone || isTimeZone(this.timezone)) this.#zone = this.timezone || undefined;
  }

  protected override renderItems(items: readonly Milestone[]): TemplateResult {
    const today = dayAt(this.#clock.now, this.#zone);
    const steps = stepsOf(items, today, this.doneByDate);
    const begun = begunBy(steps, today);
    return html`${this.#summary(steps)}
      <ol class="line" part="line" role="list">
        ${steps.slice(0, begun).map((step) => this.#milestone(step))} ${this.#today(today)}
        ${steps.slice(begun).map((step) => this.#milestone(step))}
      </ol>`;
  }

  #summary(steps: readonly Step[]): TemplateResult {
    const { msg, locale } = this;
    const total = steps.length;
    return html`<div class="summary" part="summary">
      <p>
        ${plural(
          locale.tag,
          total,
          msg(html`${total} mốc`, { id: 'milestone' }),
          msg(html`${total} mốc`, { id: 'milestones' }),
        )}:
      </p>
      <ul class="tally" role="list">
        ${tally(steps).map(
          ({ state, count }) =>
            html`<li class=${state}>
              ${markOf(state)} ${count} ${this.#inWords(state).toLocaleLowerCase(locale.tag)}
            </li>`,
        )}
      </ul>
      ${
        total > FEW
          ? html`<button class="button" type="button" @click=${() => this.#goTo((one) => one.matches('.today'))}>
              ${msg('Đi tới hôm nay')}
            </button>`
          : nothing
      }
    </div>`;
  }

  #milestone({ id, milestone, state }: Step): TemplateResult {
    const { title, start, end, description, source } = milestone;
    return html`<li class="milestone ${state}" part="milestone" id=${id}>
      ${markOf(state)}
      <p class="when">
        <span part="when">${this.#date(start)}${end ? [' – ', this.#date(end)] : nothing}</span>
        <span class="state" part="state">${this.#inWords(state)}</span>
      </p>
      <h3 class="title" part="title">${title}</h3>
      ${description ? html`<p class="description">${description}</p>` : nothing}
      ${
        source
          ? html`<p class="source" part="source">
              ${this.msg('Nguồn')}: ${source.href ? html`<a href=${source.href}>${source.name}</a>` : source.name}
            </p>`
          : nothing
      }
    </li>`;
  }

  #today(today: string): TemplateResult {
    return html`<li class="today" part="today" aria-current="date">
      <p class="name">${this.msg('Hôm nay')}</p>
      <time datetime=${today}>${dayInWords(today, this.locale.tag)}</time>
    </li>`;
  }

  #date(text: string): TemplateResult {
    return html`<time datetime=${text}>${partialInWords(text, this.locale.tag)}</time>`;
  }

  #inWords(state: State): string {
    const { msg } = this;
    return {
      done: msg('Đã xong'),
      past: msg('Đã qua'),
      now: msg('Đang thực hiện'),
      late: msg('Chậm tiến độ'),
      next: msg('Sắp tới'),
      cancelled: msg('Đã huỷ'),
    }[state];
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#target && this.#goTo(({ id }) => id === this.#target)) this.#target = '';
  }

  /** Shows the reader a place on the line, where there is such a one, and goes on reading from there. */
  #goTo(isMeant: (place: Element) => boolean): boolean {
    const place = [...this.renderRoot.querySelectorAll<HTMLElement>('.line > li')].find(isMeant);
    if (!place) return false;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'center' });
    return true;
  }
}

/** Milestones among which today is found at a glance. */
const FEW = 8;
