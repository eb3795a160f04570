/** How keys move in a list of tabs (WAI-ARIA APG, tabs). */

/** The place of the tab that `key` moves to from `index`, or `undefined` for a key that moves nothing. */
export function tabAfter(key: string, index: number, length: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % length;
    case 'ArrowLeft':
      return (index - 1 + length) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return undefined;
  }
}
