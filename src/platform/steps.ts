/** Steps of the page's history, each with what stood open then. */
import { addressOf, clearFragment, fragment } from './fragment.js';
import { nextFrame } from './motion.js';

/** Under what name our part stands in the state of a step, beside what the page itself keeps there. */
const OURS = 'sen-campaign';

/**
 * Keeps that a part opened or closed: where `now` differs from `before`, the address names `id`, or nothing, and the back
 * button returns to `before`. `key` tells whose it is. Without a step back where the address says so already.
 */
export function keepStep(key: string, id: string | undefined, before: unknown, now: unknown): void {
  if (id === undefined) clearFragment();
  if (id === undefined || fragment() === id) {
    history.replaceState(stateWith(key, now), '');
    return;
  }
  history.replaceState(stateWith(key, before), '');
  history.pushState(stateWith(key, now), '', addressOf(id));
}

/** Calls back with what was kept under `key`, whenever the reader steps to where something was. Until the returned function is called. */
export function whenStepped(key: () => string, callback: (kept: unknown) => void): () => void {
  const listen = () => {
    const kept = keptIn(history.state)[key()];
    if (kept !== undefined) callback(kept);
  };
  addEventListener('popstate', listen);
  return () => {
    removeEventListener('popstate', listen);
  };
}

/** A state that isn't an object is the page's alone. */
function stateWith(key: string, value: unknown): unknown {
  const state: unknown = history.state;
  if (typeof state !== 'object') return state;
  return { ...state, [OURS]: { ...keptIn(state), [key]: value } };
}

const keptIn = (state: unknown): Readonly<Record<string, unknown>> =>
  (state as Record<string, Record<string, unknown>> | null)?.[OURS] ?? {}; // nobody else writes under that name

/**
 * Calls back with the fragment whenever the reader follows a link to the address that the page has already, of which
 * browsers tell nothing. Until the returned function is called.
 */
export function whenFollowedAgain(callback: (id: string) => void): () => void {
  const listen = (event: MouseEvent) => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    if (!link?.hash || link.href !== location.href) return;
    // The browser still has to follow the link, and to take the focus away.
    nextFrame(() => {
      callback(fragment());
    });
  };
  document.addEventListener('click', listen);
  return () => {
    document.removeEventListener('click', listen);
  };
}
