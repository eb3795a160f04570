/** The sizes of text in the three languages, and every letter with its marks. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { define } from '../../../src/element/define.js';
import { tokens } from '../../../src/theme/tokens.js';
import { page } from './page.styles.js';

const SIZES = ['title', 'heading', 'body', 'small'] as const;

const WORDS = {
  vi: 'Chuyển đổi số: mỗi người dân một tài khoản, mọi thủ tục ngay ở nhà.',
  en: 'Digital transformation: one account for everyone, every procedure from home.',
  km: 'បរិវត្តកម្មឌីជីថល៖ គណនីមួយសម្រាប់មនុស្សម្នាក់ៗ ហើយបំពេញនីតិវិធីពីផ្ទះ។',
};

/** Every letter that Vietnamese has beside plain Latin, with each of its tones. */
const LETTERS = [...'aăâeêioôơuưy']
  .flatMap((vowel) =>
    ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
  )
  .concat('đ')
  .filter((letter) => !/[a-z]/.test(letter));

/** What is tallest and deepest: marks over capitals, dots below, Khmer’s stacks. */
const HARDEST = {
  vi: `${LETTERS.join(' ').toLocaleUpperCase('vi')} – ${LETTERS.join(' ')}`,
  km: 'ក្រ្ត ស្ត្រី ញ្ញ៉ាំ ខ្ញុំ ឡ្ឍ ក្បួន ព្រឹត្តិ ឧត្តុង្គ សិទ្ធិ ហ្ន៎ះ',
};

class DocsType extends LitElement {
  static override styles = [
    page,
    css`
      .size {
        padding-block: 1em;
        border-block-start: 1px solid var(--_line);
      }
      .title {
        font-size: 1.5em;
        font-weight: 600;
      }
      .heading {
        font-size: 1.25em;
        font-weight: 600;
      }
      .small {
        font-size: 0.875em;
      }
      [lang='km'] {
        line-height: 1.8;
      }
      .hardest {
        max-inline-size: 24em;
        border-inline-start: 3px solid var(--_line);
        padding-inline-start: 0.5em;
        margin-block: 0.25em 1em;
        background: repeating-linear-gradient(var(--_tint) 0 1lh, var(--_surface) 1lh 2lh);
      }
      .large {
        font-size: 2em;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<div class="base" lang="en">
      ${SIZES.map(
        (size) =>
          html`<div class="size">
            <p class="note">
              <span class="name">${size}</span> ${tokens.text[size].value}: ${tokens.text[size].description}
            </p>
            ${Object.entries(WORDS).map(([lang, words]) => html`<p class=${size} lang=${lang}>${words}</p>`)}
          </div>`,
      )}
      <div class="size">
        <p class="note">
          Lines of ${tokens.text['line-height'].value}: ${tokens.text['line-height'].description}. Nothing of a line may
          touch the next.
        </p>
        <p class="hardest" lang="vi">${HARDEST.vi}</p>
        <p class="note">The same at 200 %</p>
        <p class="hardest large" lang="vi">${HARDEST.vi}</p>
        <p class="note">
          Lines of ${tokens.text['line-height-km'].value}: ${tokens.text['line-height-km'].description}
        </p>
        <p class="hardest" lang="km">${HARDEST.km} ${HARDEST.km} ${HARDEST.km}</p>
        <p class="note">The same at 200 %</p>
        <p class="hardest large" lang="km">${HARDEST.km}</p>
      </div>
    </div>`;
  }
}
define('docs-type', DocsType);
