/**
 * Puts every snippet through every editor and sanitiser: what is left goes to test/fixtures/sanitised/, and what that is good for
 * to docs/sanitisers.md. Needs `npm run build` first; `--check` says whether either is stale.
 */
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { launch } from 'puppeteer-core';
import sirv from 'sirv';
import { launchOptions } from './chromium.mjs';
import { generated } from './generated.mjs';
import { EDITORS } from './sanitisers/editors.mjs';
import { fixturePath } from './sanitisers/fixtures.mjs';
import { readSnippets } from './sanitisers/snippets.mjs';

const snippets = await readSnippets();
const texts = snippets.map(({ html }) => html);
const modules = createServer(sirv('node_modules', { dev: true, setHeaders: sayCharset })).listen(0, '127.0.0.1');
const browser = await launch(launchOptions());
const saved = [{ name: 'unsanitised', texts }];
for (const editor of EDITORS) {
  console.log(editor.name);
  saved.push({ name: editor.name, texts: await cleaned(editor) });
}
await browser.close();
modules.close();

for (const { name, texts: after } of saved) {
  await mkdir(`test/fixtures/sanitised/${name}`, { recursive: true });
  for (const [place, snippet] of snippets.entries()) await generated(fixturePath(name, snippet), `${after[place]}\n`);
}

async function cleaned({ scripts, clean, options }) {
  if (!scripts) return clean(texts);
  const page = await browser.newPage();
  const at = (path) => `http://127.0.0.1:${modules.address().port}/${path}`;
  await page.goto(at('lit/LICENSE'));
  await page.setContent('<!doctype html><html lang="vi"><body></body></html>');
  for (const path of scripts) await page.addScriptTag({ url: at(path) });
  return page.evaluate(clean, texts, options);
}

/** Scripts are UTF-8, which the page they are added to doesn't say. */
function sayCharset(response, path) {
  if (path.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
}
