/** Draws one widget on a server. */
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { LitElementRenderer, type RenderInfo } from '@lit-labs/ssr';
import { holdInstant } from '../platform/instant.js';
import '../all.js';
import { SenRenderer, type AuthorsHtml } from './renderer.js';

/** What a widget is drawn from. */
export interface Drawing {
  /** Its attributes, as in HTML; one without a value has the text `''`. Default: none. */
  attributes?: Readonly<Record<string, string>>;
  /** Its content as a program gives it: the list of items, or an object as a file of it has. Nothing is fetched, also not `src`. */
  content?: unknown;
  /** Its author's HTML as an element of a DOM, where there is no `content`. */
  html?: AuthorsHtml;
  /** The language around it (BCP 47), where it has no `lang` of its own. Default: `vi`. */
  lang?: string;
  /** The present moment, in milliseconds since 1970. Default: that of the clock. */
  now?: number;
}

/** One after the other, as each may have a present of its own. */
let last: Promise<unknown> = Promise.resolve();

/**
 * The shadow root of the widget `tag` with all that it shows, as `<template shadowrootmode="open">…</template>`: to stand right
 * after the start tag, before the author's HTML. Throws where there is no such widget.
 */
export function drawShadow(tag: string, drawing: Drawing = {}): Promise<string> {
  const drawn = last.then(() => draw(tag, drawing));
  last = drawn.catch(() => undefined); // told to whoever asked for it
  return drawn;
}

/** The widget `tag` as a whole, drawn; `inner` is its author's HTML as text, which stays in it for those who need it. */
export async function drawWidget(tag: string, drawing: Drawing = {}, inner = ''): Promise<string> {
  const attributes = Object.entries(drawing.attributes ?? {}).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${attributes.join('')}>${await drawShadow(tag, drawing)}${inner}</${tag}>`;
}

async function draw(tag: string, { attributes = {}, content, html, lang, now }: Drawing): Promise<string> {
  const widget = customElements.get(tag);
  if (!widget || !SenRenderer.matchesClass(widget)) throw new Error(`There is no widget <${tag}>.`);
  const renderer = new SenRenderer(tag);
  if (lang) renderer.setAttribute('lang', lang);
  for (const [name, value] of Object.entries(attributes)) if (name !== 'src') renderer.setAttribute(name, value);
  renderer.connectedCallback();
  if (content !== undefined) renderer.setProperty('data', content);
  if (html) renderer.know(html);
  holdInstant(now);
  try {
    return `<template shadowrootmode="open">${await collectResult(renderer.renderShadow(infoOf(renderer)))}</template>`;
  } finally {
    holdInstant(undefined);
  }
}

const infoOf = (renderer: SenRenderer): RenderInfo => ({
  elementRenderers: [SenRenderer, LitElementRenderer],
  customElementInstanceStack: [renderer],
  customElementHostStack: [renderer],
  eventTargetStack: [],
  slotStack: [],
  deferHydration: false,
});

const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
