/**
 * Types of our tags for Solid: `import 'sen-campaign/solid'`. It sets the property that a name with hyphens stands for, takes a name
 * with capitals for one without, and any name after `prop:` as it is.
 */
import type { JSX } from 'solid-js';
import type { Elements } from './elements.js';
import type { Attributes, ElementOf, Handlers, Properties, Tag } from './tags.js';

type Tags = {
  [Name in Tag]: JSX.HTMLAttributes<ElementOf<Name>> &
    Hyphenated<Name> &
    Lower<Name> &
    Exact<Name> &
    Handlers<Name, 'on:'>;
};

type Hyphenated<Name extends Tag> = {
  [Key in keyof Attributes<Name>]: Attributes<Name>[Key] | Elements[Name]['attributes'][Key];
};

type Lower<Name extends Tag> = {
  [
    Key in keyof Properties<Name> as Key extends string ? (Key extends Lowercase<Key> ? Key : never) : never
  ]: Properties<Name>[Key];
};

type Exact<Name extends Tag> = { [Key in keyof Properties<Name> & string as `prop:${Key}`]?: Properties<Name>[Key] };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
