/** Motion that readers allow: by frame, and none where they asked for less of it. */

const reduced = typeof matchMedia === 'function' ? matchMedia('(prefers-reduced-motion: reduce)') : undefined;

/** Whether the reader asked for less motion; nobody did on a server. */
export const prefersReducedMotion = (): boolean => reduced?.matches ?? false;

/** Calls `action` before the next frame is drawn. */
export const nextFrame = (action: () => void): void => {
  requestAnimationFrame(action);
};
