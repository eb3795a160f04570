/** Lets the page have its turn between the parts of a long piece of work. */

/** Half a frame: short enough for whatever the page wants to do in the same one. */
const LONG_ENOUGH = 8;

/**
 * Starts to look at the time. What it returns is to be asked between any two parts of the work: it answers with a promise
 * to wait for where the page is due for its turn, else with nothing.
 */
export function pacer(): () => Promise<void> | undefined {
  let start = performance.now();
  return () =>
    performance.now() - start < LONG_ENOUGH
      ? undefined
      : yieldToPage().then(() => {
          start = performance.now();
        });
}

/** Goes on in a task of its own, after what waits to be drawn or answered. */
export const yieldToPage = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in scheduler ? scheduler.yield() : nextTask();

/** By a message: timers wait 4 ms and more once they follow each other (HTML §8.6). */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
