/** XML as a tree that knows its lines. */
import { parser as makeParser } from 'sax';
import type { Fault } from '../../../content/problem.js';

/** An element; namespaces are left out of its name. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
  /** The line that it begins on, from 1. */
  line: number;
}

/** A parsed file: what stands before the first place that is no XML, and that place. */
export interface XmlDocument {
  root: XmlElement | undefined;
  faults: readonly Fault[];
}

/** Parses a text (XML 1.0, fifth edition). Entities that a file declares itself are not expanded. */
export function parseXml(text: string): XmlDocument {
  const parser = makeParser(true);
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let fault: Fault | undefined;
  const add = (content: XmlElement | string) => {
    open.at(-1)?.children.push(content);
  };
  let line = 1;
  parser.onopentagstart = () => {
    line = parser.line + 1;
  };
  parser.onopentag = ({ name, attributes }) => {
    const element: XmlElement = {
      name: local(name),
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), String(value)])),
      children: [],
      line,
    };
    add(element);
    root ??= element;
    open.push(element);
  };
  parser.onclosetag = () => {
    open.pop();
  };
  parser.ontext = add;
  parser.oncdata = add;
  parser.onerror = () => {
    fault ??= { code: 'syntax', expected: 'XML', line: parser.line + 1, column: parser.column + 1 };
    parser.resume(); // else the parser would throw it again
  };
  for (const chunk of text.match(/[^>]*>|[^>]+$/g) ?? []) {
    if (fault) break;
    parser.write(chunk);
  }
  if (!fault) parser.close();
  return { root, faults: fault ? [fault] : [] };
}

const local = (name: string): string => name.replace(/^.*:/, '');

/** The elements in `element`, all or those of a name. */
export const childrenOf = (element: XmlElement, name?: string): readonly XmlElement[] =>
  element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );

/** The first element of that name in `element`. */
export const childOf = (element: XmlElement, name: string): XmlElement | undefined => childrenOf(element, name)[0];

/** All elements below `element` that one of the names fits, in the order of the file. */
export const within = (element: XmlElement, ...names: readonly string[]): readonly XmlElement[] =>
  childrenOf(element).flatMap((child) => [...(names.includes(child.name) ? [child] : []), ...within(child, ...names)]);

/** The characters in `element`, as they are. */
export const charactersIn = (element: XmlElement | undefined): string =>
  element?.children.map((child) => (typeof child === 'string' ? child : charactersIn(child))).join('') ?? '';

/**
 * What is in `element`, as markup again; `instead` says what stands for an element below it, where that isn't its own
 * markup. Only to be read by `textFromHtml`.
 */
export const markupOf = (
  element: XmlElement,
  instead: (child: XmlElement) => string | undefined = () => undefined,
): string =>
  element.children
    .map((child) =>
      typeof child === 'string'
        ? child.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
        : (instead(child) ?? `<${child.name}>${markupOf(child, instead)}</${child.name}>`),
    )
    .join('');
