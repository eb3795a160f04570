/** Tells the page around how high the frame's content is. */
import { nextFrame } from '../../platform/motion.js';
import { TYPE } from './frame.height.model.js';

/** What opens and closes things. */
const GESTURES = ['click', 'keyup', 'focusout'];
/** Lower than a line of text, in CSS pixels: nothing is drawn yet. */
const LEAST = 16;

/**
 * Posts the height of what the page's body shows whenever it changes, and when the page around asks. It goes to any page, whichever it is: a
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
    // With what unfolds over it, whose height is rounded.
    const now = Math.max(Math.ceil(body.getBoundingClientRect().height), body.scrollHeight);
    if (now === height) return;
    height = now;
    tell();
  };
  new ResizeObserver(measure).observe(body);
  const changes = new MutationObserver(measure);
  for (const root of [body, drawn]) changes.observe(root, { childList: true, subtree: true });
  // A list that unfolds over the page, as that of calendars, changes the size of nothing.
  for (const gesture of GESTURES)
    document.addEventListener(gesture, () => {
      nextFrame(measure);
    });
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (source === parent && data?.type === TYPE) tell();
  });
  measure();
}
