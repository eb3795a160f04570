/** How `@lit-labs/ssr` draws widgets: once all that they show has been read and loaded. */
import { LitElementRenderer, renderThunked, type RenderInfo } from '@lit-labs/ssr';
import { collectResult, type ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import { stylesOf } from '../element/late-styles.js';
import { DRAWN_AT, settle } from '../element/prerendered.js';
import { SenElement } from '../element/sen-element.js';
import { instant } from '../platform/instant.js';
import { asTemplates } from './nodes.js';
import { takeTurn, type Own } from './turn.js';
import { withoutScript } from './without-script.js';

/** By what of an element widgets read their author's HTML. */
const READ = ['childNodes', 'children', 'childElementCount', 'contains', 'querySelector', 'querySelectorAll'] as const;

/** An element with its author's HTML inside, of whatever DOM. */
export type AuthorsHtml = Pick<Element, (typeof READ)[number]>;

const NO_HTML = { childElementCount: 0, querySelector: () => null };

/**
 * Draws every `sen-` element with what it shows when all of it has come. To be named before Lit's own:
 * `render(page, { elementRenderers: [SenRenderer, LitElementRenderer] })`. It waits for content and messages, so the result is
 * to be collected by `collectResult`, not by `collectResultSync`.
 */
export class SenRenderer extends LitElementRenderer {
  /**
   * The files and the present that it draws by. Default: no files, and the present of the clock.
   *
   * @internal
   */
  own: Own = {};

  static override matchesClass(element: typeof HTMLElement): boolean {
    return element.prototype instanceof SenElement;
  }

  /** Lit's would update the element before its content is there. */
  override connectedCallback(): void {
    this.know(NO_HTML);
  }

  /** Has the element read its content from `html` where a program gives it none. */
  know(html: Partial<AuthorsHtml>): void {
    for (const name of READ) {
      const part: unknown = html[name];
      const value: unknown = typeof part === 'function' ? part.bind(html) : part;
      Object.defineProperty(this.element, name, { value, configurable: true });
    }
  }

  override renderShadow(renderInfo: RenderInfo): ThunkedRenderResult {
    const draw = () => this.#draw(renderInfo);
    // A widget within another is drawn in the other's turn.
    const isWithin = renderInfo.customElementHostStack.some((host) => host !== this && host instanceof SenRenderer);
    return [isWithin ? draw : () => takeTurn(`<${this.tagName}>`, this.own, draw)];
  }

  async #draw(renderInfo: RenderInfo): Promise<ThunkedRenderResult> {
    const element = this.element; // `matchesClass` sees to it
    await settle(element);
    asTemplates(element);
    const { render } = element as unknown as { render: () => unknown }; // protected
    const drawn = await collectResult(renderThunked(render.call(element), renderInfo));
    return [
      `<!--${DRAWN_AT}${instant()}-->`,
      `<style>${stylesOf(element).map(String).join('\n')}</style>`,
      `<noscript><style>${withoutScript}</style></noscript>`,
      drawn.replace(FALSE, ''),
    ];
  }
}

/** What Lit makes of a property that is `false`: an attribute, which HTML takes for true. In texts, quotes are escaped. */
const FALSE = / (?:checked|selected)="false"/g;
