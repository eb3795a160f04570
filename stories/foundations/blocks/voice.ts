/** The rules of writing, each with what to write and what not to, in three languages. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { define } from '../../../src/element/define.js';
import { RULES, type Language, type Rule } from '../voice.js';
import { page } from './page.styles.js';

const LANGUAGES: readonly { lang: Language; name: string }[] = [
  { lang: 'vi', name: 'Tiếng Việt' },
  { lang: 'en', name: 'English' },
  { lang: 'km', name: 'ខ្មែរ' },
];

class DocsVoice extends LitElement {
  static override styles = [
    page,
    css`
      .rule {
        padding-block: 1.25em;
        border-block-start: 1px solid var(--_line);
      }
      h3 {
        font-size: 1.125em;
        font-weight: 600;
      }
      .why {
        margin-block-end: 1em;
      }
      .language {
        margin-block-end: 0.25em;
        color: var(--_soft);
        font-size: 0.875em;
      }
      .say {
        margin-block-end: 0.5em;
        padding: 0.5em 0.75em;
        border-inline-start: 4px solid;
        background: var(--_tint);
      }
      .say > b {
        display: block;
        font-size: 0.8125em;
      }
      .good {
        border-color: var(--_good);
      }
      .good > b {
        color: var(--_good);
      }
      .bad {
        border-color: var(--_bad);
      }
      .bad > b {
        color: var(--_bad);
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<div class="base" lang="en">${RULES.map(rule)}</div>`;
  }
}
define('docs-voice', DocsVoice);

const rule = ({ rule, why, examples }: Rule) =>
  html`<section class="rule">
    <h3>${rule}</h3>
    <p class="why">${why}</p>
    <div class="grid">
      ${LANGUAGES.map(({ lang, name }) => {
        const { good, bad } = examples[lang];
        return html`<div>
          <p class="language"><span lang=${lang}>${name}</span>${lang === 'km' ? ', awaiting review' : ''}</p>
          <p class="say good"><b>Do</b><span lang=${lang}>${good}</span></p>
          <p class="say bad"><b>Don’t</b><span lang=${lang}>${bad}</span></p>
        </div>`;
      })}
    </div>
  </section>`;
