/**
 * Builds dist/embed/: sen.js, the loader with its chunks; sen-<widget>.js, one self-contained file a widget; sen.css.
 * What loads on demand (readers of files, other languages) lies in parts/, with its hash in its name.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { minify } from 'terser';
import { build } from 'vite';

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
        compress: { passes: 3, keep_fargs: false, unsafe_arrows: true, unsafe_methods: true },
        nameCache: names,
      };
      chunk.code = (await minify(chunk.code, { ...options, mangle: { properties: { regex: /^_\$/ } } })).code;
    }
  },
};

/** Bundles an entry; what it needs at once stays in its own file where nothing else shares it. */
const bundle = (entry, codeSplitting) =>
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
        output: {
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: 'parts/[name]-[hash].js',
          codeSplitting,
        },
      },
    },
  });

/** Whether a widget needs a module at once that another, or a part that loads later, needs too: those are one file. */
function isShared(id, graph) {
  const users = new Set();
  const later = new Set();
  const seen = new Set();
  const climb = (module) => {
    if (seen.has(module)) return;
    seen.add(module);
    const [, user] = /\/src\/widgets\/(\w+)\/index\.ts$/.exec(module) ?? [];
    const { importers, dynamicImporters } = graph.getModuleInfo(module);
    if (user) users.add(user);
    else importers.forEach(climb);
    if (!user && dynamicImporters.length > 0) later.add(module);
  };
  climb(id);
  return users.size > 1 || (users.size > 0 && later.size > 0);
}

await rm(OUT, { recursive: true, force: true });
await bundle(
  { sen: 'src/embed/sen.ts' },
  { groups: [{ name: (id, graph) => (isShared(id, graph) ? 'runtime' : null) }] },
);
for (const name of widgets) await bundle({ [`sen-${name}`]: `src/widgets/${name}/index.ts` });
const sheets = await Promise.all(['src/embed/sen.css', 'src/theme/lotus.css'].map((path) => readFile(path, 'utf8')));
await writeFile(`${OUT}/sen.css`, sheets.join('\n'));
