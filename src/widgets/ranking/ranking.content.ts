/** What a ranking reads from the author's HTML: a table with a row a place. */
import { sourceOf } from '../../content/cite.js';
import { byTime, periodIn } from '../../content/period.js';
import type { Fault, Reading } from '../../content/problem.js';
import type { Statistic } from '../../content/statistic.js';
import { textOf, textWithout } from '../../content/text.js';

/**
 * `<table><caption>What is ranked <cite><a href>Source</a>, <time>2022</time></cite></caption> <tr><th>Tỉnh<th>2021<th>2022
 * <tr><th>An Giang<td>42<td>54</table>`. The name of a place is its row's `<th>`, or the first cell that is no number. Columns
 * with a year in their heading are its figures over the years; where there are none, the last column of numbers is its figure.
 * A cell without a number but with a dash at most is a gap. `<data value>` says exactly what a number is.
 */
export function fromChildren(host: Element): Reading<Statistic> {
  const rows = [...host.querySelectorAll('tr')].map((row) => [...row.cells]);
  const body = rows.filter((cells) => cells.some(isData));
  if (body.length === 0) return { items: [], faults: [{ code: 'empty' }] };
  const headings = rows.find((cells) => !cells.some(isData))?.map((cell) => periodIn(textOf(cell))) ?? [];
  const numbers = [...(body[0] ?? []).keys()].filter((column) =>
    numberIn(body.map((cells) => cells[column]).find((cell) => !isGap(cell))),
  );
  const dated = numbers.filter((column) => headings[column]);
  const columns = dated.length > 0 ? dated : numbers.slice(-1);

  const cite = host.querySelector('cite');
  const caption = host.querySelector('caption');
  const description = caption ? textWithout(caption, 'cite').replace(/[\s.,;:(–-]+$/, '') : undefined;
  const source = sourceOf(cite);
  const beside = textOf(cite?.querySelector('time'));
  const items: Statistic[] = [];
  const faults: Fault[] = [];
  for (const cells of body) {
    const path = `tr[${rows.indexOf(cells) + 1}]`;
    const label = textOf(cells.find((cell) => cell.matches('th') || !numberIn(cell)));
    const wrong = columns.find((column) => !isGap(cells[column]) && !numberIn(cells[column]));
    const previous = columns
      .flatMap((column) => {
        const figure = numberIn(cells[column]);
        return figure ? { ...figure, period: headings[column] ?? beside } : [];
      })
      .sort((a, b) => byTime(a.period, b.period));
    const last = previous.pop();
    if (wrong !== undefined)
      faults.push({ code: 'not-a-number', value: textOf(cells[wrong]), path: `${path} td[${wrong + 1}]` });
    else if (last && label) items.push({ ...last, label, description, previous, source });
    else faults.push({ code: 'missing', path });
  }
  return { items, faults };
}

const isData = (cell: Element): boolean => cell.matches('td');

const isGap = (cell: Element | undefined): boolean => /^[-–—…]*$/.test(textOf(cell));

/** The number in a cell, with a decimal comma or point, and the unit behind it. */
function numberIn(cell: Element | undefined): { value: number; unit: string | undefined } | undefined {
  const text = textOf(cell);
  const exact = cell?.querySelector('data')?.getAttribute('value');
  const [, digits = '', unit] = /^(-?\d+(?:[.,]\d+)?)\s*([^\s\d.,]\S*)?$/.exec(text) ?? [];
  const value = exact ? Number(exact) : digits ? Number(digits.replace(',', '.')) : NaN;
  return Number.isNaN(value) ? undefined : { value, unit };
}
