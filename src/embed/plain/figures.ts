/** `<time>` and `<data>` around dates and numbers that only their text still says. */
import { textOf } from '../../content/text.js';
import { wrapMatch, wrapText } from './nodes.js';
import { datesIn, isDates, numberIn } from './said.js';

/** A day, of one year or of each, perhaps with an hour: what an event is on. */
const DAY = /^(?:\d{4}-)?\d\d-\d\d(?:T|$)/;

/** Marks the dates of an event: all in a line that says nothing else, else the first days. */
export function markDates(line: Element): void {
  const text = line.textContent ?? '';
  const dates = datesIn(text);
  const meant = isDates(text) ? dates : dates.filter(({ datetime }) => DAY.test(datetime)).slice(0, 2);
  // From the last on, as the places before it stay what they are.
  for (const { start, end, datetime } of meant.reverse())
    wrapText(line, start, end, 'time').setAttribute('datetime', datetime);
}

/** Tells machines again what the times of an entry say to people, where an editor took that. */
export function tellTimes(entry: Element): void {
  const times = [...entry.querySelectorAll('time')];
  const dates = datesIn(times.map(textOf).join(' – '));
  if (dates.length !== times.length) return;
  times.forEach((time, place) => {
    if (!time.dateTime) time.dateTime = dates[place]?.datetime ?? '';
  });
}

/** Marks the piece between commas, after the first, that is a date, or the last one that is a word and a year (`khoảng 2022`). */
export function markPeriod(line: Element): void {
  if (line.querySelector('time')) return tellTimes(line);
  const text = line.textContent ?? '';
  const pieces = [...text.matchAll(/[,;]\s*([^,;]*[^,;\s])/g)];
  const piece = pieces.find(
    ([, said = ''], place) => isDates(said) || (place === pieces.length - 1 && WORD_AND_YEAR.test(said)),
  );
  if (!piece) return;
  const [all, said = ''] = piece;
  const end = (piece.index ?? 0) + all.length;
  const [date] = datesIn(said);
  wrapText(line, end - said.length, end, 'time').setAttribute('datetime', date?.datetime ?? '');
}
const WORD_AND_YEAR = /^[\p{L}\p{M}]+ (?:19|20)\d\d$/u;

/** Marks the number that begins an entry, with what belongs to it, and the one before it: `hạng 54/63 … (2021: 42/63)`. */
export function markFigures(entry: Element): void {
  const lang = entry.closest('[lang]')?.getAttribute('lang') ?? '';
  const earlier = entry.querySelector('small') ?? wrapMatch(entry, /\([^():]*\d{4}: [^()]+\)/, 'small');
  if (earlier && !earlier.querySelector('time')) wrapMatch(earlier, /\(\s*([^():]+):/, 'time');
  if (earlier && !earlier.querySelector('data')) wrapMatch(earlier, /:\s*([^():]+)\)/, 'data');
  if (!entry.querySelector('data:not(small *)'))
    wrapMatch(entry, /^\s*((?:[^\d\s(]+\s+){0,3}[-\u2212]?\d+(?:[.,]\d+)*(?:\s?%|\/\d+)?)/, 'data');
  for (const figure of entry.querySelectorAll('data:not([value])')) {
    const value = numberIn(textOf(figure), lang);
    if (value !== undefined) figure.setAttribute('value', String(value));
  }
}
