/** What a countdown reads from the author's HTML: a name and one or two `<time datetime>`. */
import type { CampaignEvent } from '../../content/event.js';
import type { Reading } from '../../content/problem.js';
import { fold, textOf } from '../../content/text.js';

/**
 * `<strong>Name</strong> <time datetime="10-10">10 tháng 10</time>`: the first `<time>` is the start, a second one the
 * end, other text the name. What is in a named slot is not part of it. An event without a `<time>` has the start `''`.
 */
export function fromChildren(host: Element): Reading<CampaignEvent> {
  const own = [...host.childNodes].filter((node) => !(node instanceof Element && node.slot));
  const times = own.flatMap((node) =>
    node instanceof Element ? [...(node.matches('time') ? [node] : node.querySelectorAll('time'))] : [],
  );
  const [start, end] = times.map((time) => time.getAttribute('datetime') ?? textOf(time));
  const copy = document.createElement('div');
  copy.append(...own.map((node) => node.cloneNode(true)));
  for (const time of copy.querySelectorAll('time')) time.remove();
  return { items: [{ summary: fold(copy.textContent ?? ''), start: start ?? '', end }], faults: [] };
}
