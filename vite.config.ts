import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin } from 'vite';

/** Takes the white space out of `html` and `css` templates; everything else is the bundler's. */
const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  apply: 'build',
  async transform(code, id) {
    if (!id.includes('/src/') || !/\b(?:html|css|svg)`/.test(code)) return null;
    return minifyHTMLLiterals(code, { fileName: id });
  },
});

export default defineConfig({
  plugins: [minifyTemplates()],
  build: {
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
    sourcemap: false,
  },
});
