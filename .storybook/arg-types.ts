/** Editors for a widget's attributes, from what the manifest says of them. */
import type { InputType } from 'storybook/internal/types';
import type { Precision } from '../src/widgets/countdown/countdown.model.js';
import { declarationOf, type Attribute } from './manifest.js';

/** Types that the manifest calls by their names. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  Precision: ['day', 'hour', 'minute', 'second'] satisfies readonly Precision[],
  "Rules['feedback']": ['immediate', 'deferred', 'none'],
  View: ['diagram', 'tabs', 'accordion', 'cards', 'story'],
  Better: ['higher', 'lower'],
  Order: ['rank', 'name'],
};
/** Sets of words of which several may stand together. */
const SEVERAL: Readonly<Record<string, readonly string[]>> = {
  shuffle: ['questions', 'options', 'questions options'],
};
/** What their docstrings say in words. */
const RANGES: Readonly<Record<string, { min: number; max?: number }>> = {
  around: { min: 0 },
  attempts: { min: 1 },
  'heading-level': { min: 1, max: 6 },
  interval: { min: 2 },
  'pass-mark': { min: 0, max: 100 },
  pick: { min: 1 },
  tries: { min: 1 },
};
const DATES: ReadonlySet<string> = new Set(['date', 'until']);

/** One editor for each attribute of `tag`. */
export function argTypesOf(tag: string): Record<string, InputType> {
  return Object.fromEntries(declarationOf(tag).attributes.map((one) => [one.name, argTypeOf(one)]));
}

function argTypeOf({ name, type, description, default: initial }: Attribute): InputType {
  const options = [...(NAMED[type] ?? SEVERAL[name] ?? literalsIn(type))];
  return {
    name,
    description,
    type: { name: 'other', value: type },
    table: {
      category: 'attributes',
      type: { summary: options.join(' | ') || type },
      defaultValue: { summary: initial },
    },
    ...(options.length > 0 && { options }),
    control: controlFor(name, type, options.length),
  };
}

function controlFor(name: string, type: string, count: number): InputType['control'] {
  if (count > 0) return { type: count > 4 ? 'select' : 'inline-radio' };
  if (type === 'boolean') return { type: 'boolean' };
  if (type === 'number') return { type: 'number', ...RANGES[name] };
  return { type: DATES.has(name) ? 'date' : 'text' };
}

/** `'blocks' | 'inline'` as its words; none for other types. */
const literalsIn = (type: string): string[] =>
  /^(?:'[^']*'(?: \| )?)+$/.test(type) ? [...type.matchAll(/'([^']*)'/g)].map(([, word = '']) => word) : [];

/** The value of an attribute as an editor gives it: Storybook's dates are milliseconds since 1970. */
export const edited = (name: string, value: unknown): unknown =>
  DATES.has(name) && typeof value === 'number' ? minutesOf(new Date(value)) : value;

/** As clocks here show it: `2035-10-10T07:30`, or the day alone at midnight. */
function minutesOf(date: Date): string {
  const text = new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString();
  return text.slice(0, text.includes('T00:00') ? 'YYYY-MM-DD'.length : 'YYYY-MM-DDTHH:mm'.length);
}
