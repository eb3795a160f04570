/**
 * Builds dist/embed/: sen.js, the loader with its chunks; sen-<widget>.js, one self-contained file a widget; sen.css.
 * What loads on demand (readers of files, other languages) lies in parts/, with its hash in its name.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'vite';

const widgets = (await readdir('src/widgets', { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const OUT = 'dist/embed';

/** Bundles an entry; what it needs at once stays in its own file where nothing else shares it. */
const bundle = (entry) =>
  build({
    logLevel: 'warn',
    build: {
      outDir: OUT,
      emptyOutDir: false,
      minify: true,
      lib: { entry, formats: ['es'] },
      rollupOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: { minify: true, entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  });

await rm(OUT, { recursive: true, force: true });
await bundle({ sen: 'src/embed/sen.ts' });
for (const name of widgets) await bundle({ [`sen-${name}`]: `src/widgets/${name}/index.ts` });
const sheets = await Promise.all(['src/embed/sen.css', 'src/theme/lotus.css'].map((path) => readFile(path, 'utf8')));
await writeFile(`${OUT}/sen.css`, sheets.join('\n'));
