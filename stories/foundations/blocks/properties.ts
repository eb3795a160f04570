/** The custom properties beside colours, with their defaults: `<docs-properties names="font font-size">`. */
import { html, LitElement, type TemplateResult } from 'lit';
import { define } from '../../../src/element/define.js';
import { tokens } from '../../../src/theme/tokens.js';
import { page } from './page.styles.js';

const ALL = Object.entries({ ...tokens.font, ...tokens.dimension });

class DocsProperties extends LitElement {
  static override styles = page;
  static override properties = { names: {} };

  declare names: string;

  protected override render(): TemplateResult {
    const named = this.names.split(' ');
    return html`<div class="base" lang="en">
      <table>
        <thead>
          <tr>
            <th scope="col">Custom property</th>
            <th scope="col">Default</th>
          </tr>
        </thead>
        <tbody>
          ${ALL.filter(([name]) => named.includes(name)).map(
            ([, { property, value, description }]) =>
              html`<tr>
                <th scope="row"><span class="name">${property}</span><br /><span class="note">${description}</span></th>
                <td>${value}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}
define('docs-properties', DocsProperties);
