/** The package as users have it: packed from what `npm run build:package` made, and installed in an empty project. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Packs it into `folder`; answers with the archive's path. */
export async function packInto(folder) {
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
  return join(folder, JSON.parse(stdout)[0].filename);
}

/** Installs it in a project of its own: `folder` is where, `node` runs a module there, `remove` ends it. */
export async function install() {
  const folder = await mkdtemp(join(tmpdir(), 'sen-installed-'));
  const archive = await packInto(folder);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  await run('npm', ['install', '--no-audit', '--no-fund', archive], { cwd: folder });
  return {
    archive,
    folder,
    /** What the module `code` writes; rejects with what it complains of. */
    node: async (code) => {
      const { stdout } = await run('node', ['--input-type=module', '--eval', code], { cwd: folder });
      return stdout.trim();
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
