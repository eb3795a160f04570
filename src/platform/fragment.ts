/** The part of the page that its address points to: `…/page.html#this`. */

import { isServer } from 'lit';

const listeners = new Set<(id: string) => void>();

/** The id in the page's address, decoded; empty where there is none, and on a server, which is not told of it. */
export function fragment(): string {
  if (isServer) return '';
  const text = location.hash.slice(1);
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** Takes the fragment out of the page's address, without a step back in its history. */
export const clearFragment = (): void => {
  history.replaceState(history.state, '', pageAddress());
};

/** The address of a part of this page, whole, as a relative one would go by the page's `<base>`; a server knows of neither. */
export const addressOf = (id: string): string => `${isServer ? '' : pageAddress()}#${encodeURIComponent(id)}`;

const pageAddress = (): string => location.href.replace(/#.*/s, '');

/** Calls back with the fragment whenever it changes, until the returned function is called. */
export function whenFragment(callback: (id: string) => void): () => void {
  if (listeners.size === 0) addEventListener('hashchange', tell);
  listeners.add(callback);
  return () => {
    listeners.delete(callback);
    if (listeners.size === 0) removeEventListener('hashchange', tell);
  };
}

function tell(): void {
  for (const listener of listeners) listener(fragment());
}
