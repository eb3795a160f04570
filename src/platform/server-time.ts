/** The time of the page's own server, for readers whose own clock is wrong. Loaded where the page's author asks for it. */
import { fetchDate } from './network.js';
import { correction } from './instant.js';

let asked: Promise<void> | undefined;

/** Asks the page's server once what time it is, and corrects the page's clock by it; without an answer nothing changes. */
export const syncClock = (): Promise<void> => (asked ??= ask(location.href, () => Date.now()));

/** As `syncClock`, of the server at `url` and by the clock that `deviceTime` reads. */
export async function ask(url: string, deviceTime: () => number): Promise<void> {
  const before = deviceTime();
  const date = await fetchDate(url);
  if (date === undefined) return;
  const difference = date + HALF_A_SECOND - (before + deviceTime()) / 2;
  if (Math.abs(difference) > WORTH_CORRECTING) correction.by = difference;
}

/** `Date` headers leave out the fraction of the second (RFC 9110 §6.6.1). */
const HALF_A_SECOND = 500;
/** Below it, the header is no better than the device's clock. */
const WORTH_CORRECTING = 2000;
