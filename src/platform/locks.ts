/** Lets one of several tabs of a site do something at a time. */

/**
 * Runs `work` while nobody else of this site has the lock `name`; where there are no locks, as in a sandboxed frame, which is of no
 * origin (Web Locks §3.1), while nobody of this page has.
 */
export async function exclusively(name: string, work: () => Promise<void>): Promise<void> {
  if (origin !== 'null' && 'locks' in navigator) return navigator.locks.request(name, work);
  const turn = (turns.get(name) ?? Promise.resolve()).then(work);
  turns.set(
    name,
    turn.catch(() => undefined),
  );
  return turn;
}

/** Web Locks need `https:`. */
const turns = new Map<string, Promise<void>>();
