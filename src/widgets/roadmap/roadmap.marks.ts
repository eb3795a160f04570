/** The signs of milestones on the line; each has a form of its own, as not everybody sees colours. */
import { html, type TemplateResult } from 'lit';
import type { State } from './roadmap.model.js';

/** What is drawn into the circle: a tick, nothing, a dot, an exclamation mark, nothing, a cross. */
const SIGNS: Readonly<Record<State, string>> = {
  done: 'm7 12.5 3.5 3.5 6.5-7.5',
  past: '',
  now: 'M12 12h0',
  late: 'M12 6.5v6.5M12 17h0',
  next: '',
  cancelled: 'm8 8 8 8m0-8-8 8',
};

export const markOf = (state: State): TemplateResult =>
  html`<svg class="mark" part="mark" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="10.5" />
    <path d=${SIGNS[state]} />
  </svg>`;
