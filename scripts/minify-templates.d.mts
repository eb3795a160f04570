import type { Plugin } from 'vite';

/** Takes the white space out of `html`, `css` and `svg` templates. */
export function minifyTemplates(): Plugin;
