/** What a roadmap reads from the author's HTML: a list with a `<time>` in each item. */
import { sourceOf } from '../../content/cite.js';
import type { Fault, Reading } from '../../content/problem.js';
import { fold, textOf, textWithout } from '../../content/text.js';
import { dateFault, STATUSES, type Milestone } from './roadmap.model.js';

/**
 * `<li id="dich-vu-cong" data-status="late"><time datetime="2021">2021</time> – <time datetime="2025">2025</time>
 * <h3>Title</h3> <p>Description</p> <cite><a href>Source</a></cite></li>`. Other paragraphs and lists are the
 * description; a second `<time>` outside of it is the end. A title that is all in `<del>` or `<s>` is cancelled.
 */
export function fromChildren(host: Element): Reading<Milestone> {
  const entries = [...host.querySelectorAll('li')].filter(
    (entry) => !host.contains(entry.parentElement?.closest('li') ?? null),
  );
  if (entries.length === 0) return { items: [], faults: [{ code: 'empty' }] };
  const read = entries.map(fromEntry);
  return {
    items: read.map(({ milestone }) => milestone),
    faults: read.flatMap(({ faults }, index) =>
      faults.map((fault) => ({ ...fault, path: `li[${index + 1}] ${fault.path}` })),
    ),
  };
}

function fromEntry(entry: HTMLElement): { milestone: Milestone; faults: Fault[] } {
  const times = [...entry.querySelectorAll('time:not(cite *)')];
  const name = entry.querySelector('h1, h2, h3, h4, h5, h6') ?? entry.querySelector('strong, b');
  const title = name ? textOf(name) : textWithout(entry, 'time, p, ul, ol, cite');
  const texts = [...entry.querySelectorAll('p, li')].filter(
    (text) => !text.contains(name) && !text.contains(times[0] ?? null) && !text.querySelector('cite, p, li'),
  );
  const [start = '', end] = times
    .filter((time) => !texts.some((text) => text.contains(time)))
    .map((time) => fold(time.getAttribute('datetime') ?? textOf(time)));
  const isStruck = [...entry.querySelectorAll('del, s')].some((struck) => textOf(struck) === title);
  const stated = entry.dataset['status'] ?? (isStruck ? 'cancelled' : undefined);
  const status = STATUSES.find((one) => one === stated);

  const faults: Fault[] = [];
  if (!title) faults.push({ code: 'missing', path: 'h3' });
  const wrong = dateFault({ start, end });
  if (wrong) faults.push({ ...wrong, path: 'time' });
  if (stated && !status) faults.push({ code: 'not-allowed', value: stated, path: 'data-status' });
  const description = texts.map(textOf).filter(Boolean).join('\n') || undefined;
  const source = sourceOf(entry.querySelector('cite'));
  return { milestone: { id: entry.id || undefined, title, start, end, description, source, status }, faults };
}
