/** Tells the page around how high the frame's content is. */
import { TYPE } from './frame.height.model.js';

/** Lower than a line of text, in CSS pixels: nothing is drawn yet. */
const LEAST = 16;

/**
 * Posts the height of the page's body whenever it changes, and when the page around asks. It goes to any page, whichever it is: a
 * height is no secret. That of the frame plays no part, so that a frame which is made higher tells nothing anew.
 *
 * Browsers tell frames off screen of no sizes, and what grows only as it is scrolled to moves the text: `drawn`, the root
 * that a widget draws in, is watched as well.
 */
export function tellHeight(drawn: Node): void {
  const { body } = document;
  let height = 0;
  const tell = () => {
    if (height >= LEAST) parent.postMessage({ type: TYPE, height }, '*');
  };
  const measure = () => {
    const now = Math.ceil(body.getBoundingClientRect().height);
    if (now === height) return;
    height = now;
    tell();
  };
  new ResizeObserver(measure).observe(body);
  new MutationObserver(measure).observe(drawn, { childList: true, subtree: true });
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (source === parent && data?.type === TYPE) tell();
  });
}
