/** Whether the reader agrees to what leaves the page. Loaded where something is to leave it. */
import { html, nothing, type ReactiveElement } from 'lit';
import { Locale } from '../platform/locale.js';
import { openDialog } from './dialog.js';

const answers = new Map<string, Promise<boolean>>();

/**
 * Asks the reader whether `host` may send what they answered to the address `to`; answers with whether they agree. They
 * are asked once a page for each address; with `again`, once more where they have refused. What the author
 * adds stands in the host's attribute `consent`.
 */
export async function askConsent(host: ReactiveElement, to: string, again = false): Promise<boolean> {
  const { href, host: receiver } = new URL(to, document.baseURI);
  if (!answers.has(href) || (again && !(await answers.get(href)))) answers.set(href, ask(host, receiver));
  return answers.get(href) ?? false;
}

async function ask(host: ReactiveElement, receiver: string): Promise<boolean> {
  const locale = new Locale(host);
  await locale.resolve()?.catch(console.error);
  host.removeController(locale);
  const { msg, tag } = locale;
  const own = host.getAttribute('consent');
  const answer = await openDialog(host, {
    lang: tag,
    heading: msg('Gửi câu trả lời của bạn?'),
    draw: () =>
      html`<p>${msg(html`Câu trả lời và điểm của bạn sẽ được gửi tới <strong>${receiver}</strong>.`)}</p>
        <p>${msg('Không gửi tên của bạn. Không đồng ý thì bạn vẫn làm bài được.')}</p>
        ${own ? html`<p>${own}</p>` : nothing}
        <p class="actions">
          <button class="button primary" type="submit" value="agreed">${msg('Đồng ý gửi')}</button>
          <button class="button" type="submit">${msg('Không gửi')}</button>
        </p>`,
  });
  return answer === 'agreed';
}
