/** The widget as it will be, inside an old page: an iframe that is written by nodes, as strict sites parse no HTML. */
import { css, html, LitElement, type PropertyValues } from 'lit';
import { h, toNodes, type Markup } from '../markup/markup.js';

/** What stands on the page around the widget. */
export interface Surroundings {
  title: string;
  authority: string;
  menu: readonly string[];
  news: string;
  text: string;
}

/** The width of the page that is shown, in pixels. */
const WIDTHS = { phone: 360, desktop: 1100 } as const;
export type Screen = keyof typeof WIDTHS;

/** Shows `markup` in a page of the width of a phone or a desktop; a wide one is drawn smaller where there is less room. */
export class BuilderPreview extends LitElement {
  static override styles = css`
    :host {
      display: block;
      overflow: hidden;
    }
    .window {
      block-size: var(--_height, 40em);
      overflow: hidden;
    }
    iframe {
      display: block;
      margin-inline: auto;
      border: 1px solid var(--_border, GrayText);
      background: #fff;
      box-sizing: content-box;
    }
  `;
  static override properties = {
    markup: { attribute: false },
    data: { attribute: false },
    around: { attribute: false },
    screen: {},
    label: {},
  };

  /** The widget; nothing while there is none to show. */
  declare markup: Markup | undefined;
  /** Its content, where that is to come from a file. */
  declare data: object | undefined;
  declare around: Surroundings;
  declare screen: Screen;
  /** What the frame is called. */
  declare label: string;

  readonly #sizes = new ResizeObserver(() => {
    this.#fit();
  });
  #isLoaded = false;
  #around = '';
  #drawn: Markup | undefined;
  #drawnData: object | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    this.#isLoaded = false;
    this.#around = '';
  }

  protected override render() {
    return html`<div class="window">
      <iframe src="preview.html" title=${this.label} @load=${this.#loaded}></iframe>
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    this.#fit();
    if (this.#isLoaded && (changed.has('markup') || changed.has('data') || changed.has('around'))) this.#draw();
  }

  readonly #loaded = (): void => {
    this.#isLoaded = true;
    this.#around = '';
    this.#draw();
  };

  get #frame(): HTMLIFrameElement | null {
    return this.renderRoot.querySelector('iframe');
  }

  /** Writes the page where its words are others, and the widget. */
  #draw(): void {
    const page = this.#frame?.contentDocument;
    if (!page) return;
    const around = JSON.stringify(this.around);
    const isNewPage = around !== this.#around;
    if (isNewPage) page.body.replaceChildren(toNodes(pageAround(this.around), page));
    this.#around = around;
    if (!isNewPage && this.markup === this.#drawn && this.data === this.#drawnData) return;
    this.#drawn = this.markup;
    this.#drawnData = this.data;
    const place = page.getElementById('widget');
    const widget = this.markup && toNodes(this.markup, page);
    place?.replaceChildren(...(widget ? [widget] : []));
    if (widget && this.data) Object.assign(widget, { data: this.data });
    if (this.markup) bring(this.markup.tag, page.defaultView);
  }

  /** Shows the whole width of the page in the room that there is. */
  #fit(): void {
    const frame = this.#frame;
    const width = WIDTHS[this.screen];
    if (!frame || this.clientWidth === 0) return;
    const scale = Math.min(1, (this.clientWidth - 2) / (width + 2));
    const height = frame.parentElement?.clientHeight ?? 0;
    frame.style.setProperty('width', `${width}px`);
    frame.style.setProperty('height', `${height / scale - 2}px`);
    frame.style.setProperty('transform-origin', '0 0');
    frame.style.setProperty('transform', scale < 1 ? `scale(${scale})` : 'none');
  }
}

/**
 * Has the loader bring a widget however far down a long form keeps the frame: as before printing, which nothing else in the
 * page hears of while that widget isn't there.
 */
function bring(tag: string, frame: (Window & typeof globalThis) | null): void {
  if (frame && !frame.customElements.get(tag)) frame.dispatchEvent(new Event('beforeprint'));
}

const pageAround = ({ title, authority, menu, news, text }: Surroundings): Markup =>
  h(
    'div',
    { class: 'page' },
    h('div', { class: 'banner' }, h('p', {}, authority), h('h1', {}, title)),
    h(
      'div',
      { class: 'columns' },
      h(
        'div',
        { class: 'menu' },
        h('h2', {}, menu[0]),
        h(
          'ul',
          {},
          menu.slice(1).map((name) => h('li', {}, name)),
        ),
      ),
      h('div', { class: 'news' }, h('h2', {}, news), h('p', {}, text), h('div', { id: 'widget' })),
    ),
  );
