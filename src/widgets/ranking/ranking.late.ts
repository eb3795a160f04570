/** The table and the lines of a ranking. Loaded when either is first wanted. */
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { addStyles } from '../../element/late-styles.js';
import type { Locale } from '../../platform/locale.js';
import type { prepareChart } from './ranking.chart.js';
import { lateStyles } from './ranking.late.styles.js';
import type { View } from './ranking.model.js';
import type { SenRanking } from './ranking.js';
import { table } from './ranking.table.js';

/** What draws tables and lines from now on. */
export interface Late {
  /** Until lines can be drawn, where they are what is to be seen first. */
  ready: Promise<void> | undefined;
  /** The table or the lines; nothing while lines are still to load. */
  draw: (view: View, locale: Locale) => TemplateResult | undefined;
}

/** Makes `host` ready for tables and lines. */
export function prepare(host: SenRanking): Late {
  addStyles(host, lateStyles);
  let lines: ReturnType<typeof prepareChart> | undefined;
  let loading: Promise<void> | undefined;
  const load = () =>
    (loading ??= import('./ranking.chart.js').then(({ prepareChart }) => {
      lines = prepareChart(host);
      host.requestUpdate();
    }));
  return {
    ready: host.display === 'bump' && !isServer ? load() : undefined,
    draw: (view, locale) => {
      // Lines are drawn of nodes, and by how wide the names are; a server knows neither.
      if (isServer || (view.isTable && !view.isPaper)) return table(view, locale);
      if (!lines) void load();
      return lines && html`${lines(view, locale)} ${view.isPaper ? table(view, locale) : nothing}`;
    },
  };
}
