/** The second step: the content, from a file, by a form or as text. */
import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, type TemplateResult } from 'lit';
import { describe } from '../../content/describe.js';
import { tabList } from '../../element/tab-list.js';
import { draftOf, isBlank } from './builder.model.js';
import { contentForm, labelOf } from './content-form.js';
import { contentText } from './content-text.js';
import { OTHER_SPREADSHEETS, READABLE } from './files.js';
import type { View } from './view.js';

/** Other spreadsheets can be chosen as well: one is told how to save them. */
const ACCEPTED = [...READABLE, ...OTHER_SPREADSHEETS].join();

export function contentStep(view: View): TemplateResult {
  const { msg, bench, work, language } = view;
  const { source } = draftOf(work);
  const choose = ({ target }: Event) => {
    const field = target as HTMLInputElement; // it listens to the field alone
    void bench.load([...(field.files ?? [])]); // the list itself is emptied below
    field.value = ''; // so that the same file can be chosen again
  };
  return html`<section class="step" aria-labelledby="fill">
    <h2 id="fill">${msg('2. Nội dung')}</h2>
    <div class="drop">
      <label for="file">${msg('Chọn tệp, hoặc kéo tệp thả vào đây: .xlsx, .csv, .json, .ics, .gift')}</label>
      <input class="file" id="file" type="file" accept=${ACCEPTED} @change=${choose} />
      <div>
        <button class="button small" type="button" id="example" @click=${() => void bench.loadExample(work.language)}>
          ${msg('Điền ví dụ')}
        </button>
      </div>
    </div>
    ${tabList({
      label: msg('Cách nhập'),
      tabs: [
        { id: 'form', content: msg('Điền mẫu') },
        { id: 'text', content: msg('Dán bảng hoặc sửa chữ') },
      ],
      selected: source.kind,
      select: (id) => {
        bench.enterBy(id === 'form' ? 'form' : 'text', language.startsWith('vi'));
      },
      looks: ['tabs', 'tab'],
    })}
    <div class="panel" role="tabpanel" id=${`panel-${source.kind}`} aria-labelledby=${`tab-${source.kind}`}>
      ${source.kind === 'form' ? contentForm(view, source) : contentText(view, source)}
      <p class="state" role="status">${stateInWords(view)}</p>
      ${unusedInWords(view)}
    </div>
  </section>`;
}

/** Names the columns that nothing shows. */
function unusedInWords({ msg, form, checked }: View): TemplateResult | typeof nothing {
  if (!checked || checked.unused.length === 0) return nothing;
  const fields = [...(form.about ?? []), ...form.fields];
  const names = checked.unused.map((key) => `“${labelOf(fields.find((field) => field.key === key) ?? key, msg)}”`);
  return html`<p class="note" id="unused">${msg(str`Tiện ích không dùng đến ${names.join(', ')}.`)}</p>`;
}

/** What there is, and what is wrong, in one sentence; nothing before there is anything. */
function stateInWords({ msg, work, checked }: View): string {
  if (!checked || isBlank(draftOf(work).source)) return '';
  const { count } = checked;
  const wrong = describe(checked.faults, msg).length;
  const read = msg(str`Số mục đọc được: ${count}.`);
  return wrong === 0 ? read : `${read} ${msg(str`Số chỗ cần sửa: ${wrong}.`)}`;
}
