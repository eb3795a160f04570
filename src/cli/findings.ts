/** What is wrong with files and pages, for people and for programs. */
import { basename, dirname, resolve } from 'node:path';
import { describe } from '../content/describe.js';
import type { Fault } from '../content/problem.js';
import { load } from '../messages/load.js';
import { vietnamese } from '../platform/locale.js';
import { wholeMessages } from '../platform/whole-messages.js';
import { pathIn, STDIN } from './files.js';
import type { Placed } from './pages.js';
import { WORDS, type Language } from './words.js';

/** Something that is wrong, or worth knowing. */
export interface Finding {
  file: string;
  line?: number | undefined;
  column?: number | undefined;
  path?: string | undefined;
  /** What kind of fault it is, for programs; `differs` where languages do, `unknown-widget` where no widget has that name. */
  code: string;
  severity: 'error' | 'warning';
  message: string;
}

/** Collects findings, each once however many widgets and folders lead to it. */
export class Findings {
  readonly #found = new Map<string, Finding>();
  readonly #msg: ReturnType<typeof messagesIn>;

  /** `language` is that of what they say. */
  constructor(language: Language) {
    this.#msg = messagesIn(language);
  }

  get all(): readonly Finding[] {
    return [...this.#found.values()];
  }

  add(finding: Finding): void {
    const { file, line, column, path, code } = finding;
    const key = JSON.stringify([resolve(file), line, column, path, code]);
    if (!this.#found.has(key)) this.#found.set(key, { ...finding, file: shown(file) });
  }

  /** What is wrong with the content of `file`, or of a file that it names; `named` is a file to name in words. */
  async tell(file: string, fault: Fault, named?: string): Promise<void> {
    const { line, column, isQuiet, ...rest } = fault;
    const severity = isQuiet || fault.code === 'unsupported' ? 'warning' : 'error';
    for (const { code, path, message } of describe([{ ...rest, file: named }], await this.#msg))
      this.add({ file: fileAt(file, fault.file), line, column, path, code, severity, message });
  }

  /** What is wrong with a widget of the page `page`. */
  async tellOf(page: string, widget: Placed, faults: readonly Fault[]): Promise<void> {
    const { name, line, column } = widget;
    for (const fault of faults) {
      const { path, file: named, ...rest } = fault;
      // What is wrong in another file is told there; that it isn't there, here, and as a note where nobody looked for it.
      if (named !== undefined && fault.code !== 'unreachable') await this.tell(page, fault);
      else {
        const isElsewhere = named !== undefined && pathIn('', named) === undefined;
        const isQuiet = rest.isQuiet || isElsewhere || (LACKING.includes(fault.code) && isBare(widget));
        await this.tell(page, { ...rest, isQuiet, line, column, path: path ? `${name} ${path}` : name }, named);
      }
    }
  }
}

/** The faults of having nothing to show. */
const LACKING: readonly Fault['code'][] = ['empty', 'unplaced'];

/** Whether a widget has nothing to read in the page, as one that a program gives its content. */
const isBare = ({ attributes, html }: Placed): boolean =>
  !('src' in attributes || 'date' in attributes) &&
  [...html.childNodes].every(({ textContent }) => !textContent?.trim());

async function messagesIn(language: Language) {
  return wholeMessages(language === 'vi' ? vietnamese : await load(language));
}

/** The file that a fault is in, by the path of the file that was asked for: that one, or one that it names. */
function fileAt(file: string, named: string | undefined): string {
  return named === undefined || named === basename(file) ? file : (pathIn(dirname(file), named) ?? named);
}

/** A file as people call it. */
export const shown = (file: string): string => (file === STDIN ? 'stdin' : file);

/** As compilers write it, so that editors find the place. */
export function lineOf({ file, line, column, severity, message }: Finding, language: Language): string {
  const place = [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
  return `${place}: ${severity === 'warning' ? `${WORDS[language].warning}: ` : ''}${message}`;
}
