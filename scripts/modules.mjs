/** Modules of src/ in Node, as they are. */
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** Starts what loads them: `load` answers with the exports of `src/<path>.ts`. */
export async function openModules() {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
    // Node takes this package for CommonJS; bundlers and browsers don't.
    ssr: { noExternal: ['rrule'] },
  });
  return { load: (path) => server.ssrLoadModule(`/src/${path}.ts`), close: () => server.close() };
}
