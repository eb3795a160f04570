/** Draws a story from its content and its attributes. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../src/embed/builder/builder.model.js';
import type { Checked, Words } from '../src/embed/builder/checking.js';
import { KINDS } from '../src/embed/builder/kinds.js';
import { wordsIn } from '../src/embed/builder/words.js';
import { toNodes, type Markup } from '../src/embed/markup/index.js';
import type { Attributes, Content, ContentIn } from '../stories/content.js';

/** A story's content in one language, read as the widgets read files. */
export interface Made {
  widget: string;
  content: Content;
  words: Words;
  /** Nothing where there are no data. */
  checked: Checked | undefined;
}

export async function make(tag: string, contentIn: ContentIn, language: Language): Promise<Made> {
  const widget = tag.replace(/^sen-/, '');
  const content = contentIn(language);
  const kind = Object.entries(KINDS).find(([name]) => name === widget)?.[1];
  const [words, checked] = await Promise.all([
    wordsIn(language),
    content.data && kind?.check({ kind: 'text', name: `${widget}.json`, text: JSON.stringify(content.data) }),
  ]);
  return { widget, content, words, checked };
}

/** The attributes that a story's widget has: those of its language, and what the controls say. */
export function attributesOf({ content }: Made, args: Readonly<Record<string, unknown>>): Attributes {
  return Object.fromEntries(
    Object.entries({ ...content.attributes, ...args }).filter(
      ([, value]) => value !== undefined && value !== false && value !== '' && value !== null,
    ),
  ) as Attributes; // editors give strings, numbers and booleans
}

/** What stands inside the widget's tag as the author's own HTML. */
export function insideOf({ content: { children, isWritten }, checked, words }: Made): Markup['children'] {
  return children ?? (isWritten ? checked?.markup(words, {})?.children : undefined) ?? [];
}

/** The story. Its widget stays the same one while its attributes change, as on a page. */
export function draw(made: Made, attributes: Attributes, names: readonly string[]): TemplateResult {
  const { widget, content } = made;
  if (content.page) return html`${toNodes(content.page(attributes), document)}`;
  const inside = insideOf(made).map((child) => (typeof child === 'string' ? child : toNodes(child, document)));
  const values = names.map((name) => valueOf(attributes[name]));
  const data = content.isWritten ? undefined : content.data;
  return html(templateOf(`sen-${widget}`, names), data, ...values, inside);
}

const valueOf = (value: Attributes[string]): unknown => (value === true ? '' : (value ?? nothing));

/** A template of `tag` with room for its data, each attribute, and what is inside: one for each, so that Lit knows it again. */
function templateOf(tag: string, names: readonly string[]): TemplateStringsArray {
  const key = [tag, ...names].join(' ');
  const strings =
    templates.get(key) ?? asTemplate([`<${tag} .data=`, ...names.map((name) => ` ${name}=`), '>', `</${tag}>`]);
  templates.set(key, strings);
  return strings;
}
const templates = new Map<string, TemplateStringsArray>();

const asTemplate = (parts: readonly string[]): TemplateStringsArray => Object.assign([...parts], { raw: parts });
