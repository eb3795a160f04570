/** Tells the page around how high the frame's content is. */
import { after } from '../../platform/timer.js';
import { TYPE } from './frame.height.model.js';

/** Milliseconds after which what was drawn has come to rest. */
const SETTLED = 100;
/** Lower than a line of text, in CSS pixels: nothing is drawn yet. */
const LEAST = 16;

/**
 * Posts the height of the page's body whenever it changes, and when the page around asks. It goes to any page,
 * whichever it is: a height is no secret. That of the frame plays no part, so that a frame which is made higher tells nothing
 * anew.
 *
 * Browsers tell frames off screen of no sizes, and what grows only as it is scrolled to moves the text: `drawn`, the root that a
 * widget draws in, is watched as well.
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
  const sizes = new ResizeObserver(measure);
  let stop: (() => void) | undefined;
  const changes = new MutationObserver(() => {
    sizes.observe(body); // anew, and so told in the next frame, where one is drawn
    stop?.();
    stop = after(SETTLED, measure);
  });
  for (const root of [body, drawn]) changes.observe(root, { childList: true, subtree: true });
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (source === parent && data?.type === TYPE) tell();
  });
  sizes.observe(body);
  stop = after(SETTLED, measure);
}
