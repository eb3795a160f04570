/** Builds the snippet builder: a page, with its preview and examples, that works from any folder beside sen.js. */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { FILES } from './widgets.mjs';

const SOURCE = 'src/embed/builder';
const CAMPAIGN = 'campaigns/an-giang-2022';

/** Writes `builder/` into the folder `out`; answers with what was built. */
export async function buildBuilder(out) {
  const folder = `${out}/builder`;
  const built = await build({
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      lib: { entry: { builder: `${SOURCE}/builder.ts` }, formats: ['es'] },
      rollupOptions: { output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash:7].js' } },
    },
  });
  for (const page of ['index.html', 'preview.html', 'builder.css'])
    await copyFile(`${SOURCE}/${page}`, `${folder}/${page}`);
  await copyFile('demo/old-cms.css', `${folder}/old-cms.css`);
  await mkdir(`${folder}/examples`, { recursive: true });
  for (const [widget, file] of Object.entries(FILES))
    for (const language of ['vi', 'en', 'km']) {
      const example = JSON.parse(await readFile(`${CAMPAIGN}/${file}.${language}.json`, 'utf8'));
      const content = widget === 'countdown' ? firstEvent(example) : example;
      await writeFile(`${folder}/examples/${widget}.${language}.json`, `${JSON.stringify(content, null, 2)}\n`);
    }
  return built;
}

/** A countdown is to one event. */
const firstEvent = ({ lang, events: [{ summary, start }] }) => ({ lang, events: [{ summary, start }] });
