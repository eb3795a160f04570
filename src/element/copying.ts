/** Copying what is closed. */
import { css, type LitElement, type ReactiveController } from 'lit';
import { nextFrame } from '../platform/motion.js';
import { addStyles } from './late-styles.js';

/**
 * Opens what is closed in its host while the browser copies: browsers leave out what they don't draw. Nobody sees it, as it
 * closes again before the next frame. Whether the selection goes across the host can't be told in every browser.
 */
export class Copying implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    addStyles(host, styles);
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('copy', this.#open);
  }

  hostDisconnected(): void {
    document.removeEventListener('copy', this.#open);
  }

  readonly #open = () => {
    const base = this.#host.shadowRoot?.querySelector('.base');
    base?.classList.add('whole');
    nextFrame(() => base?.classList.remove('whole'));
  };
}

const styles = css`
  .whole [hidden='until-found'] {
    display: block;
    content-visibility: visible;
  }
`;
