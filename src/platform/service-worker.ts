/** Registers a service worker, which answers for pages of its folder where there is no network. */

import { policiesOfPage } from './policy.js';

/** The policy of Trusted Types that a site has to allow where it requires them. */
const POLICY = 'sen-offline';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL: (url: string) => string;
  };
}

/** Whether the worker at `script`, relative to the page, answers for the page already. */
export const answers = (script: string): boolean =>
  'serviceWorker' in navigator && navigator.serviceWorker.controller?.scriptURL === new URL(script, location.href).href;

/**
 * Registers the worker at `script`, relative to the page, for the folder of the page, and has it keep what the page loaded before
 * the worker was there: itself, the scripts and style sheets of its folder, and the files at `addresses`, which it reads.
 * Does nothing where there are no workers (`http:`), or where the site's own rules would refuse one and have it reported.
 */
export async function registerWorker(script: string, addresses: readonly string[]): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const workers = navigator.serviceWorker;
  const folder = new URL('.', location.href).href;
  const known = await workers.getRegistration();
  if (known?.scope !== folder) {
    const way = registrationUnder(await policiesOfPage());
    if (way === 'refused') return console.info(`Offline: allow the Trusted Types policy “${POLICY}”.`);
    await workers.register(way === 'trusted' ? trusted(script) : script);
  }
  const { active } = await workers.ready;
  if (!answers(script))
    await new Promise((resolve) => workers.addEventListener('controllerchange', resolve, { once: true }));

  const tell = (missed: readonly string[]) => {
    if (missed.length > 0) active?.postMessage({ type: 'sen-keep', addresses: missed });
  };
  tell([location.href, ...addresses.map((address) => new URL(address, location.href).href)]);
  // Nothing that was asked for since is told: the worker answered it. What is still on its way comes later.
  const since = performance.now();
  const isMissed = ({ name, startTime }: PerformanceEntry) =>
    startTime < since && name.startsWith(folder) && /\.(?:js|css)$/.test(name);
  const observer = new PerformanceObserver((list) => {
    tell(
      list
        .getEntries()
        .filter(isMissed)
        .map(({ name }) => name),
    );
  });
  observer.observe({ type: 'resource', buffered: true });
}

/**
 * How a worker can be registered under these Content Security Policies. Its address is one of a script, which sites that
 * `require-trusted-types-for 'script'` take from policies alone (Trusted Types §4.1.2), and making one that isn't allowed is
 * reported. No browser tells that a page is under such a rule, so that one has to read it.
 */
export function registrationUnder(policies: readonly string[]): 'plain' | 'trusted' | 'refused' {
  const directives = policies
    .flatMap((policy) => policy.toLowerCase().split(/[;,]/))
    .map((one) => one.trim().split(/\s+/));
  if (!directives.some(([name]) => name === 'require-trusted-types-for')) return 'plain';
  const lists = directives.filter(([name]) => name === 'trusted-types');
  return lists.every((names) => names.includes(POLICY) || names.includes('*')) ? 'trusted' : 'refused';
}

/** As the type of a worker's address knows only texts. */
function trusted(script: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy(POLICY, { createScriptURL: (url) => url }).createScriptURL(script) ?? script;
}
