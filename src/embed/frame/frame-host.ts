/**
 * For the page around frames, and optional: makes each frame as high as its content. It listens to none but the `frame.html` of
 * the folder that it was itself loaded from, so it is not to be merged into another script.
 */
import { heightIn, TYPE } from './frame.height.model.js';

const script = document.currentScript ?? document.querySelector('script[src*="frame-host.js"]');
const page = script instanceof HTMLScriptElement && new URL('frame.html', script.src);

if (page) {
  const { href, origin } = page;
  const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.split(/[?#]/, 1)[0] === href);

  addEventListener('message', ({ data, source, origin: sender }) => {
    // A sandboxed frame is of no origin (HTML §7.1.1).
    const height = sender === origin || sender === 'null' ? heightIn(data) : undefined;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || !height) return;
    fit(frame, height);
    // The page's style may win (`max-height`, `!important`): the frame must know, or what is below could not be scrolled to.
    const given = Math.min(frame.clientHeight, height);
    if (given > 0) frame.contentWindow?.postMessage({ type: TYPE, height: given }, '*');
  });
  // What was told before this script came is told again.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: TYPE }, '*');
}

/** What the page's style counts as height may include the border. */
function fit(frame: HTMLIFrameElement, height: number): void {
  const isBorderIn = getComputedStyle(frame).boxSizing === 'border-box';
  const border = isBorderIn ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${height + border}px`;
}
