/**
 * Makes a dated copy of a server's answer: `npm run snapshot -- https://… so-lieu.snapshot.json`. Figures show it while the
 * server doesn't answer. Only what the widgets can read is written; a copy that is there stays until then.
 */
import { rename, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { openModules } from './modules.mjs';

const USAGE = `npm run snapshot -- <address> <file>

  npm run snapshot -- https://du-lieu.example/so-lieu.json so-lieu.snapshot.json`;

/** The file of the copy of what `url` answers now, or what is wrong with the answer, one sentence each. */
export async function snapshotOf(url, { load }) {
  const [{ fetchFresh }, { readAnswer }, { schemaFor }, { describe }] = await Promise.all(
    ['platform/network', 'content/read', 'content/statistic.schema', 'content/describe'].map(load),
  );
  const answer = await fetchFresh(url);
  if (!answer.isOk && answer.status) return { problems: [`${url}: the server answers ${answer.status}.`] };
  if (!answer.isOk) return { problems: [`${url}: no answer. Is the address right, and the server up?`] };
  const { faults, isSound, retrieved } = await readAnswer(answer, url, schemaFor());
  if (!isSound) return { problems: describe(faults, await english(load)).map(({ message }) => message) };
  const { text: content, mediaType } = answer;
  if (retrieved !== undefined) return { copy: content, problems: [] }; // a dated copy already
  const copy = { snapshotOf: url, retrieved: new Date().toISOString().replace(/\.\d+/, ''), mediaType, content };
  return { copy: `${JSON.stringify(copy, null, 2)}\n`, problems: [] };
}

async function english(load) {
  const [messages, { wholeMessages }] = await Promise.all(['messages/load', 'platform/whole-messages'].map(load));
  return wholeMessages(await messages.load('en'));
}

async function main() {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean' } } });
  const [url = '', file, ...more] = positionals;
  if (values.help) return console.log(USAGE);
  if (!/^https?:\/\//.test(url) || !file || more.length > 0) return fail(USAGE);
  const modules = await openModules();
  const { copy, problems } = await snapshotOf(url, modules).finally(modules.close);
  if (!copy) return fail([...problems, `${file} stays as it was.`].join('\n'));
  try {
    // Whoever reads the file meanwhile gets the whole of one or the other.
    await writeFile(`${file}.new`, copy);
    await rename(`${file}.new`, file);
  } catch ({ message }) {
    return fail(`${file} can't be written: ${message}`);
  }
  console.log(`${file} holds what ${url} answered.`);
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main();
}
