/** Pages with widgets that a server drew. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { launchOptions } from '../../scripts/chromium.mjs';

const PACK = 'campaigns/an-giang-2022';

/** Each widget's file of the pack. */
export const FILES = {
  countdown: 'programme',
  programme: 'programme',
  ticker: 'statistics',
  ranking: 'ranking',
  quiz: 'quiz',
  pillars: 'pillars',
  roadmap: 'roadmap',
  quote: 'quotes',
  glossary: 'glossary',
};

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
  const pages = new Map();
  const script = await application();
  const server = createServer(async ({ url }, response) => {
    const [path] = url.split('?');
    const say = (type, body) => response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
    if (path === '/application.js') return say('text/javascript', script);
    if (path === '/favicon.ico') return response.writeHead(204).end();
    if (pages.has(path)) return say('text/html', pages.get(path));
    const folder = path.startsWith('/campaigns/') ? '.' : 'dist';
    try {
      const type = { js: 'text/javascript', css: 'text/css', json: 'application/json' }[path.split('.').at(-1)];
      say(type ?? 'text/plain', await readFile(folder + path));
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launch(launchOptions());
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    /** A page with `body` and perhaps a script, and what its console complains of. */
    open: async (body, { script: src, hasScript = true, width = 1280, lang = 'vi' } = {}) => {
      const path = `/page-${pages.size}`;
      pages.set(
        path,
        `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Trang</title><link rel="stylesheet" href="/embed/sen.css"><body><h1>Trang</h1><h2>Mục</h2>${body}${src ? `<script type="module" src="${src}"></script>` : ''}</body></html>`,
      );
      const page = await browser.newPage();
      const complaints = [];
      page.on('console', (message) => {
        if (['error', 'warn', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.setViewport({ width, height: 900 });
      await page.setJavaScriptEnabled(hasScript);
      await page.goto(origin + path);
      return { page, complaints };
    },
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const contentOf = async (widget, lang) =>
  JSON.parse(await readFile(`${PACK}/${FILES[widget]}.${lang}.json`, 'utf8'));

export const addressOf = (widget, lang) => `/${PACK}/${FILES[widget]}.${lang}.json`;
