/** Bundles the contestants, serves their pages from this machine, packed by `gzip -9`, and opens them in Chromium. */
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { launch } from 'puppeteer-core';
import { compileString } from 'sass';
import { build } from 'vite';
import { launchOptions } from '../../scripts/chromium.mjs';
import { pageOf } from './contestants.mjs';
import { inPage } from './in-page.mjs';
import { pillars } from './markup.mjs';

const EMBED = fileURLToPath(new URL('../../dist/embed/', import.meta.url));
const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/**
 * `visit(contestant, measure)` hands `measure` a function that opens the contestant's page, with nothing kept from earlier
 * visits, and the contestant; `version` is the browser's.
 */
export async function openSite(contestants) {
  const files = await filesOf(contestants);
  const server = await serve(files);
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await launch(launchOptions());

  const told = new Set();
  const tellOnce = (message) => {
    if (!told.has(message)) console.log(`    ${message}`);
    told.add(message);
  };

  /** `prepare` is given the page before it loads; unless `isReady` is false, this waits until its pillars can be opened. */
  async function open(context, contestant, { width, fragment = '', prepare, isReady = true }) {
    const page = await context.newPage();
    const loaded = new Set();
    const path = pathOf(contestants, contestant);
    const url = origin + path;
    page.on('request', (request) => {
      const { origin: from, pathname } = new URL(request.url());
      if (from === origin && pathname !== path) loaded.add(pathname);
    });
    for (const event of ['console', 'pageerror'])
      page.on(event, (said) => tellOnce(`${contestant.name} says: ${said.message ?? said.text()}`));
    await page.setViewport({ width, height: 800 });
    await page.evaluateOnNewDocument(inPage);
    await prepare?.(page);
    await page.goto(fragment ? `${url}#${fragment}` : url);
    if (isReady) {
      const titles = pillars.map(({ title }) => title);
      await page.waitForFunction((all) => all.every((title) => globalThis.bench.hasControl(title)), {}, titles);
      // Web Awesome brings its tabs and panels together some frames after it draws them.
      await new Promise((done) => setTimeout(done, 100));
    }
    return { page, context, url, sizes: () => [...loaded].map((name) => files.get(name).length) };
  }

  return {
    version: await browser.version(),
    async visit(contestant, measure) {
      const context = await browser.createBrowserContext();
      try {
        return await measure(
          (options) => open(context, contestant, { width: contestant.width, ...options }),
          contestant,
        );
      } finally {
        await context.close();
      }
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

const pathOf = (contestants, contestant) => `/${contestants.indexOf(contestant)}.html`;

/** All that is served, packed, by its path: `dist/embed/` as it is built, and each contestant's page with its bundle. */
async function filesOf(contestants) {
  const files = new Map();
  const add = (path, text) => {
    files.set(path, gzipSync(text, { level: 9 }));
    return path;
  };
  for (const name of await readdir(EMBED, { recursive: true }))
    if (/\.(js|css)$/.test(name)) add(`/embed/${name}`, await readFile(EMBED + name));
  for (const [index, contestant] of contestants.entries()) {
    const bundle = contestant.built ?? (await bundleOf(contestant));
    const addresses = contestant.built ?? {
      script: add(`/${index}.js`, bundle.script),
      styles: add(`/${index}.css`, bundle.styles),
    };
    add(pathOf(contestants, contestant), pageOf(contestant, addresses));
  }
  return files;
}

/** A minified script and stylesheet with one component and what that needs. */
async function bundleOf({ script, sass }) {
  const entry = fileURLToPath(new URL('entry.js', import.meta.url));
  const virtual = {
    name: 'entry',
    enforce: 'pre',
    resolveId: (id) => (id === entry ? entry : null),
    load: (id) => (id === entry ? script : null),
  };
  // Without the project's own configuration, which cuts out of Lit what only our widgets can do without.
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [virtual],
    build: { write: false, modulePreload: false, rollupOptions: { input: entry } },
  });
  const [{ code }, ...sheets] = output;
  return {
    script: code,
    styles: sass
      ? compileString(sass, { loadPaths: [PACKAGES], style: 'compressed' }).css
      : sheets.map(({ source }) => source).join(''),
  };
}

async function serve(files) {
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    const body = files.get(pathname);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': `${TYPES[pathname.split('.').pop()]}; charset=utf-8`,
      'Content-Encoding': 'gzip',
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
    });
    response.end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return server;
}
