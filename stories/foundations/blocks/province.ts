/** Makes a province's theme from two colours, on the page: what it looks like, what can be read, and its CSS. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { define } from '../../../src/element/define.js';
import { LEAST } from '../../../src/theme/contrast.js';
import { provincePalette, provinceTheme, toHex, type ProvinceColors } from '../../../src/theme/province.js';
import { AN_GIANG } from '../../themes.js';
import './contrast.js';
import { page } from './page.styles.js';
import './preview.js';

const FIELDS = [
  { name: 'primary', label: 'Primary', token: 'accent', says: 'Numbers, actions, focus' },
  { name: 'accent', label: 'Accent', token: 'earth', says: 'The third pillar, drawings' },
] as const;

const SCHEMES = [
  { scheme: 'light', name: 'Light' },
  { scheme: 'dark', name: 'Dark' },
] as const;

class DocsProvince extends LitElement {
  static override styles = [
    page,
    css`
      .fields,
      .previews {
        display: grid;
        gap: 1em;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 24em), 1fr));
        margin-block-end: 1.5em;
      }
      .previews > div {
        display: grid;
        grid-template-rows: subgrid;
        grid-row: span 3;
        gap: 0.25em;
      }
      .changes {
        list-style: none;
      }
      label {
        display: block;
        font-weight: 600;
      }
      .both {
        display: flex;
        gap: 0.5em;
        margin-block: 0.25em;
      }
      .input {
        inline-size: 100%;
        min-inline-size: 0;
      }
      input[type='color'] {
        flex: none;
        inline-size: 3.5em;
        block-size: 2.75em;
        padding: 0.15em;
      }
      .problem {
        color: var(--_bad);
      }
      h3 {
        margin-block: 1em 0.5em;
        font-size: 1.125em;
        font-weight: 600;
      }
      pre {
        overflow: auto;
        max-block-size: 20em;
        margin-block: 0.5em;
        padding: 1em;
        border-radius: var(--_radius);
        background: var(--_tint);
        font-size: 0.8125em;
        tab-size: 2;
      }
    `,
  ];
  static override properties = { colors: { state: true }, said: { state: true } };

  declare private colors: ProvinceColors;
  /** What is said of the last press on “Copy CSS”. */
  declare private said: string;

  constructor() {
    super();
    this.colors = AN_GIANG;
    this.said = '';
  }

  protected override render(): TemplateResult {
    return html`<div class="base" lang="en">
      <form @submit=${(event: Event) => event.preventDefault()}>
        <div class="fields">${FIELDS.map((field) => this.#field(field))}</div>
      </form>
      ${this.#made()}
    </div>`;
  }

  #field({ name, label, says }: (typeof FIELDS)[number]): TemplateResult {
    const problem = problemOf(label, this.colors[name]);
    const change = ({ target }: Event) => {
      if (target instanceof HTMLInputElement) this.colors = { ...this.colors, [name]: target.value };
      this.said = '';
    };
    return html`<div>
      <label for=${name}>${label}</label>
      <p class="note">${says}</p>
      <div class="both">
        <input
          class="input"
          type="color"
          aria-label="Pick ${label.toLowerCase()}"
          .value=${problem ? '#000000' : toHex(this.colors[name], label)}
          @input=${change}
        />
        <input
          class="input"
          id=${name}
          spellcheck="false"
          autocomplete="off"
          aria-invalid=${problem ? 'true' : 'false'}
          aria-describedby="${name}-problem"
          .value=${this.colors[name]}
          @input=${change}
        />
      </div>
      <p class="problem" id="${name}-problem" role="status">${problem}</p>
    </div>`;
  }

  #made(): TemplateResult | typeof nothing {
    if (FIELDS.some(({ name, label }) => problemOf(label, this.colors[name]))) return nothing;
    const made = SCHEMES.map(({ scheme, name }) => ({
      scheme,
      name,
      least: LEAST,
      colors: provincePalette(this.colors, scheme),
    }));
    const text = provinceTheme(this.colors);
    return html`
      <div class="previews">
        ${made.map(
          ({ scheme, name, colors }) =>
            html`<div>
              <h3>${name}</h3>
              <ul class="note changes" role="list">
                ${FIELDS.map(({ label, name, token }) => html`<li>${becomes(label, this.colors[name], colors[token])}</li>`)}
              </ul>
              <docs-preview .colors=${colors} scheme=${scheme}></docs-preview>
            </div>`,
        )}
      </div>
      <h3>Contrast</h3>
      <docs-contrast .columns=${made}></docs-contrast>
      <h3>CSS</h3>
      <p>Save it as a file of your site and load it after <code>sen.css</code>.</p>
      <pre tabindex="0" role="region" aria-label="The theme’s CSS">${text}</pre>
      <button class="button primary" type="button" @click=${() => this.#copy(text)}>Copy CSS</button>
      <span role="status">${this.said}</span>
    `;
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.said = 'Copied.';
    } catch {
      this.said = 'This browser doesn’t let us copy: mark the text above and copy it.';
    }
  }
}
define('docs-province', DocsProvince);

function becomes(label: string, given: string, made: string): string {
  return toHex(given, label) === made ? `${label} stays ${made}.` : `${label} becomes ${made}, so that it can be read.`;
}

/** What is wrong with a colour, in a sentence; empty where nothing is. */
function problemOf(label: string, color: string): string {
  try {
    toHex(color, label);
    return '';
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}
