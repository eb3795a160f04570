/** Bundles an app for each widget into dist/apps/, of the package as built, for `npm run size:package` to weigh: what loads at once. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { BUNDLERS, reached } from './bundle-app.mjs';

const OUT = 'dist/apps';

await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
for (const entry of await readdir('src/widgets', { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  const app = await BUNDLERS.Vite(process.cwd(), `import 'sen-campaign/${entry.name}';`);
  const texts = reached(app, { isLater: false }).map(({ code }) => code);
  await writeFile(`${OUT}/${entry.name}.js`, texts.join('\n'));
}
