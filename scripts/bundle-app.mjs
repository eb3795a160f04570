/** What bundlers make of an app for production. */
import { join, relative, resolve } from 'node:path';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';

/**
 * By the name of the bundler: a function of `code`, the one module of an app in `folder`. It answers with the file that the app begins
 * with, and for each file: its text as `code`, the files that it `imports` at once and `loads` later, and the paths of the `modules`
 * of which something is left in it.
 */
export const BUNDLERS = {
  Vite: async (folder, code) => {
    const app = join(folder, 'app.js');
    const { output } = await vite({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      build: { write: false, rollupOptions: { input: app } },
      plugins: [{ name: 'app', resolveId: (id) => (id === app ? id : null), load: (id) => (id === app ? code : null) }],
    });
    const chunks = output.map(({ fileName, code, imports, dynamicImports, modules }) => {
      const left = Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0);
      return [fileName, { code, imports, loads: dynamicImports, modules: left.map(([path]) => path) }];
    });
    return { begins: output.find(({ isEntry }) => isEntry).fileName, files: Object.fromEntries(chunks) };
  },

  esbuild: async (folder, code) => {
    const { outputFiles, metafile } = await esbuild({
      stdin: { contents: code, resolveDir: folder, sourcefile: 'app.js' },
      absWorkingDir: folder,
      outdir: 'out',
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      metafile: true,
      logLevel: 'silent',
      write: false,
    });
    const texts = new Map(outputFiles.map(({ path, text }) => [relative(folder, path), text]));
    const chunks = Object.entries(metafile.outputs).map(([fileName, { imports, inputs }]) => {
      const to = (wanted) => imports.filter(({ kind }) => kind === wanted).map(({ path }) => path);
      const left = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
      const modules = left.map(([path]) => resolve(folder, path));
      return [
        fileName,
        { code: texts.get(fileName), imports: to('import-statement'), loads: to('dynamic-import'), modules },
      ];
    });
    return { begins: 'out/stdin.js', files: Object.fromEntries(chunks) };
  },
};

/** The files that readers of such an app get: at once, and those that load later with them unless `isLater` is `false`. */
export function reached({ begins, files }, { isLater = true } = {}) {
  const names = new Set();
  const reach = (name) => {
    if (names.has(name)) return;
    names.add(name);
    const { imports, loads } = files[name];
    [...imports, ...(isLater ? loads : [])].forEach(reach);
  };
  reach(begins);
  return [...names].map((name) => files[name]);
}
