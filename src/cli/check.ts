/** Checks content files, pages and campaigns by the widgets' own readers. */
import { basename, dirname } from 'node:path';
import { extensionOf, formatOf, parse } from '../content/format.js';
import type { Place } from '../content/problem.js';
import { readAnswer, type Answered } from '../content/read.js';
import type { ContentSchema } from '../content/reader.js';
import { mediaTypeOf } from '../embed/builder/texts.js';
import { giveFiles } from '../platform/given-files.js';
import { differences, type FileRead } from './agreement.js';
import { filesIn, filesUnder, hasPageName, isFolder, readText, STDIN, UsageError } from './files.js';
import { Findings, shown, type Finding } from './findings.js';
import { KINDS, kindOf, type KindName } from './kinds.js';
import { WORDS, type Language } from './words.js';

/** What came of a check. */
export interface Report {
  /** How many files were read. */
  files: number;
  findings: readonly Finding[];
  /** Files of folders that are no content of ours. */
  skipped: readonly string[];
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
  const checker = new Checker(asked);
  for (const path of paths)
    if (await isFolder(path)) await checker.folder(path);
    else await checker.file(path);
  const { files, skipped, unchecked } = checker;
  return { files, findings: checker.findings.all, skipped, unchecked };
}

class Checker {
  files = 0;
  readonly findings: Findings;
  readonly skipped: string[] = [];
  readonly unchecked: string[] = [];
  readonly #asked: Asked;

  constructor(asked: Asked) {
    this.#asked = asked;
    this.findings = new Findings(asked.language);
  }

  /** A campaign: every file in it, and whether its languages agree. */
  async folder(folder: string): Promise<void> {
    const before = this.files + this.unchecked.length;
    const read: FileRead[] = [];
    for (const file of await filesUnder(folder)) read.push(...(await this.file(file, true)));
    if (this.files + this.unchecked.length === before)
      this.unchecked.push(WORDS[this.#asked.language].nothingToCheck(folder));
    for (const difference of await differences(read, this.#asked.language)) {
      const { path, message } = difference;
      const told = `${path ? `“${path}”: ` : ''}${message}.`;
      this.findings.add({ ...difference, code: 'differs', severity: 'error', message: told });
    }
  }

  /** One file; in a folder, what is no content of ours is left out. Answers what was right with all of it. */
  async file(file: string, isOneOfMany = false): Promise<FileRead[]> {
    try {
      return await this.#read(file, isOneOfMany);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      this.unchecked.push(error.message);
      return [];
    }
  }

  async #read(file: string, isOneOfMany: boolean): Promise<FileRead[]> {
    const words = WORDS[this.#asked.language];
    const read = await readText(file);
    if (!('text' in read)) {
      const say = read.fault === 'other-spreadsheet' ? words.oldSpreadsheet : words.unreadable;
      throw new UsageError(say(shown(file)));
    }
    const { text } = read;
    if (isPage(file, text)) {
      await this.#page(file, text);
      return [];
    }
    const kind = this.#asked.kind ?? kindOf(file, text);
    const answered = await readAs(file, text, KINDS[kind ?? 'statistics']);
    // What is wrong with its form is wrong whatever it holds.
    if (!kind && !answered.faults.some(({ code }) => code === 'syntax' || code === 'wrong-format')) {
      if (!isOneOfMany) throw new UsageError(words.unknownKind(shown(file), Object.keys(KINDS).join(', ')));
      this.skipped.push(file);
      return [];
    }
    this.files++;
    for (const fault of answered.faults) await this.findings.tell(file, fault);
    if (answered.faults.length > 0 || !kind) return [];
    const locate = (path: string) => placeIn(file, text, KINDS[kind], path);
    return [{ file, list: KINDS[kind].list, items: answered.items, locate }];
  }

  /** Every widget of a page, with the files that they name. */
  async #page(file: string, text: string): Promise<void> {
    const [{ NAMES, widgetsIn }, { faultsIn }] = await Promise.all([import('./pages.js'), import('../server/draw.js')]);
    this.files++;
    const files = filesIn(dirname(file));
    const { widgets, unknown } = widgetsIn(text);
    for (const { name, line, column } of unknown) {
      const message = WORDS[this.#asked.language].unknownWidget(name, NAMES.join(', '));
      this.findings.add({ file, line, column, path: name, code: 'unknown-widget', severity: 'error', message });
    }
    for (const widget of widgets)
      await this.findings.tellOf(file, widget, await faultsIn(widget.tag, { ...widget, files }));
  }
}

const isPage = (file: string, text: string): boolean =>
  hasPageName(file) || (file === STDIN && /^\uFEFF?\s*<(?:!doctype html|html|sen-)/i.test(text));

async function readAs(file: string, text: string, schema: ContentSchema<unknown>): Promise<Answered<unknown>> {
  const name = nameOf(file);
  giveFiles(filesIn(dirname(file)));
  const { faults, ...answered } = await readAnswer(
    { isOk: true, text, mediaType: mediaTypeOf({ kind: 'text', text, name }) },
    name,
    schema,
  );
  return { ...answered, faults: faults.filter(({ code }) => code !== 'dated') };
}

/** Where in the text of a file that was right a part of its content is. */
async function placeIn(file: string, text: string, schema: ContentSchema<unknown>, path: string): Promise<Place> {
  const name = nameOf(file);
  const mediaType = mediaTypeOf({ kind: 'text', text, name });
  const own = schema.parserOf?.(text, extensionOf(name), mediaType);
  const format = formatOf(name, mediaType);
  const document = await (own ? own(text, name) : format && parse(text, format, schema));
  return (await document?.locate({ code: 'not-allowed', value: '', path })) ?? {};
}

const nameOf = (file: string): string => (file === STDIN ? '' : basename(file));
