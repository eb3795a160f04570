/** Loads modules of src/ in Node, as they are, so that tests can run in other time zones of the machine. */
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const server = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('../..', import.meta.url)),
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true, include: [] },
  // Node takes this package for CommonJS; bundlers and browsers don't.
  ssr: { noExternal: ['rrule'] },
});
after(() => server.close());

/** The exports of `src/<path>.ts`. */
export const load = (path) => server.ssrLoadModule(`/src/${path}.ts`);
