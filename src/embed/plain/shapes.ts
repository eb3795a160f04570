/** The semantic HTML that each widget reads, made anew from what editors left of it. */
import { textOf, textWithout } from '../../content/text.js';
import { markAnswer } from './answer.js';
import { markDates, markFigures, markPeriod, tellTimes } from './figures.js';
import { giveIds } from './ids.js';
import { HEADING, rename, unwrap, wrap, wrapFrom, wrapMatch } from './nodes.js';
import { isDates } from './said.js';

const LIST = 'ul, ol';

/** What a widget reads of its host. */
export interface Shape {
  /** Makes that anew in a host, which is tidy already. */
  make: (host: Element) => void;
  /** A selector of what it reads, where that doesn't take in all that is there. */
  reads: string;
}

/** By the name of the widget. */
export const shapes: ReadonlyMap<string, Shape> = new Map([
  ['countdown', { make: countdown, reads: LIST }],
  ['glossary', { make: glossary, reads: 'dl' }],
  ['pillars', { make: pillars, reads: 'section' }],
  ['programme', { make: steps, reads: LIST }],
  ['quiz', { make: quiz, reads: LIST }],
  ['quote', { make: quotes, reads: 'figure, blockquote' }],
  ['ranking', { make: ranking, reads: 'table' }],
  ['roadmap', { make: steps, reads: LIST }],
  ['term', { make: () => undefined, reads: '*' }],
  ['ticker', { make: ticker, reads: LIST }],
]);

function countdown(host: Element): void {
  if (host.hasAttribute('data-date')) return; // a day in the name is part of it then
  const entries = all(host, 'li');
  for (const entry of entries.length > 0 ? entries : [host]) {
    if (entry.querySelector('time')) tellTimes(entry);
    else markDates(entry);
  }
}

/** A heading and what follows it: a word and what it means. Editors make links to other words addresses of the whole page. */
function glossary(host: Element): void {
  if (!host.querySelector('dt')) {
    boldToHeadings(host);
    if (!host.querySelector(HEADING)) return;
    for (const child of [...host.children]) rename(child, child.matches(HEADING) ? 'dt' : 'dd');
    wrap([...host.childNodes], 'dl');
  }
  const names = all(host, 'dt');
  for (const name of names) if (!name.querySelector('abbr')) wrapMatch(name, /\(([^()]+)\)\s*$/, 'abbr');
  markSourceLines(host);
  giveIds(host, names, (name) => name);
  const ids = new Set(names.map(({ id }) => id));
  for (const link of all(host, 'a[href*="#"]')) {
    const fragment = /#.*$/s.exec(link.getAttribute('href') ?? '')?.[0] ?? '';
    if (ids.has(fragment.slice(1))) link.setAttribute('href', fragment);
  }
}

function pillars(host: Element): void {
  for (const box of all(host, BOX)) if (!box.matches('[data-part]')) rename(box, 'section');
  boldToHeadings(host);
  const first = [...host.children].find((child) => child.matches(HEADING));
  if (first) wrapFrom(host, first.localName, 'section');
  for (const part of all(host, BOX)) rename(part, 'section');
  markSourceLines(host);
  giveIds(host, outermost(host, 'section'), (section) => section.querySelector(HEADING));
}

/** A programme or a roadmap: what comes when. */
function steps(host: Element): void {
  const entries = outermost(host, 'li');
  for (const entry of entries) {
    const line = all(entry, `p, ${HEADING}`).find((one) => isDates(textOf(one)));
    if (entry.querySelector('time')) tellTimes(entry);
    else markDates(line ?? entry.querySelector('p') ?? entry);
    // What is bold is the name, but not where it is the day.
    for (const bold of all(entry, 'strong')) if (!textWithout(bold, 'time').replace(/[:.,;–-]/g, '')) unwrap(bold);
    markSourceLines(entry);
  }
  giveIds(host, entries, (entry) => entry.querySelector(`${HEADING}, strong`));
}

function quiz(host: Element): void {
  const first = host.querySelector('ul, ol');
  const list = first?.matches('ul') ? rename(first, 'ol') : first;
  for (const other of childrenOf(host, LIST)) if (list && other !== list) merge(list, other);
  for (const question of list?.children ?? []) markAnswer(question);
  markSourceLines(host);
}

/** What was said, then a paragraph that begins with the speaker's name in bold. */
function quotes(host: Element): void {
  for (const box of all(host, BOX)) rename(box, 'figure');
  let said: Element[] = [];
  for (const child of [...host.children]) {
    if (child.matches('figure')) said = [];
    else said.push(child);
    if (said.length > 1 && isSpeaker(child)) {
      wrap(said, 'figure');
      said = [];
    }
  }
  for (const figure of all(host, 'figure')) {
    const last = figure.lastElementChild;
    const caption =
      figure.querySelector('figcaption') ?? (last && isSpeaker(last) ? rename(last, 'figcaption') : undefined);
    if (caption) markSource(caption);
    if (caption) markPeriod(caption);
    // What is retold stands in no quotation; words of somebody's own do.
    if (!figure.querySelector('blockquote, [data-kind]') && !figure.matches('[data-kind]'))
      figure.setAttribute('data-kind', 'paraphrase');
  }
}

function ranking(host: Element): void {
  const table = host.querySelector('table');
  if (!table) return;
  const line = table.previousElementSibling;
  if (!table.caption && line?.matches(`p, ${HEADING}`)) table.prepend(rename(line, 'caption'));
  if (table.caption) markSource(table.caption);
  for (const cite of all(host, 'cite')) markPeriod(cite);
  const rows = all(table, 'tr');
  const isHeading = (row: Element | undefined) => row && [...row.children].every((cell) => cell.matches('th'));
  // Rows may keep the headings that editors took from the columns.
  const [first] = rows;
  if (first && !first.querySelector('th') && !rows.some(isHeading))
    for (const cell of [...first.children]) rename(cell, 'th');
}

function ticker(host: Element): void {
  for (const entry of all(host, 'li')) {
    markSource(entry);
    markFigures(entry);
    for (const cite of all(entry, 'cite')) markPeriod(cite);
  }
}

/** One list, of which an editor made two. */
function merge(list: Element, other: Element): void {
  list.append(...other.childNodes);
  other.remove();
}

/** No host of a widget within. */
const BOX = 'div:not([data-sen])';

const all = (root: Element, selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];

export const childrenOf = (host: Element, selector: string): Element[] =>
  [...host.children].filter((child) => child.matches(selector));

const outermost = (root: Element, selector: string): HTMLElement[] =>
  all(root, selector).filter((one) => !root.contains(one.parentElement?.closest(selector) ?? null));

/** Where there is no heading, paragraphs all in bold are. */
function boldToHeadings(host: Element): void {
  if (host.querySelector(HEADING)) return;
  for (const strong of all(host, 'p > strong')) {
    const line = strong.parentElement;
    if (line && textOf(line) === textOf(strong)) rename(line, 'h3');
  }
}

const isSpeaker = (line: Element): boolean => {
  const [first] = [...line.childNodes].filter((node) => textOf(node));
  return line.matches('p') && first instanceof Element && first.matches('strong');
};

/** A line all in italics says where something comes from. */
function markSourceLines(root: Element): void {
  for (const em of all(root, 'p > em, dd > em')) if (textOf(em.parentElement) === textOf(em)) rename(em, 'cite');
}

/** So does what ends a line in italics. */
function markSource(line: Element): void {
  const em = all(line, 'em').at(-1);
  if (em && !line.querySelector('cite') && textOf(line).endsWith(textOf(em))) rename(em, 'cite');
}
