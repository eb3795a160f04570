import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin } from 'vite';
import { slim } from './scripts/slim-lit.mjs';

/** Takes the white space out of `html` and `css` templates; everything else is the bundler's. */
const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  apply: 'build',
  async transform(code, id) {
    if (!id.includes('/src/') || !/\b(?:html|css|svg)`/.test(code)) return null;
    return minifyHTMLLiterals(code, { fileName: id });
  },
});

/** Widgets are built on a slim Lit. */
const slimLit = (): Plugin => ({ name: 'slim-lit', apply: 'build', transform: (code, id) => slim(code, id) });

export default defineConfig({
  plugins: [minifyTemplates(), slimLit()],
  // What a package would tell the page's RequireJS, it tells us.
  define: { 'define.amd': 'false' },
  build: {
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
    sourcemap: false,
  },
});
