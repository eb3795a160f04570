import type { Source } from '../../content/item.js';
import type { Statistic } from '../../content/statistic.js';
import { h, type Markup } from './markup.js';
import { cite, withUnit } from './pieces.js';

/** A ranking as a file has it. */
export interface RankingInFile {
  title: string;
  period?: string | undefined;
  source?: Source | undefined;
  statistics: readonly Statistic[];
}

/** A table of all years that there are figures for; `place` heads the column of names. */
export function ranking(
  { title, period = '', source, statistics }: RankingInFile,
  place: string,
  attributes = {},
): Markup {
  const earlier = new Set(statistics.flatMap(({ previous = [] }) => previous.map((one) => one.period)));
  const periods = [...[...earlier].sort(), period];
  const cells = ({ value, unit, previous = [] }: Statistic) =>
    periods.map((when) => {
      const figure = when === period ? value : previous.find((one) => one.period === when)?.value;
      return figure === undefined ? '–' : withUnit(figure, unit);
    });
  const heads = [place, ...periods].map((head) => h('th', { scope: 'col' }, head));
  const from = source && cite(source, ...(period ? [', ', h('time', {}, period)] : []));
  return h(
    'sen-ranking',
    attributes,
    h(
      'table',
      {},
      (title || from) && h('caption', {}, title, ' ', from),
      h('thead', {}, h('tr', {}, heads)),
      h(
        'tbody',
        {},
        statistics.map((one) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, one.label),
            cells(one).map((cell) => h('td', {}, cell)),
          ),
        ),
      ),
    ),
  );
}
