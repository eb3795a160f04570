/** Builds what shows widgets in an iframe: frame.html with its style and script, the script of the page around, the service worker. */
import { readFile, writeFile } from 'node:fs/promises';
import { build } from 'vite';

/** Each is one classic script, as it runs where modules can't, or as a service worker. */
const SCRIPTS = {
  frame: 'src/embed/frame/frame.ts',
  'frame-host': 'src/embed/frame/frame-host.ts',
  offline: 'src/embed/offline/offline.ts',
};

/** Writes them into the folder `out`, for the widgets of these names. */
export async function buildFrame(out, widgets) {
  for (const [name, entry] of Object.entries(SCRIPTS)) await bundle(out, name, entry);
  const [page, ...sheets] = await Promise.all(
    ['src/embed/frame/frame.html', 'src/embed/frame/frame.css', 'src/theme/lotus.css'].map((path) =>
      readFile(path, 'utf8'),
    ),
  );
  await writeFile(`${out}/frame.css`, sheets.join('\n'));
  await writeFile(`${out}/frame.html`, withScripts(page, widgets));
}

const bundle = (out, name, entry) =>
  build({
    logLevel: 'warn',
    build: {
      outDir: out,
      emptyOutDir: false,
      lib: { entry: { [name]: entry }, formats: ['iife'], name: 'sen' },
      rollupOptions: { output: { entryFileNames: '[name].js' } },
    },
  });

/** The page with the script of each widget in its templates, from where frame.js takes them. */
function withScripts(page, names) {
  const modules = names.map((name) => `<script type="module" src="sen-${name}.js" data-widget="${name}"></script>`);
  const alone = names.map((name) => `<script src="alone/sen-${name}.js" data-widget="${name}"></script>`);
  const filled = Object.entries({ modules, alone }).reduce(
    (text, [id, scripts]) => text.replace(`<template id="${id}">`, `$&\n      ${scripts.join('\n      ')}\n    `),
    page,
  );
  return filled.replace(/ *<!--.*?-->\n/g, '');
}
