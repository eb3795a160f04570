/** Seals the folder that webmasters put on their servers: what is in it, told by hashes, and all of it as one archive. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** Archives know no time zone and begin in 1980; one date for all makes the same files the same archive. */
const DATE = '1980-01-01T12:00:00';

/** Writes `integrity.json`: the version, and each file's hash as in the attribute `integrity` (W3C Subresource Integrity). */
export async function writeIntegrity(folder, version) {
  const files = await filesIn(folder);
  const hashes = files.map(([path, bytes]) => [path, `sha384-${createHash('sha384').update(bytes).digest('base64')}`]);
  await writeFile(
    join(folder, 'integrity.json'),
    JSON.stringify({ version, files: Object.fromEntries(hashes) }, null, 2),
  );
}

/** Packs the folder, with a list of checksums as `sha256sum --check` reads it, into `<name>.zip` beside it; its own checksum beside that. */
export async function pack(folder, name) {
  const files = await filesIn(folder);
  const sums = files.map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('');
  const packed = [...files, ['SHA256SUMS', Buffer.from(sums)]].map(([path, bytes]) => [`${name}/${path}`, bytes]);
  const archive = zipSync(Object.fromEntries(packed), { level: 9, mtime: DATE });
  await writeFile(join(folder, '..', `${name}.zip`), archive);
  await writeFile(join(folder, '..', `${name}.zip.sha256`), `${sha256(archive)}  ${name}.zip\n`);
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Each file's path, with slashes, and its bytes; in an order that is the same everywhere. */
async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const inside = (path) => relative(folder, path).split(sep).join('/');
  return Promise.all(paths.sort().map(async (path) => [inside(path), await readFile(path)]));
}
