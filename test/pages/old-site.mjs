/** A site as an old content management system makes it, with our folder unpacked on it: for tests of what people paste. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { unzipSync } from 'fflate';

const TYPES = {
  ...{ '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' },
  ...{ '.csv': 'text/csv', '.ics': 'text/calendar', '.svg': 'image/svg+xml', '.png': 'image/png' },
};

/**
 * Serves the archive's files in the folder `under`, the site's top if there is none; `files` (texts by their path); and
 * articles: `publish` puts one on the site and answers with its address; the editor at `/quan-tri/` does so too. `headers` go
 * with every answer.
 */
export async function openOldSite({ archive, under = '', files = {}, headers = {} }) {
  const unpacked = Object.entries(unzipSync(await readFile(archive)));
  const served = new Map(unpacked.map(([path, bytes]) => [`${under}/${path}`, bytes]));
  for (const [path, text] of Object.entries({ ...OWN, ...files })) served.set(path, text);

  const publish = (html, language = 'vi') => {
    const path = `/bai-viet/${served.size}.html`;
    served.set(path, /^<!doctype/i.test(html) ? html : article(html, language));
    return path;
  };
  const server = createServer(async (request, response) => {
    const path = decodeURI(request.url.split('?', 1)[0]).replace(/\/$/, '/index.html');
    if (request.method === 'POST') {
      const form = new URLSearchParams(await bodyOf(request));
      response.writeHead(303, { Location: publish(form.get('html')) }).end();
    } else if (served.has(path)) {
      const type = TYPES[extname(path)] ?? 'application/octet-stream';
      response.writeHead(200, { 'Content-Type': type, ...headers }).end(served.get(path));
    } else response.writeHead(404, { 'Content-Type': TYPES['.html'], ...headers }).end('<!doctype html><p>404</p>');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { origin, served, publish, close };
}

async function bodyOf(request) {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  return body;
}

const article = (html, language) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
 "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html lang="${language}"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Tin tức</title><link rel="stylesheet" href="/old-cms.css"></head>
<body><table width="100%" cellpadding="0"><tr><td valign="top" class="news">
<h1>Tin tức</h1>
${html}
<p>Các tin khác</p>
</td></tr></table></body></html>`;

/** Its HTML box shows once one asks for it. */
const EDITOR = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Soạn bài</title>
</head><body><form method="post">
<button type="button" onclick="document.forms[0].elements.html.hidden = false">HTML</button>
<textarea name="html" hidden aria-label="Mã HTML"></textarea><button>Lưu</button></form></body></html>`;

const OWN = { '/old-cms.css': await readFile('demo/old-cms.css'), '/favicon.ico': '', '/quan-tri/index.html': EDITOR };
