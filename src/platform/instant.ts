/** The present moment, as the whole page sees it. Stories and tests may hold it still. */

let held: number | undefined;

/** How many milliseconds the page's clock is set ahead of the device's; fewer than none set it back. */
export const correction = { by: 0 };

/** Milliseconds since 1970-01-01T00:00Z: the device's clock, corrected, unless {@link holdInstant} holds another. */
export const instant = (): number => held ?? Date.now() + correction.by;

/** Holds the page's present at `at` (milliseconds since 1970); `undefined` lets it run again. */
export function holdInstant(at: number | undefined): void {
  held = at;
}
