/** The campaign's sign: a lotus in the current colour. */
import { html } from 'lit';

export const lotus = html`<svg class="lotus" viewBox="0 0 48 28" aria-hidden="true" fill="currentColor">
  <path d="M24 27C17 20 18 9 24 2c6 7 7 18 0 25Z" />
  <path opacity=".7" d="M22 27C13 24 9 15 10 7c9 3 13 11 12 20Zm4 0c9-3 13-12 12-20-9 3-13 11-12 20Z" />
  <path opacity=".4" d="M20 27C12 28 4 23 0 15c9-1 17 4 20 12Zm8 0c8 1 16-4 20-12-9-1-17 4-20 12Z" />
</svg>`;
