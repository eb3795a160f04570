/** A scale of sizes, each as long as it is and with how often the widgets' styles say it: `<docs-scale group="space">`. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { define } from '../../../src/element/define.js';
import { tokens } from '../../../src/theme/tokens.js';
import { page } from './page.styles.js';
import { timesSaid } from './styles-of-widgets.js';

class DocsScale extends LitElement {
  static override styles = [
    page,
    css`
      .bar {
        display: block;
        block-size: 1.25em;
        border-radius: 0.2em;
        background: var(--_accent);
      }
      :is(td, th):last-child {
        white-space: nowrap;
        text-align: end;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<div class="base" lang="en">
      <table>
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col">Length</th>
            <th scope="col">Uses</th>
          </tr>
        </thead>
        <tbody>
          ${Object.entries(tokens.space).map(
            ([name, { value, description }]) =>
              html`<tr>
                <th scope="row">
                  <span class="name">${name}</span> ${value}<br /><span class="note">${description}</span>
                </th>
                <td><span class="bar" style=${`inline-size: ${value}`}></span></td>
                <td>${timesSaid(value)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}
define('docs-scale', DocsScale);
