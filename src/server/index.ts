/** Widgets on a server: `sen-campaign/server`. Needs `@lit-labs/ssr`, and no DOM. */
export { drawShadow, drawWidget, problemsIn, type Drawing } from './draw.js';
export { SenRenderer } from './renderer.js';
