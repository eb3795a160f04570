/** What a ticker shows and does beyond its figures as text. Loaded once these are there. */
import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, type TemplateResult } from 'lit';
import { writingOf, written, type Statistic } from '../../content/statistic.js';
import { addStyles } from '../../element/late-styles.js';
import '../../element/number.js';
import type { Locale } from '../../platform/locale.js';
import { wholeMessages } from '../../platform/whole-messages.js';
import { extraStyles } from './ticker.extras.styles.js';
import { Gestures, type Reactions } from './ticker.gestures.js';
import { barOf, isReached, lineOf, toTell } from './ticker.drawing.model.js';
import { countsFrom } from './ticker.model.js';
import type { SenTicker } from './ticker.js';

/** What draws the figures from now on. */
export interface Extras {
  number: typeof number;
  below: typeof below;
}

/** Makes `host` ready for what this draws, and for gestures. */
export function prepare(host: SenTicker, reactions: Reactions): Extras {
  addStyles(host, extraStyles);
  new Gestures(host, reactions);
  return { number, below };
}

/** The number, counting up as it comes into sight, its digits rolling whenever it changes. */
function number(item: Statistic, { tag }: Locale, isStill = false): TemplateResult {
  const { lead, trail, format } = writingOf(item, item.value);
  return html`<sen-number
    .value=${item.value}
    .from=${countsFrom(item)}
    .format=${format}
    .locale=${tag}
    .lead=${lead}
    .trail=${trail}
    ?still=${isStill}
  ></sen-number>`;
}

/** What stands below the number: the target, and how the figure came here. */
const below = (item: Statistic, locale: Locale): TemplateResult =>
  html`${target(item, locale)} ${history(item, locale)}`;

function target(item: Statistic, { tag, msg }: Locale): TemplateResult | typeof nothing {
  if (!item.target) return nothing;
  const { value, period } = item.target;
  const bar = barOf(item, value);
  return html`<p class="target" part="target">
      ${msg('Mục tiêu')}${period ? ` ${period}` : ''}: ${written(alone(item), value, tag)}
      (${isReached(item, value) ? msg('đã đạt') : msg('chưa đạt')})
    </p>
    ${
      bar
        ? html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect class="rail" width="100" height="6" />
            <rect class="done" width=${bar.value * 100} height="6" />
            <path class="aim" d=${`M${bar.target * 100} 0v6`} />
          </svg>`
        : nothing
    }`;
}

/** A line through what was before, where that is more than the trend says. */
function history(item: Statistic, { tag, msg }: Locale): TemplateResult | typeof nothing {
  const { previous = [], value, period = '' } = item;
  if (previous.length < 2) return nothing;
  const told = toTell([...previous, { value, period }]).map((one) =>
    [one.period, written(alone(item), one.value, tag)].filter(Boolean).join(': '),
  );
  const words = told.join('; ');
  const line = lineOf(item, 100, 24);
  const last = line.at(-1);
  return html`<svg
    class="line"
    part="history"
    viewBox="-3 -3 106 30"
    preserveAspectRatio="xMinYMid"
    role="img"
    aria-label=${wholeMessages(msg)(str`Diễn biến: ${words}`)}
  >
    <polyline points=${line.map(({ x, y }) => `${x},${y}`).join(' ')} />
    <circle cx=${last?.x ?? 0} cy=${last?.y ?? 0} r="2.5" />
  </svg>`;
}

/** Without the words that stand before the number: `gần`, `hạng` are said once. */
const alone = (item: Statistic): Partial<Statistic> => ({ ...item, prefix: undefined });
