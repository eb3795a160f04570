/** Tells page and reader what is wrong with a widget's content, and how old it is. Loaded when there is something to tell. */
import { str } from '@lit/localize/internal/str-tag.js';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { describe } from '../content/describe.js';
import type { Fault, Problem } from '../content/problem.js';
import { dateFormat, hasDates } from '../platform/intl.js';
import type { Locale } from '../platform/locale.js';
import { wholeMessages } from '../platform/whole-messages.js';
import { attributeFaults } from './attribute-faults.js';
import { addStyles } from './late-styles.js';
import { reportStyles } from './report.styles.js';

/** The detail of `sen-error`. */
export interface ErrorDetail {
  /** What is wrong, each with file, line and place where they are known. */
  problems: readonly Problem[];
}

declare global {
  interface HTMLElementEventMap {
    'sen-error': CustomEvent<ErrorDetail>;
  }
}

interface Report {
  problems: string;
  sentences: string;
  drawn: TemplateResult | undefined;
}

const reports = new WeakMap<Element, Report>();

/**
 * Raises `sen-error` where `element` has other problems than before; answers with what readers are to know of them.
 *
 * @internal
 */
export function report(element: LitElement, faults: readonly Fault[], locale: Locale): TemplateResult | undefined {
  const msg = wholeMessages(locale.msg);
  const before = reports.get(element);

  const all = [...faults, ...attributeFaults(element)];
  const detail: ErrorDetail = { problems: describe(all, msg) };
  const problems = JSON.stringify(detail.problems);
  const isNews = detail.problems.length > 0 && problems !== before?.problems;
  if (isNews) element.dispatchEvent(new CustomEvent('sen-error', { detail, bubbles: true, composed: true }));

  const date = dateInWords(faults, locale);
  const [first] = describe(
    all.filter(({ isQuiet }) => !isQuiet),
    msg,
  );
  const sentences = JSON.stringify([date, first?.message]);
  const isSame = sentences === before?.sentences;
  const drawn = isSame ? before?.drawn : draw(date, first?.message);
  if (drawn) addStyles(element, reportStyles);
  reports.set(element, { problems, sentences, drawn });
  return drawn;
}

function draw(date: string | undefined, problem: string | undefined): TemplateResult | undefined {
  if (!date && !problem) return undefined;
  return html`${date ? html`<p class="source dated" part="dated">${date}</p>` : nothing}
  ${problem ? html`<p class="problem" part="problem">${problem}</p>` : nothing}`;
}

/** When what shows was fetched, where that is to be said. */
function dateInWords(faults: readonly Fault[], locale: Locale): string | undefined {
  const dated = faults.find((fault) => fault.code === 'dated');
  if (!dated || dated.state === 'fresh') return undefined;
  const msg = wholeMessages(locale.msg);
  if (dated.retrieved === undefined) return msg('Số liệu lưu từ trước');
  const date = momentInWords(dated.retrieved, locale.tag);
  return dated.state === 'old' ? msg(str`Số liệu đã cũ, tải lúc ${date}`) : msg(str`Số liệu tải lúc ${date}`);
}

/** As `10:00 25/11/2026`; the month in words where people write it so, and the browser has them. */
function momentInWords(at: number, tag: string): string {
  const month = hasDates(tag) && !tag.startsWith('vi') ? 'long' : 'numeric';
  const day = { day: 'numeric', month, year: 'numeric' } as const;
  return dateFormat(tag, { ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}
