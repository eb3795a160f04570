/** The campaign's sign: a lotus in the current colour. */
import { html } from 'lit';

/** One petal, turned about the foot of the flower. */
export const lotus = html`<svg class="lotus" viewBox="0 0 48 28" aria-hidden="true" fill="currentColor">
  <path d="M24 27C17 20 18 9 24 2c6 7 7 18 0 25Z" />
  <path d="M24 27C17 20 18 9 24 2c6 7 7 18 0 25Z" transform="rotate(-36 24 27)" opacity=".65" />
  <path d="M24 27C17 20 18 9 24 2c6 7 7 18 0 25Z" transform="rotate(36 24 27)" opacity=".65" />
  <path d="M24 27C17 20 18 9 24 2c6 7 7 18 0 25Z" transform="rotate(-68 24 27)" opacity=".4" />
  <path d="M24 27C17 20 18 9 24 2c6 7 7 18 0 25Z" transform="rotate(68 24 27)" opacity=".4" />
</svg>`;
