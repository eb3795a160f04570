/** Parts of addresses as they were before they were escaped. */

/** `text` without its percent-escapes; as it is where they are none, as in `50%`. */
export function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
