/**
 * Lit's `@property` and `@state`, for TypeScript's legacy decorators alone: Lit's own serve two kinds of decorator and
 * cost every widget 0.4 kB more.
 */
import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorator = (prototype: ReactiveElement, name: string) => void;

/** Declares a reactive property with its attribute. */
export const property =
  (options?: PropertyDeclaration): Decorator =>
  (prototype, name) => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };

/** Declares reactive state that is not part of the element's public face. */
export const state = (): Decorator => property({ state: true, attribute: false });
