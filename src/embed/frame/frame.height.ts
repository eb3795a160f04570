/** Tells the page around how high the frame's content is. */
import { after } from '../../platform/timer.js';
import { heightIn, HIGHEST, TYPE } from './frame.height.model.js';

/** Milliseconds after which what was drawn has come to rest. */
const SETTLED = 100;
/** Lower than a line of text, in CSS pixels: nothing is drawn yet. */
const LEAST = 16;

/**
 * Posts the height of the page's body whenever it changes, and when the page around asks. It goes to any page,
 * whichever it is: a height is no secret. That of the frame plays no part, so that a frame which is made higher tells nothing
 * anew. While the page gives it all of that height, there is no scroll bar: with one, what is shown is narrower and higher, and
 * each height would lead to another.
 *
 * Browsers tell frames off screen of no sizes, and what grows only as it is scrolled to moves the text: what changes in the page is
 * watched as well. Answers with what has the same done in another root, the one that a widget draws in.
 */
export function tellHeight(): (drawn: Node) => void {
  const { body } = document;
  let height = 0;
  const tell = () => {
    if (height >= LEAST) parent.postMessage({ type: TYPE, height }, '*');
  };
  const measure = () => {
    const now = Math.ceil(body.getBoundingClientRect().height);
    if (now === height) return;
    height = now;
    if (height > HIGHEST) document.documentElement.toggleAttribute('data-fitted', false);
    tell();
  };
  const sizes = new ResizeObserver(measure);
  let stop: (() => void) | undefined;
  const remeasure = () => {
    sizes.observe(body); // anew, and so told in the next frame, where one is drawn
    stop?.();
    stop = after(SETTLED, measure);
  };
  const changes = new MutationObserver(remeasure);
  const watch = (root: Node) => {
    changes.observe(root, { childList: true, subtree: true });
    remeasure();
  };
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (source !== parent || data?.type !== TYPE) return;
    const given = heightIn(data);
    if (given === undefined) {
      tell();
      return;
    }
    document.documentElement.toggleAttribute('data-fitted', given >= height);
    measure();
  });
  watch(body);
  return watch;
}
