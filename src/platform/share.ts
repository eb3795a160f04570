/** Passes a text and a link on: by what the device has for it, else by copying. */

/** Shares or copies; answers with what became of it. `given-up` is the reader's own choice. */
export async function share(data: {
  title: string;
  text: string;
  url: string;
}): Promise<'shared' | 'copied' | 'given-up' | 'failed'> {
  // TypeScript takes both for given; neither is there on pages without `https:`, nor the first in all browsers.
  const { share: pass, clipboard } = navigator as Partial<Navigator>;
  try {
    if (pass) return await pass.call(navigator, data).then(() => 'shared');
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'given-up';
    if (!(error instanceof DOMException)) throw error; // else this page may not share, as frames mostly may not: copy
  }
  try {
    if (!clipboard) return 'failed';
    await clipboard.writeText(`${data.text} ${data.url}`);
    return 'copied';
  } catch (error) {
    if (error instanceof DOMException) return 'failed'; // how browsers say that this page may not copy
    throw error;
  }
}
