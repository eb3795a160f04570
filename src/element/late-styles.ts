/** Styles of what loads later. */
import { adoptStyles, isServer, type CSSResult, type LitElement } from 'lit';

/** Those of each element that has such. */
export const late = new WeakMap<LitElement, Set<CSSResult>>();

/** Adds `styles` to those that the element has from the start, once. */
export function addStyles(host: LitElement, styles: CSSResult): void {
  const { elementStyles } = host.constructor as typeof LitElement; // `constructor` is typed as any function
  const all = late.get(host) ?? new Set();
  if (all.has(styles)) return;
  late.set(host, all.add(styles));
  if (!isServer && host.renderRoot instanceof ShadowRoot) adoptStyles(host.renderRoot, [...elementStyles, ...all]);
}
