import { expect, waitUntil } from '@open-wc/testing';
import '../../src/widgets/countdown/index.js';
import '../../src/widgets/glossary/index.js';
import '../../src/widgets/pillars/index.js';
import '../../src/widgets/programme/index.js';
import '../../src/widgets/quiz/index.js';
import '../../src/widgets/ranking/index.js';
import '../../src/widgets/ticker/index.js';
import type { SenCountdown } from '../../src/widgets/countdown/index.js';
import { failing, place, shownText } from '../harness.js';

const EVENT = '<time datetime="2035-10-10"></time> Ngày hội';
const CONTENT: Record<string, string> = {
  countdown: EVENT,
  programme: `<ul><li>${EVENT}</li></ul>`,
  ticker: '<ul><li><data value="5">5</data> Ngày hội</li></ul>',
  ranking: '<table><tr><th>Bảy Núi<td>1<tr><th>Ngày hội<td>2</table>',
  quiz: '<ol><li><p>Ngày hội?</p><ul><li>9/9</li><li>10/10</li></ul><details><summary>Đáp án</summary><strong>10/10</strong></details></li></ol>',
  pillars: '<section id="a"><h3>Ngày hội</h3><p>a</p></section>',
  glossary: '<dl><dt id="a">Ngày hội</dt><dd>a</dd></dl>',
};
const BAD = [
  ['countdown', 'display', 'squares', 'not-allowed'],
  ['countdown', 'precision', 'week', 'not-allowed'],
  ['countdown', 'calendar', 'solar', 'not-allowed'],
  ['programme', 'view', 'table', 'not-allowed'],
  ['ticker', 'display', 'column', 'not-allowed'],
  ['ticker', 'interval', 'tám', 'not-a-number'],
  ['ranking', 'display', 'pie', 'not-allowed'],
  ['ranking', 'sort', 'size', 'not-allowed'],
  ['ranking', 'better', 'low', 'not-allowed'],
  ['ranking', 'around', 'ba', 'not-a-number'],
  ['quiz', 'display', 'two', 'not-allowed'],
  ['quiz', 'feedback', 'later', 'not-allowed'],
  ['quiz', 'tries', 'hai', 'not-a-number'],
  ['quiz', 'category', 'Khác', 'not-in-data'],
  ['pillars', 'view', 'pie', 'not-allowed'],
  ['pillars', 'heading-level', '7', 'not-allowed'],
  ['glossary', 'heading-level', '0', 'not-allowed'],
] as const;

describe('an attribute that says nothing the widget knows', () => {
  for (const [name, attribute, value, code] of BAD)
    it(`is named: ${attribute}="${value}" of ${name}; its content shows all the same`, async () => {
      const { widget, problems } = await failing(
        `<sen-${name} ${attribute}="${value}">${CONTENT[name] ?? ''}</sen-${name}>`,
      );
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({ code, path: attribute });
      expect(problems[0]?.message).to.include(attribute).and.include(value);
      expect(shownText(widget)).to.include('Ngày hội');
    });

  it('is forgiven once it is right, or taken away', async () => {
    const { widget } = await failing(`<sen-countdown display="squares">${EVENT}</sen-countdown>`);
    expect(shownText(widget)).to.include('squares');
    widget.setAttribute('display', 'ring');
    await waitUntil(() => !shownText(widget).includes('squares'), 'nothing is said of it');
    widget.setAttribute('display', 'round');
    await waitUntil(() => shownText(widget).includes('round'), 'another is named');
    widget.removeAttribute('display');
    await waitUntil(() => !shownText(widget).includes('round'), 'nothing is said of it');
  });

  it('is named too where a program sets the property', async () => {
    const widget = await place<SenCountdown>(`<sen-countdown>${EVENT}</sen-countdown>`);
    const told = new Promise<CustomEvent>((resolve) => {
      widget.addEventListener('sen-error', resolve as EventListener, { once: true });
    });
    widget.display = 'squares' as 'ring';
    const { detail } = await told;
    expect(detail.problems[0]).to.include({ code: 'not-allowed', path: 'display' });
    expect(detail.problems[0].message).to.include('squares');
  });
});
