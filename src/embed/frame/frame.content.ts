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
 * Takes the content out of the address, now and whenever another comes: what stands after `#` then is free to name a part of
 * the page. The content moves into the history's state, so that it is still there when the frame is loaded again.
 */
export function takeContent({ give, fail }: Taker): void {
  let current: string | undefined;
  const take = () => {
    const state = history.state as Readonly<Record<string, unknown>> | null;
    const inAddress = contentIn(location.hash);
    const kept = state?.[KEPT];
    const text = inAddress ?? (typeof kept === 'string' ? kept : current);
    if (text === undefined) return;
    const address = inAddress === undefined ? location.href : location.href.replace(/#.*/s, '');
    history.replaceState({ ...state, [KEPT]: text }, '', address);
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
