/** The device's clipboard. */

/** Copies `text`; answers whether that was allowed. Pages without `https:` copy in the way that browsers had before. */
export async function copyText(text: string): Promise<boolean> {
  // TypeScript takes it for given; pages without `https:` don't have it.
  const { clipboard } = navigator as Partial<Navigator>;
  try {
    if (!clipboard) return copyAsCommand(text);
    await clipboard.writeText(text);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false; // how browsers say that this page may not copy
    throw error;
  }
}

function copyAsCommand(text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', fill);
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return isCopied;
}
