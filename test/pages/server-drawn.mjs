/** Pages with widgets that a server drew. */
import { readFile } from 'node:fs/promises';
import { build } from 'vite';
import { openSite } from '../../scripts/chromium.mjs';
import { FILES } from '../../scripts/widgets.mjs';

const PACK = 'campaigns/an-giang-2022';

/** Every widget as one script of an application, which has Lit's support of hydration first. */
async function application() {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'test/pages/application.ts', formats: ['es'], fileName: 'application' },
      rollupOptions: { output: { codeSplitting: false } },
    },
  }).then((built) => [built].flat());
  return output[0].code;
}

/** Opens Chromium on what it is given; `page(html)` opens a page of its own. */
export async function openPages() {
  const files = new Map([['/application.js', await application()]]);
  const site = await openSite({}, files);
  return {
    /** A page with `body` and perhaps a script, and what its console complains of. */
    open: async (body, { script: src, hasScript = true, width = 1280, lang = 'vi' } = {}) => {
      const path = `/page-${files.size}.html`;
      files.set(
        path,
        `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Trang</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/embed/sen.css"><body><h1>Trang</h1><h2>Mục</h2>${body}${src ? `<script type="module" src="${src}"></script>` : ''}</body></html>`,
      );
      const page = await site.browser.newPage();
      const complaints = [];
      page.on('console', (message) => {
        if (['error', 'warn', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.setViewport({ width, height: 900 });
      await page.setJavaScriptEnabled(hasScript);
      await page.goto(site.at(path));
      return { page, complaints };
    },
    close: site.close,
  };
}

export const contentOf = async (widget, lang) =>
  JSON.parse(await readFile(`${PACK}/${FILES[widget]}.${lang}.json`, 'utf8'));

export const addressOf = (widget, lang) => `/${PACK}/${FILES[widget]}.${lang}.json`;
