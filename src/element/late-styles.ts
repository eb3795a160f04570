/** Styles of what loads later. */
import { adoptStyles, type CSSResult, type LitElement } from 'lit';

/** Adds `styles` to those that the element has from the start; only ever one such sheet an element. */
export function addStyles(host: LitElement, styles: CSSResult): void {
  const { elementStyles } = host.constructor as typeof LitElement; // `constructor` is typed as any function
  if (host.renderRoot instanceof ShadowRoot) adoptStyles(host.renderRoot, [...elementStyles, styles]);
}
