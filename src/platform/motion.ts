/** Motion that readers allow: by frame, and not at all where they asked for less of it. */

const reduced = typeof matchMedia === 'function' ? matchMedia('(prefers-reduced-motion: reduce)') : undefined;

/** Whether the reader asked for less motion. */
export const prefersReducedMotion = (): boolean => reduced?.matches ?? true;

/**
 * Calls `frame` with the share of the way gone, eased, from above 0 to exactly 1, over `duration` milliseconds; once,
 * with 1, where the reader wants no motion. Returns what stops it.
 */
export function animate(duration: number, frame: (share: number) => void): () => void {
  if (prefersReducedMotion()) {
    frame(1);
    return () => undefined;
  }
  let start: number | undefined;
  let request = requestAnimationFrame(function step(now) {
    start ??= now;
    const share = Math.min((now - start) / duration, 1);
    if (share < 1) request = requestAnimationFrame(step);
    frame(1 - (1 - share) ** 3);
  });
  return () => {
    cancelAnimationFrame(request);
  };
}

/** Calls `action` before the next frame is drawn. */
export const nextFrame = (action: () => void): void => {
  requestAnimationFrame(action);
};
