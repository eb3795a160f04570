/** The table and the lines of a ranking. Loaded when either is first wanted. */
import { html, nothing, type TemplateResult } from 'lit';
import { addStyles } from '../../element/late-styles.js';
import type { Locale } from '../../platform/locale.js';
import type { prepareChart } from './ranking.chart.js';
import { lateStyles } from './ranking.late.styles.js';
import type { View } from './ranking.model.js';
import type { SenRanking } from './ranking.js';
import { table } from './ranking.table.js';

/** Makes `host` ready for tables and lines, and gives what draws them; it answers with nothing while lines are still to load. */
export function prepare(host: SenRanking): (view: View, locale: Locale) => TemplateResult | undefined {
  addStyles(host, lateStyles);
  let lines: ReturnType<typeof prepareChart> | undefined;
  let isAsked = false;
  const load = async () => {
    isAsked = true;
    lines = (await import('./ranking.chart.js')).prepareChart(host);
    host.requestUpdate();
  };
  return (view, locale) => {
    if (view.isTable && !view.isPaper) return table(view, locale);
    if (!isAsked) void load();
    return lines && html`${lines(view, locale)} ${view.isPaper ? table(view, locale) : nothing}`;
  };
}
