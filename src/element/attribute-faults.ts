/** What to tell of attributes that are amiss. Loaded when there is something to tell. */
import type { LitElement } from 'lit';
import type { Fault } from '../content/problem.js';
import { amiss } from './attributes.js';

/** What is wrong with attributes by what their declaration says. */
export const attributeFaults = (element: LitElement): Fault[] =>
  amiss(element).map(([name, { attribute = name, values }]) => {
    const path = String(attribute);
    return {
      code: values ? 'not-allowed' : 'not-a-number',
      value: element.getAttribute(path) ?? String(Reflect.get(element, name)),
      path,
    };
  });
