/**
 * Whether the reader stopped what moves and changes by itself on the page (WCAG 2.2.2). Widgets tell of that choice by
 * `sen-paused` and `sen-resumed`, so that it holds for whichever copy of this library they are of.
 */

import { isServer } from 'lit';

let stopped = false;
const listeners = new Set<() => void>();

for (const type of isServer ? [] : ['sen-paused', 'sen-resumed']) {
  document.addEventListener(type, () => {
    stopped = type === 'sen-paused';
    for (const listener of listeners) listener();
  });
}

/** The reader's last choice; also for widgets that come to the page after it. */
export const isStopped = (): boolean => stopped;

/** Calls `act` after each such choice, until what it returns is called. */
export function whenPaused(act: () => void): () => void {
  listeners.add(act);
  return () => {
    listeners.delete(act);
  };
}
