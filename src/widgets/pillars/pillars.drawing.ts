/** The house that the pillars carry: roof, column, ground. Each stretches to the width it is given. */
import { html } from 'lit';

export const roof = html`<svg class="roof" viewBox="0 0 600 120" preserveAspectRatio="none" aria-hidden="true">
  <path d="M300 0C390 55 490 84 600 92v10H0V92C110 84 210 55 300 0Z" />
  <path class="beam" d="M18 106h564v14H18z" />
</svg>`;

export const column = html`<svg class="column" viewBox="0 0 100 150" preserveAspectRatio="none" aria-hidden="true">
  <path class="shaft" d="M10 14h80v122H10z" />
  <path class="stone" d="M0 0h100v8c-6 0-8 6-10 6H10c-2 0-4-6-10-6zM0 150h100v-8c-6 0-8-6-10-6H10c-2 0-4 6-10 6z" />
</svg>`;

export const ground = html`<svg class="ground" viewBox="0 0 600 30" preserveAspectRatio="none" aria-hidden="true">
  <path d="M18 0h564v9H18zM0 12h600v9H0z" />
  <path
    class="water"
    d="M0 26q25-6 50 0t50 0 50 0 50 0 50 0 50 0 50 0 50 0 50 0 50 0 50 0 50 0"
    vector-effect="non-scaling-stroke"
  />
</svg>`;
