/** Small signs on buttons, drawn on a 24-unit square in the current colour. */
import { html, type TemplateResult } from 'lit';

const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

export const previousIcon = icon('M15.5 4 17 5.5 10.5 12l6.5 6.5-1.5 1.5-8-8z');
export const nextIcon = icon('M8.5 4 7 5.5l6.5 6.5L7 18.5 8.5 20l8-8z');
export const pauseIcon = icon('M6 4h4v16H6zM14 4h4v16h-4z');
export const playIcon = icon('M7 4v16l13-8z');
