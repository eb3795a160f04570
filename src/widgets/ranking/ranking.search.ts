/** The field that finds a place among many. Loaded where there are many. */
import { css, html, type TemplateResult } from 'lit';
import { addStyles } from '../../element/late-styles.js';
import type { Msg } from '../../platform/locale.js';
import type { SenRanking } from './ranking.js';

const searchStyles = css`
  .search > label {
    display: grid;
  }
  .input {
    inline-size: min(100%, 20em);
  }
`;

/** Makes `host` ready for the field, whose text goes to `seek`, and gives what draws it, with how many places are found. */
export function prepareSearch(host: SenRanking, seek: (text: string) => void) {
  addStyles(host, searchStyles);
  let text = '';
  const take = ({ target }: Event) => {
    text = (target as HTMLInputElement).value; // it listens to the field alone
    seek(text);
  };
  return (msg: Msg, found: number): TemplateResult =>
    html`<label
        ><small>${msg('Tìm')}</small>
        <input class="input" type="search" .value=${text} @input=${take} />
      </label>
      <p role="status"><small>${text ? msg(html`Tìm thấy ${found} mục`) : ''}</small></p>`;
}
