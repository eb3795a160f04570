/** The same widgets in three languages and three themes, side by side. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { define } from '../../../src/element/define.js';
import { palette, type Palette } from '../../../src/theme/palette.js';
import { provincePalette } from '../../../src/theme/province.js';
import { AN_GIANG } from '../../themes.js';
import { page } from './page.styles.js';
import './preview.js';

interface View {
  lang: 'vi' | 'en' | 'km';
  scheme: 'light' | 'dark';
  colors: Palette;
  says: string;
}

const VIEWS: readonly View[] = [
  { lang: 'vi', scheme: 'light', colors: palette('light'), says: 'Vietnamese, light' },
  { lang: 'en', scheme: 'dark', colors: palette('dark'), says: 'English, dark' },
  { lang: 'km', scheme: 'light', colors: provincePalette(AN_GIANG, 'light'), says: 'Khmer, a province’s theme' },
];

class DocsGlimpse extends LitElement {
  static override styles = [
    page,
    css`
      .grid {
        align-items: start;
      }
      .note {
        margin-block-end: 0.5em;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<div class="base" lang="en">
      <div class="grid">
        ${VIEWS.map(
          ({ lang, scheme, colors, says }) =>
            html`<div>
              <p class="note">${says}</p>
              <docs-preview lang=${lang} scheme=${scheme} .colors=${colors}></docs-preview>
            </div>`,
        )}
      </div>
    </div>`;
  }
}
define('docs-glimpse', DocsGlimpse);
