/** The first step: which widget. */
import { html, type TemplateResult } from 'lit';
import { WIDGETS } from './builder.model.js';
import { FORMS } from './fields.js';
import type { View } from './view.js';

export function chooseStep({ msg, work, change }: View): TemplateResult {
  return html`<section class="step" aria-labelledby="choose">
    <h2 id="choose" tabindex="-1">${msg('1. Chọn tiện ích')}</h2>
    <div class="kinds" role="radiogroup" aria-labelledby="choose">
      ${WIDGETS.map(
        (widget) =>
          html`<label class="kind" ?data-chosen=${widget === work.widget}
            ><input
              type="radio"
              name="widget"
              value=${widget}
              .checked=${widget === work.widget}
              @change=${() => {
                change({ ...work, widget }, true);
              }}
            /><span
              ><b>${FORMS[widget].title(msg)}</b> <span class="purpose">${FORMS[widget].purpose(msg)}</span></span
            ></label
          >`,
      )}
    </div>
  </section>`;
}
