/** Attributes that take only some values. */
import type { LitElement, PropertyDeclaration } from 'lit';

declare module '@lit/reactive-element' {
  interface PropertyDeclaration {
    /** All the values that it takes; without them, it takes any of its type. */
    readonly values?: readonly unknown[];
  }
}

/** The values of `heading-level`. */
export const LEVELS = [1, 2, 3, 4, 5, 6] as const;

/** The properties of `element` that are amiss, with how they are declared: numbers that are none, and none of the `values`. */
export const amiss = (element: LitElement): [PropertyKey, PropertyDeclaration][] =>
  [...(element.constructor as typeof LitElement).elementProperties].filter(([name, { values }]) => {
    const value = (element as unknown as Record<PropertyKey, unknown>)[name];
    return Number.isNaN(value) || values?.includes(value ?? values[0]) === false;
  });
