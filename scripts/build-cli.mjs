/** Builds dist/cli/, the command `sen-campaign`, with all that it needs: it runs wherever Node does, whatever else is installed. */
import { chmod, rm, writeFile } from 'node:fs/promises';
import { rolldown } from 'rolldown';
import { licencesOf, modulesIn } from './licences.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { noStreams } from './no-streams.mjs';

const OUT = 'dist/cli';

await rm(OUT, { recursive: true, force: true });
const bundle = await rolldown({
  input: 'src/cli/main.ts',
  platform: 'node',
  resolve: { conditionNames: ['node', 'import', 'default'], mainFields: ['module', 'main'] },
  external: /^node:|^canvas$/,
  plugins: [minifyTemplates(), noStreams()],
  logLevel: 'warn',
});
const built = await bundle.write({ dir: OUT, format: 'esm', minify: true, chunkFileNames: 'parts/[name]-[hash].js' });
await bundle.close();
await writeFile(`${OUT}/LICENSES.txt`, await licencesOf(modulesIn(built)));
await chmod(`${OUT}/main.js`, 0o755);
