/** A certificate with the reader's name, made on the device and sent nowhere. Loaded when a reader asks for one. */
import { html, nothing, render, type ReactiveElement } from 'lit';
import { INKS, linesOf, SHEET, type Certificate } from '../../content/certificate.model.js';
import { openDialog } from '../../element/dialog.js';
import { download } from '../../platform/download.js';
import { pngOf, shape, widthOf } from '../../platform/drawing.js';
import type { Msg } from '../../platform/locale.js';
import { printAlone } from '../../platform/print-alone.js';
import { lotus } from '../../theme/lotus.js';

/** What is known of the attempt, in words. */
export type Attempt = Pick<Certificate, 'title' | 'result' | 'date' | 'issuer'>;

/** Asks for a name and makes the certificate: to be printed or saved as a picture. */
export function openCertificate(quiz: ReactiveElement, attempt: Attempt, msg: Msg, lang: string): Promise<string> {
  let name = '';
  let lacksName = false;
  const heading = msg('Giấy chứng nhận');
  const sheet = () =>
    drawingOf({
      heading: heading.toLocaleUpperCase(lang),
      lead: msg('Trao cho'),
      name: name || '…',
      deed: msg('đã hoàn thành'),
      note: msg('Giấy do người làm bài tự tạo trên máy của mình; không thay cho văn bằng.'),
      ...attempt,
    });
  return openDialog(quiz, {
    lang,
    heading,
    draw: (redraw) => {
      const drawing = sheet();
      const use = (act: () => void) => (event: Event) => {
        lacksName = !name;
        redraw();
        if (name) act();
        else (event.currentTarget as HTMLElement).closest('form')?.querySelector('input')?.focus();
      };
      const save = async () => {
        const picture = await pngOf(drawing);
        if (picture) download(`${heading}.png`, '', picture);
      };
      return html`<label>
          ${msg('Họ và tên của bạn')}
          <input
            class="input"
            autocomplete="name"
            maxlength="80"
            aria-describedby="missing"
            aria-invalid=${lacksName ? 'true' : nothing}
            @input=${({ target }: Event) => {
              name = (target as HTMLInputElement).value.normalize().trim();
              lacksName &&= !name;
              redraw();
            }}
            @keydown=${(event: KeyboardEvent) => {
              if (event.key === 'Enter') event.preventDefault(); // would press the first button of the form
            }}
          />
        </label>
        <p class="missing" id="missing">${lacksName ? msg('Hãy ghi họ và tên trước.') : nothing}</p>
        <p class="source">${msg('Tên chỉ ở trên máy của bạn, không được gửi đi đâu.')}</p>
        ${drawing}
        <p class="actions">
          <button class="button primary" type="button" @click=${use(() => void save())}>${msg('Tải ảnh')}</button>
          <button
            class="button"
            type="button"
            @click=${use(() => {
              printAlone(drawing, `${heading} – ${name}`);
            })}
          >
            ${msg('In')}
          </button>
          <button class="button" type="submit">${msg('Đóng')}</button>
        </p>`;
    },
  });
}

/** The family is the device's own: it has marks and Khmer letters, and a picture can't load another. */
const FAMILY = 'system-ui, sans-serif';

function drawingOf(certificate: Certificate): SVGSVGElement {
  const { width, height } = SHEET;
  const lines = linesOf(certificate, ({ text, size, weight }) => widthOf(text, `${weight} ${size}px ${FAMILY}`));
  const frame = (inset: number, thickness: number) =>
    shape('rect', {
      x: inset,
      y: inset,
      width: width - 2 * inset,
      height: height - 2 * inset,
      fill: 'none',
      stroke: INKS.accent,
      'stroke-width': thickness,
    });
  return shape(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      class: 'paper',
      role: 'img',
      'aria-label': lines.map(({ text }) => text).join('. '),
    },
    shape('rect', { width, height, fill: INKS.paper }),
    frame(36, 10),
    frame(58, 2),
    shape('g', { transform: `translate(${width / 2 - 24 * FLOWER} 100) scale(${FLOWER})` }, ...petals()),
    ...lines.map(({ text, baseline, size, weight, ink }) =>
      shape(
        'text',
        {
          x: width / 2,
          y: baseline,
          fill: INKS[ink],
          'text-anchor': 'middle',
          'font-family': FAMILY,
          'font-size': size,
          'font-weight': weight,
        },
        text,
      ),
    ),
  );
}

/** How large the lotus is. */
const FLOWER = 4;

function petals(): SVGPathElement[] {
  const flower = document.createElement('div');
  render(lotus, flower);
  const paths = [...flower.querySelectorAll('path')];
  for (const path of paths) path.setAttribute('fill', INKS.accent);
  return paths;
}
