/** What a ticker reads from the author's HTML: a list with a `<data>` in each item. */
import type { Fault, Reading } from '../../content/problem.js';
import { sourceOf } from '../../content/cite.js';
import { fold, textOf, textWithout } from '../../content/text.js';
import type { Statistic } from '../../content/statistic.js';

/**
 * `<li><data value="54">54/63</data> what is counted <cite><a href>Source</a>, <time>2022</time></cite></li>`. What
 * surrounds the number in `<data>` is its prefix and unit. `<small>` with a second `<data>` and a `<time>` is the figure
 * before this one; `data-better="lower"` says that smaller is better.
 */
export function fromChildren(host: Element): Reading<Statistic> {
  const entries = [...host.querySelectorAll('li')];
  if (entries.length === 0) return { items: [], faults: [{ code: 'empty' }] };
  const items: Statistic[] = [];
  const faults: Fault[] = [];
  for (const [index, entry] of entries.entries()) {
    const statistic = fromEntry(entry);
    if ('code' in statistic) faults.push({ ...statistic, path: `li[${index + 1}]` });
    else items.push(statistic);
  }
  return { items, faults };
}

function fromEntry(entry: Element): Statistic | Fault {
  const [figure, before] = entry.querySelectorAll('data');
  if (!figure) return { code: 'missing' };
  const value = numberIn(figure);
  if (value === undefined) return { code: 'not-a-number', value: figure.getAttribute('value') ?? textOf(figure) };
  const [, prefix, unit] = /^(\D*)[\d.,\s]*(.*)$/.exec(textOf(figure)) ?? [];
  const cite = entry.querySelector('cite');
  const times = [...entry.querySelectorAll('time')];
  const time = times.find((one) => cite?.contains(one));
  const earlier = times.find((one) => one !== time);
  const previous = before && numberIn(before);
  return {
    value,
    prefix: fold(prefix ?? '') || undefined,
    unit: fold(unit ?? '') || undefined,
    label: textWithout(entry, 'data, cite, small'),
    better: entry.getAttribute('data-better') === 'lower' ? 'lower' : undefined,
    previous: previous === undefined ? undefined : [{ value: previous, period: textOf(earlier) }],
    period: time && textOf(time),
    source: sourceOf(cite),
  };
}

function numberIn(figure: Element): number | undefined {
  const text = figure.getAttribute('value') ?? '';
  const value = Number(text);
  return text.trim() === '' || Number.isNaN(value) ? undefined : value;
}
