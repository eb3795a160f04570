/** The device's clipboard. */

/** Copies `text`; answers whether that was allowed. */
export async function copyText(text: string): Promise<boolean> {
  // TypeScript takes it for given; pages without `https:` don't have it.
  const { clipboard } = navigator as Partial<Navigator>;
  try {
    await clipboard?.writeText(text);
    return clipboard !== undefined;
  } catch (error) {
    if (error instanceof DOMException) return false; // how browsers say that this page may not copy
    throw error;
  }
}
