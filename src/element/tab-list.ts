/** A list of tabs (WAI-ARIA APG, tabs), the panels of which the widget draws beside it. */
import { html, type TemplateResult } from 'lit';

/** What a list of tabs shows, and does. */
export interface TabList {
  /** What the tabs are of. */
  label: string;
  /** The id of each, from which those of its tab and panel are made, and what stands on it. */
  tabs: readonly { id: string; content: unknown }[];
  /** The id of the open one. */
  selected: string | undefined;
  select: (id: string) => void;
  /** The classes of the list and of each tab. */
  looks: readonly [list: string, tab: string];
}

/** Draws the tabs; arrow keys, Home and End open the one they move to. */
export function tabList({ label, tabs, selected, select, looks: [list, tab] }: TabList): TemplateResult {
  const move = (event: KeyboardEvent) => {
    const buttons = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('[role=tab]')]; // the list listens
    const to = tabAfter(event.key, buttons.indexOf(event.target as HTMLElement), buttons.length);
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    buttons[to]?.click();
    buttons[to]?.focus();
  };
  return html`<div class=${list} role="tablist" aria-label=${label} @keydown=${move}>
    ${tabs.map(
      ({ id, content }) =>
        html`<button
          class=${tab}
          part="tab"
          role="tab"
          type="button"
          id=${`tab-${id}`}
          aria-selected=${id === selected ? 'true' : 'false'}
          aria-controls=${`panel-${id}`}
          tabindex=${id === selected ? 0 : -1}
          @click=${() => {
            select(id);
          }}
        >
          ${content}
        </button>`,
    )}
  </div>`;
}

/** The place of the tab that `key` moves to from `index`, or `undefined` for a key that moves nothing. */
export function tabAfter(key: string, index: number, length: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % length;
    case 'ArrowLeft':
      return (index - 1 + length) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return undefined;
  }
}
