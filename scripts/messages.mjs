/**
 * Brings messages up to date: src → locales/*.xlf → src/messages/*.ts, and the same for the snippet builder, whose words
 * no reader of a widget has to load. With --check, changes nothing and fails where something is stale or a message has no
 * translation.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';

const LANGUAGES = ['en', 'km'];
const BOOKS = ['lit-localize.json', 'lit-localize.builder.json'].map((config) => {
  const { output, interchange } = JSON.parse(readFileSync(config, 'utf8'));
  return { config, xliffs: interchange.xliffDir, modules: output.outputDir };
});
const texts = BOOKS.flatMap(({ xliffs, modules }) =>
  LANGUAGES.map((language) => ({ xliff: `${xliffs}/${language}.xlf`, module: `${modules}/${language}.ts` })),
);
const files = texts.flatMap(({ xliff, module }) => [xliff, module]);
const UNIT = /\s*<trans-unit id="([^"]+)">[^]*?<\/trans-unit>/g;
const read = (path) => readFile(path, 'utf8').catch(() => '');

const isCheck = process.argv.includes('--check');
const before = new Map(await Promise.all(files.map(async (path) => [path, await read(path)])));

for (const book of BOOKS) {
  const localize = (command) =>
    execFileSync('npx', ['lit-localize', `--config=${book.config}`, command], { stdio: 'pipe' });
  localize('extract');
  if (book !== BOOKS[0]) await leaveOut(book);
  localize('build');
}
const ids = (text) => new Set([...text.matchAll(UNIT)].map(([, id]) => id));
for (const { xliff, module } of texts) {
  const known = ids(await read(xliff));
  // What a book leaves out is written in the source language.
  const text = (await read(module)).replace(/^\s*'(\w+)': .*,\n/gm, (line, id) => (known.has(id) ? line : ''));
  // The package's front door sets up its one locale a page; only the tag is wanted.
  await writeFile(
    module,
    `// Generated from ${xliff} by \`npm run messages\`. Do not edit.\n` +
      text
        .replace(/\n\s*\/\/ (?:Do not modify|Re-generate) .*/g, '')
        .replace("'@lit/localize'", "'@lit/localize/internal/str-tag.js'")
        .replace(/\n\s*\n+/g, '\n')
        .trimStart(),
  );
}

for (const { xliff } of texts) {
  const missing = [...(await read(xliff)).matchAll(/<trans-unit id="([^"]+)">(?:(?!<\/trans-unit>)[^])*/g)]
    .filter(([unit]) => !unit.includes('<target'))
    .map(([, id]) => id);
  if (missing.length > 0) fail(`${xliff}: no translation for ${missing.join(', ')}.`);
}

if (isCheck) {
  for (const [path, text] of before) {
    if ((await read(path)) === text) continue;
    await writeFile(path, text);
    fail(`${path} is stale: run \`npm run messages\` and commit the result.`);
  }
}

/** Takes out what the first book has: messages of what a file imports are found with its own. */
async function leaveOut({ xliffs }) {
  for (const language of LANGUAGES) {
    const known = await read(`${BOOKS[0].xliffs}/${language}.xlf`);
    const own = (await read(`${xliffs}/${language}.xlf`)).replace(UNIT, (unit, id) =>
      known.includes(`<trans-unit id="${id}">`) ? '' : unit,
    );
    await writeFile(`${xliffs}/${language}.xlf`, own);
  }
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
