/** The words that pass a result on, where the device has no way of its own to share. Loaded where that is so. */
import { html, type ReactiveElement } from 'lit';
import { openDialog } from '../../element/dialog.js';
import type { Msg } from '../../platform/locale.js';

/** Shows `text`, which is in the clipboard already or is to be copied by hand. */
export const openShared = (
  quiz: ReactiveElement,
  text: string,
  isCopied: boolean,
  msg: Msg,
  lang: string,
): Promise<string> =>
  openDialog(quiz, {
    lang,
    heading: msg('Chia sẻ kết quả'),
    draw: () =>
      html`<p id="how">
          ${isCopied ? msg('Đã chép lời này. Hãy dán vào tin nhắn của bạn.') : msg('Hãy chép lời này vào tin nhắn của bạn.')}
        </p>
        <textarea class="input" rows="3" readonly aria-labelledby="how" .value=${text}></textarea>
        <p class="actions"><button class="button primary" type="submit">${msg('Đóng')}</button></p>`,
  });
