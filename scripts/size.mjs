/**
 * Prints what a page loads for each widget — bytes after `gzip -9`, Lit included, without what loads on demand — beside
 * its budget, and fails past it.
 */
import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { FIRST } from './widgets.mjs';

const KB = 1000;
const ILLUSTRATIONS = ['government', 'economy', 'society', 'people'];
const parts = await readdir('dist/embed/parts');
const four = await loadedBy('sen.js', FIRST);
const BUDGETS = {
  'the loader': { files: ['sen.js'], budget: 1.5 * KB },
  'the frame': { files: ['frame.js'], budget: 5 * KB },
  'the page around it': { files: ['frame-host.js'], budget: 1 * KB },
  'offline, on demand': { files: ['offline.js'], budget: 1.5 * KB },
  countdown: { files: ['sen-countdown.js'], budget: 9 * KB },
  ticker: { files: ['sen-ticker.js'], budget: 10 * KB },
  pillars: { files: ['sen-pillars.js'], budget: 9.5 * KB },
  quiz: { files: ['sen-quiz.js'], budget: 14 * KB },
  'all four together': { files: four, budget: 22 * KB },
  'programme beside them': {
    files: await loadedBy('sen.js', [...FIRST, 'programme']),
    without: four,
    budget: 5 * KB,
  },
  'roadmap beside them': {
    files: await loadedBy('sen.js', [...FIRST, 'roadmap']),
    without: four,
    budget: 4 * KB,
  },
  'quote beside them': {
    files: await loadedBy('sen.js', [...FIRST, 'quote']),
    without: four,
    budget: 4 * KB,
  },
  'ranking beside them': {
    files: await loadedBy('sen.js', [...FIRST, 'ranking']),
    without: four,
    budget: 4 * KB,
  },
  ...Object.fromEntries(
    ILLUSTRATIONS.map((name) => [`picture of ${name}`, { files: lateChunk(name), budget: 2.5 * KB }]),
  ),
  'glossary beside them': {
    files: await loadedBy('sen.js', [...FIRST, 'glossary']),
    without: four,
    budget: 4 * KB,
  },
  'term beside them': {
    files: await loadedBy('sen.js', [...FIRST, 'term']),
    without: four,
    budget: 4 * KB,
  },
};

for (const [name, { files, without = [], budget }] of Object.entries(BUDGETS)) {
  const size = (await sizeOf(files)) - (await sizeOf(without));
  const verdict = size > budget ? `OVER by ${size - budget}` : 'ok';
  if (size > budget) process.exitCode = 1;
  console.log(`${name.padEnd(21)} ${String(size).padStart(6)} of ${String(budget).padStart(6)}  ${verdict}`);
}

async function sizeOf(files) {
  const sizes = await Promise.all([...files].map(async (file) => gzipSync(await text(file), { level: 9 }).length));
  return sizes.reduce((sum, one) => sum + one, 0);
}

/** The files that the loader brings for these widgets: their chunks and all that those import at once. */
async function loadedBy(loader, widgets) {
  const found = new Set();
  const follow = async (file) => {
    if (found.has(file)) return;
    found.add(file);
    // Each chunk imports its neighbours by `from"./x.js"` or `import"./x.js"`; `import("./x.js")` waits for a need.
    const source = await text(file);
    for (const [, name] of source.matchAll(/(?:from|import)\s*["'`]\.\/(?:parts\/)?([\w.-]+\.js)["'`]/g)) {
      await follow(`parts/${name}`);
    }
  };
  const chunks = [...(await text(loader)).matchAll(/parts\/[\w.-]+\.js/g)].map(([chunk]) => chunk);
  for (const name of widgets) await follow(chunks.find((chunk) => chunk.startsWith(`parts/${name}-`)));
  return found;
}

/** The chunk of a module that loads on demand, one of those alike that each bundle has. */
function lateChunk(name) {
  const chunk = parts.find((part) => part.startsWith(`${name}-`));
  if (!chunk) throw new Error(`Nothing loads ${name} on demand.`);
  return [`parts/${chunk}`];
}

function text(file) {
  return readFile(`dist/embed/${file}`, 'utf8');
}
