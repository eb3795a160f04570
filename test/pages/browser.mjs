/** What the page tests share: a browser, and the built site. */
import { launch } from 'puppeteer-core';
import { serve } from '../../scripts/serve.mjs';
import { findBrowsers } from '../../scripts/setup.mjs';

const FLAGS = ['background-networking', 'component-update', 'sync', 'quic'].map((name) => `--disable-${name}`);

/** Opens Chromium on the built site; `close` ends both. */
export async function open() {
  const { url, close } = await serve({ port: 0 });
  const browser = await launch({
    executablePath: findBrowsers().chromium,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...FLAGS, '--no-first-run'],
  });
  return {
    browser,
    at: (path) => new URL(path, url).href,
    close: async () => {
      await browser.close();
      await close();
    },
  };
}
