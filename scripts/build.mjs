/**
 * Builds dist/embed/: sen.js, the loader with its chunks; sen-<widget>.js, one self-contained file a widget; sen.css.
 * What loads on demand (readers of files, other languages) lies in parts/, with its hash in its name.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { minify } from 'terser';
import { build } from 'vite';
import { buildBuilder } from './build-builder.mjs';
import { FIRST } from './first-widgets.mjs';

const widgets = (await readdir('src/widgets', { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const OUT = 'dist/embed';

/** The last bytes: Lit's own inner names, which no other code knows, become single letters. */
const names = {};
const shorten = {
  name: 'shorten',
  generateBundle: async (_, bundle) => {
    for (const chunk of Object.values(bundle)) {
      const options = {
        module: true,
        ecma: 2020,
        compress: { passes: 3, hoist_funs: true, keep_fargs: false, unsafe_arrows: true, unsafe_methods: true },
        nameCache: names,
      };
      chunk.code = (await minify(chunk.code, { ...options, mangle: { properties: { regex: /^_\$/ } } })).code;
    }
  },
};

/** Bundles an entry; what it needs at once stays in its own file, but for what `groups` name. */
const bundle = (entry, groups) =>
  build({
    logLevel: 'warn',
    build: {
      outDir: OUT,
      emptyOutDir: false,
      minify: true,
      lib: { entry, formats: ['es'] },
      rollupOptions: {
        preserveEntrySignatures: 'allow-extension',
        plugins: [shorten],
        // Where we say what is shared, moving it elsewhere only wraps widgets in objects that nobody asks for.
        experimental: { chunkOptimization: !groups },
        output: {
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: 'parts/[name]-[hash:7].js',
          codeSplitting: groups && { groups },
        },
      },
    },
  });

/**
 * The shared file of a module that several widgets need, one of them at once: `runtime` where one of the first widgets needs it,
 * at once or later; `further` otherwise, so that pages without the others don't carry it. `null` for what a widget keeps in its
 * own file, and for what is only needed later.
 */
function sharedFile(id, graph) {
  const atOnce = new Set();
  const later = new Set();
  const seen = new Map([atOnce, later].map((users) => [users, new Set()]));
  const climb = (module, users) => {
    if (seen.get(users).has(module)) return;
    seen.get(users).add(module);
    const [, user] = /\/src\/widgets\/(\w+)\/index\.ts$/.exec(module) ?? [];
    if (user) return void users.add(user);
    const { importers, dynamicImporters } = graph.getModuleInfo(module);
    for (const importer of importers) climb(importer, users);
    for (const importer of dynamicImporters) climb(importer, later);
  };
  climb(id, atOnce);
  if (atOnce.size === 0) return null;
  if (FIRST.some((name) => atOnce.has(name) || later.has(name)) && later.size + atOnce.size > 1) return 'runtime';
  return atOnce.size > 1 ? 'further' : null;
}

await rm(OUT, { recursive: true, force: true });
// A module brings what it imports into its own file: the first widgets' comes first.
const groups = ['further', 'runtime'].map((file, priority) => ({
  name: (id, graph) => (sharedFile(id, graph) === file ? file : null),
  priority,
  debugName: file,
}));
await bundle({ sen: 'src/embed/sen.ts' }, groups);
for (const name of widgets) await bundle({ [`sen-${name}`]: `src/widgets/${name}/index.ts` });
const sheets = await Promise.all(['src/embed/sen.css', 'src/theme/lotus.css'].map((path) => readFile(path, 'utf8')));
await buildBuilder(OUT);
await writeFile(`${OUT}/sen.css`, sheets.join('\n'));
