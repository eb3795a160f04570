/** Writes custom-elements.json from the sources; with --check, fails where it is stale. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { generated } from './generated.mjs';

const folder = await mkdtemp(join(tmpdir(), 'sen-manifest-'));
execFileSync('npx', ['cem', 'analyze', '--outdir', relative('.', folder)], { stdio: 'pipe' });
const manifest = JSON.parse(await readFile(join(folder, 'custom-elements.json'), 'utf8'));
await rm(folder, { recursive: true });

// The order in which files are found depends on the machine.
manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
await generated('custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);

const tags = manifest.modules.flatMap(({ declarations = [] }) =>
  declarations.map(({ tagName }) => tagName).filter(Boolean),
);
const missing = [
  'sen-countdown',
  'sen-glossary',
  'sen-pillars',
  'sen-programme',
  'sen-quiz',
  'sen-quote',
  'sen-ranking',
  'sen-roadmap',
  'sen-term',
  'sen-ticker',
].filter((tag) => !tags.includes(tag));
if (missing.length > 0) {
  console.error(`custom-elements.json does not name ${missing.join(', ')}: see the @tag comments.`);
  process.exitCode = 1;
}
