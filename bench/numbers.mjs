/**
 * What a page of 100 numbers costs while each changes every second for ten seconds: ours beside two other libraries, with
 * their defaults and with the same numbers, in one run, as machines differ. Told are the shares of a core that the page's
 * main thread is busy with and, for all that happens off it, that all processes of the browser take. Twice: counters that go
 * on by 1 to 9 (budget 10 % for ours), and numbers that jump, so that five digits of seven roll (told, without a budget:
 * each digit that rolls is a layer of its own). A page where nothing changes is the floor.
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

/** By how much numbers of seven digits grow, at most. */
const STEPS = { 'counters go on': 9, 'numbers jump': 1e5 };

/** Changes all numbers every second once it is started. */
const run = (most) => `import { make } from 'library';
  let seed = 1;
  const chance = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const numbers = Array.from({ length: ${COUNT} }, () => ({
    change: make(document.body.appendChild(document.createElement('p'))),
    value: 1e6 + Math.floor(chance() * 1e6),
  }));
  const change = () => {
    for (const number of numbers) number.change((number.value += 1 + Math.floor(chance() * ${most})));
  };
  change();
  globalThis.start = () => setInterval(change, 1000);`;

const STYLE = 'body { columns: 5; font: 1.25rem sans-serif } p { margin: 0 0 0.5rem }';

const browser = await launch({ ...launchOptions(), defaultViewport: { width: 1280, height: 1024 } });
try {
  for (const [name, most] of Object.entries(STEPS)) {
    console.log(name);
    const ours = await compare(most);
    if (most > 9) continue;
    console.log(`budget ${percent(BUDGET).trim()}: ${ours > BUDGET ? 'OVER' : 'ok'}`);
    if (ours > BUDGET) process.exitCode = 1;
  }
} finally {
  await browser.close();
}

/** Prints what each library costs, and answers with our share of the main thread. */
async function compare(most) {
  const costs = {};
  for (const [name, library] of Object.entries(LIBRARIES))
    costs[name] = await cost(await bundle(library, run(most)), name === STILL);
  const ours = costs['sen-number'];
  for (const [name, { main, script, style, layout, all }] of Object.entries(costs)) {
    console.log(
      `  ${name}`.padEnd(17),
      `main thread ${percent(main)} of a core, ${(main / ours.main).toFixed(1).padStart(4)} × ours`,
      `(script ${percent(script)}, style ${percent(style)}, layout ${percent(layout)})`,
      `· all processes ${percent(all)}, ${(all / ours.all).toFixed(1)} × ours`,
    );
  }
  return ours.main;
}

function percent(share) {
  return `${(share * 100).toFixed(1)} %`.padStart(7);
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

/** A script that runs one library; ours as it is built for pages. */
async function bundle(library, run) {
  const sources = { 'library.js': library, 'run.js': run };
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
