/** The ways to take an event along in one's own calendar. A part of other widgets; loaded when one shows it. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { googleLink, outlookLink } from '../content/calendar-links.js';
import type { CampaignEvent, Occurrence } from '../content/event.js';
import { everyTime, thisTime } from '../content/recurring.js';
import { instant } from '../platform/instant.js';
import { Locale } from '../platform/locale.js';
import { controls } from '../theme/controls.styles.js';
import { define } from './define.js';

const styles = css`
  details {
    text-align: var(--_align, start);
  }
  summary {
    display: inline-flex;
    align-items: center;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    margin-inline-start: 0.6em;
    border: 0.3em solid transparent;
    border-block-start-color: currentcolor;
    border-block-end: 0;
  }
  .menu {
    display: grid;
    gap: 0.25em;
    max-inline-size: 24em;
    margin: 0.4em auto 0;
    padding: 0.5em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface);
    text-align: start;
    list-style: none;
  }
  .name {
    padding: 0.4em 0.6em 0;
    color: var(--_soft);
    font-size: 0.875em;
  }
  .choice {
    display: block;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.55em 0.6em;
    border: 0;
    border-radius: calc(var(--_radius) / 2);
    background: none;
    color: var(--_ink);
    font: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .choice:hover {
    background: var(--_tint);
  }
  @media print {
    :host {
      display: none;
    }
  }
`;

/**
 * A button that unfolds a list of calendars (WAI-ARIA APG, disclosure): a file for any of them, and links to two on the
 * web. An event that comes again can be taken along this once or every time. Nothing is sent before a link is followed.
 *
 * @tag sen-add-to-calendar
 * @csspart button - The button.
 * @csspart menu - The list.
 */
class SenAddToCalendar extends LitElement {
  static override styles = [controls, styles];
  static override properties = { occurrence: { attribute: false } };

  /** The time of the event that is shown. */
  declare occurrence: Occurrence | undefined;

  readonly #locale = new Locale(this);

  protected override async scheduleUpdate(): Promise<void> {
    await this.#locale.resolve()?.catch(console.error);
    await super.scheduleUpdate();
  }

  protected override render(): unknown {
    const { occurrence } = this;
    if (!occurrence) return nothing;
    const { msg, tag } = this.#locale;
    const all = everyTime(occurrence);
    const once = thisTime(occurrence);
    return html`<div class="base" lang=${tag}>
      <details @keydown=${this.#leave} @focusout=${this.#lose}>
        <summary class="button" part="button">${msg('Thêm vào lịch')}</summary>
        <ul class="menu" part="menu" role="list">
          ${all ? html`<li class="name">${msg('Chỉ lần này')}</li>` : nothing} ${this.#file(once)}
          <li>
            <a class="choice" target="_blank" rel="noopener" href=${googleLink(once, instant())}>Google Calendar</a>
          </li>
          <li><a class="choice" target="_blank" rel="noopener" href=${outlookLink(once, instant())}>Outlook</a></li>
          ${
            all
              ? html`<li class="name">${msg('Mọi lần')}</li>
                  ${this.#file(all)}
                  <li>
                    <a class="choice" target="_blank" rel="noopener" href=${googleLink(all, instant())}
                      >Google Calendar</a
                    >
                  </li>`
              : nothing
          }
        </ul>
      </details>
    </div>`;
  }

  #file(event: CampaignEvent): TemplateResult {
    return html`<li>
      <button
        class="choice"
        type="button"
        @click=${async () => {
          const { saveCalendar } = await import('./save-calendar.js');
          saveCalendar([event], instant());
        }}
      >
        ${this.#locale.msg('Tệp lịch cho mọi ứng dụng (.ics)')}
      </button>
    </li>`;
  }

  readonly #leave = (event: KeyboardEvent) => {
    const details = event.currentTarget as HTMLDetailsElement;
    if (event.key !== 'Escape' || !details.open) return;
    event.stopPropagation();
    details.open = false;
    details.querySelector('summary')?.focus();
  };

  readonly #lose = (event: FocusEvent) => {
    const details = event.currentTarget as HTMLDetailsElement;
    if (event.relatedTarget instanceof Node && !details.contains(event.relatedTarget)) details.open = false;
  };
}

define('sen-add-to-calendar', SenAddToCalendar);
