/** Addresses, whole or relative. */
import { isServer } from 'lit';

/**
 * The whole address of `href`, as it stands in the file at `base`; `undefined` where there is none such. On a server, which
 * knows no address of the page, it stays relative to that.
 */
export function addressIn(base: string, href: string): string | undefined {
  try {
    if (isServer) return new URL(href, new URL(base, UNKNOWN)).href.replace(UNKNOWN, '');
    return new URL(href, new URL(base, document.baseURI)).href;
  } catch (error) {
    if (error instanceof TypeError) return undefined; // how `URL` says that it is no address
    throw error;
  }
}

/** A page that is nowhere (RFC 2606 §2). */
const UNKNOWN = 'https://page.invalid/';
