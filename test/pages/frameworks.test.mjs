/** What docs/frameworks.md says of properties and events, in each framework. On what `npm run build:package` made. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import { build } from 'vite';
import { openSite } from '../../scripts/chromium.mjs';

let site;
before(async () => (site = await openSite()));
after(() => site.close());

for (const name of ['react', 'preact', 'solid', 'svelte', 'vue'])
  describe(`a page made with ${name}`, { timeout: 60_000 }, () => {
    let page;
    before(async () => {
      page = await site.browser.newPage();
      await page.setContent('<!doctype html><html lang="vi"><body></body></html>');
      await page.addScriptTag({ content: await bundle(name) });
    });
    after(() => page.close());

    const shows = (text) => page.waitForSelector(`::-p-text(${text})`, { timeout: 10_000 });

    it('shows what it gives as data', async () => {
      await shows('Kế hoạch chuyển đổi số');
      await page.waitForSelector('::-p-aria([name="S"][role="heading"])');
    });

    it('sets what is true or false, and takes it back', async () => {
      await shows('Đã qua');
      const change = await page.waitForSelector('::-p-aria([name="Đổi"][role="button"])');
      await change.click();
      await shows('Đã xong');
      await change.click();
      await shows('Đã qua');
    });

    it('hears of events with their detail', () => shows('Giải nghĩa: Số hoá'));

    it('sets what is named otherwise than its attribute', async () => {
      const { children } = await page.accessibility.snapshot({ interestingOnly: true });
      const levels = headings(children).map(({ level }) => level);
      assert.ok(levels.includes(5), levels.join());
    });
  });

const headings = (nodes = []) =>
  nodes.flatMap((node) => [...(node.role === 'heading' ? [node] : []), ...headings(node.children)]);

/** The page as one script. */
async function bundle(name) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'svelte',
        transform: (code, id) => (id.endsWith('.svelte') ? compile(code, { filename: id }).js : undefined),
      },
    ],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL(`frameworks/${name}.js`, import.meta.url)), formats: ['iife'], name: 'page' },
    },
  });
  return output[0].code;
}
