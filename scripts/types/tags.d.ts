/** What is set on each tag, and what it tells, as the types of frameworks say it. */
import type { Elements } from './elements.js';

export type Tag = keyof Elements;

/** The class of a tag. */
export type ElementOf<Name extends Tag> = Elements[Name]['element'];

/** Its properties, by their names. */
export type Properties<Name extends Tag> = Partial<Elements[Name]['properties']>;

/** Its attributes, as HTML writes them: what is true is there, what is false is not. */
export type Attributes<Name extends Tag> = {
  [Key in keyof Elements[Name]['attributes']]?: Written<Elements[Name]['attributes'][Key]>;
};

/** Its properties, and the attributes that have no property or are named otherwise. */
export type Settable<Name extends Tag> = Properties<Name> & Omit<Attributes<Name>, keyof Elements[Name]['properties']>;

/** What hears of its events, by their names with `Prefix` before. */
export type Handlers<Name extends Tag, Prefix extends string> = {
  [Type in keyof Elements[Name]['events'] & string as `${Prefix}${Type}`]?: (
    event: Elements[Name]['events'][Type] & { readonly currentTarget: ElementOf<Name> },
  ) => void;
};

type Written<Value> = Value extends boolean ? true : Value extends number ? Value | `${Value}` : Value;
