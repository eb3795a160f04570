/** The embedding guide as data, and the site on which tests do what it says. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { launchOptions } from '../../scripts/chromium.mjs';
import { blocksOf } from '../../scripts/markdown.mjs';
import { openOldSite } from './old-site.mjs';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const read = async (path) => blocksOf(await readFile(path, 'utf8'));

/** The folder's address on a site that did as the guide says, and the archive that it comes in. */
export const folder = `/sen-campaign-${version}/`;
export const archive = `dist/sen-campaign-${version}.zip`;

/** The guide's blocks by language. */
export const guides = { vi: await read('docs/embedding.vi.md'), en: await read('docs/embedding.md') };

const kinds = (await readdir('docs/embedding')).filter((name) => name.endsWith('.vi.md'));
/** The blocks of each page for a kind of site, by its name; in Vietnamese, as both languages have the same snippets. */
export const pages = new Map(
  await Promise.all(kinds.map(async (name) => [name.replace('.vi.md', ''), await read(`docs/embedding/${name}`)])),
);

/** Opens a site with the folder, the guide's content files and `files`; further options are those of `openOldSite`. */
export async function openGuideSite({ files = {}, ...options } = {}) {
  const site = await openOldSite({ archive, files: { ...contentFiles(guides.vi), ...files }, ...options });
  const browser = await launch(launchOptions());
  const close = async () => {
    await browser.close();
    await site.close();
  };
  return { ...site, browser, visit: (path) => visit(browser, site.origin + path), close };
}

/** What stands in code blocks as the content of files, by the path that the words before name. */
function contentFiles(guide) {
  const files = guide.flatMap(({ kind, language, text }, index) => {
    const [, path] = /`(\/noi-dung\/[^`]+)`/.exec(guide[index - 1]?.text ?? '') ?? [];
    return kind === 'code' && language !== 'html' && path ? [[path, text]] : [];
  });
  return Object.fromEntries(files);
}

/** Opens a page; `told` is what its console, its errors and its failed requests say. */
async function visit(browser, address) {
  const page = await browser.newPage();
  const told = [];
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && told.push(message.text()));
  page.on('pageerror', (error) => told.push(String(error)));
  page.on('requestfailed', (request) => {
    // What a page gives up itself is none of its failures.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') told.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => response.status() >= 400 && told.push(`${response.status()}: ${response.url()}`));
  await page.setViewport({ width: 1000, height: 900 });
  await page.goto(address);
  return { page, told };
}

/** How many widgets a snippet has. */
export const widgetsIn = (html) => html.match(/<sen-[a-z]+|data-sen="|<iframe/g)?.length ?? 0;

/** Waits until as many widgets are drawn, in the page and in its frames, and nothing more comes; answers with what is wrong. */
export async function drawn(page, count) {
  const states = async () => {
    const all = await Promise.all(page.frames().map((frame) => frame.evaluate(statesIn)));
    return all.flat();
  };
  const end = Date.now() + 10_000;
  for (;;) {
    const now = await states();
    if (now.filter(({ isDrawn }) => isDrawn).length >= count) break;
    if (Date.now() > end) assert.fail(`${JSON.stringify(now)} after ten seconds, not ${count} widgets`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  // A file that is still on its way may yet be a wrong one.
  await page.waitForNetworkIdle({ idleTime: 100 });
  return (await states()).flatMap(({ problem }) => problem ?? []);
}

/** Each widget of a document; then what a frame says of its address. */
const statesIn = () => [
  ...[...document.querySelectorAll('*')]
    .filter(({ localName }) => localName.startsWith('sen-'))
    .map(({ localName, shadowRoot }) => ({
      tag: localName,
      isDrawn: Boolean(shadowRoot?.querySelector('.base > :not(slot, .problem)')),
      problem: shadowRoot?.querySelector('[part~="problem"]')?.textContent,
    })),
  ...[...document.querySelectorAll('body > .fault')].map(({ textContent }) => ({ problem: textContent })),
];
