/** Attributes that take only some values. */
import type { LitElement, PropertyDeclaration } from 'lit';

/** How a property is declared, and all the values that it takes; without them, it takes any of its type. */
export interface Declaration extends PropertyDeclaration {
  readonly values?: readonly unknown[];
}

/** The values of `heading-level`. */
export const LEVELS = [1, 2, 3, 4, 5, 6] as const;

/** The properties of `element` that are amiss, with how they are declared: numbers that are none, and none of the `values`. */
export const amiss = (element: LitElement): [PropertyKey, Declaration][] =>
  // `constructor` is typed as any function, and Lit keeps of a declaration all that it says.
  [...((element.constructor as typeof LitElement).elementProperties as ReadonlyMap<PropertyKey, Declaration>)].filter(
    ([name, { values }]) => {
      const value = (element as unknown as Record<PropertyKey, unknown>)[name];
      return Number.isNaN(value) || values?.includes(value ?? values[0]) === false;
    },
  );
