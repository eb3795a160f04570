/** Bundles the contestants, serves their pages and files from this machine, packed by `gzip -9`, and opens them in Chromium. */
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { launch } from 'puppeteer-core';
import { compileString } from 'sass';
import { build } from 'vite';
import { launchOptions } from '../../scripts/chromium.mjs';
import { head, pageOf } from './contestants.mjs';
import { inPage } from './in-page.mjs';
import { pillars } from './markup.mjs';

const PACKAGES = fileURLToPath(new URL('../../node_modules/', import.meta.url));
/** What is ready to be pasted, by where it is served. */
const READY = {
  sen: fileURLToPath(new URL('../../dist/embed/', import.meta.url)),
  webawesome: `${PACKAGES}@awesome.me/webawesome/dist-cdn/`,
  govuk: `${PACKAGES}govuk-frontend/dist/govuk/`,
};
const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/**
 * `visit(contestant, way, measure)` hands `measure` a function that opens the page where the contestant is loaded that way, with
 * nothing kept from earlier visits, and the contestant; `version` is the browser's.
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

  const sizeOf = (address) => {
    const { origin: from, pathname } = new URL(address);
    const file = from === origin && files.get(pathname);
    if (!file) throw new Error(`A page asks for ${address}, which isn't here.`);
    return file.length;
  };

  /** `prepare` is given the page before it loads; unless `isReady` is false, this waits until its pillars can be opened. */
  async function open(context, contestant, way, { width, fragment = '', prepare, isReady = true }) {
    const page = await context.newPage();
    const url = origin + pathOf(way, contestants.indexOf(contestant));
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
    return { page, context, url, sizesOf: (addresses) => addresses.map(sizeOf) };
  }

  return {
    version: await browser.version(),
    async visit(contestant, way, measure) {
      const context = await browser.createBrowserContext();
      try {
        return await measure(
          (options) => open(context, contestant, way, { width: contestant.width, ...options }),
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

const pathOf = (way, index) => `/${way}/${index}.html`;

/** All that is served, packed, by its path: what is ready to be pasted, the bundles, and two pages of each contestant. */
async function filesOf(contestants) {
  const files = new Map();
  const add = (path, text) => files.set(path, gzipSync(text, { level: 9 }));

  for (const [name, folder] of Object.entries(READY))
    for (const file of await readdir(folder, { recursive: true }))
      if (/\.(js|css)$/.test(file)) add(`/${name}/${file}`, await readFile(folder + file));

  for (const [index, contestant] of contestants.entries()) {
    const { bundle, ...entry } = await bundleOf(contestant.built, `/built/${index}/`);
    for (const [path, text] of bundle) add(path, text);
    add(pathOf('pasted', index), pageOf(contestant, contestant.pasted));
    add(pathOf('built', index), pageOf(contestant, head(entry)));
  }
  return files;
}

/** A minified script, perhaps with chunks for later, and a stylesheet: one component and what that needs. */
async function bundleOf({ script, sass }, folder) {
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
    base: folder,
    plugins: [virtual],
    build: { write: false, modulePreload: false, rollupOptions: { input: entry } },
  });
  const sheets = output.filter(({ fileName }) => fileName.endsWith('.css')).map(({ source }) => source);
  const styles = `${folder}styles.css`;
  return {
    script: folder + output[0].fileName,
    styles,
    bundle: new Map([
      ...output.filter(({ type }) => type === 'chunk').map(({ fileName, code }) => [folder + fileName, code]),
      [styles, sass ? compileString(sass, { loadPaths: [PACKAGES], style: 'compressed' }).css : sheets.join('')],
    ]),
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
