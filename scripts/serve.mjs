/** Serves what was built: the site, the embeddable pages, the stories, with Storybook and without, and the campaigns' content. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';

/** Where each folder is served; the first path that fits wins. */
const MOUNTS = [
  ['/embed/', 'dist/embed'],
  ['/storybook/', 'dist/storybook'],
  ['/strict/campaigns/', 'campaigns'],
  ['/strict/', 'dist/strict'],
  ['/campaigns/', 'campaigns'],
  ['/', 'dist/site'],
];

/**
 * Listens on `port` (0 takes a free one) and sends `headers` with every answer. `files` are texts by their paths which stand in no
 * folder; more may be put there at any time.
 */
export async function serve({ port = 0, host = '127.0.0.1', headers = {}, files = new Map() } = {}) {
  const mounts = MOUNTS.map(([path, folder]) => ({ path, answer: folderAt(folder) })).filter(({ answer }) => answer);
  const server = createServer((request, response) => {
    response.setHeaders(new Map(Object.entries({ 'Cache-Control': 'no-cache', ...headers })));
    const path = request.url.split('?', 1)[0];
    if (!files.has(path)) return route(mounts, request, response);
    sayCharset(response, path);
    return response.end(files.get(path));
  });
  await listen(server, port, host);
  return {
    url: `http://${host}:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** A folder as it is now; files that are built later need a new server. */
function folderAt(folder) {
  const path = fileURLToPath(new URL(`../${folder}`, import.meta.url));
  return existsSync(path) ? sirv(path, { dev: false, etag: true, setHeaders: sayCharset }) : undefined;
}

function route(mounts, request, response) {
  const [pathname, query] = request.url.split('?', 2);
  const search = query === undefined ? '' : `?${query}`;
  const bare = mounts.find(({ path }) => path === `${pathname}/`);
  if (bare) {
    // Relative addresses in its pages need the slash.
    response.writeHead(308, { Location: bare.path + search }).end();
    return;
  }
  const mount = mounts.find(({ path }) => pathname.startsWith(path));
  request.url = pathname.slice((mount?.path.length ?? 1) - 1) + search;
  if (mount) mount.answer(request, response, () => notFound(response, pathname));
  else notFound(response, pathname);
}

function notFound(response, pathname) {
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`Not found: ${pathname}\n`);
}

/** Sirv names the charset of HTML alone; CSV opened in a tab would lose its Vietnamese. */
function sayCharset(response, pathname) {
  const type = TYPES[pathname.split('.').pop()];
  if (type) response.setHeader('Content-Type', `text/${type}; charset=utf-8`);
}

const TYPES = { html: 'html', csv: 'csv', css: 'css', js: 'javascript', mjs: 'javascript', txt: 'plain' };

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', ({ code, message }) =>
      reject(new Error(code === 'EADDRINUSE' ? `Port ${port} is in use: set PORT to another one.` : message)),
    );
    server.listen(port, host, resolve);
  });
}

/** Serves until interrupted and says where. */
export async function serveAndSay(port = Number(process.env.PORT ?? 8080)) {
  try {
    const { url } = await serve({ port });
    console.log(`Demo     ${url}/\nStories  ${url}/storybook/`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await serveAndSay();
