/** JSON to store and send. */

/** `value` as JSON, whatever the page adds to arrays: Prototype.js 1.6 gives them a `toJSON` that answers with a text. */
export const toJson = (value: unknown): string => JSON.stringify(value, asItIs);

/** Where there is a replacer, what it answers counts, and `this` still has the value that `toJSON` was asked of. */
function asItIs(this: Readonly<Record<string, unknown>>, key: string): unknown {
  return this[key];
}
