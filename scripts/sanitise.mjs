/**
 * Puts every snippet through every editor and sanitiser. What is left goes to test/fixtures/sanitised/; what that is good for, in a
 * page with the built library (`npm run build`), to the tables of docs/sanitisers.md. `--check` only says whether a fixture is stale.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { openSite } from './chromium.mjs';
import { generated } from './generated.mjs';
import { EDITORS } from './sanitisers/editors.mjs';
import { fixturePath } from './sanitisers/fixtures.mjs';
import { openShowing } from './sanitisers/showing.mjs';
import { readSnippets } from './sanitisers/snippets.mjs';
import { keeping, partOf, tableOf, verdict } from './sanitisers/verdict.mjs';

const DOCS = 'docs/sanitisers.md';

const snippets = await readSnippets();
const texts = snippets.map(({ html }) => html);
const modules = createServer(sirv('node_modules', { dev: true, setHeaders: sayCharset })).listen(0, '127.0.0.1');
const site = await openSite();
const saved = new Map([['unsanitised', texts]]);
for (const editor of EDITORS) saved.set(editor.name, await cleaned(editor));
modules.close();

for (const [editor, left] of saved) {
  await mkdir(`test/fixtures/sanitised/${editor}`, { recursive: true });
  for (const [place, snippet] of snippets.entries()) await generated(fixturePath(editor, snippet), `${left[place]}\n`);
}
if (!process.argv.includes('--check')) await writeTables();
await site.close();

async function cleaned({ scripts, clean, options }) {
  if (!scripts) return clean(texts);
  const page = await site.browser.newPage();
  const at = (path) => `http://127.0.0.1:${modules.address().port}/${path}`;
  await page.goto(at('lit/LICENSE'));
  await page.setContent('<!doctype html><html lang="vi"><body></body></html>');
  for (const path of scripts) await page.addScriptTag({ url: at(path) });
  const left = await page.evaluate(clean, texts, options);
  await page.close();
  return left;
}

/** Scripts are UTF-8, which the page they are added to doesn't say. */
function sayCharset(response, path) {
  if (path.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
}

async function writeTables() {
  const { show, close } = await openShowing(site);
  let page = await readFile(DOCS, 'utf8');
  for (const form of ['plain', 'tag', 'other']) {
    const verdicts = new Map();
    const ofForm = [...snippets.entries()].filter(([, snippet]) => snippet.form === form && snippet.lang === 'vi');
    for (const [place, { widget }] of ofForm) {
      const written = form === 'other' ? undefined : await show(texts[place]);
      for (const { name } of EDITORS) {
        const left = saved.get(name)[place];
        verdicts.set(`${name} ${widget}`, written ? verdict(await show(left), written) : keeping(left, widget));
      }
    }
    const widgets = ofForm.map(([, { widget }]) => widget);
    const table = tableOf(EDITORS, widgets, (editor, widget) => verdicts.get(`${editor} ${widget}`));
    page = page.replace(partOf(form), `$1${table}\n$3`);
  }
  await close();
  await writeFile(DOCS, page);
}
