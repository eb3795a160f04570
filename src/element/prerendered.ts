/** Takes over what a server has drawn of an element (declarative shadow DOM). Loaded where there is such. */
import { adoptStyles, ReactiveElement, render, type LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { asOf } from '../platform/as-of.js';
import { addressOf } from '../platform/fragment.js';
import { instant } from '../platform/instant.js';
import { stylesOf } from './late-styles.js';
import { waiting } from './sen-element.js';

/** What is protected of an element, and is called here alone. */
interface Inner {
  readonly content: { readonly isPending: boolean };
  readonly items: readonly unknown[];
  readonly faults: readonly unknown[];
  readonly problem: unknown;
  readonly locale: { resolve: () => Promise<void> | undefined };
  needed: () => Promise<unknown> | undefined;
  render: () => TemplateResult;
  update: (changed: PropertyValues) => void;
  updated: (changed: PropertyValues) => void;
  requestUpdate: (...change: Parameters<ReactiveElement['requestUpdate']>) => void;
  performUpdate: () => void;
}

const innerOf = (element: LitElement) => element as unknown as Inner;

/** How the comment begins that says when a server drew, in milliseconds since 1970. */
export const DRAWN_AT = 'sen-drawn-at ';

/**
 * Brings an element to where it can draw all that it is first to show, without drawing: its content is read, and what it shows
 * that from has loaded. The same on a server as in a browser, so that both draw the same.
 */
export async function settle(element: LitElement): Promise<void> {
  const host = innerOf(element);
  await Promise.all([host.locale.resolve(), host.needed()]);
  await untilRead(host);
}

/** What is left of it once messages and parts have come, or failed to. */
async function untilRead(host: Inner): Promise<void> {
  const { requestUpdate } = host;
  let wake: () => void = () => undefined;
  host.requestUpdate = (...change) => {
    requestUpdate.apply(host, change);
    wake();
  };
  try {
    for (let isReady = false; !isReady;) {
      const asked = new Promise<void>((resolve) => (wake = resolve));
      look(host);
      isReady = !host.content.isPending && (host.faults.length > 0 || host.items.length === 0 || !isFallback(host));
      if (!isReady) await asked;
    }
  } finally {
    Reflect.deleteProperty(host, 'requestUpdate');
  }
}

/** An update that draws nothing. */
function look(host: Inner): void {
  host.update = (changed) => {
    react(host, changed);
  };
  host.updated = () => undefined;
  try {
    host.performUpdate();
  } finally {
    Reflect.deleteProperty(host, 'update');
    Reflect.deleteProperty(host, 'updated');
  }
}

/** Whether the author's HTML would show while the widget is still busy with its items. */
const isFallback = (host: Inner): boolean => host.render() === waiting;

/**
 * Draws an element for the first time where a server has drawn it already. What stands there stays until the element has as
 * much to show. Where that is the same, and Lit's support of hydration is there, its nodes stay, too. Where any of that fails,
 * the element draws as it would without a server.
 */
export async function takeOver(element: LitElement): Promise<void> {
  const host = innerOf(element);
  const root = element.renderRoot as ShadowRoot; // the only kind that a server draws
  try {
    await untilRead(host);
    host.requestUpdate();
    if (host.items.length === 0 && !root.querySelector('.base > slot:not([name])')) return keep(host, element, root);
    asOf(drawnAt(root), () => {
      look(host);
      host.requestUpdate();
      if (!('litElementHydrateSupport' in globalThis && isSame(host, element, root))) clear(host, element, root);
      host.performUpdate();
    });
  } catch (error) {
    console.error(error);
    if (!Object.hasOwn(host, 'update')) clear(host, element, root);
  }
  host.requestUpdate(); // the present moment
}

/** Makes room for what the element draws, which is never to be taken for what a server drew. */
function clear(host: Inner, element: LitElement, root: ShadowRoot): void {
  root.replaceChildren();
  // The server's went with what it drew; what loaded since has added its own to all of them.
  if (root.adoptedStyleSheets.length === 0) adoptStyles(root, [...stylesOf(element)]);
  const options = { ...element.renderOptions, renderBefore: null };
  host.update = (changed) => {
    react(host, changed);
    render(host.render(), root, options);
  };
}

/** What elements do in an update beside drawing. */
function react(host: Inner, changed: PropertyValues): void {
  (ReactiveElement.prototype as unknown as Inner).update.call(host, changed);
}

/** Leaves what a server drew as the last that was good, and tells below it what is wrong, until there is something to draw. */
function keep(host: Inner, element: LitElement, root: ShadowRoot): void {
  const below = document.createElement('div');
  below.className = 'base';
  root.append(below);
  host.update = (changed) => {
    if (host.items.length > 0) {
      clear(host, element, root);
      return host.update(changed);
    }
    react(host, changed);
    render(host.problem, below);
  };
  host.performUpdate();
}

function drawnAt(root: ShadowRoot): number {
  for (const node of root.childNodes)
    if (node instanceof Comment && node.data.startsWith(DRAWN_AT)) return Number(node.data.slice(DRAWN_AT.length));
  return instant();
}

/** Whether what the element would draw now is what stands there. */
function isSame(host: Inner, element: LitElement, root: ShadowRoot): boolean {
  const would = document.createElement('div');
  render(host.render(), would, { host: element });
  const stands = document.createElement('div');
  stands.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  // The author's own nodes may stand in it, which are to stay as they are.
  return bare(withoutAddress(would.cloneNode(true) as HTMLElement)).isEqualNode(bare(stands)); // a clone is what its original is
}

/** A server knows no address to put before the fragment. */
function withoutAddress(drawn: HTMLElement): HTMLElement {
  if (document.querySelector('base[href]')) return drawn;
  for (const link of drawn.querySelectorAll('a'))
    if (link.hash && link.href === addressOf('') + link.hash.slice(1)) link.href = link.hash;
  return drawn;
}

/** Without what one of the two ways of drawing leaves behind. */
function bare(drawn: HTMLElement): HTMLElement {
  for (const rest of drawn.querySelectorAll(':scope > style, :scope > noscript, script')) rest.remove();
  for (const element of drawn.querySelectorAll('[defer-hydration], input, option'))
    for (const name of ['defer-hydration', 'value', 'checked', 'selected']) element.removeAttribute(name);
  const comments = document.createTreeWalker(drawn, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  drawn.normalize();
  return drawn;
}
