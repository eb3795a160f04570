/** The licences of packages that are built in: they ask to be passed on with every copy. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The paths of the modules that a build by Vite or Rolldown put into its files. */
export const modulesIn = (built) =>
  [built].flat().flatMap(({ output }) => output.flatMap(({ moduleIds = [] }) => moduleIds));

/** The name, version and licence text of each package that one of `modules` (paths) lies in, in one text. */
export async function licencesOf(modules) {
  const folders = modules.map((path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]).filter(Boolean);
  const texts = await Promise.all([...new Set(folders)].sort().map(licenceOf));
  return texts.join(`\n${'-'.repeat(72)}\n\n`);
}

async function licenceOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  const text = file ? await readFile(join(folder, file), 'utf8') : '';
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
