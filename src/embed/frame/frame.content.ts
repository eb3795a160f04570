/** The content in the frame's address, after `#`. */
import { contentIn } from './frame.model.js';

/** What is done with content. */
interface Taker {
  give: (data: unknown) => void;
  /** Says that it is not JSON. */
  fail: () => void;
}

/** Under what name it stands in the state of each step of the frame's history. */
const KEPT = 'sen-frame';

/**
 * Takes the content from the address, now and whenever another comes. Where a step of the history names a part of the page there
 * instead, the content stays in that step's state, so that it is found when the frame is loaded again. (Sandboxed frames
 * keep no state.)
 */
export function takeContent({ give, fail }: Taker): void {
  let current: string | undefined;
  const take = () => {
    const state = history.state as Readonly<Record<string, unknown>> | null;
    const kept = state?.[KEPT];
    const text = contentIn(location.hash) ?? (typeof kept === 'string' ? kept : current);
    if (text === undefined) return;
    if (text !== kept) history.replaceState({ ...state, [KEPT]: text }, '');
    if (text === current) return;
    current = text;
    const data = parsed(text);
    if (data === undefined) fail();
    else give(data);
  };
  take();
  addEventListener('hashchange', take);
}

/** `undefined` where it is not percent-encoded JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof URIError) return undefined;
    throw error;
  }
}
