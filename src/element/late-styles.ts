/** Styles of what loads later. */
import { adoptStyles, isServer, type CSSResultOrNative, type LitElement } from 'lit';

/** All styles of each element that has such, those from the start first. */
const late = new WeakMap<LitElement, readonly CSSResultOrNative[]>();

/** Adds `styles` to those that the element has from the start, once. */
export function addStyles(host: LitElement, styles: CSSResultOrNative): void {
  const known = stylesOf(host);
  if (known.includes(styles)) return;
  late.set(host, [...known, styles]);
  if (!isServer && host.renderRoot instanceof ShadowRoot) adoptStyles(host.renderRoot, [...known, styles]);
}

/** The styles that the element has by now. */
export const stylesOf = (host: LitElement): readonly CSSResultOrNative[] =>
  late.get(host) ?? (host.constructor as typeof LitElement).elementStyles; // `constructor` is typed as any function
