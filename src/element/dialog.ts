/** Modal dialogs of a widget (WAI-ARIA dialog pattern). Loaded when one opens. */
import { adoptStyles, css, html, render, type ReactiveElement, type TemplateResult } from 'lit';
import { controls } from '../theme/controls.styles.js';

/** What a dialog says. */
export interface DialogContent {
  /** The language of its texts (BCP 47). */
  lang: string;
  heading: string;
  /**
   * Draws what is below the heading, in a form: a button of type `submit` closes the dialog with its `value`. To be drawn
   * anew, it calls what it is given.
   */
  draw: (redraw: () => void) => TemplateResult;
}

/**
 * Opens a modal dialog within `host`, so that it has the host's theme. Answers with the `value` of the button that closed
 * it; with an empty text where the reader went away from it.
 */
export function openDialog(host: ReactiveElement, { lang, heading, draw }: DialogContent): Promise<string> {
  const place = document.createElement('div');
  const root = place.attachShadow({ mode: 'open' });
  adoptStyles(root, [...controls, styles]);
  const redraw = () => {
    const content = html`<dialog aria-labelledby="heading" @close=${close}>
      <form class="base" method="dialog" lang=${lang}>
        <h2 id="heading">${heading}</h2>
        ${draw(redraw)}
      </form>
    </dialog>`;
    render(content, root);
  };
  let answer: (value: string) => void;
  const close = ({ target }: Event) => {
    place.remove();
    answer((target as HTMLDialogElement).returnValue);
  };
  host.renderRoot.append(place);
  redraw();
  root.querySelector('dialog')?.showModal();
  return new Promise((resolve) => {
    answer = resolve;
  });
}

const styles = css`
  dialog {
    inline-size: min(40em, 100% - 1.5em);
    max-block-size: calc(100% - 1.5em);
    margin: auto;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: auto;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  .base {
    display: block;
    padding: 1.25em;
  }
  .base > * + * {
    margin-block-start: 0.9em;
  }
  h2 {
    font-size: 1.25em;
    line-height: 1.4;
  }
  label {
    display: grid;
    gap: 0.35em;
  }
  .input {
    inline-size: 100%;
    box-sizing: border-box;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .missing {
    color: var(--_bad);
  }
  .paper {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border: 1px solid var(--_line);
  }
`;
