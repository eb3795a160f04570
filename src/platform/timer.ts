/** A timer that can be taken back. */

/** Calls `act` once, after `ms` milliseconds; what it returns takes that back. */
export function after(ms: number, act: () => void): () => void {
  const timer = setTimeout(act, ms);
  return () => {
    clearTimeout(timer);
  };
}
