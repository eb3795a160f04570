/** What was pasted, dropped or typed as a file has it, with each mistake at its line. */
import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, type TemplateResult } from 'lit';
import { describe } from '../../content/describe.js';
import type { Problem } from '../../content/problem.js';
import { sum } from '../../content/sum.js';
import { draftOf, type Source } from './builder.model.js';
import type { View } from './view.js';

type Text = Extract<Source, { kind: 'text' }>;

/** More than these are not told at once. */
const MANY = 30;

export function contentText(view: View, { text, name }: Text): TemplateResult {
  const { msg, bench, setSource } = view;
  const problems = view.checked && text.trim() ? describe(view.checked.faults, msg) : [];
  const take = ({ target }: Event) => {
    const { value } = target as HTMLTextAreaElement; // it listens to the field alone
    const { source } = draftOf(bench.work);
    setSource({ kind: 'text', name: source.kind === 'text' && value !== '' ? source.name : '', text: value });
  };
  // What takes the place of all of it is of no file.
  const forgetName = ({ target }: Event) => {
    const { selectionStart, selectionEnd, value } = target as HTMLTextAreaElement; // as above
    if (name && selectionStart === 0 && selectionEnd === value.length)
      setSource({ kind: 'text', name: '', text: value });
  };
  return html`<div class="field" data-kind="long">
      <label for="text">${msg('Ô chép từ bảng tính, hoặc nội dung của tệp')}</label>
      <p class="hint" id="text-hint">
        ${msg('Trong Excel hoặc Google Trang tính, chọn cả hàng tiêu đề, chép rồi dán vào đây. JSON, CSV, ICS và GIFT cũng được.')}
      </p>
      ${name ? html`<p class="hint">${msg(str`Từ tệp ${name}`)}</p>` : nothing}
      <textarea
        class="input code"
        id="text"
        rows="12"
        wrap="off"
        spellcheck="false"
        aria-describedby=${problems.length > 0 ? 'text-hint text-mistakes' : 'text-hint'}
        aria-invalid=${problems.length > 0 ? 'true' : 'false'}
        .value=${text}
        @beforeinput=${forgetName}
        @input=${take}
      ></textarea>
    </div>
    ${problems.length > 0 ? problemList(view, problems) : nothing}`;
}

function problemList({ msg, focus }: View, problems: readonly Problem[]): TemplateResult {
  const go = (event: Event, line: number) => {
    const root = (event.currentTarget as Element).getRootNode() as ShadowRoot; // the builder draws this in its own
    const field = root.querySelector<HTMLTextAreaElement>('#text');
    focus('text');
    if (field) selectLine(field, line);
  };
  const lineButton = (line: number) =>
    html` <button
      class="button small"
      type="button"
      @click=${(event: Event) => {
        go(event, line);
      }}
    >
      ${msg(str`Tới dòng ${line}`)}
    </button>`;
  return html`<ul class="mistakes" id="text-mistakes">
    ${problems
      .slice(0, MANY)
      .map(({ message, line }) => html`<li class="mistake">${message}${line ? lineButton(line) : nothing}</li>`)}
    ${problems.length > MANY ? html`<li class="mistake">${msg(str`Còn ${problems.length - MANY} chỗ nữa.`)}</li>` : nothing}
  </ul>`;
}

/** Selects a line, from 1, and brings it into sight. */
function selectLine(field: HTMLTextAreaElement, line: number): void {
  const before = field.value.split('\n').slice(0, line - 1);
  const start = sum(before.map((one) => one.length + 1));
  const end = field.value.indexOf('\n', start);
  field.setSelectionRange(start, end < 0 ? field.value.length : end);
  field.scrollTop = (field.scrollHeight / field.value.split('\n').length) * Math.max(0, line - 3);
}
