/** Draws one widget on a server. */
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { LitElementRenderer, type RenderInfo } from '@lit-labs/ssr';
import type { LitElement } from 'lit';
import { describe } from '../content/describe.js';
import type { Fault, Problem } from '../content/problem.js';
import { attributeFaults } from '../element/attribute-faults.js';
import { settle } from '../element/prerendered.js';
import type { GiveFile } from '../platform/given-files.js';
import type { Locale } from '../platform/locale.js';
import { wholeMessages } from '../platform/whole-messages.js';
import '../all.js';
import { textsOf, type Attributes } from './attributes.js';
import { SenRenderer, type AuthorsHtml } from './renderer.js';
import { takeTurn } from './turn.js';

/** What a widget is drawn from. */
export interface Drawing {
  /** Its attributes: texts as in HTML, or numbers; `true` for one without a value, `false` for none. Default: none. */
  attributes?: Attributes;
  /** Its content as a program gives it: the list of items, or an object as a file of it has. */
  content?: unknown;
  /**
   * Answers for the files that its attributes name, such as `src`. Default: nothing is read, and the attributes only stay in
   * the HTML.
   */
  files?: GiveFile;
  /** Its author's HTML as an element of a DOM, where there is neither `content` nor a file. */
  html?: AuthorsHtml;
  /** The language around it (BCP 47), where it has no `lang` of its own. Default: `vi`. */
  lang?: string;
  /** The present moment, in milliseconds since 1970. Default: that of the clock. */
  now?: number;
}

/**
 * The shadow root of the widget `tag` with all that it shows, as `<template shadowrootmode="open">…</template>`: to stand right
 * after the start tag, before the author's HTML. Throws where there is no such widget.
 */
export async function drawShadow(tag: string, drawing: Drawing = {}): Promise<string> {
  const renderer = rendererOf(tag, drawing);
  const root = await collectResult(renderer.renderShadow(infoOf(renderer)));
  return `<template shadowrootmode="open">${root}</template>`;
}

/** The widget `tag` as a whole, drawn; `inner` is its author's HTML as text, which stays in it for those who need it. */
export async function drawWidget(tag: string, drawing: Drawing = {}, inner = ''): Promise<string> {
  const attributes = textsOf(tag, drawing.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${attributes.join('')}>${await drawShadow(tag, drawing)}${inner}</${tag}>`;
}

/** What is wrong with a widget's content and attributes, as `sen-error` tells it in a browser; empty where all is right. */
export const problemsIn = (tag: string, drawing: Drawing = {}): Promise<readonly Problem[]> =>
  settled(tag, drawing, (element) => describe(faultsOf(element), wholeMessages(element.locale.msg)));

/** The same before it is put in words. */
export const faultsIn = (tag: string, drawing: Drawing): Promise<readonly Fault[]> => settled(tag, drawing, faultsOf);

/** What is protected of a widget. */
interface Inner extends LitElement {
  readonly faults: readonly Fault[];
  readonly locale: Locale;
}

const faultsOf = (element: Inner): readonly Fault[] => [...element.faults, ...attributeFaults(element)];

async function settled<Result>(tag: string, drawing: Drawing, tell: (inner: Inner) => Result): Promise<Result> {
  const { element } = rendererOf(tag, drawing);
  return takeTurn(`<${tag}>`, drawing, async () => {
    await settle(element); // `SenRenderer` has no other
    return tell(element as unknown as Inner);
  });
}

function rendererOf(tag: string, { attributes, content, files, html, lang, now }: Drawing): SenRenderer {
  const widget = customElements.get(tag);
  if (!widget || !SenRenderer.matchesClass(widget)) throw new Error(`There is no widget <${tag}>.`);
  const renderer = new SenRenderer(tag);
  if (lang) renderer.setAttribute('lang', lang);
  for (const [name, value] of textsOf(tag, attributes)) if (name !== 'src' || files) renderer.setAttribute(name, value);
  renderer.connectedCallback();
  if (content !== undefined) renderer.setProperty('data', content);
  if (html) renderer.know(html);
  renderer.own = { files, now };
  return renderer;
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
