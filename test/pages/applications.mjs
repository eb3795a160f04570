/** Snippets for React and Vue as applications have them: compiled, bundled, ready to be mounted. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compileScript, parse } from 'vue/compiler-sfc';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What mounts each of them on `place`, and answers how to take it away. */
const MOUNT = {
  react: (name) => `(place) => {
    const app = createRoot(place);
    flushSync(() => app.render(createElement(${name})));
    return () => app.unmount();
  }`,
  vue: (name) => `(place) => {
    const app = createApp(${name});
    app.mount(place);
    return () => app.unmount();
  }`,
};

/**
 * One module that exports `mount`: by way and widget, what mounts the snippet. `snippets` has the texts by way and widget;
 * packages of ours are their sources.
 */
export async function bundle(snippets) {
  const all = Object.entries(snippets).flatMap(([way, texts]) =>
    Object.entries(texts).map(([widget, text]) => ({ way, widget, id: `${way}_${widget}`, text })),
  );
  const sources = new Map(
    all.map(({ way, id, text }) => [
      `\0${id}.${way === 'react' ? 'jsx' : 'js'}`,
      way === 'react' ? text : fromVue(text, id),
    ]),
  );
  sources.set(
    '\0entry.js',
    [
      "import { createElement } from 'react';",
      "import { flushSync } from 'react-dom';",
      "import { createRoot } from 'react-dom/client';",
      "import { createApp } from 'vue';",
      ...all.map(({ way, id }) => `import ${id} from '${id}.${way === 'react' ? 'jsx' : 'js'}';`),
      `export const mount = { ${all.map(({ way, id }) => `${id}: ${MOUNT[way](id)}`).join(',\n')} };`,
    ].join('\n'),
  );
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rollupOptions: { input: '\0entry.js', preserveEntrySignatures: 'strict' },
    },
    plugins: [
      {
        name: 'snippets',
        enforce: 'pre',
        resolveId(id) {
          if (sources.has(`\0${id}`)) return `\0${id}`;
          if (sources.has(id)) return id;
          const [, widget] = /^sen-campaign\/(\w+)$/.exec(id) ?? [];
          if (widget) return `${root}src/widgets/${widget}/index.ts`;
          // What no file imports is found from the root.
          return /^(?:react|vue)/.test(id) ? this.resolve(id, `${root}package.json`, { skipSelf: true }) : null;
        },
        load: (id) => sources.get(id),
      },
    ],
  });
  const entry = output.find(({ isEntry }) => isEntry);
  return { entry: entry.fileName, files: new Map(output.map((file) => [file.fileName, file.code ?? file.source])) };
}

/** A component in one file as a module. */
function fromVue(text, id) {
  const { descriptor, errors } = parse(text, { filename: `${id}.vue` });
  if (errors.length > 0) throw errors[0];
  return compileScript(descriptor, {
    id,
    inlineTemplate: true,
    templateOptions: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('sen-') } },
  }).content;
}
