/** What is said of a word, in a popover beside it. Loaded when the first is met. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Term } from '../../content/term.js';
import { Popover, type PopoverOptions } from '../../element/popover.js';
import type { Locale } from '../../platform/locale.js';
import { explanationStyles } from './term.explanation.styles.js';

/** A word in the text. */
export interface Subject extends Pick<PopoverOptions, 'area' | 'trigger'> {
  locale: Locale;
  /** What explains it; nothing once that is gone. */
  term: () => Term | undefined;
  /** The term of that id or name in the same glossary. */
  find: (name: string) => Term | undefined;
  /** The id of a term's entry in a glossary on the page. */
  entryOf: (term: Term) => string | undefined;
}

/** Makes the popover that explains a word. Related words show in the same popover, with a way back. */
export function explain({ area, trigger, locale, term, find, entryOf }: Subject): Popover {
  /** The words that the reader went on to, one after the other. */
  let trail: readonly Term[] = [];
  const goTo = (terms: readonly Term[]) => () => {
    trail = terms;
    popover.turn();
  };

  const popover = new Popover({
    area,
    trigger,
    styles: explanationStyles,
    content: () => {
      const first = term();
      if (!first) return undefined;
      const shown = trail.at(-1) ?? first;
      return {
        lang: locale.tag,
        label: shown.term,
        spoken: `${shown.term}: ${shown.definition}`,
        drawn: draw(first, shown),
      };
    },
    whenClosed: () => {
      trail = [];
    },
  });

  const draw = (first: Term, shown: Term): TemplateResult => {
    const { msg } = locale;
    const { abbreviation, definition, example, source } = shown;
    const before = trail.length > 1 ? trail.at(-2) : first;
    const related = (shown.related ?? []).map(find).filter((one) => one !== undefined);
    const entry = entryOf(shown);
    return html`${
        trail.length > 0
          ? html`<button class="link" type="button" @click=${goTo(trail.slice(0, -1))}>← ${before?.term}</button>`
          : nothing
      }
      <p class="term">
        <dfn>${shown.term}</dfn>
        ${abbreviation ? html`<span class="soft">(<abbr>${abbreviation}</abbr>)</span>` : nothing}
      </p>
      <p class="lines">${definition}</p>
      ${example ? html`<p class="lines soft">${example}</p>` : nothing}
      ${
        related.length > 0
          ? html`<p class="related">
              ${msg('Từ liên quan')}:
              ${related.map(
                (one) => html`<button class="link" type="button" @click=${goTo([...trail, one])}>${one.term}</button>`,
              )}
            </p>`
          : nothing
      }
      ${
        source
          ? html`<p class="source">
              ${msg('Nguồn')}: ${source.href ? html`<a href=${source.href}>${source.name}</a>` : source.name}
            </p>`
          : nothing
      }
      ${entry ? html`<p><a class="link" href=${`#${entry}`} @click=${popover.close}>${msg('Xem trong bảng từ ngữ')}</a></p>` : nothing}
      <button class="close" type="button" aria-label=${msg('Đóng')} @click=${popover.close}>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18" /></svg>
      </button>`;
  };

  return popover;
}
