/** The form: an item after the other, each field with what is wrong in it. */
import { str } from '@lit/localize/internal/str-tag.js';
import { html, noChange, nothing, type TemplateResult } from 'lit';
import type { Row } from '../../content/reader.js';
import { describe } from '../../content/describe.js';
import type { Fault } from '../../content/problem.js';
import type { Msg } from '../../platform/locale.js';
import { cellAt, isBlank, isEmpty, withCell, withItem, withMoved, withoutItem, type Source } from './builder.model.js';
import type { Field } from './fields.js';
import type { View } from './view.js';

type Form = Extract<Source, { kind: 'form' }>;

export function contentForm(view: View, source: Form): TemplateResult {
  const { msg, form, setSource, focus } = view;
  const add = () => {
    setSource(withItem(source), true);
    focus(firstFieldOf(form, source.rows.length));
  };
  return html`${aboutFields(view, source)}
    <ol class="items" role="list">
      ${source.rows.map((row, index) => html`<li>${item(view, source, row, index)}</li>`)}
    </ol>
    <button class="button" type="button" id="add" @click=${add}>${msg('Thêm mục')}</button>`;
}

function aboutFields(view: View, source: Form): TemplateResult | typeof nothing {
  const fields = fieldsOf(view.form.about ?? [], source.about);
  // That there is no item yet is said by the item that is to be filled in.
  const faults = faultsAt(view, undefined).filter(({ code }) => code !== 'empty');
  if (fields.length === 0 && faults.length === 0) return nothing;
  return html`<fieldset class="item">
    <legend>${view.msg('Cho cả danh sách')}</legend>
    <div class="fields">${fields.map((field) => cell(view, source, field, source.about, undefined, faults))}</div>
    ${mistakes(view, unanswered(faults, fields), 'mistake-about')}
  </fieldset>`;
}

/** The fields that a form has, and one for whatever else a row has, such as the columns of years that only tables have. */
function fieldsOf(fields: readonly Field[], row: Row): readonly Field[] {
  const others = Object.keys(row).filter((key) => !fields.some((field) => field.key === key));
  return [...fields, ...others.map((key): Field => ({ key, label: (msg) => labelOf(key, msg) }))];
}

/** What a field is called; one that no form knows as its column is headed, or by the column's number. */
export function labelOf(field: Field | string, msg: Msg): string {
  if (typeof field !== 'string') return field.label(msg);
  return /^\d{1,3}$/.test(field) ? msg(str`cột ${field}`) : field;
}

function item(view: View, source: Form, row: Row, index: number): TemplateResult {
  const { msg, form } = view;
  const faults = isEmpty(row) ? [] : faultsAt(view, index);
  const fields = fieldsOf(form.fields, row);
  const [first, further] = [fields.filter(({ isRequired }) => isRequired), fields.filter((field) => !field.isRequired)];
  const drawn = (field: Field) => cell(view, source, field, row, index, faults);
  return html`<fieldset class="item">
    <legend>${form.item(msg)} ${index + 1}</legend>
    <div class="fields">${first.map(drawn)}</div>
    <details ?open=${further.some(({ key }) => row[key] !== undefined) || noChange}>
      <summary>${msg('Thêm chi tiết')}</summary>
      <div class="fields">${further.map(drawn)}</div>
    </details>
    ${mistakes(view, unanswered(faults, fields), `mistake-${index}`)} ${itemButtons(view, source, index)}
  </fieldset>`;
}

/** The faults of an item; of what stands beside the list where `index` is `undefined`. */
const faultsAt = ({ checked }: View, index: number | undefined): readonly Fault[] =>
  checked?.faults.filter(({ path = '' }) => cellAt(path).index === index) ?? [];

/** Whether a fault is for this field to show. */
function answers({ key, covers = [] }: Field, { path = '', code }: Fault): boolean {
  const { part = '' } = cellAt(path);
  if (covers.includes(code)) return true;
  return part === key || (covers.includes(part) && code !== 'no-right-answer');
}

/** The faults that no field is for. */
const unanswered = (faults: readonly Fault[], fields: readonly Field[]): readonly Fault[] =>
  faults.filter((fault) => !fields.some((field) => answers(field, fault)));

function cell(
  view: View,
  source: Form,
  field: Field,
  row: Row,
  index: number | undefined,
  ofItem: readonly Fault[],
): TemplateResult {
  const { msg, setSource } = view;
  const { key, label, hint, kind, isRequired } = field;
  const id = idOf(index, key);
  const faults = ofItem.filter((fault) => answers(field, fault));
  const take = ({ target }: Event) => {
    setSource(withCell(source, index, key, (target as HTMLInputElement).value)); // it listens to the field alone
  };
  const about = [hint && `${id}-hint`, faults.length > 0 && `${id}-mistake`].filter(Boolean).join(' ');
  const value = row[key] ?? '';
  return html`<div class="field" data-kind=${hasLines(value) ? 'long' : (kind ?? 'line')}>
    <label for=${id}
      >${label(msg)}${isRequired ? html` <span class="required">${msg('(cần có)')}</span>` : nothing}</label
    >
    ${hint ? html`<p class="hint" id="${id}-hint">${hint(msg)}</p>` : nothing}
    ${control(view, field, id, value, { about, isWrong: faults.length > 0 }, take)}
    ${mistakes(view, faults, `${id}-mistake`)}
  </div>`;
}

interface State {
  about: string;
  isWrong: boolean;
}

function control(
  { msg }: View,
  { kind, choices }: Field,
  id: string,
  value: string,
  { about, isWrong }: State,
  take: (event: Event) => void,
): TemplateResult {
  const invalid = isWrong ? 'true' : 'false';
  if (choices) {
    const known = choices.some(([one]) => one === value) ? choices : [...choices, [value, () => value] as const];
    return html`<select
      class="input"
      id=${id}
      aria-describedby=${about || nothing}
      aria-invalid=${invalid}
      @change=${take}
    >
      ${known.map(([one, label]) => html`<option value=${one} .selected=${one === value}>${label(msg)}</option>`)}
    </select>`;
  }
  if (kind === 'long' || hasLines(value)) {
    // What is to be one line again is taken when the field is left: it would lose the focus with its last line break.
    const takeLines = (event: Event) => {
      const { value: given } = event.target as HTMLTextAreaElement; // as above
      const waits = kind !== 'long' && !hasLines(given);
      if (waits === (event.type === 'change')) take(event);
    };
    return html`<textarea
      class="input"
      id=${id}
      rows="3"
      aria-describedby=${about || nothing}
      aria-invalid=${invalid}
      .value=${value}
      @input=${takeLines}
      @change=${takeLines}
    ></textarea>`;
  }
  return html`<input
    class="input"
    id=${id}
    autocomplete="off"
    inputmode=${kind === 'number' ? 'decimal' : kind === 'url' ? 'url' : 'text'}
    aria-describedby=${about || nothing}
    aria-invalid=${invalid}
    .value=${value}
    @input=${take}
  />`;
}

/** Whether a cell has line breaks, which an `<input>` would take out of it. */
const hasLines = (value: string): boolean => /[\r\n]/.test(value);

/** What is wrong, without the place, which is right here. */
function mistakes({ msg }: View, faults: readonly Fault[], id: string): TemplateResult | typeof nothing {
  if (faults.length === 0) return nothing;
  const sentences = describe(
    faults.map((fault) => ({ ...fault, path: '' })),
    msg,
  );
  return html`<p class="mistake" id=${id}>${[...new Set(sentences.map(({ message }) => message))].join(' ')}</p>`;
}

function itemButtons({ msg, form, setSource, focus }: View, source: Form, index: number): TemplateResult {
  const { length } = source.rows;
  const name = `${form.item(msg)} ${index + 1}`;
  const move = (to: number) => {
    const moved = withMoved(source, index, to);
    if (!moved) return;
    setSource(moved, true);
    const isUp = to < index;
    focus(`${isUp === (to === 0 || to === length - 1) ? 'down' : 'up'}-${to}`);
  };
  const remove = () => {
    setSource(withoutItem(source, index), true);
    focus(length > 1 ? firstFieldOf(form, Math.min(index, length - 2)) : 'add');
  };
  const button = (id: string, label: string, act: () => void, isOff: boolean) =>
    html`<button
      class="button small"
      type="button"
      id=${`${id}-${index}`}
      aria-label=${`${label}: ${name}`}
      ?disabled=${isOff}
      @click=${act}
    >
      ${label}
    </button>`;
  return html`<div class="row">
    ${button(
      'up',
      msg('Lên'),
      () => {
        move(index - 1);
      },
      index === 0,
    )}
    ${button(
      'down',
      msg('Xuống'),
      () => {
        move(index + 1);
      },
      index === length - 1,
    )}
    ${button('remove', msg('Xoá'), remove, length === 1 && isBlank(source))}
  </div>`;
}

const firstFieldOf = ({ fields }: View['form'], index: number): string => idOf(index, fields[0]?.key ?? '');

/** Headings of columns may have signs that would end an id where ids are listed. */
const idOf = (index: number | undefined, key: string): string =>
  `cell-${index ?? 'about'}-${key.replace(/[^\w-]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}`)}`;
