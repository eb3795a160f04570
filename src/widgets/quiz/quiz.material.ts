/** What stands beside a question: its picture, its hint, its explanation. Loaded where there is something, or once it is told. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Msg } from '../../platform/locale.js';
import type { Question } from './quiz.model.js';

/** What stands with the question from the start. */
export const beside = ({ picture, hint }: Question, msg: Msg): TemplateResult =>
  html`${
    picture
      ? html`<img
          part="picture"
          src=${picture.src}
          alt=${picture.alt}
          width=${picture.width ?? nothing}
          height=${picture.height ?? nothing}
        />`
      : nothing
  }
  ${
    hint
      ? html`<details>
          <summary>${msg('Gợi ý')}</summary>
          <p>${hint}</p>
        </details>`
      : nothing
  }`;

/** Why the answer is what it is, and who says so. */
export const explanation = ({ explanation: text, source }: Question, msg: Msg): TemplateResult =>
  html`${text ? html`<p>${text}</p>` : nothing}
  ${
    source
      ? html`<p class="source">
          ${msg('Nguồn')}: ${source.href ? html`<a href=${source.href}>${source.name}</a>` : source.name}
        </p>`
      : nothing
  }`;
