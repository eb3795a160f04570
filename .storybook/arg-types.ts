/** Editors for a widget's attributes, from what the manifest says of them. */
import type { InputType } from 'storybook/internal/types';
import { declarationOf, type Attribute } from './manifest.js';

/** What their docstrings say in words. */
const RANGES: Readonly<Record<string, { min: number; max?: number }>> = {
  around: { min: 0 },
  attempts: { min: 1 },
  interval: { min: 2 },
  'pass-mark': { min: 0, max: 100 },
  pick: { min: 1 },
  tries: { min: 1 },
};

/** One editor for each attribute of `tag`. */
export function argTypesOf(tag: string): Record<string, InputType> {
  return Object.fromEntries(declarationOf(tag).attributes.map((one) => [one.name, argTypeOf(one)]));
}

function argTypeOf({ name, type, description, default: initial }: Attribute): InputType {
  const options = literalsIn(type);
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
  // Dates, too: `10-10` is none that an editor of dates knows, and it would write a zone’s hour into the others.
  return { type: 'text' };
}

/** `'blocks' | 'inline'` and `1 | 2` as their values; none for other types. */
const literalsIn = (type: string): (string | number)[] =>
  /^(?:(?:'[^']*'|\d+)(?: \| )?)+$/.test(type)
    ? [...type.matchAll(/'([^']*)'|(\d+)/g)].map(([, word, digits]) => word ?? Number(digits))
    : [];
