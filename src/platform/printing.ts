/** Tells elements when the page goes to paper, before it is laid out for it, and when it is back on screen. */

const listeners = new Set<(isPrinting: boolean) => void>();

/** Calls back with `true` before printing and `false` after it, until the returned function is called. */
export function whenPrinting(callback: (isPrinting: boolean) => void): () => void {
  if (listeners.size === 0) {
    addEventListener('beforeprint', tell);
    addEventListener('afterprint', tell);
  }
  listeners.add(callback);
  return () => {
    listeners.delete(callback);
    if (listeners.size > 0) return;
    removeEventListener('beforeprint', tell);
    removeEventListener('afterprint', tell);
  };
}

function tell({ type }: Event): void {
  for (const listener of listeners) listener(type === 'beforeprint');
}
