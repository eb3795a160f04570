/** The same widgets in each theme made by hand. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { define } from '../../../src/element/define.js';
import { palette } from '../../../src/theme/palette.js';
import { MODES } from './modes.js';
import { page } from './page.styles.js';
import './preview.js';

class DocsThemes extends LitElement {
  static override styles = [
    page,
    css`
      .grid {
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 24em), 1fr));
      }
      .mode {
        margin-block-end: 0.5em;
        font-weight: 600;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<div class="base" lang="en">
      <div class="grid">
        ${MODES.map(
          ({ mode, name }) =>
            html`<div>
              <p class="mode">${name}</p>
              <docs-preview .colors=${palette(mode)} scheme=${mode.endsWith('dark') ? 'dark' : 'light'}></docs-preview>
            </div>`,
        )}
      </div>
    </div>`;
  }
}
define('docs-themes', DocsThemes);
