/** What the site's Content Security Policies say of this page. */

let read: Promise<readonly string[]> | undefined;

/**
 * The policies of the page, as its headers and its own HTML state them, those that only report among them. Browsers don't tell a page
 * of its policies, and trying what they forbid is reported, so the page asks for its own headers, once.
 */
export const policiesOfPage = (): Promise<readonly string[]> => (read ??= readPolicies());

/** Whether only text of a type that a policy made may become a script's (Trusted Types §4.1). */
export async function requiresTrustedTypes(): Promise<boolean> {
  if (!('trustedTypes' in globalThis)) return false;
  return (await policiesOfPage()).some((policy) => /\brequire-trusted-types-for\b/i.test(policy));
}

async function readPolicies(): Promise<readonly string[]> {
  const stated = document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="content-security-policy" i]');
  const inPage = [...stated].map(({ content }) => content);
  try {
    const { headers } = await fetch(location.href, { method: 'HEAD' });
    return [...inPage, ...HEADERS.map((name) => headers.get(name) ?? '')];
  } catch (error) {
    // A page without a server, such as a saved one, has no headers.
    console.info(error);
    return inPage;
  }
}

const HEADERS = ['content-security-policy', 'content-security-policy-report-only'];
