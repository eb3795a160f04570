/** The colours of one group of tokens, in each mode: `<docs-colors group="color">`. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { define } from '../../../src/element/define.js';
import { contrast } from '../../../src/theme/contrast.js';
import { tokens } from '../../../src/theme/tokens.js';
import type { Mode } from '../../../src/theme/palette.js';
import { MODES } from './modes.js';
import { page } from './page.styles.js';

type Color = Readonly<Record<Mode | 'property' | 'description', string>>;

class DocsColors extends LitElement {
  static override styles = [
    page,
    css`
      .card {
        overflow: hidden;
        padding: 0;
      }
      .about {
        padding: 0.75em 1em;
      }
      .swatches {
        display: grid;
        grid-template-columns: 1fr 1fr;
      }
      .swatch {
        min-block-size: 5em;
        padding: 0.6em 0.75em;
        border-block-start: 1px solid var(--_line);
        font-size: 0.8125em;
        line-height: 1.35;
      }
    `,
  ];
  static override properties = { group: {} };

  declare group: 'color' | 'control' | 'illustration';

  protected override render(): TemplateResult {
    return html`<div class="base" lang="en">
      <ul class="grid" role="list">
        ${Object.values<Color>(tokens[this.group]).map(
          (color) =>
            html`<li class="card">
              <p class="about">
                <span class="name">${color.property}</span><br /><span class="note">${color.description}</span>
              </p>
              <div class="swatches">${MODES.map(({ mode, name }) => swatch(name, color[mode]))}</div>
            </li>`,
        )}
      </ul>
    </div>`;
  }
}
define('docs-colors', DocsColors);

const swatch = (name: string, color: string) =>
  html`<p class="swatch" style=${`background: ${color}; color: ${inkOn(color)}`}>
    ${name}<br /><span class="name">${color}</span>
  </p>`;

const inkOn = (color: string) => (contrast('#000000', color) > contrast('#ffffff', color) ? '#000000' : '#ffffff');
