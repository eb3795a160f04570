/** Pieces that several widgets' HTML has. */
import type { Source } from '../../content/item.js';
import { h, type Markup } from './markup.js';

/** `2022-10-27T07:30` as `07:30, 27/10/2022`; a day of each year, `10-10`, as `10/10`. */
export function inDigits(date: string): string {
  const [day = '', time] = date.split('T');
  return [time, day.split('-').reverse().join('/')].filter(Boolean).join(', ');
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
