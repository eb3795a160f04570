/**
 * Every pair of colours that has to be read, with its contrast: of the tokens' modes (`<docs-contrast>`), or of `palettes`.
 * A figure is rounded down, so that none looks better than it is.
 */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { define } from '../../../src/element/define.js';
import { contrast, LEAST, LEAST_IN_HIGH_CONTRAST, PAIRS, type Pair } from '../../../src/theme/contrast.js';
import { palette, type Palette } from '../../../src/theme/palette.js';
import { MODES } from './modes.js';
import { page } from './page.styles.js';

export interface Column {
  name: string;
  colors: Palette;
  least: Readonly<Record<Pair['use'], number>>;
}

const COLUMNS: readonly Column[] = MODES.map(({ mode, name }) => ({
  name,
  colors: palette(mode),
  least: mode.startsWith('contrast') ? LEAST_IN_HIGH_CONTRAST : LEAST,
}));

class DocsContrast extends LitElement {
  static override styles = [
    page,
    css`
      td {
        white-space: nowrap;
      }
      .sample {
        display: inline-block;
        padding: 0.1em 0.4em;
        border: 1px solid var(--_line);
        border-radius: 0.35em;
        font-weight: 600;
      }
      .figure {
        font-variant-numeric: tabular-nums;
      }
      .short {
        color: var(--_bad);
        font-weight: 700;
      }
      @container (max-width: 42em) {
        table {
          font-size: 0.8125em;
          overflow-wrap: normal;
          hyphens: auto;
        }
        th,
        td {
          padding: 0.4em 0.2em;
        }
        .sample {
          display: none;
        }
      }
    `,
  ];
  static override properties = { columns: { attribute: false } };

  declare columns: readonly Column[];

  constructor() {
    super();
    this.columns = COLUMNS;
  }

  protected override render(): TemplateResult {
    return html`<div class="base" lang="en">
      <table>
        <thead>
          <tr>
            <th scope="col">Colour on its ground</th>
            ${this.columns.map(({ name }) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${PAIRS.map((pair) => this.#row(pair))}
        </tbody>
      </table>
    </div>`;
  }

  #row(pair: Pair): TemplateResult {
    return html`<tr>
      <th scope="row">
        <span class="pair">${pair.color} on ${pair.on}</span><br /><span class="note">${pair.use}</span>
      </th>
      ${this.columns.map((column) => cell(pair, column))}
    </tr>`;
  }
}
define('docs-contrast', DocsContrast);

function cell({ color, on, use }: Pair, { colors, least }: Column): TemplateResult {
  const ratio = contrast(colors[color], colors[on]);
  const figure = (Math.floor(ratio * 100) / 100).toFixed(2);
  return html`<td>
    <span class="sample" aria-hidden="true" style=${`background: ${colors[on]}; color: ${colors[color]}`}
      >${use === 'text' ? 'Aă' : '■'}</span
    >
    <span class="figure">${figure}</span>
    ${ratio < least[use] ? html`<span class="short">under ${least[use]}</span>` : ''}
  </td>`;
}
