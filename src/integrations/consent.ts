/** Whether the reader agrees to what leaves the page. */

/** Asks the reader; answers with whether they agree. */
export type Consent = () => Promise<boolean>;

/** Asks at the first need and remembers the answer; without a question the page has asked already. */
export function onceAsked(ask: Consent = () => Promise.resolve(true)): Consent {
  let agreed: Promise<boolean> | undefined;
  return () => (agreed ??= ask());
}
