import { defineConfig, type Plugin } from 'vite';
import { minifyTemplates } from './scripts/minify-templates.mjs';
import { noStreams } from './scripts/no-streams.mjs';
import { slim } from './scripts/slim-lit.mjs';

/** Widgets are built on a slim Lit. */
const slimLit = (): Plugin => ({ name: 'slim-lit', apply: 'build', transform: (code, id) => slim(code, id) });

export default defineConfig({
  plugins: [minifyTemplates(), noStreams(), slimLit()],
  // What a package would tell the page's RequireJS, it tells us.
  define: { 'define.amd': 'false' },
  build: {
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
    sourcemap: false,
  },
});
