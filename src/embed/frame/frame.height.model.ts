/** How a frame tells the page around it how high its content is, and the page how much of that it gives. */

/** The message of both: from the frame with its height; from the page with the height that the frame got, or without, to ask. */
export const TYPE = 'sen-frame';
/** The largest height that a page gives a frame, in CSS pixels. */
export const HIGHEST = 20_000;

/** The height that a message tells, in whole CSS pixels, 1 to `HIGHEST`; `undefined` where it is any other message. */
export function heightIn(message: unknown): number | undefined {
  if (typeof message !== 'object' || message === null || Object.keys(message).length !== 2) return undefined;
  const { type, height } = message as Record<string, unknown>; // whatever it is, it has been told to be an object
  const isHeight = Number.isInteger(height) && (height as number) >= 1 && (height as number) <= HIGHEST;
  return type === TYPE && isHeight ? (height as number) : undefined;
}
