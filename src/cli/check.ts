/** Checks content files, pages and campaigns by the widgets' own readers. */
import { basename, dirname } from 'node:path';
import { describe } from '../content/describe.js';
import { extensionOf } from '../content/format.js';
import type { Fault } from '../content/problem.js';
import { readAnswer, type Answered } from '../content/read.js';
import type { ContentSchema } from '../content/reader.js';
import { mediaTypeOf } from '../embed/builder/texts.js';
import { load } from '../messages/load.js';
import { giveFiles } from '../platform/given-files.js';
import { vietnamese, type Msg } from '../platform/locale.js';
import { wholeMessages } from '../platform/whole-messages.js';
import { differences, type FileRead } from './agreement.js';
import { filesIn, filesUnder, isFolder, pathIn, readText, STDIN, UsageError } from './files.js';
import { KINDS, kindOf, type KindName } from './kinds.js';
import { WORDS, type Language } from './words.js';

/** Something that is wrong, or worth knowing. */
export interface Finding {
  file: string;
  line?: number | undefined;
  column?: number | undefined;
  path?: string | undefined;
  /** What kind of fault it is, for programs; `differs` where languages do. */
  code: string;
  severity: 'error' | 'warning';
  message: string;
}

/** What came of a check. */
export interface Report {
  /** How many files were read. */
  files: number;
  findings: readonly Finding[];
  /** What couldn't be checked at all, and why, in words. */
  unchecked: readonly string[];
}

/** What is asked for. */
export interface Asked {
  /** The kind of content of every file; by default by the shape of each, or its name. */
  kind?: KindName | undefined;
  language: Language;
}

/** Checks files, folders and the standard input (`-`). */
export async function check(paths: readonly string[], asked: Asked): Promise<Report> {
  const checker = new Checker(asked, await messagesIn(asked.language));
  const unchecked: string[] = [];
  for (const path of paths) {
    try {
      await ((await isFolder(path)) ? checker.folder(path) : checker.file(path));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      unchecked.push(error.message);
    }
  }
  return { files: checker.files, findings: checker.findings, unchecked };
}

async function messagesIn(language: Language): Promise<Msg> {
  return wholeMessages(language === 'vi' ? vietnamese : await load(language));
}

class Checker {
  files = 0;
  readonly findings: Finding[] = [];
  readonly #asked: Asked;
  readonly #msg: Msg;

  constructor(asked: Asked, msg: Msg) {
    this.#asked = asked;
    this.#msg = msg;
  }

  /** A campaign: every file in it, and whether its languages agree. */
  async folder(folder: string): Promise<void> {
    const files = await filesUnder(folder);
    const read: FileRead[] = [];
    for (const file of files) read.push(...((await this.file(file, true)) ?? []));
    if (files.length === 0) throw new UsageError(WORDS[this.#asked.language].nothingToCheck(folder));
    for (const difference of await differences(read, this.#asked.language)) {
      const { path, message } = difference;
      const told = `${path ? `“${path}”: ` : ''}${message}.`;
      this.findings.push({ ...difference, code: 'differs', severity: 'error', message: told });
    }
  }

  /** One file; in a folder, what is no content of ours is left out. */
  async file(file: string, isOneOfMany = false): Promise<FileRead[] | undefined> {
    const words = WORDS[this.#asked.language];
    const read = await readText(file);
    if (!('text' in read)) {
      const say = read.fault === 'other-spreadsheet' ? words.oldSpreadsheet : words.unreadable;
      throw new UsageError(say(shown(file)));
    }
    const { text } = read;
    if (isPage(file, text)) return void (await this.#page(file, text));
    const kind = this.#asked.kind ?? kindOf(file, text);
    const answered = await readAs(file, text, KINDS[kind ?? 'statistics']);
    // What is wrong with its form is wrong whatever it holds.
    if (!kind && !answered.faults.some(({ code }) => code === 'syntax' || code === 'wrong-format')) {
      if (isOneOfMany) return undefined;
      throw new UsageError(words.unknownKind(shown(file), Object.keys(KINDS).join(', ')));
    }
    this.files++;
    for (const fault of answered.faults) this.#tell(fileAt(file, fault.file), fault);
    return answered.faults.length > 0 || !kind ? [] : [{ file, text, list: KINDS[kind].list, items: answered.items }];
  }

  /** Every widget of a page, with the files that they name. */
  async #page(file: string, text: string): Promise<void> {
    const [{ widgetsIn }, { faultsIn }] = await Promise.all([import('./pages.js'), import('../server/draw.js')]);
    this.files++;
    const folder = file === STDIN ? '.' : dirname(file);
    for (const { tag, attributes, html, lang, line, column } of widgetsIn(text)) {
      const faults = await faultsIn(tag, { attributes, html, files: filesIn(folder), lang });
      for (const fault of faults) {
        const { path, file: named } = fault;
        // What is wrong in another file is told there; that it isn't there, here.
        if (named !== undefined && fault.code !== 'unreachable') this.#tell(fileAt(file, named), fault);
        else this.#tell(file, { ...fault, line, column, path: path ? `${tag} ${path}` : tag }, named);
      }
    }
  }

  /** `named` is a file to name in words. */
  #tell(file: string, fault: Fault, named?: string): void {
    const { line, column, isQuiet, ...rest } = fault;
    const severity = isQuiet || fault.code === 'unsupported' ? 'warning' : 'error';
    for (const { code, path, message } of describe([{ ...rest, file: named }], this.#msg))
      this.findings.push({ file: shown(file), line, column, path, code, severity, message });
  }
}

/** The file that a fault is in, by the path of the file that was asked for: that one, or one that it names. */
function fileAt(file: string, named: string | undefined): string {
  if (file === STDIN) return file;
  return named === undefined || named === basename(file) ? file : (pathIn(dirname(file), named) ?? named);
}

const shown = (file: string): string => (file === STDIN ? 'stdin' : file);

const isPage = (file: string, text: string): boolean =>
  /^html?$/.test(extensionOf(file)) || (file === STDIN && /^\uFEFF?\s*<(?:!doctype html|html|sen-)/i.test(text));

async function readAs(file: string, text: string, schema: ContentSchema<unknown>): Promise<Answered<unknown>> {
  const name = file === STDIN ? '' : basename(file);
  giveFiles(filesIn(dirname(file)));
  const { faults, ...answered } = await readAnswer(
    { isOk: true, text, mediaType: mediaTypeOf({ kind: 'text', text, name }) },
    name,
    schema,
  );
  return { ...answered, faults: faults.filter(({ code }) => code !== 'dated') };
}
