/** What stood beside a list in a file, found by the list that was read; few widgets ask, so no other carries it. */

const beside = new WeakMap<readonly unknown[], unknown>();

/** Remembers what stood beside `items`. */
export function setAbout(items: readonly unknown[], about: unknown): void {
  beside.set(items, about);
}

/** What `ContentSchema.about` made of what stood beside `items`; `undefined` for items of no file. */
export const aboutOf = <About>(items: readonly unknown[]): About | undefined => beside.get(items) as About | undefined; // its schema made it
