/** The field that finds things among many. Loaded where there are many. */
import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Msg } from '../platform/locale.js';
import { addStyles } from './late-styles.js';

const styles = css`
  .seek {
    display: grid;
    color: var(--_soft);
    font-size: 0.875em;
  }
  /* In the room that is kept for it, in Khmer too. */
  .seek > span {
    line-height: 1.6;
  }
  .seek > .input {
    inline-size: min(100%, 24em);
    font-size: calc(1em / 0.875);
  }
  .found {
    color: var(--_soft);
    font-size: 0.875em;
  }
`;

/**
 * Makes `host` ready for the field and gives what draws it with the `text` in it; what readers write there goes to `seek`.
 * Where the number of things `found` is given too, it is said below the field, and to screen readers. Esc empties the field.
 */
export function prepareSearch(host: LitElement, seek: (text: string) => void) {
  addStyles(host, styles);
  const take = ({ target }: Event) => {
    seek((target as HTMLInputElement).value); // it listens to the field alone
  };
  return (msg: Msg, text: string, found?: number): TemplateResult => {
    const clear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !text) return;
      event.stopPropagation(); // the first Esc is for the field, not for what it stands in
      event.preventDefault();
      seek('');
    };
    return html`<label class="seek"
        ><span>${msg('Tìm')}</span>
        <input class="input" type="search" .value=${text} @input=${take} @keydown=${clear} />
      </label>
      ${found === undefined ? nothing : html`<p class="found" role="status">${text.trim() ? sentence(msg, found) : ''}</p>`}`;
  };
}

const sentence = (msg: Msg, found: number): unknown =>
  found > 0 ? msg(html`Tìm thấy ${found} mục`) : msg('Không tìm thấy mục nào. Hãy thử ít chữ hơn hoặc từ khác.');
