import type { Statistic } from '../../content/statistic.js';
import { h, type Markup } from './markup.js';
import { link, withUnit } from './pieces.js';

/** How numbers are written, and the word for “about”. */
export interface FigureWords {
  format: (value: number) => string;
  about: string;
}

export const ticker = (statistics: readonly Statistic[], words: FigureWords, attributes = {}): Markup =>
  h(
    'sen-ticker',
    attributes,
    h(
      'ul',
      {},
      statistics.map((statistic) => entry(statistic, words)),
    ),
  );

function entry(statistic: Statistic, { format, about }: FigureWords): Markup {
  const { value, prefix, unit, label, better, previous, period, approximate, source } = statistic;
  const number = `${prefix ? `${prefix} ` : ''}${withUnit(format(value), unit)}`;
  const last = previous?.at(-1);
  const time = period && h('time', { datetime: period }, `${approximate ? `${about} ` : ''}${period}`);
  return h(
    'li',
    { 'data-better': better },
    h('data', { value }, number),
    ` ${label}`,
    last && ' ',
    last &&
      h(
        'small',
        {},
        '(',
        h('time', {}, last.period),
        ': ',
        h('data', { value: last.value }, withUnit(format(last.value), unit)),
        ')',
      ),
    (source || time) && ' ',
    (source || time) && h('cite', {}, source && link(source), source && time && ', ', time),
  );
}
