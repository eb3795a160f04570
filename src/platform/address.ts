/** Addresses, whole or relative. */
import { isServer } from 'lit';

/** The whole address of `href`, as it stands in the file at `base`; `undefined` where there is none such. */
export function addressIn(base: string, href: string): string | undefined {
  try {
    return new URL(href, new URL(base, isServer ? 'file:///' : document.baseURI)).href;
  } catch (error) {
    if (error instanceof TypeError) return undefined; // how `URL` says that it is no address
    throw error;
  }
}
