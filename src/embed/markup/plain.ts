/**
 * Snippets for editors that strip unknown tags: the same content in the few tags that nearly every editor keeps. What `toPlain`
 * writes, `embed/plain-html.ts` reads.
 */
import { h, type Markup } from './markup.js';

type Nodes = readonly (Markup | string)[];
/** What stands for an element; `inside` is its content, already plain. */
type Rewrite = (markup: Markup, inside: Nodes) => Nodes;

/**
 * `<sen-quiz graded="server">` as `<div data-sen="quiz" data-graded="server">` with plain content: an answer is what follows its
 * options, a source is in italics, a word to explain is a heading. `id`, `lang` and the like stay what they are.
 */
export function toPlain(markup: Markup): Markup {
  const [, name] = /^sen-(.+)$/.exec(markup.tag) ?? [];
  const children = markup.children.flatMap(rewrite);
  if (name === undefined) return { ...markup, children };
  const attributes: Record<string, string> = { 'data-sen': name };
  for (const [key, value] of Object.entries(markup.attributes))
    attributes[KEPT.test(key) ? key : `data-${key}`] = value;
  const isInline = name === 'term';
  return h(
    isInline ? 'span' : 'div',
    attributes,
    isInline || children.length === 0 || children.some(isBlock) ? children : h('p', {}, children),
  );
}

/** Attributes that mean the same on every element. */
const KEPT = /^(?:id|class|lang|dir|title|hidden|data-.*)$/;

const rewrite = (child: Markup | string): Nodes => {
  if (typeof child === 'string') return [child];
  const plain = toPlain(child);
  return REWRITES[child.tag]?.(plain, plain.children) ?? [plain];
};

const renamed =
  (tag: string): Rewrite =>
  ({ attributes }, inside) => [h(tag, attributes, inside)];
const withAttribute =
  (attribute: string): Rewrite =>
  ({ attributes }, inside) => [h('span', { [`data-${attribute}`]: attributes[attribute] ?? textOf(inside) }, inside)];
const unwrapped: Rewrite = (_, inside) => inside;

const REWRITES: Readonly<Record<string, Rewrite>> = {
  section: renamed('div'),
  figure: renamed('div'),
  figcaption: renamed('p'),
  b: renamed('strong'),
  cite: renamed('em'),
  time: withAttribute('datetime'),
  data: withAttribute('value'),
  details: (_, inside) => {
    const [summary, ...lines] = inside.map((child) => (isBlock(child) ? child : h('p', {}, child)));
    const isRight = ({ children: [first] }: Markup): boolean => typeof first === 'object' && first.tag === 'strong';
    const right = lines.filter(isRight).flatMap(({ children }, place) => [place === 0 ? ' ' : '; ', ...children]);
    return [h('p', {}, summary?.children ?? [], right), ...lines.filter((line) => !isRight(line))];
  },
  summary: (_, inside) => [h('p', {}, inside, ':')],
  dl: unwrapped,
  dt: renamed('h3'),
  dd: renamed('p'),
  dfn: unwrapped,
  abbr: unwrapped,
  // Editors lose captions, not paragraphs.
  table: (table, inside) => {
    const caption = inside.find((child): child is Markup => typeof child !== 'string' && child.tag === 'caption');
    const rest = { ...table, children: inside.filter((child) => child !== caption) };
    return caption ? [{ ...caption, tag: 'p' }, rest] : [rest];
  },
};

const isBlock = (child: Markup | string): child is Markup =>
  typeof child !== 'string' && !/^(?:a|b|em|i|img|small|span|strong)$/.test(child.tag);

const textOf = (nodes: Nodes): string =>
  nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
