/** What is read from the author's HTML: a figure a quote, or a quotation that names its speaker itself. */
import { sourceOf } from '../../content/cite.js';
import type { Source } from '../../content/item.js';
import { daysOf } from '../../content/partial-date.js';
import type { Fault, Reading } from '../../content/problem.js';
import { fold, textOf, textWithout } from '../../content/text.js';
import { KINDS, type Quote } from './quote.model.js';

/**
 * `<figure id="gan-dan"><img src alt><blockquote cite><p>What was said</p></blockquote><figcaption><b>Name</b>, role,
 * <time datetime="2022-10-27">27/10/2022</time>, <cite><a href>Source</a></cite></figcaption></figure>`. A blockquote alone has
 * `<footer>` or `<cite>` for a caption. What is in a blockquote is a statement; `data-kind="paraphrase"` on the figure or
 * blockquote says that it isn't, and its text may then stand in paragraphs alone.
 */
export function fromChildren(host: Element): Reading<Quote> {
  const all = [...host.querySelectorAll<HTMLElement>('figure, blockquote')];
  const entries = all.filter((entry) => !all.some((other) => other !== entry && other.contains(entry)));
  if (entries.length === 0) return { items: [], faults: [{ code: 'empty' }] };
  const items: Quote[] = [];
  const faults: Fault[] = [];
  for (const [index, entry] of entries.entries()) {
    const { quote, wrong } = fromEntry(entry);
    const place = `${entry.localName}[${index + 1}]`;
    if (quote) items.push(quote);
    faults.push(...wrong.map((fault) => ({ ...fault, path: `${place} ${fault.path}` })));
  }
  return { items, faults };
}

function fromEntry(entry: HTMLElement): { quote?: Quote; wrong: Fault[] } {
  const quotation = entry.matches('blockquote') ? entry : entry.querySelector('blockquote');
  const stated = entry.dataset['kind'] ?? quotation?.dataset['kind'] ?? (quotation ? 'statement' : undefined);
  const kind = KINDS.find((one) => one === stated);
  const text = textIn(quotation ?? entry);
  const caption = entry.querySelector('figcaption') ?? entry.querySelector('footer') ?? entry.querySelector('cite');
  const { name, role, source } = speakerIn(caption);
  const time = caption?.querySelector('time');
  const date = time ? fold(time.getAttribute('datetime') ?? textOf(time)) : undefined;
  const image = entry.querySelector('img');

  const wrong: Fault[] = [];
  if (stated === undefined) wrong.push({ code: 'missing', path: 'data-kind' });
  else if (!kind) wrong.push({ code: 'not-allowed', value: stated, path: 'data-kind' });
  if (!text) wrong.push({ code: 'missing', path: 'p' });
  if (!name) wrong.push({ code: 'missing', path: 'b' });
  if (date !== undefined && !daysOf(date)) wrong.push({ code: 'not-a-period', value: date, path: 'time' });
  if (!kind || wrong.length > 0) return { wrong };
  return {
    quote: {
      id: entry.id || undefined,
      kind,
      text,
      name,
      role,
      date,
      source: withAddress(source, quotation?.getAttribute('cite')),
      image: image ? { src: image.getAttribute('src') ?? '', alt: image.alt } : undefined,
    },
    wrong,
  };
}

/** Each paragraph or point is a line; text that has none is one. */
function textIn(element: Element): string {
  const lines = [...element.querySelectorAll('p, li')].filter(
    (one) => !one.closest('figcaption, footer') && !one.querySelector('p, li'),
  );
  return (lines.length > 0 ? lines : [element])
    .map((line) => textWithout(line, 'figcaption, footer, cite, br'))
    .filter(Boolean)
    .join('\n');
}

/** The name is in bold, or stands before the first comma, or is all that is cited; what else stands there is the role. */
function speakerIn(caption: Element | null): Pick<Quote, 'name' | 'role' | 'source'> {
  if (!caption) return { name: '' };
  const cite = caption.querySelector('cite');
  const rest = textWithout(caption, 'b, strong, time, cite')
    .replace(/\(\s*\)/g, '')
    .replace(/(?:\s*[,;])+\s*/g, ', ')
    .replace(/^[\s,:)—–-]+|[\s,:(—–-]+$/g, '');
  const who = caption.querySelector('b, strong') ?? (rest ? null : cite);
  const [name = '', role = ''] = who ? [textOf(who), rest] : rest.split(/, (.*)/, 2);
  return { name, role: role || undefined, source: cite?.contains(who) ? undefined : sourceOf(cite) };
}

/** Where a quotation says by `cite` alone whence it comes, the address's host stands for a name. */
function withAddress(source: Source | undefined, address: string | null | undefined): Source | undefined {
  if (!address) return source;
  const [, host = address] = /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(address) ?? [];
  return { name: source?.name ?? host, href: source?.href ?? address };
}
