/** HTML as data: what a snippet is made of, before it is text to paste or nodes to show. */

/** An element with its attributes; `true` stands for one without a value, `undefined` and `false` for none. */
export interface Markup {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (Markup | string)[];
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
/** A child; what there is none of is left out. */
type Child = Markup | string | undefined | false;

/** The element `tag`; attributes and children that there are none of are left out. */
export function h(
  tag: string,
  attributes: Attributes = {},
  ...children: readonly (Child | readonly Child[])[]
): Markup {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== false);
  const [unsafe] = given.find(([name]) => !NAME.test(name)) ?? [];
  if (unsafe !== undefined) throw new TypeError(`No attribute of a snippet is called “${unsafe}”.`);
  return {
    tag,
    attributes: Object.fromEntries(given.map(([name, value]) => [name, value === true ? '' : String(value)])),
    children: children.flat().filter((child): child is Markup | string => Boolean(child)),
  };
}

/** How a language that is much like HTML writes what HTML writes otherwise. */
export interface Syntax {
  text: (text: string) => string;
  attribute: (name: string, value: string, tag: string) => string;
  /** Whether what holds nothing ends with `/>`. */
  isClosed: boolean;
}

const HTML: Syntax = {
  text: escape,
  attribute: (name, value) => `${name}${value && `="${escape(value)}"`}`,
  isClosed: false,
};

/** As HTML text: what holds other blocks has its children on lines of their own, so that people can read and change it. */
export const toHtml = (markup: Markup): string => toText(markup, HTML);

/** As text in another syntax, with the same lines. */
export function toText({ tag, attributes, children }: Markup, syntax: Syntax): string {
  const given = Object.entries(attributes).map(([name, value]) => ` ${syntax.attribute(name, value, tag)}`);
  const start = `<${tag}${given.join('')}`;
  if (VOID.has(tag)) return `${start}${syntax.isClosed ? ' />' : '>'}`;
  const inside = children.map((child) => (typeof child === 'string' ? syntax.text(child) : toText(child, syntax)));
  const isBroken = children.some((child) => typeof child !== 'string' && BLOCKS.test(child.tag));
  return isBroken ? `${start}>\n${inside.join('\n')}\n</${tag}>` : `${start}>${inside.join('')}</${tag}>`;
}

/** As nodes of `document`, for pages that may not parse HTML (`require-trusted-types-for 'script'`). */
export function toNodes({ tag, attributes, children }: Markup, document: Document): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : toNodes(child, document))));
  return element;
}

/** Names of attributes that do nothing by themselves: no `onclick`, no `style`. */
const NAME = /^(?!on|style$)[a-z][a-z\d-]*$/;

const VOID = new Set(['br', 'hr', 'img', 'link']);
const BLOCKS =
  /^(?:article|blockquote|d[dlt]|details|div|figure|figcaption|h\d|li|ol|p|section|t(?:able|body|head|r)|ul|sen-(?!term).*)$/;

/** A text that HTML takes for what it is, within quotation marks too. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
