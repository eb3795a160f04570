/** Bundles an app for each widget into dist/apps/, of the package as built, for `npm run size:package` to weigh: what loads at once. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { BUNDLERS, reached } from './bundle-app.mjs';
import { WIDGETS } from './widgets.mjs';

const OUT = 'dist/apps';

await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
for (const name of WIDGETS) {
  const app = await BUNDLERS.Vite(process.cwd(), `import 'sen-campaign/${name}';`);
  const texts = reached(app, { isLater: false }).map(({ code }) => code);
  await writeFile(`${OUT}/${name}.js`, texts.join('\n'));
}
