/** The third step: the attributes worth setting, and what holds for every widget. */
import { html, nothing, type TemplateResult } from 'lit';
import { draftOf, LANGUAGES, THEMES, withOption } from './builder.model.js';
import type { Option } from './fields.js';
import type { View } from './view.js';

/** What languages call themselves. */
export const LANGUAGE_NAMES = { vi: 'Tiếng Việt', en: 'English', km: 'ភាសាខ្មែរ' } as const;

export function optionsStep(view: View): TemplateResult {
  const { msg, work, form, change } = view;
  const themes = { auto: msg('Như trang web'), light: msg('Sáng'), dark: msg('Tối') };
  return html`<section class="step" aria-labelledby="set">
    <h2 id="set">${msg('3. Tuỳ chọn')}</h2>
    <div class="fields">
      ${form.options.map((option) => optionField(view, option))}
      ${choice('language', msg('Ngôn ngữ của tiện ích'), LANGUAGES, LANGUAGE_NAMES, work.language, (language) => {
        change({ ...work, language });
      })}
      ${choice('theme', msg('Màu nền'), THEMES, themes, work.theme, (theme) => {
        change({ ...work, theme });
      })}
    </div>
  </section>`;
}

function optionField(view: View, option: Option): TemplateResult {
  const { msg, work, change } = view;
  const { name, label, kind, choices = [], hint } = option;
  const value = draftOf(work).options[name];
  const id = `option-${name}`;
  const set = (text: string | undefined) => {
    change(withOption(work, name, text));
  };
  if (kind === 'flag') {
    const take = ({ target }: Event) => {
      set((target as HTMLInputElement).checked ? '' : undefined); // it listens to the field alone
    };
    return html`<label class="check"
      ><input type="checkbox" id=${id} .checked=${value !== undefined} @change=${take} />
      <span>${label(msg)}</span></label
    >`;
  }
  if (kind === 'choice') {
    const names = Object.fromEntries(choices.map(([one, say]) => [one, say(msg)]));
    return choice(id, label(msg), Object.keys(names), names, value ?? '', (text) => {
      set(text || undefined);
    });
  }
  const take = ({ target }: Event) => {
    set((target as HTMLInputElement).value.trim() || undefined);
  };
  return html`<div class="field">
    <label for=${id}>${label(msg)}</label>
    ${hint ? html`<p class="hint" id=${`${id}-hint`}>${hint(msg)}</p>` : nothing}
    <input
      class="input"
      id=${id}
      autocomplete="off"
      inputmode=${kind === 'number' ? 'decimal' : 'text'}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      .value=${value ?? ''}
      @input=${take}
    />
  </div>`;
}

/** A list to choose from; `names` has what each value is called. */
function choice<Value extends string>(
  id: string,
  label: string,
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
  selected: Value,
  set: (value: Value) => void,
): TemplateResult {
  const take = ({ target }: Event) => {
    const value = values[(target as HTMLSelectElement).selectedIndex]; // it listens to the list alone
    if (value !== undefined) set(value);
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select class="input" id=${id} @change=${take}>
      ${values.map((value) => html`<option value=${value} .selected=${value === selected}>${names[value]}</option>`)}
    </select>
  </div>`;
}
