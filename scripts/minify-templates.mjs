/** Takes the white space out of `html`, `css` and `svg` templates; everything else is the bundler's, or its user's. */
import { minifyHTMLLiterals } from 'minify-literals';

export const minifyTemplates = () => ({
  name: 'minify-templates',
  apply: 'build',
  async transform(code, id) {
    if (!id.includes('/src/') || !/\b(?:html|css|svg)`/.test(code)) return null;
    return minifyHTMLLiterals(code, { fileName: id });
  },
});
