/** All illustrations in the colours of one mode: `<docs-illustrations mode="dark">`. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { define } from '../../../src/element/define.js';
import { illustrationStyles } from '../../../src/theme/illustrations/illustrations.styles.js';
import { illustration, illustrationNames, type IllustrationName } from '../../../src/theme/illustrations/index.js';
import { palette, type Mode } from '../../../src/theme/palette.js';
import { page } from './page.styles.js';

class DocsIllustrations extends LitElement {
  static override styles = [
    page,
    illustrationStyles,
    css`
      .grid {
        padding: 1em;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        background: var(--_surface);
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
      }
      .name {
        text-align: center;
      }
    `,
  ];
  static override properties = { mode: {}, pictures: { state: true } };

  declare mode: Mode;
  declare private pictures: readonly { name: IllustrationName; drawing: TemplateResult }[];

  constructor() {
    super();
    this.mode = 'light';
    this.pictures = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void Promise.all(illustrationNames.map(async (name) => ({ name, drawing: await illustration(name) }))).then(
      (pictures) => (this.pictures = pictures),
    );
  }

  protected override updated(): void {
    for (const [name, color] of Object.entries(palette(this.mode)))
      this.style.setProperty(`--sen-color-${name}`, color);
  }

  protected override render(): TemplateResult {
    return html`<div class="base" lang="en">
      <ul class="grid" role="list">
        ${this.pictures.map(
          ({ name, drawing }) =>
            html`<li>
              ${drawing}
              <p class="name">${name}</p>
            </li>`,
        )}
      </ul>
    </div>`;
  }
}
define('docs-illustrations', DocsIllustrations);
