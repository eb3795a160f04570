/**
 * Brings messages up to date: src → locales/*.xlf → src/messages/*.ts. With --check, changes nothing and fails where
 * something is stale or a message has no translation.
 */
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';

const LANGUAGES = ['en', 'km'];
const xliff = (language) => `locales/${language}.xlf`;
const module_ = (language) => `src/messages/${language}.ts`;
const files = LANGUAGES.flatMap((language) => [xliff(language), module_(language)]);
const read = (path) => readFile(path, 'utf8').catch(() => '');

const isCheck = process.argv.includes('--check');
const before = new Map(await Promise.all(files.map(async (path) => [path, await read(path)])));

for (const command of ['extract', 'build']) execFileSync('npx', ['lit-localize', command], { stdio: 'pipe' });
for (const language of LANGUAGES) {
  const text = await read(module_(language));
  // The package's front door sets up its one locale a page; only the tag is wanted.
  await writeFile(
    module_(language),
    `// Generated from ${xliff(language)} by \`npm run messages\`. Do not edit.\n` +
      text
        .replace(/\n\s*\/\/ (?:Do not modify|Re-generate) .*/g, '')
        .replace("'@lit/localize'", "'@lit/localize/internal/str-tag.js'")
        .replace(/\n\s*\n+/g, '\n')
        .trimStart(),
  );
}

for (const language of LANGUAGES) {
  const missing = [...(await read(xliff(language))).matchAll(/<trans-unit id="([^"]+)">(?:(?!<\/trans-unit>)[^])*/g)]
    .filter(([unit]) => !unit.includes('<target'))
    .map(([, id]) => id);
  if (missing.length > 0) fail(`${xliff(language)}: no translation for ${missing.join(', ')}.`);
}

if (isCheck) {
  for (const [path, text] of before) {
    if ((await read(path)) === text) continue;
    await writeFile(path, text);
    fail(`${path} is stale: run \`npm run messages\` and commit the result.`);
  }
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
