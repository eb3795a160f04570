/** What a programme reads from the author's HTML: a list with a `<time>` in each item. */
import { sourceOf } from '../../content/cite.js';
import { STATUSES } from '../../content/event-status.js';
import type { CampaignEvent } from '../../content/event.js';
import type { Fault, Reading } from '../../content/problem.js';
import { textOf, textWithout } from '../../content/text.js';

/**
 * `<li id="khai-mac"><time datetime="2022-10-27T07:30">…</time> <time datetime="2022-10-27T11:00">…</time>
 * <strong>Summary</strong> <address>Place</address> <p>Description</p> <a href>…</a> <cite>Source</cite></li>`. The
 * second `<time>` is the end; `data-track` and `data-status` say what they are called after; a summary in `<del>` or `<s>` is cancelled.
 */
export function fromChildren(host: Element): Reading<CampaignEvent> {
  const entries = [...host.querySelectorAll('li')].filter(
    (entry) => !host.contains(entry.parentElement?.closest('li') ?? null),
  );
  if (entries.length === 0) return { items: [], faults: [{ code: 'empty' }] };
  const items: CampaignEvent[] = [];
  const faults: Fault[] = [];
  entries.forEach((entry, index) => {
    const event = fromEntry(entry);
    if (!event.summary) faults.push({ code: 'missing', path: `li[${index + 1}] strong` });
    else items.push(event);
  });
  return { items, faults };
}

function fromEntry(entry: HTMLElement): CampaignEvent {
  const [start, end] = [...entry.querySelectorAll('time')].map((time) => time.getAttribute('datetime') ?? textOf(time));
  const name = entry.querySelector('h1, h2, h3, h4, h5, h6, strong, b');
  const paragraphs = [...entry.querySelectorAll('p')].filter(
    (one) => !one.contains(name) && !one.querySelector('time, cite'),
  );
  return {
    id: entry.id || undefined,
    summary: name ? textOf(name) : textWithout(entry, 'time, address, p, cite'),
    start: start ?? '',
    end,
    location: textOf(entry.querySelector('address')) || undefined,
    description: paragraphs.map(textOf).join('\n') || undefined,
    url: entry.querySelector('a:not(cite *)')?.getAttribute('href') ?? undefined,
    source: sourceOf(entry.querySelector('cite')),
    track: entry.dataset['track'],
    status: statusOf(entry),
  };
}

const statusOf = (entry: HTMLElement): CampaignEvent['status'] => {
  const stated = STATUSES.find((status) => status === entry.dataset['status']);
  return stated ?? (entry.querySelector('del, s') ? 'cancelled' : undefined);
};
