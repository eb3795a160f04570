/** Starts of browsers, drivers and screens, which a slow or a just installed machine may fail once. */

/** How long one start may take, in milliseconds. It decides no result, so it is more than any machine should need. */
export const START_TIMEOUT = 60_000;

const TRIES = 3;

/** How long all tries of `startPatiently` together may take, in milliseconds. */
export const PATIENCE = TRIES * START_TIMEOUT;

/** What `start` answers. Where it throws it is called again, twice at most, which is said; `name` is what starts. */
export async function startPatiently(name, start) {
  for (let tries = 1; ; tries++) {
    try {
      return await start();
    } catch (error) {
      if (tries === TRIES) throw new Error(`${name} did not start: ${error.message}`, { cause: error });
      console.error(`${name} did not start, trying again: ${error.message}`);
    }
  }
}
