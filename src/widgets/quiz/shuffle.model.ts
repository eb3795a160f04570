/** Orders that look like chance and can be made again. */

/** `0` to `count - 1` in an order that depends on `seed` alone, so that it is the same after a reload. */
export function shuffled(count: number, seed: string): number[] {
  const random = randomFrom(seed);
  const order = [...Array(count).keys()];
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number]; // both lie within
  }
  return order;
}

/** A linear congruential generator from a hash of the seed: enough to mix what is shown, nothing to keep a secret by. */
function randomFrom(seed: string): () => number {
  let state = 7;
  for (const character of seed) state = (Math.imul(state, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
