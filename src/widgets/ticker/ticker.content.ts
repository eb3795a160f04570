/** What a ticker reads from the author's HTML: a list with a `<data>` in each item. */
import type { Fault, Reading } from '../../content/problem.js';
import { sourceOf } from '../../content/cite.js';
import { fold, textOf, textWithout } from '../../content/text.js';
import type { Statistic } from '../../content/statistic.js';

/**
 * `<li><data value="54">54/63</data> what is counted <cite><a href>Source</a>, <time>2022</time></cite></li>`. What
 * surrounds the number in `<data>` is its prefix and unit. `<small>` with a second `<data>` and a `<time>` is the figure
 * before this one; `data-better` says which is better, `lower` or `higher`.
 */
export function fromChildren(host: Element): Reading<Statistic> {
  const entries = [...host.querySelectorAll('li')];
  if (entries.length === 0) return { items: [], faults: [{ code: 'empty' }] };
  const items: Statistic[] = [];
  const faults: Fault[] = [];
  entries.forEach((entry, index) => {
    const statistic = fromEntry(entry);
    if ('code' in statistic) faults.push({ ...statistic, path: `li[${index + 1}]` });
    else items.push(statistic);
  });
  return { items, faults };
}

function fromEntry(entry: Element): Statistic | Fault {
  const figure = entry.querySelector('data');
  if (!figure) return { code: 'missing' };
  const shown = shownIn(figure);
  if (!shown) return { code: 'not-a-number', value: figure.getAttribute('value') ?? textOf(figure) };
  const before = entry.querySelector('small data');
  const previous = before && shownIn(before);
  const cite = entry.querySelector('cite');
  const times = [...entry.querySelectorAll('time')];
  const time = times.find((one) => cite?.contains(one));
  const earlier = times.find((one) => one !== time);
  const better = entry.getAttribute('data-better');
  return {
    ...shown,
    label: textWithout(entry, 'data, cite, small'),
    better: better === 'lower' || better === 'higher' ? better : undefined,
    previous: previous ? [{ value: previous.value, period: textOf(earlier) }] : undefined,
    period: time && textOf(time),
    source: sourceOf(cite),
  };
}

/**
 * The number as the author writes it, and what stands around it: `value` says which number that is, unless it is another one,
 * as in `<data value="1200000">1,2 triệu</data>`; then what is written counts. `undefined` where there is none.
 */
function shownIn(figure: Element): Pick<Statistic, 'value' | 'prefix' | 'unit'> | undefined {
  const said = figure.getAttribute('value') ?? '';
  if (said.trim() === '' || Number.isNaN(Number(said))) return undefined;
  const [, prefix = '', written = '', unit = ''] =
    /^([^\d-]*)(-?\d[\d.,\s]*)?(.*)$/.exec(inCommonSigns(textOf(figure))) ?? [];
  const readings = readingsOf(written);
  const value = readings.includes(Number(said)) ? Number(said) : (readings[0] ?? Number(said));
  return { value, prefix: fold(prefix) || undefined, unit: fold(unit) || undefined };
}

/** Which numbers may be meant, the likeliest first: with a decimal comma, as in Vietnamese, or a decimal point. */
function readingsOf(written: string): number[] {
  const compact = written.replace(/\s/g, '').replace(/[.,]$/, '');
  if (compact === '') return [];
  const comma = compact.replace(/\./g, '').replace(',', '.');
  return [comma, compact.replace(/,/g, '')].map(Number).filter((one) => !Number.isNaN(one));
}

/** Khmer digits and the minus of typesetters as those of everywhere else. */
const inCommonSigns = (text: string): string =>
  text.replace(/\u2212/g, '-').replace(/[\u17e0-\u17e9]/g, (digit) => String(digit.charCodeAt(0) - 0x17e0));
