/** Files of the disk, as text. */
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import { OTHER_SPREADSHEETS, textOfFile, type FileFault } from '../embed/builder/files.js';
import type { GiveFile } from '../platform/given-files.js';
import { decoded } from '../platform/network.js';

/** A command can't do what it is asked for; what it says is for whoever asked. */
export class UsageError extends Error {}

/** How the standard input is named, where a file is asked for. */
export const STDIN = '-';

/** A file as text; what stands instead for one that is none. */
export type Read = { text: string } | { fault: FileFault };

/** Reads a file as the builder does: in UTF-8 or UTF-16, the first sheet of a spreadsheet as cells with tabs between them. */
export async function readText(file: string): Promise<Read> {
  try {
    const content = await bytesOf(file);
    return SPREADSHEETS.includes(extname(file).toLowerCase())
      ? await textOfFile(new File([content], basename(file)))
      : { text: decoded(content.buffer) };
  } catch (error) {
    if (isSystemError(error)) return { fault: 'unreadable' };
    throw error;
  }
}

async function bytesOf(file: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(file === STDIN ? await buffer(process.stdin) : await readFile(file));
}

/** Reads a page that is to be given back byte for byte, as UTF-8 alone can be. */
export async function readPage(file: string): Promise<Read | { fault: 'not-utf-8' }> {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await bytesOf(file)) };
  } catch (error) {
    if (isSystemError(error)) return { fault: 'unreadable' };
    if (error instanceof TypeError) return { fault: 'not-utf-8' }; // how a decoder says it (Encoding §7.1)
    throw error;
  }
}

/** Writes a file, with the folders that it is to be in; answers whether that was possible. */
export async function write(file: string, text: string): Promise<boolean> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    return true;
  } catch (error) {
    if (isSystemError(error)) return false;
    throw error;
  }
}

const SPREADSHEETS: readonly string[] = ['.xlsx', ...OTHER_SPREADSHEETS];

/** How Node says that a file can't be read or written. */
const isSystemError = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

/** Answers for the files that a file in `folder` names, by addresses relative to it; for none on another server. */
export function filesIn(folder: string): GiveFile {
  return async (address) => {
    const path = pathIn(folder, address);
    if (path === undefined) return { isOk: false };
    const read = await readText(path);
    return 'text' in read ? { isOk: true, text: read.text, mediaType: '' } : { isOk: false, status: 404 };
  };
}

/** The path of the file at `address`, as a page in `folder` has it; `undefined` where it is on another server. */
export function pathIn(folder: string, address: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return undefined;
  // What begins with a slash is taken from the folder, as it would be from a site's own.
  const [path = ''] = address.replace(/^\/+/, '').split(/[?#]/, 1);
  return join(folder, unescaped(path));
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}

/** Whether a file is named as pages are. */
export const hasPageName = (file: string): boolean => /^\.x?html?$/i.test(extname(file));

/** Every file that a check can read, in a folder and the folders in it; what is hidden is left out. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && CHECKED.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !relative(folder, path)
          .split(sep)
          .some((part) => part.startsWith('.') || part === 'node_modules'),
    )
    .sort();
}

const CHECKED = /\.(?:json|csv|tsv|ics|ical|gift|aiken|xml|xlsx|x?html?)$/i;

export const isFolder = async (path: string): Promise<boolean> =>
  path !== STDIN &&
  (await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  ));
