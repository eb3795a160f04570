/** What a countdown reads from the author's HTML: a name and one or two `<time datetime>`, or a list of such. */
import type { CampaignEvent } from '../../content/event.js';
import type { Reading } from '../../content/problem.js';
import { textOf, textWithout } from '../../content/text.js';

/**
 * `<strong>Name</strong> <time datetime="10-10">10 tháng 10</time>`: the first `<time>` is the start, a second one the
 * end, other text the name. What is in a named slot is not part of it. An event without a `<time>` has the start `''`.
 * Several events stand in a list, each in its `<li>`.
 */
export function fromChildren(host: Element): Reading<CampaignEvent> {
  const entries = [...host.querySelectorAll('li:not([slot] *)')];
  return { items: (entries.length > 0 ? entries : [host]).map(fromEntry), faults: [] };
}

function fromEntry(entry: Element): CampaignEvent {
  const times = [...entry.querySelectorAll('time:not([slot] *)')];
  const [start = '', end] = times.map((time) => time.getAttribute('datetime') ?? textOf(time));
  return { summary: textWithout(entry, 'time, [slot]'), start, end };
}
