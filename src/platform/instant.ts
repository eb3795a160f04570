/** The present moment, as the whole page sees it. Stories and tests may hold it still. */

let held: number | undefined;
let correction = 0;

/** Milliseconds since 1970-01-01T00:00Z: the device's clock, corrected, unless {@link holdInstant} holds another. */
export const instant = (): number => held ?? Date.now() + correction;

/** Holds the page's present at `at` (milliseconds since 1970); `undefined` lets it run again. */
export function holdInstant(at: number | undefined): void {
  held = at;
}

/** Sets the page's clock `by` milliseconds ahead of the device's; a negative number sets it back. */
export function correctInstant(by: number): void {
  correction = by;
}
