/** The small signs, and the campaign's sign. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { define } from '../../../src/element/define.js';
import * as icons from '../../../src/theme/icons.js';
import { lotus } from '../../../src/theme/lotus.js';
import { page } from './page.styles.js';

class DocsIcons extends LitElement {
  static override styles = [
    page,
    css`
      .grid {
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
      }
      .card {
        text-align: center;
      }
      svg {
        display: block;
        block-size: 2.5em;
        margin-inline: auto;
        margin-block-end: 0.5em;
        color: var(--_accent);
        fill: currentcolor;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<div class="base" lang="en">
      <ul class="grid" role="list">
        ${Object.entries({ ...icons, lotus }).map(
          ([name, sign]) => html`<li class="card">${sign}<span class="name">${name}</span></li>`,
        )}
      </ul>
    </div>`;
  }
}
define('docs-icons', DocsIcons);
