/**
 * Builds dist/lib/, the modules of the package on npm: what its entries in package.json need, one file a module of src/, each with
 * its declarations. What package.json names as a dependency of its users stays one; every other package is built in, under
 * vendor/, as most of what it would install is never used. Beside them, dist/types/: what type checkers and editors know of our tags.
 */
import { execFileSync } from 'node:child_process';
import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { rolldown } from 'rolldown';
import ts from 'typescript';
import { buildTypes } from './build-types.mjs';
import { licencesOf, modulesIn } from './licences.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { noStreams } from './no-streams.mjs';
import { pageSheet } from './page-sheet.mjs';

const OUT = 'dist/lib';
const { dependencies, peerDependencies, exports } = JSON.parse(await readFile('package.json', 'utf8'));
/** What users have beside the package: what it brings, and what it asks them to bring. */
const installed = { ...dependencies, ...peerDependencies };
const built = Object.values(exports)
  .map((entry) => entry.default ?? entry)
  .filter((path) => path.startsWith(`./${OUT}/`));
const sources = built.filter((path) => path.endsWith('.js')).map((path) => sourceOf(path));

for (const folder of [OUT, 'dist/types']) await rm(folder, { recursive: true, force: true });
await buildModules();
await buildDeclarations();
for (const path of built.filter((path) => path.startsWith(`./${OUT}/theme/`) && path.endsWith('.css')))
  await cp(sourceOf(path, '.css'), path);
await writeFile(`${OUT}/sen.css`, await pageSheet());
await buildTypes('dist/types');

async function buildModules() {
  const bundle = await rolldown({
    input: sources,
    platform: 'neutral',
    resolve: { mainFields: ['module', 'main'], conditionNames: ['import', 'default'] },
    external: (id) => id.startsWith('node:') || packageOf(id) in installed,
    plugins: [minifyTemplates(), noStreams()],
    logLevel: 'warn',
  });
  const built = await bundle.write({
    dir: OUT,
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: ({ name }) => `${name.replace(/^.*node_modules\//, 'vendor/')}.js`,
  });
  await bundle.close();
  await writeFile(`${OUT}/vendor/LICENSES.txt`, await licencesOf(modulesIn(built)));
}

/** Keeps the declarations that a user of the entries can come to; they may name no package that isn't installed. */
async function buildDeclarations() {
  execFileSync('npx', ['tsc', '--project', 'tsconfig.build.json'], { stdio: 'inherit' });
  const reached = new Set();
  const reach = async (file) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { fileName: id } of ts.preProcessFile(await readFile(file, 'utf8')).importedFiles) {
      if (id.startsWith('.')) await reach(join(dirname(file), id.replace(/\.js$/, '.d.ts')));
      else if (!(packageOf(id) in installed)) throw new Error(`${file} names ${id}, which users don't have.`);
    }
  };
  for (const path of built.filter((path) => path.endsWith('.js'))) await reach(join(path.replace(/\.js$/, '.d.ts')));
  const all = (await readdir(OUT, { recursive: true })).filter((path) => path.endsWith('.d.ts'));
  await Promise.all(all.map((path) => join(OUT, path)).map((file) => reached.has(file) || rm(file)));
}

function sourceOf(path, ending = '.ts') {
  return join('src', relative(OUT, path).replace(/\.\w+$/, ending));
}

/** `lit` of `lit/decorators.js`, `@a/b` of `@a/b/c`. */
function packageOf(id) {
  return /^(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? id;
}
