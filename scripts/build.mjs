/**
 * Builds dist/embed/: sen.js, the loader; sen-<widget>.js, one widget as a module; alone/sen-<widget>.js, one widget with all
 * that it may ever need, as a plain script; sen.css. What loads on demand lies in parts/, with its hash in its name. Then
 * integrity.json and the archive beside the folder.
 */
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { minify } from 'terser';
import { build } from 'vite';
import { buildBuilder } from './build-builder.mjs';
import { buildFrame } from './build-frame.mjs';
import { buildReadme } from './build-readme.mjs';
import { licencesOf, modulesIn } from './licences.mjs';
import { pageSheet } from './page-sheet.mjs';
import { pack, writeIntegrity } from './pack.mjs';
import { FIRST, WIDGETS } from './widgets.mjs';

const OUT = 'dist/embed';

const require = createRequire(import.meta.url);
const terser = require('terser/package.json');
const shortNames = await litNames();

/**
 * The last bytes: Lit's own inner names, which no other code knows, become short ones; always the same, so that what a chunk
 * becomes hangs on that chunk alone, as the hash in its name says.
 */
const shorten = {
  name: 'shorten',
  augmentChunkHash: () => terser.version + JSON.stringify(shortNames),
  generateBundle: async (_, bundle) => {
    for (const chunk of Object.values(bundle)) {
      const options = {
        module: true,
        ecma: 2020,
        compress: {
          passes: 3,
          hoist_funs: true,
          keep_fargs: false,
          unsafe_arrows: true,
          unsafe_methods: true,
          pure_getters: true,
          unsafe: true,
        },
        nameCache: { props: { props: { ...shortNames } } },
      };
      chunk.code = (await minify(chunk.code, { ...options, mangle: { properties: { regex: /^_\$/ } } })).code;
      if (/\bstatic\{/.test(chunk.code))
        throw new Error(`Safari before 16.4 reads no static block: ${chunk.fileName}.`);
    }
  },
};

/** What a chunk needs at once is asked for beside it, not after it has come. */
const sideBySide = {
  name: 'side-by-side',
  generateBundle: (_, bundle) => {
    for (const chunk of entriesOf(bundle))
      chunk.code = chunk.code.replace(/import\("\.\/(parts\/[^"]+)"\)/g, (asked, file) => {
        const others = bundle[file].imports.map((other) => `import("./${other}")`);
        return others.length > 0 ? `(${[...others, asked].join()})` : asked;
      });
  },
};

/** An entry that is one file: it needs no other at once. */
const whole = {
  name: 'whole',
  generateBundle: (_, bundle) => {
    for (const { fileName, imports } of entriesOf(bundle))
      if (imports.length > 0) throw new Error(`One file is to do, but ${fileName} imports ${imports}.`);
  },
};

/** A script that leaves no name in the page, also where it is loaded as a plain one. */
const closed = {
  name: 'closed',
  generateBundle: (_, bundle) => {
    for (const chunk of entriesOf(bundle)) chunk.code = `(()=>{${chunk.code}})();`;
  },
};

const entriesOf = (bundle) => Object.values(bundle).filter(({ isEntry }) => isEntry);

/** The module `alone/quiz`: one widget with all that it may ever need. */
const alone = {
  name: 'alone',
  enforce: 'pre',
  resolveId: (id) => /alone\/\w+$/.exec(id)?.[0] ?? null,
  load: (id) => {
    const [, name] = /^alone\/(\w+)$/.exec(id) ?? [];
    const src = join(process.cwd(), 'src');
    return name
      ? `import { watch } from '${src}/embed/watch.ts'; watch({ 'sen-${name}': () => import('${src}/widgets/${name}/index.ts') });`
      : null;
  },
};

/** The paths of all modules that went into a file. */
const modules = [];

/** Bundles an entry as ES modules into `dist/embed/`, by the options of Rollup's `output`. */
const bundle = async (entry, { plugins = [], chunkOptimization = true, ...output }) => {
  const built = await build({
    logLevel: 'warn',
    plugins: [alone],
    build: {
      outDir: OUT,
      emptyOutDir: false,
      minify: true,
      lib: { entry, formats: ['es'] },
      rollupOptions: {
        preserveEntrySignatures: 'allow-extension',
        plugins: [shorten, ...plugins],
        experimental: { chunkOptimization },
        output: { minify: true, entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash:7].js', ...output },
      },
    },
  });
  modules.push(...modulesIn(built));
};

/**
 * The shared file of a module that several widgets need, one of them at once: `runtime` where one of the first widgets needs it,
 * at once or later; `further` otherwise, so that pages without the others don't carry it. `null` for what a widget keeps in its
 * own file, and for what is only needed later.
 */
function sharedFile(id, graph) {
  const { atOnce, later } = usersOf(id, graph, widgetOf);
  if (atOnce.size === 0) return null;
  if (FIRST.some((name) => atOnce.has(name) || later.has(name)) && later.size + atOnce.size > 1) return 'runtime';
  return atOnce.size > 1 ? 'further' : null;
}

/** `later` for the crumbs that several parts need which load on demand: together they are one file, not one each. */
function laterFile(id, graph) {
  if (!isCrumb(id, graph)) return null;
  const isPart = (module) => graph.getModuleInfo(module).dynamicImporters.length > 0 && module;
  return usersOf(id, graph, isPart).atOnce.size > 1 ? 'later' : null;
}

/** Whether a module is small, brings nothing that is large, and is only needed later. */
function isCrumb(id, graph) {
  const { code, importedIds, dynamicImporters } = graph.getModuleInfo(id);
  if (code === null || code.length > CRUMB || dynamicImporters.length > 0 || isNeededAtOnce(id, graph)) return false;
  return importedIds.every((imported) => isNeededAtOnce(imported, graph) || isCrumb(imported, graph));
}

const isNeededAtOnce = (id, graph) => usersOf(id, graph, widgetOf).atOnce.size > 0;
const CRUMB = 1200;
const widgetOf = (module) => /\/src\/widgets\/(\w+)\/index\.ts$/.exec(module)?.[1];

/** Who needs a module, at once or later: the first ones above it that `userOf` names. */
function usersOf(id, graph, userOf) {
  const users = { atOnce: new Set(), later: new Set() };
  const seen = { atOnce: new Set(), later: new Set() };
  const climb = (module, when) => {
    if (seen[when].has(module)) return;
    seen[when].add(module);
    const user = userOf(module);
    if (user) return void users[when].add(user);
    const { importers, dynamicImporters } = graph.getModuleInfo(module);
    for (const importer of importers) climb(importer, when);
    for (const importer of dynamicImporters) climb(importer, 'later');
  };
  climb(id, 'atOnce');
  return users;
}

await rm(OUT, { recursive: true, force: true });
const group = (file, fileOf, priority) => ({
  name: (id, graph) => (fileOf(id, graph) === file ? file : null),
  priority,
  debugName: file,
});
const groups = [group('later', laterFile, 0), group('further', sharedFile, 1), group('runtime', sharedFile, 2)];
await bundle(
  { sen: 'src/embed/sen.ts' },
  {
    codeSplitting: { groups, includeDependenciesRecursively: false },
    // We say what is shared; moving it elsewhere only wraps widgets in objects that nobody asks for.
    chunkOptimization: false,
    plugins: [sideBySide, whole, closed],
  },
);
for (const name of WIDGETS) {
  const file = `sen-${name}`;
  const atOnce = { name: file, tags: ['$initial'] };
  await bundle({ [file]: `src/widgets/${name}/index.ts` }, { codeSplitting: { groups: [atOnce] }, plugins: [whole] });
  await bundle({ [`alone/sen-${name}`]: `alone/${name}` }, { codeSplitting: false, plugins: [whole, closed] });
}
await buildFrame(OUT, WIDGETS);
modules.push(...modulesIn(await buildBuilder(OUT)));
await writeFile(`${OUT}/sen.css`, await pageSheet());
await mkdir(`${OUT}/themes`);
for (const theme of ['lotus-light', 'lotus-dark', 'contrast'])
  await copyFile(`src/theme/${theme}.css`, `${OUT}/themes/${theme}.css`);
await copyFile('LICENSE', `${OUT}/LICENSE`);
await writeFile(`${OUT}/LICENSES.txt`, await licencesOf(modules));
const { name: library, version } = JSON.parse(await readFile('package.json', 'utf8'));
await buildReadme(OUT, { version });
await writeIntegrity(OUT, version);
await pack(OUT, `${library}-${version}`);

/** A short name for each inner name of Lit, as terser keeps them. */
async function litNames() {
  const files = ['@lit/reactive-element/reactive-element.js', 'lit-html/lit-html.js', 'lit-element/lit-element.js'];
  const sources = await Promise.all(files.map((file) => readFile(`node_modules/${file}`, 'utf8')));
  const names = [...new Set(sources.join().match(/_\$\w+/g))].sort();
  return Object.fromEntries(names.map((name, place) => [`$${name}`, `_${place.toString(36)}`]));
}
