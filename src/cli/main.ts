#!/usr/bin/env node
/** The command `sen-campaign`. Ends with 0 where all is well, 1 where content is wrong, 2 where it can't do what it is asked. */
import { createRequire } from 'node:module';
import process from 'node:process';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { parseDate } from '../content/date.js';
import { check } from './check.js';
import { hasPageName, readPage, STDIN, UsageError, write } from './files.js';
import { Findings, lineOf, shown } from './findings.js';
import { isKind, KINDS, type KindName } from './kinds.js';
import { LANGUAGES, languageOf, WORDS, type Language } from './words.js';

const around = languageOf(process.env);
/** The package by its own name, wherever this file of it is. */
const { version } = createRequire(import.meta.url)('sen-campaign/package.json') as { version: string };

const program = new Command('sen-campaign')
  .description('Checks the content of campaigns, and draws their widgets into pages.')
  .version(version)
  .exitOverride();

program
  .command('check')
  .description('Checks content files, calendars, question banks, spreadsheets, HTML pages and whole folders.')
  .argument('<file...>', 'files or folders; - is the standard input')
  .option('--kind <kind>', `what the files hold: ${Object.keys(KINDS).join(', ')}`, kindNamed)
  .option('--format <format>', 'text or json', oneOf(['text', 'json']), 'text')
  .option('--lang <lang>', 'the language of what is told: vi, en, km', languageNamed, around)
  .option('--max-warnings <count>', 'fail where there are more notes than that', count)
  .action(async (files: string[], options: CheckOptions) => {
    const { findings, skipped, unchecked, ...report } = await check(files, {
      kind: options.kind,
      language: options.lang,
    });
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const warnings = findings.length - errors;
    if (options.format === 'json')
      print(JSON.stringify({ ...report, errors, warnings, problems: findings, skipped, unchecked }, null, 2));
    else {
      for (const finding of findings) print(lineOf(finding, options.lang));
      if (skipped.length > 0) print(WORDS[options.lang].skipped(skipped.join(', ')));
      print(WORDS[options.lang].summary(report.files, errors, warnings));
    }
    for (const why of unchecked) process.stderr.write(`${why}\n`);
    const isWrong = errors > 0 || warnings > (options.maxWarnings ?? Infinity);
    process.exitCode = unchecked.length > 0 ? 2 : isWrong ? 1 : 0;
  });

program
  .command('prerender')
  .description('Draws the widgets of a static page into it, so that they show without any script.')
  .argument('<page>', 'an HTML file; - is the standard input')
  .option('--output <file>', 'where to write it; by default to the standard output')
  .addOption(new Option('--write', 'write it back into the file').conflicts('output'))
  .option('--lang <lang>', 'the language of a page that states none: vi, en, km', languageNamed, 'vi')
  .option(
    '--now <moment>',
    'the moment that it is drawn at, as 2022-10-10T07:30+07:00; by default the present',
    momentNamed,
  )
  .action(async (file: string, { output, write: isBack, lang, now }: PrerenderOptions) => {
    const words = WORDS[around];
    if (isBack && file === STDIN) throw new UsageError(words.nowhereToWrite);
    const text = await pageAt(file);
    const { prerender } = await import('./prerender.js');
    const { page, undrawn } = await prerender(text, file, { lang, now });
    const target = isBack ? file : output;
    if (target === undefined) process.stdout.write(page);
    else if (!(await write(target, page))) throw new UsageError(words.unwritable(target));
    const findings = new Findings(around);
    for (const { widget, faults } of undrawn) await findings.tellOf(file, widget, faults);
    for (const finding of findings.all) process.stderr.write(`${lineOf(finding, around)}\n`);
    if (findings.all.some(({ severity }) => severity === 'error')) process.exitCode = 1;
  });

interface CheckOptions {
  kind?: KindName;
  format: string;
  lang: Language;
  maxWarnings?: number;
}

interface PrerenderOptions {
  output?: string;
  write?: boolean;
  lang: Language;
  now?: number;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function pageAt(file: string): Promise<string> {
  const read = await readPage(file);
  const words = WORDS[around];
  if (!('text' in read)) throw new UsageError((read.fault === 'not-utf-8' ? words.notUtf8 : words.unreadable)(file));
  const { text } = read;
  // One that a program has made may have any name.
  if (!hasPageName(file) && !/^\uFEFF?\s*</.test(text)) throw new UsageError(words.notAPage(shown(file)));
  return text;
}

function kindNamed(name: string): KindName {
  if (isKind(name)) return name;
  throw new InvalidArgumentError(WORDS[around].noSuchKind(name, Object.keys(KINDS).join(', ')));
}

function languageNamed(name: string): Language {
  const language = LANGUAGES.find((one) => one === name);
  if (language) return language;
  throw new InvalidArgumentError(WORDS[around].noSuchLanguage(name));
}

function momentNamed(text: string): number {
  const date = parseDate(text);
  if (date?.kind === 'instant') return date.ms;
  throw new InvalidArgumentError(WORDS[around].notAMoment(text));
}

function oneOf(values: readonly string[]): (value: string) => string {
  return (value) => {
    if (values.includes(value)) return value;
    throw new InvalidArgumentError(values.join(', '));
  };
}

function count(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError('0, 1, 2…');
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError)
    process.exitCode = error.exitCode === 0 ? 0 : 2; // commander has said it
  else if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  } else throw error;
}
