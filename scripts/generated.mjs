/** Writes a generated file; under `--check` it only says whether the file is stale, and fails if so. */
import { readFile, writeFile } from 'node:fs/promises';

export async function generated(path, text) {
  if (!process.argv.includes('--check')) return writeFile(path, text);
  const current = await readFile(path, 'utf8').catch(() => '');
  if (current === text) return;
  console.error(`${path} is stale: run its script without --check and commit the result.`);
  process.exitCode = 1;
}
