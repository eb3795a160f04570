/** Fetches text from the page's own or another server. */

/** A file that arrived, or what the server said instead (`status` is missing where no answer came at all). */
export type Answer = { isOk: true; text: string; mediaType: string } | { isOk: false; status?: number };

/** Fetches the text at `url`, relative to the page. Never throws for what the network or the server does. */
export async function fetchText(url: string): Promise<Answer> {
  try {
    const response = await fetch(url);
    if (!response.ok) return { isOk: false, status: response.status };
    const [mediaType = ''] = (response.headers.get('content-type') ?? '').toLowerCase().split(';', 1);
    return { isOk: true, text: await response.text(), mediaType: mediaType.trim() };
  } catch (error) {
    if (error instanceof TypeError) return { isOk: false }; // how `fetch` says: no network, no such host, not allowed
    throw error;
  }
}
