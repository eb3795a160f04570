/**
 * Snippets for applications: the same HTML as React and Vue write it. Both set properties of widgets where there are some, so
 * numbers and attributes without a value are written as what they are.
 */
import { escape, toText, type Markup } from './markup.js';

/** The body of a React component (19 or later); `numbers` are the attributes of widgets that are numbers. */
export const toJsx = (markup: Markup, numbers: ReadonlySet<string>): string =>
  toText(markup, {
    text: (text) => (/[{}<>&\n]/.test(text) ? `{${JSON.stringify(text)}}` : text),
    attribute: (name, value, tag) => {
      const kind = kindOf(tag, name, value, numbers);
      if (kind === 'bare') return name;
      if (kind === 'number') return `${name}={${value}}`;
      return `${IN_JSX[name] ?? name}=${/["&\n]/.test(value) ? `{${JSON.stringify(value)}}` : `"${value}"`}`;
    },
    isClosed: true,
  });

/** The template of a Vue component (3). */
export const toVue = (markup: Markup, numbers: ReadonlySet<string>): string =>
  toText(markup, {
    text: (text) => escape(text).replace(/\{\{/g, "{{ '{{' }}"),
    attribute: (name, value, tag) => {
      const kind = kindOf(tag, name, value, numbers);
      if (kind === 'bare') return `:${name}="true"`;
      return `${kind === 'number' ? ':' : ''}${name}="${escape(value)}"`;
    },
    isClosed: true,
  });

/** Attributes that React calls by the names of properties. */
const IN_JSX: Readonly<Record<string, string>> = { class: 'className', datetime: 'dateTime', for: 'htmlFor' };

function kindOf(tag: string, name: string, value: string, numbers: ReadonlySet<string>): 'bare' | 'number' | 'text' {
  if (!tag.startsWith('sen-')) return 'text';
  if (value === '') return 'bare';
  return numbers.has(name) ? 'number' : 'text';
}
