/** The ranking as a table. */
import { html, nothing, type TemplateResult } from 'lit';
import { written, type Statistic } from '../../content/statistic.js';
import type { Locale } from '../../platform/locale.js';
import type { Place, View } from './ranking.model.js';
import { periodsOf, valueAt } from './ranking.periods.model.js';

/** The table of `view.shown`; of all places, those without a figure of the latest period too. */
export function table(view: View, { msg, tag }: Locale): TemplateResult {
  const { ranking, shown, ours, order } = view;
  const { areRanks, period: last, places } = ranking;
  const periods = periodsOf(view.statistics);
  const columns = periods.length > 0 ? periods : [''];
  const isWhole = shown.length === places.length;
  const sorted = (isSorted: boolean) => (isSorted ? 'ascending' : nothing);

  const row = (statistic: Statistic, place?: Place): TemplateResult =>
    html`<tr aria-current=${place && place === ours ? 'true' : nothing}>
      ${areRanks ? nothing : html`<td class="number">${place ? rank(place) : nothing}</td>`}
      <th scope="row">${statistic.label}</th>
      ${columns.map((period) => {
        const value = valueAt(statistic, period, last);
        if (value === undefined)
          return html`<td class="number">
            <span aria-hidden="true">–</span><span class="unseen">${msg('không có')}</span>
          </td>`;
        const isRank = areRanks && place && period === (last ?? '');
        const unit = areRanks ? undefined : statistic.unit;
        return html`<td class="number">${isRank ? rank(place) : written({ ...statistic, unit }, value, tag)}</td>`;
      })}
    </tr>`;
  const rank = ({ rank, isTied }: Place) =>
    html`${isTied ? html`<small>${msg('đồng hạng')}</small>` : nothing} ${rank}`;

  return html`<div class="scroller" role="region" tabindex="0" aria-labelledby="table-caption">
    <table class="table" part="table">
      <caption class="unseen" id="table-caption">
        ${view.caption || msg('Bảng xếp hạng')}
      </caption>
      <thead>
        <tr>
          ${
            areRanks
              ? nothing
              : html`<th class="number" scope="col" aria-sort=${sorted(order !== 'name')}>${msg('Hạng')}</th>`
          }
          <th scope="col" aria-sort=${sorted(order === 'name')}>${msg('Địa phương')}</th>
          ${columns.map(
            (period) =>
              html`<th
                class="number"
                scope="col"
                aria-sort=${sorted(areRanks && order !== 'name' && period === (last ?? ''))}
              >
                ${areRanks ? `${msg('Hạng')} ${period}` : period || msg('Giá trị')}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${shown.map((place) => row(place.statistic, place))}
        ${isWhole ? unranked(view).map((statistic) => row(statistic)) : nothing}
      </tbody>
    </table>
  </div>`;
}

/** Figures of older periods only. */
function unranked({ statistics, ranking }: View): Statistic[] {
  const ranked = new Set(ranking.places.map(({ statistic }) => statistic));
  return statistics.filter((statistic) => !ranked.has(statistic));
}
