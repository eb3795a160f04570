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

/** As HTML text: what holds other blocks has its children on lines of their own, so that people can read and change it. */
export function toHtml({ tag, attributes, children }: Markup): string {
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}${value && `="${escape(value)}"`}`);
  const start = `<${tag}${given.join('')}>`;
  if (VOID.has(tag)) return start;
  const inside = children.map((child) => (typeof child === 'string' ? escape(child) : toHtml(child)));
  const isBroken = children.some((child) => typeof child !== 'string' && BLOCKS.test(child.tag));
  return isBroken ? `${start}\n${inside.join('\n')}\n</${tag}>` : `${start}${inside.join('')}</${tag}>`;
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
  /^(?:article|blockquote|d[dlt]|details|div|figure|figcaption|h\d|li|ol|p|section|t(?:able|body|head|r)|ul|sen-.*)$/;

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
