/** The Chromium of tests and benches: quiet, and on the built site. */
import { launch } from 'puppeteer-core';
import { serve } from './serve.mjs';
import { findBrowsers } from './setup.mjs';
import { START_TIMEOUT, startPatiently } from './starting.mjs';

const OFF = ['background-networking', 'component-update', 'sync', 'quic'].map((name) => `--disable-${name}`);

/** How it is launched: its own errands off, and without the sandbox that it refuses to have as root. */
export const launchOptions = () => ({
  executablePath: findBrowsers().chromium,
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...OFF, '--no-first-run'],
  timeout: START_TIMEOUT,
});

/** Opens it on the built site, which sends `headers` with every answer and has `files` beside what is built; `close` ends both. */
export async function openSite(headers = {}, files = new Map()) {
  const { url, close } = await serve({ port: 0, headers, files });
  const browser = await startPatiently('Chromium', () => launch(launchOptions()));
  return {
    browser,
    at: (path) => new URL(path, url).href,
    close: async () => {
      await browser.close();
      await close();
    },
  };
}
