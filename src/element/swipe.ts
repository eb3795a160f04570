/** Swipes by finger or pen. What listens to them needs `touch-action: pan-y`, so that the page still scrolls. */

/** How far a finger goes to mean it, in CSS pixels. */
const FAR = 40;

/**
 * A listener for `pointerdown` and `pointerup` that calls `act` with 1 where a finger went to the left, as to what comes
 * next, and with -1 where it went to the right. A mouse selects text.
 */
export function onSwipe(act: (step: 1 | -1) => void): (event: PointerEvent) => void {
  let start: PointerEvent | undefined;
  return (event) => {
    if (event.pointerType === 'mouse') return;
    if (event.type === 'pointerdown') {
      start = event;
      return;
    }
    if (start?.pointerId !== event.pointerId) return;
    const [x, y] = [event.clientX - start.clientX, event.clientY - start.clientY];
    start = undefined;
    if (Math.abs(x) > FAR && Math.abs(x) > 2 * Math.abs(y)) act(x < 0 ? 1 : -1);
  };
}
