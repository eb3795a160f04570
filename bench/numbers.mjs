/**
 * What a page of 100 numbers costs while each changes every second for ten seconds: ours beside two other libraries, with
 * their defaults and with the same numbers, in one run, as machines differ. Told are the shares of a core that the page's
 * main thread is busy with (budget 10 %) and, for all that happens off it, that all processes of the browser take. A page
 * where nothing changes is the floor.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { launch } from 'puppeteer-core';
import { launchOptions } from '../scripts/chromium.mjs';

const COUNT = 100;
const SECONDS = 10;
const BUDGET = 0.1;

const STILL = 'nothing changes';

/** Each makes a number in `parent` and answers with what changes it. */
const LIBRARIES = {
  [STILL]: `export const make = (parent) => { parent.textContent = '1.234.567'; return () => {}; };`,
  'sen-number': `import '../src/element/number.ts';
    export const make = (parent) => {
      const number = parent.appendChild(document.createElement('sen-number'));
      return (value) => { number.value = value; };
    };`,
  'number-flow': `import 'number-flow';
    export const make = (parent) => {
      const number = parent.appendChild(document.createElement('number-flow'));
      number.locales = 'vi';
      return (value) => { number.update(value); };
    };`,
  'countup.js': `import { CountUp } from 'countup.js';
    export const make = (parent) => {
      const number = new CountUp(parent, 0, { separator: '.' });
      return (value) => { number.update(value); };
    };`,
};

/** Numbers of seven digits that grow by up to five of them. */
const RUN = `import { make } from 'library';
  let seed = 1;
  const chance = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const numbers = Array.from({ length: ${COUNT} }, () => ({
    change: make(document.body.appendChild(document.createElement('p'))),
    value: 1e6 + Math.floor(chance() * 1e6),
  }));
  const change = () => {
    for (const number of numbers) number.change((number.value += Math.floor(chance() * 1e5)));
  };
  change();
  globalThis.start = () => setInterval(change, 1000);`;

const STYLE = 'body { columns: 5; font: 1.25rem sans-serif } p { margin: 0 0 0.5rem }';

const browser = await launch({ ...launchOptions(), defaultViewport: { width: 1280, height: 1024 } });
try {
  const costs = {};
  for (const [name, library] of Object.entries(LIBRARIES))
    costs[name] = await cost(await bundle(library), name === STILL);
  const ours = costs['sen-number'];
  const percent = (share) => `${(share * 100).toFixed(1)} %`.padStart(7);
  for (const [name, { main, script, style, layout, all }] of Object.entries(costs)) {
    console.log(
      name.padEnd(16),
      `main thread ${percent(main)} of a core, ${(main / ours.main).toFixed(1).padStart(5)} × ours`,
      `(script ${percent(script)}, style ${percent(style)}, layout ${percent(layout)})`,
      `· all processes ${percent(all)}, ${(all / ours.all).toFixed(1)} × ours`,
    );
  }
  console.log(`budget ${percent(BUDGET).trim()}: ${ours.main > BUDGET ? 'OVER' : 'ok'}`);
  if (ours.main > BUDGET) process.exitCode = 1;
} finally {
  await browser.close();
}

/** Shares of a core over the time in which the numbers change. */
async function cost(script, isStill) {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="vi"><style>${STYLE}</style><body></body></html>`);
  await page.addScriptTag({ content: script, type: 'module' });
  await page.waitForFunction(() => globalThis.start);
  await new Promise((done) => setTimeout(done, 3000));
  const picture = await page.screenshot({ encoding: 'base64' });
  const before = { ...(await page.metrics()), all: await processTime() };
  await page.evaluate(() => globalThis.start());
  await new Promise((done) => setTimeout(done, SECONDS * 1000));
  const after = { ...(await page.metrics()), all: await processTime() };
  if (!isStill && picture === (await page.screenshot({ encoding: 'base64' })))
    throw new Error('The numbers stand still: there is nothing to measure.');
  await page.close();
  const share = (name) => (after[name] - before[name]) / (after.Timestamp - before.Timestamp);
  return {
    main: share('TaskDuration'),
    script: share('ScriptDuration'),
    style: share('RecalcStyleDuration'),
    layout: share('LayoutDuration'),
    all: share('all'),
  };
}

/** Seconds that all processes of the browser have been at work. */
async function processTime() {
  const client = await browser.target().createCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  await client.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** A script of `RUN` with one library; ours as it is built for pages. */
async function bundle(library) {
  const sources = { 'library.js': library, 'run.js': RUN };
  const here = fileURLToPath(new URL('.', import.meta.url));
  const virtual = {
    name: 'sources',
    enforce: 'pre',
    resolveId: (id) => (id === 'library' ? `${here}library.js` : id.endsWith('run.js') ? `${here}run.js` : null),
    load: (id) => sources[id.slice(here.length)],
  };
  const [{ output }] = [
    await build({
      logLevel: 'error',
      plugins: [virtual],
      build: { write: false, minify: true, lib: { entry: 'run.js', formats: ['es'] } },
    }),
  ].flat();
  return output[0].code;
}
