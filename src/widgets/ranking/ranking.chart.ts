/** A ranking over several periods: a line a place. Loaded where lines are wanted. */
import { html, type TemplateResult } from 'lit';
import { written } from '../../content/statistic.js';
import { ContainerWidth } from '../../element/container-width.js';
import { shape, widthOf } from '../../platform/drawing.js';
import type { Locale } from '../../platform/locale.js';
import { chartOf, type Chart, type Line } from './ranking.chart.model.js';
import type { Place, View } from './ranking.model.js';
import type { SenRanking } from './ranking.js';

/** As many names as find room beside the lines. */
const NAMES = 12;
/** The em of the chart's text, in its units. */
const TEXT = 14;

/** Makes `host` ready for the chart, which is as wide as it is, and gives what draws it. */
export function prepareChart(host: SenRanking): (view: View, locale: Locale) => TemplateResult {
  const width = new ContainerWidth(host);
  return (view, locale) => draw(view, namedIn(view, host.around), width.em, locale);
}

/**
 * The chart in a host `em` wide, with names beside the `named` places. What
 * it shows is in the table too, so it is one picture to those who don't see it.
 */
function draw(view: View, named: readonly Place[], em: number, { msg, tag }: Locale): TemplateResult {
  const { ranking, statistics, caption } = view;
  const gutter = Math.max(0, ...named.map(({ statistic }) => widthOf(statistic.label, `700 ${TEXT}px system-ui`) + 52));
  const width = Math.round(16 * Math.min(em, 48));
  const chart = chartOf(statistics, ranking, named, { width, gutter: Math.min(gutter, width * 0.6) });
  const { areRanks } = ranking;
  return html`<figure class="chart" part="chart">
    ${picture(chart, view, tag, caption || msg('Bảng xếp hạng'))}
    <figcaption part="note">
      <small>
        ${areRanks ? msg('Đường đi lên là hạng cao hơn; hạng 1 là cao nhất.') : msg('Đường đi lên là tốt hơn.')}
        ${msg('Số liệu của mọi nơi có trong bảng.')}
      </small>
    </figcaption>
  </figure>`;
}

/** The places to name: those searched for, those around ours, or all; ours alone where these are too many. */
function namedIn({ ranking: { places }, shown, ours }: View, around: number | undefined): readonly Place[] {
  const isSearch = shown.length < places.length;
  const index = ours ? places.indexOf(ours) : -1;
  const near = around && index >= 0 ? places.slice(Math.max(index - around, 0), index + around + 1) : shown;
  const wanted = isSearch ? shown : near;
  return wanted.length <= NAMES ? wanted : wanted.filter((place) => place === ours);
}

function picture(chart: Chart, view: View, tag: string, name: string): SVGSVGElement {
  const { width, height, periods, ticks, lines, labels, left, right } = chart;
  const shown = new Set(labels.map(({ place }) => place.statistic));
  const ours = view.ours?.statistic;
  const weight = ({ statistic }: Line) => (statistic === ours ? 2 : shown.has(statistic) ? 1 : 0);
  return shape(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': `${name}: ${periods.map((one) => one.period).join(', ')}`,
    },
    ...ticks.flatMap(({ value, y }) => [
      shape('line', { class: 'grid', x1: left, x2: right, y1: y, y2: y }),
      shape('text', { class: 'tick', x: left - 8, y: y + TEXT / 3, 'text-anchor': 'end' }, written({}, value, tag)),
    ]),
    ...periods.map(({ period, x }) => shape('text', { class: 'period', x, y: 18, 'text-anchor': 'middle' }, period)),
    ...[...lines].sort((a, b) => weight(a) - weight(b)).map((one) => lineOf(one, CLASSES[weight(one)] ?? '', tag)),
    ...labels.flatMap(({ place, from, y }) => {
      const isOurs = place === view.ours;
      const end = periods.at(-1)?.x ?? right;
      return [
        shape('path', { class: 'lead', d: `M${end + 7},${from}L${right + 8},${y}` }),
        shape(
          'text',
          { class: isOurs ? 'label ours' : 'label', x: right + 12, y: y + TEXT / 3 },
          `${written({ ...place.statistic, unit: undefined }, place.statistic.value, tag)} ${place.statistic.label}`,
        ),
      ];
    }),
  );
}

const CLASSES = ['line', 'line named', 'line ours'];

function lineOf({ statistic, path, dots }: Line, name: string, tag: string): SVGGElement {
  const isOurs = name.endsWith('ours');
  return shape(
    'g',
    { class: name },
    shape('title', {}, statistic.label),
    shape('path', { d: path }),
    ...dots.map(({ x, y }) => shape('circle', { cx: x, cy: y, r: isOurs ? 5 : 3 })),
    ...(isOurs ? dots.slice(0, -1) : []).map(({ x, y, value }) =>
      shape(
        'text',
        { class: 'label ours', x, y: y - 10, 'text-anchor': 'middle' },
        written({ ...statistic, unit: undefined }, value, tag),
      ),
    ),
  );
}
