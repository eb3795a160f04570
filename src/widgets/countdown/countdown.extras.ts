/** What a countdown shows and does only where the page's author asks for it. Loaded then. */
import { html, nothing, type TemplateResult } from 'lit';
import '../../element/add-to-calendar.js';
import type { Occurrence } from '../../content/event.js';
import type { LunarDate } from '../../content/lunar.js';
import { addStyles } from '../../element/late-styles.js';
import { StructuredData } from '../../element/structured-data.js';
import type { Locale } from '../../platform/locale.js';
import { syncClock } from '../../platform/server-time.js';
import type { SenCountdown } from './countdown.js';
import { extraStyles } from './countdown.extras.styles.js';

let lunar: typeof import('../../content/lunar.js') | undefined;

/** What is done once for a countdown: the looks that it does without at first, its clock, search engines. */
function prepare(host: SenCountdown, locale: Locale, occurrence: () => Occurrence | undefined): void {
  addStyles(host, extraStyles);
  if (host.sync) void syncClock();
  if (host.structuredData) new StructuredData(host, locale, () => [occurrence() ?? []].flat());
}

/** What stands below the countdown to `occurrence`. */
function below(host: SenCountdown, occurrence: Occurrence, locale: Locale): TemplateResult {
  return html`${host.calendar === 'lunar' ? lunarDate(host, occurrence, locale) : nothing}
  ${host.addToCalendar ? html`<sen-add-to-calendar .occurrence=${occurrence}></sen-add-to-calendar>` : nothing}`;
}

/** A ring around the number of a unit, closed as far as the unit is still to go. */
const ring = ({ display }: SenCountdown, unit: number, n: number): TemplateResult | typeof nothing =>
  display !== 'ring'
    ? nothing
    : html`<svg class="ring" viewBox="0 0 36 36" aria-hidden="true">
        <circle class="track" cx="18" cy="18" r="16" />
        <circle
          cx="18"
          cy="18"
          r="16"
          pathLength="100"
          stroke-dasharray=${`${Math.min(n / (WHOLE[unit] ?? n), 1) * 100} 100`}
        />
      </svg>`;

/** Days of a year, hours of a day, minutes, seconds. */
const WHOLE = [365, 24, 60, 60];

function lunarDate(host: SenCountdown, occurrence: Occurrence, { msg }: Locale): TemplateResult | typeof nothing {
  if (!lunar) {
    void import('../../content/lunar.js').then((module) => {
      lunar = module;
      host.requestUpdate();
    });
  }
  const date = lunar?.lunarDateOf(occurrence);
  // A line is kept for what is still to come.
  return date || !lunar ? html`<p class="when" part="lunar">${date ? inWords(date, msg) : '\u00a0'}</p>` : nothing;
}

const inWords = ({ day, month, isLeapMonth, year }: LunarDate, msg: Locale['msg']): string | TemplateResult =>
  isLeapMonth
    ? msg(html`Âm lịch: ngày ${day} tháng ${month} nhuận năm ${year}`)
    : msg(html`Âm lịch: ngày ${day} tháng ${month} năm ${year}`);

export const extras = { prepare, below, ring };
