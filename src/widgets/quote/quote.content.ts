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
 * `<footer>` for a caption, or a `<cite>` that ends it; any other `<cite>` within it was said. What is in a blockquote is a statement; `data-kind="paraphrase"` on the figure or
 * blockquote says that it isn't, and its text may then stand in paragraphs alone.
 */
export function fromChildren(host: Element): Reading<Quote> {
  const all = [...host.querySelectorAll<HTMLElement>('figure, blockquote')];
  const entries = all.filter((entry) => !all.some((other) => other !== entry && other.contains(entry)));
  if (entries.length === 0) return { items: [], faults: [{ code: 'empty' }] };
  const items: Quote[] = [];
  const faults: Fault[] = [];
  entries.forEach((entry, index) => {
    const { quote, wrong } = fromEntry(entry);
    const place = `${entry.localName}[${index + 1}]`;
    if (quote) items.push(quote);
    faults.push(...wrong.map((fault) => ({ ...fault, path: `${place} ${fault.path}` })));
  });
  return { items, faults };
}

function fromEntry(entry: HTMLElement): { quote?: Quote; wrong: Fault[] } {
  const quotation = entry.matches('blockquote') ? entry : entry.querySelector('blockquote');
  const stated = entry.dataset['kind'] ?? quotation?.dataset['kind'] ?? (quotation ? 'statement' : undefined);
  const kind = KINDS.find((one) => one === stated);
  const { text, caption, last } = partsOf(entry, quotation ?? entry);
  const { name, role, source = last === caption ? undefined : sourceOf(last) } = speakerIn(caption);
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
      source: withAddress(source, quotation?.getAttribute('cite')?.trim()),
      image: image ? { src: image.getAttribute('src') ?? '', alt: image.alt } : undefined,
    },
    wrong,
  };
}

/**
 * What was said, and the caption. A `cite` that comes `last` is no part of what was said, but beside a caption it may end a
 * sentence, as the name of a book does: there it must be a line of its own.
 */
function partsOf(entry: Element, said: Element): { text: string; caption: Element | null; last?: Element | undefined } {
  const named = entry.querySelector('figcaption') ?? entry.querySelector('footer');
  const ending = endingCite(said);
  const isSaid = named && ending && linesOf(said).at(-1)?.replace(INTRODUCTION, '') !== textOf(ending);
  const last = isSaid ? undefined : ending;
  const beside = [...entry.querySelectorAll('cite')].find((cite) => !said.contains(cite));
  const text = linesOf(said, last).join('\n');
  return { text: last ? text.replace(/[\s—–-]+$/, '') : text, caption: named ?? last ?? beside ?? null, last };
}

/** The dash before whom or what is cited. */
const INTRODUCTION = /^[—–-]\s*/;

/** The `cite` that ends what was said, outside its paragraphs. */
function endingCite(said: Element): Element | undefined {
  const end = [...said.childNodes].reverse().find((node) => fold(collect(node)));
  if (!(end instanceof Element) || end.matches('p, li')) return undefined;
  return end.matches('cite') ? end : endingCite(end);
}

/** Each paragraph or point is a line, and so is what stands beside them. */
const linesOf = (said: Element, without?: Element): string[] =>
  [...said.childNodes]
    .map((node) => collect(node, without))
    .join('')
    .split('\n')
    .map(fold)
    .filter(Boolean);

function collect(node: Node, without?: Element): string {
  if (node instanceof Text) return node.data.replace(/\s/g, ' ');
  if (!(node instanceof Element)) return '';
  if (node.matches('br')) return ' ';
  if (node === without || isCaption(node)) return '\n';
  const inner = [...node.childNodes].map((child) => collect(child, without)).join('');
  return node.matches('p, li, ul, ol, div') ? `\n${inner}\n` : inner;
}

const isCaption = (node: Node): boolean => node instanceof Element && node.matches('figcaption, footer');

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

/**
 * Where a quotation says by `cite` alone whence it comes, the address's host stands for a name. `cite` is for machines (HTML
 * §4.4.4): what a reader can't follow, a book's `urn:isbn:` or a script, is no source.
 */
function withAddress(source: Source | undefined, address: string | null | undefined): Source | undefined {
  if (!address || !isFollowable(address)) return source;
  const [, host = address] = /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(address) ?? [];
  return { name: source?.name ?? host, href: source?.href ?? address };
}

/** Relative, or of the web; judged without the control characters and spaces that browsers leave out (URL §4.4). */
const isFollowable = (address: string): boolean =>
  /^(?:https?:|(?![a-z][a-z\d+.-]*:))/i.test(address.replace(/[^!-\uffff]/g, ''));
