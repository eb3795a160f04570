/** Pieces that several widgets' HTML has. */
import { parseDate } from '../../content/date.js';
import { DEFAULT_TIME_ZONE } from '../../content/event.js';
import type { Source } from '../../content/item.js';
import { wallTime } from '../../platform/zone.js';
import { h, type Markup } from './markup.js';

/**
 * `2022-10-27T07:30` as `07:30, 27/10/2022`; a day of each year, `10-10`, as `10/10`; an instant as clocks in `zone` (IANA) show
 * it. Seconds are left out where there are none.
 */
export function inDigits(date: string, zone?: string): string {
  const [day = '', hour] = onClocks(date, zone);
  return [hour, day.split('-').reverse().join('/')].filter(Boolean).join(', ');
}

/** The day of `date` as HTML writes it and, where it has one, the hour, both as clocks in `zone` show them. */
export function onClocks(date: string, zone = DEFAULT_TIME_ZONE): string[] {
  const read = parseDate(date);
  const wall = read?.kind === 'instant' ? new Date(wallTime(read.ms, zone)).toISOString() : date;
  const [day = '', hour] = wall.split(/[T ]/);
  return [day.replace(/^--/, ''), ...(hour ? [hour.slice(0, 'HH:mm:ss'.length).replace(/^(.{5}):00$/, '$1')] : [])];
}

export const time = (date: string, text = inDigits(date)): Markup => h('time', { datetime: date }, text);

/** A number with its unit: words stand apart from it, signs close. */
export const withUnit = (number: string | number, unit = ''): string =>
  `${number}${/^\p{L}/u.test(unit) ? ' ' : ''}${unit}`;

/** The name of a source, linked where it has an address. */
export const link = ({ name, href }: Source): Markup | string => (href ? h('a', { href }, name) : name);

export const cite = (source: Source, ...rest: readonly (Markup | string)[]): Markup =>
  h('cite', {}, link(source), ...rest);

/** A paragraph that says where something comes from. */
export const sourceLine = (source: Source | undefined): Markup | undefined => source && h('p', {}, cite(source));

/** A paragraph for each line. */
export const paragraphs = (text: string): Markup[] => text.split('\n').map((line) => h('p', {}, line));
