/** The campaign's illustrations, as widgets show them. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { define } from '../src/element/define.js';
import { controls } from '../src/theme/controls.styles.js';
import { illustrationStyles } from '../src/theme/illustrations/illustrations.styles.js';
import { illustration, type IllustrationName } from '../src/theme/illustrations/index.js';

const NAMES: readonly IllustrationName[] = ['government', 'economy', 'society', 'people'];

/** Stands in for a widget, as it is from widgets that illustrations have their colours. */
class Picture extends LitElement {
  static override styles = [
    controls,
    illustrationStyles,
    css`
      .tinted {
        background: var(--_tint);
      }
    `,
  ];
  static override properties = {
    name: {},
    tinted: { type: Boolean },
    language: {},
    inlineSize: {},
    drawing: { state: true },
  };

  declare name: IllustrationName;
  declare tinted: boolean;
  declare language: string;
  declare inlineSize: number;
  declare private drawing: TemplateResult | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void illustration(this.name).then((drawing) => (this.drawing = drawing));
  }

  protected override updated(): void {
    this.style.inlineSize = `min(${this.inlineSize}px, 100%)`;
  }

  protected override render(): TemplateResult {
    return html`<div class="base" lang=${this.language}>
      ${this.drawing ? html`<div class=${this.tinted ? 'tinted' : ''}>${this.drawing}</div>` : nothing}
    </div>`;
  }
}
define('sen-picture', Picture);

interface Args {
  /** Each picture's width, in pixels. */
  inlineSize: number;
  /** On the calm area that widgets lay under what belongs together. */
  tinted: boolean;
}

export default {
  title: 'Illustrations',
  args: { inlineSize: 320, tinted: false },
  render: ({ inlineSize, tinted }, { globals: { language } }) =>
    html`<div class="pictures">
      ${NAMES.map(
        (name) =>
          html`<sen-picture
            .name=${name}
            .language=${language as string}
            .inlineSize=${inlineSize}
            ?tinted=${tinted}
          ></sen-picture>`,
      )}
    </div>`,
} satisfies Meta<Args>;

/** Beside a pillar's text. */
export const All: StoryObj<Args> = {};

/** On a phone, where each is as wide as the page. */
export const Phone: StoryObj<Args> = { globals: { width: '360' } };

/** As small as a figure can be and still be seen. */
export const Small: StoryObj<Args> = { args: { inlineSize: 160 } };

/** Alone, as large as a story is told. */
export const Large: StoryObj<Args> = { args: { inlineSize: 640 } };

export const OnTint: StoryObj<Args> = { args: { tinted: true } };
