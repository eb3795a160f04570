/** Real widgets in the colours of a theme: `<docs-preview .colors=${…} scheme="dark">`; in Vietnamese unless `lang` says otherwise. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import en from '../../../campaigns/an-giang-2022/quiz.en.json';
import km from '../../../campaigns/an-giang-2022/quiz.km.json';
import vi from '../../../campaigns/an-giang-2022/quiz.vi.json';
import figuresEn from '../../../campaigns/an-giang-2022/statistics.en.json';
import figuresKm from '../../../campaigns/an-giang-2022/statistics.km.json';
import figuresVi from '../../../campaigns/an-giang-2022/statistics.vi.json';
import { define } from '../../../src/element/define.js';
import { palette, type Palette } from '../../../src/theme/palette.js';
import '../../../src/widgets/countdown/index.js';
import '../../../src/widgets/quiz/index.js';
import '../../../src/widgets/ticker/index.js';

const QUIZZES = { vi, en, km };
const FIGURES = { vi: figuresVi, en: figuresEn, km: figuresKm };
const NAMES = { vi: 'Ngày Chuyển đổi số', en: 'Digital Transformation Day', km: 'ទិវាបរិវត្តកម្មឌីជីថល' };

class DocsPreview extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    .stage {
      display: grid;
      gap: 1em;
      padding: 1em;
      border: 1px solid var(--sen-color-line);
      border-radius: 0.75em;
      background: var(--sen-color-surface);
    }
  `;
  static override properties = { colors: { attribute: false }, scheme: {} };

  declare colors: Palette;
  declare scheme: 'light' | 'dark';

  constructor() {
    super();
    this.colors = palette('light');
    this.scheme = 'light';
  }

  protected override render(): TemplateResult {
    const language = languageOf(this.lang);
    const { statistics } = FIGURES[language];
    const tokens = Object.entries(this.colors).map(([name, color]) => `--sen-color-${name}: ${color};`);
    return html`<div class="stage" lang=${language} style=${`color-scheme: ${this.scheme}; ${tokens.join(' ')}`}>
      <sen-countdown date="10-10">${NAMES[language]}</sen-countdown>
      <sen-ticker display="grid" .data=${{ statistics: statistics.slice(0, 1) }}></sen-ticker>
      <sen-quiz .data=${{ questions: QUIZZES[language].questions.slice(0, 1) }}></sen-quiz>
    </div>`;
  }
}
define('docs-preview', DocsPreview);

const languageOf = (lang: string): keyof typeof QUIZZES => (lang === 'en' || lang === 'km' ? lang : 'vi');
